// What `wasm-bindgen` generates of the crate without its HTML parser; the file itself is made by `build.sh`.
// A report comes as its JSON text.
import type { Options } from './masthead.d.ts';

export default function start(input: { module_or_path: any }): Promise<unknown>;
export function __wbg_reset_state(): void;
export function read(document: Document, options: Options | null | undefined): string;
export function readSnapshot(snapshot: string, options: Options | null | undefined): string;
