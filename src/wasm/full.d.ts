// What `wasm-bindgen` generates of the crate with its HTML parser; the file itself is made by `build.sh`.
import type { Options } from './masthead.d.ts';

export { default, __wbg_reset_state, read, readSnapshot } from './core.js';
export function readHtml(html: string, options: Options | null | undefined): string;
