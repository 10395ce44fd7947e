// Firefox's remote protocol: messages of a length, a colon and JSON, over TCP.
import net from 'node:net';

/**
 * @param {number} port
 * @returns {Promise<{ send(command: string, parameters?: object): Promise<any>, destroy(): void }>}
 */
export async function connect(port) {
  const socket = await retry(() => dial(port), 60_000);
  /** @type {Map<number, [(value: any) => void, (error: Error) => void]>} */
  const waiting = new Map();
  let count = 0;
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(String(received.subarray(colon + 1, end)));
      received = received.subarray(end);
      // The greeting is no answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      const [resolve, reject] = waiting.get(id) ?? [];
      waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else resolve?.(value);
    }
  });
  socket.on('close', () => {
    for (const [, reject] of waiting.values()) reject(new Error('Firefox closed the connection'));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        const message = JSON.stringify([0, id, command, parameters]);
        waiting.set(id, [resolve, reject]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    destroy: () => void socket.destroy(),
  };
}

/**
 * @param {number} port
 * @returns {Promise<net.Socket>}
 */
function dial(port) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/**
 * @template T
 * @param {() => Promise<T>} attempt
 * @param {number} timeoutMs
 * @returns {Promise<T>}
 */
async function retry(attempt, timeoutMs) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
