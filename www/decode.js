/** Bytes in which HTML's own rules look for a page's encoding. */
const PRESCAN_BYTES = 1024;

/**
 * The text of a saved page: by its byte order mark, else by the encoding that its first bytes name, else UTF-8, else
 * windows-1252.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decode(bytes) {
  const named = markOf(bytes) ?? nameIn(bytes);
  if (named) return new TextDecoder(named).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @param {Uint8Array} bytes */
function markOf(bytes) {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** @param {Uint8Array} bytes */
function nameIn(bytes) {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  if (!label) return null;
  try {
    // A page that can be read as ASCII up to here isn't UTF-16, whatever it says (HTML standard, 13.2.3.2).
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
