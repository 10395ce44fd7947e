// What `wasm-bindgen` generates of the crate with its exports; the file itself is made by `build.sh`.
import type { ExportFormat, ExportOptions } from './export.d.ts';

export { default, __wbg_reset_state } from './core.js';
export function exportReport(report: string, format: ExportFormat, options: ExportOptions | null | undefined): string;
