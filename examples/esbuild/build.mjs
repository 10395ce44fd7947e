import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({ entryPoints: ['main.js'], bundle: true, minify: true, format: 'esm', outfile: 'dist/main.js' });
await copyFile(fileURLToPath(import.meta.resolve('masthead/full_bg.wasm')), 'dist/full_bg.wasm');
