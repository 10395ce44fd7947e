// Marks what is left in a page's process, so that nothing else comes back from there as a report of ours.

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };
/** Characters of a seal: 32 bytes in base 16. */
const SEAL_CHARS = 64;

/**
 * The key lives as long as the browser runs, where no page's process can read it.
 *
 * @returns {Promise<CryptoKey>}
 */
async function key() {
  const { seal } = await chrome.storage.session.get('seal');
  const hex = typeof seal === 'string' ? seal : hexOf(crypto.getRandomValues(new Uint8Array(32)));
  if (hex !== seal) await chrome.storage.session.set({ seal: hex });
  return crypto.subtle.importKey('raw', bytesOf(hex), ALGORITHM, false, ['sign', 'verify']);
}

/** @type {Promise<CryptoKey> | undefined} */
let loaded;

/** Begins to load the key. */
export function loadKey() {
  loaded ??= key();
  // Whoever needs it hears of a failure.
  loaded.catch(() => {});
  return loaded;
}

/**
 * @param {string} text
 * @returns {Promise<string>} The text with its seal before it.
 */
export async function sealed(text) {
  const signature = await crypto.subtle.sign(ALGORITHM, await loadKey(), new TextEncoder().encode(text));
  return hexOf(new Uint8Array(signature)) + text;
}

/**
 * @param {string} sealedText
 * @returns {Promise<string | null>} The text; `null` where it isn't what was sealed.
 */
export async function opened(sealedText) {
  const text = sealedText.slice(SEAL_CHARS);
  const signature = bytesOf(sealedText.slice(0, SEAL_CHARS));
  const holds = await crypto.subtle.verify(ALGORITHM, await loadKey(), signature, new TextEncoder().encode(text));
  return holds ? text : null;
}

/** @param {Uint8Array} bytes */
function hexOf(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} hex */
function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
