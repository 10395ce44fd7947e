// The site's service worker: everything is kept at the first visit and answered from there; a new version replaces it.
// The build fills in the names of the files and a sum over their contents.

/** @type {string[]} */
const FILES = /* files */ [];
const CACHE = 'masthead-' + /* sum */ '0';

const scope = /** @type {any} */ (globalThis);

scope.addEventListener('install', (/** @type {any} */ event) => {
  event.waitUntil(keep());
});
scope.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(forgetOthers());
});
scope.addEventListener('fetch', (/** @type {any} */ event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === scope.location.origin) event.respondWith(answer(event.request));
});

async function keep() {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache, which may still have the version before.
  await cache.addAll(['./', ...FILES].map((name) => new Request(name, { cache: 'reload' })));
  await scope.skipWaiting();
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('masthead-') && name !== CACHE).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
