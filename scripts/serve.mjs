// Serves a folder on 127.0.0.1, for people (node scripts/serve.mjs FOLDER PORT) and for the tests.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/**
 * @param {string} folder
 * @param {number} [port] Default: any free one.
 * @returns {Promise<{ origin: string, close(): Promise<void>, pages: Map<string, string | Buffer>, requests: string[] }>} `pages` are
 *   answered as HTML by their path, before any file; `requests` are the paths asked for so far.
 */
export async function serve(folder, port = 0) {
  const root = path.resolve(folder);
  /** @type {Map<string, string | Buffer>} */
  const pages = new Map();
  /** @type {string[]} */
  const requests = [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const page = pages.get(pathname);
    const at = path.join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
    } else if (at.startsWith(root + path.sep) && fs.existsSync(at) && fs.statSync(at).isFile()) {
      response.writeHead(200, { 'content-type': TYPES[path.extname(at)] ?? 'application/octet-stream' });
      fs.createReadStream(at).pipe(response);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    pages,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve(process.argv[2] ?? 'dist/www', Number(process.argv[3] ?? 8080));
  console.log(`· ${origin}/ (end with Ctrl-C)`);
}
