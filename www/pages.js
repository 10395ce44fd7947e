import { decode } from './decode.js';

/** @param {File} file */
export function isPdf(file) {
  return file.type === 'application/pdf' || /\.pdf$/i.test(file.name);
}

/**
 * The text of a saved page, in the encoding that it is in.
 *
 * @param {File} file
 */
export async function sourceOf(file) {
  return decode(new Uint8Array(await file.arrayBuffer()));
}
