/** Bytes in which HTML's own rules look for a page's encoding. */
const PRESCAN_BYTES = 1024;

/**
 * The text of a saved page: by its byte order mark; as UTF-8 where it is that, whatever it says, as saved pages keep the words of
 * those that they were; else by the encoding that its first bytes name, else windows-1252. `examples/report/load.rs` does the same.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decode(bytes) {
  const named = markOf(bytes);
  if (named) return new TextDecoder(named).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return isUtf8(text) ? text : new TextDecoder(nameIn(bytes) ?? 'windows-1252').decode(bytes);
}

/**
 * Whether more letters that aren't ASCII came of the bytes than faults; a page may have been cut in the middle of one. Of ASCII
 * alone nothing is known: ISO-2022-JP is written in it.
 *
 * @param {string} text
 */
function isUtf8(text) {
  const faults = text.split('\ufffd').length - 1;
  const letters = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return letters > faults;
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
