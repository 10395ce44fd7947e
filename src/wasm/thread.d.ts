// The script of a reader's worker: importing it makes a worker answer a reader.
export {};
