/** Keeps the site for the next visit, with or without a network. Where the browser keeps nothing, nothing is lost. */
export async function workOffline() {
  if (!navigator.serviceWorker) return;
  try {
    const script = new URL('sw.js', document.baseURI).href;
    const types = /** @type {any} */ (globalThis).trustedTypes;
    const policy = types?.createPolicy('masthead-site', { createScriptURL: () => script });
    await navigator.serviceWorker.register(policy ? policy.createScriptURL(script) : script);
  } catch {
    // A private window, for one, may refuse.
  }
}
