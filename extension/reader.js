import { dress } from './dress.js';
import { build } from './reader/build.js';
import { controls } from './reader/controls.js';
import { takeSection } from './take.js';
import { element } from './view/element.js';
import { masthead } from './view/masthead.js';
import { t } from './view/messages.js';
import { noticesSection } from './view/notices.js';

/** @typedef {import('../src/wasm/masthead.d.ts').Report} Report */
/** @typedef {import('./settings.js').Settings} Settings */

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const reader = byId('reader');
const answer = byId('answer');

reader.setAttribute('aria-busy', 'true');
const [chosen, report] = await Promise.all([dress(), handedOver()]);
controls(/** @type {HTMLFormElement} */ (byId('controls')), chosen, dressReader);
dressReader(chosen);
reader.setAttribute('aria-busy', 'false');

/**
 * The report that the popup left in the browser’s memory. It is kept there for this tab, so that the page can be reloaded,
 * and goes when the tab is closed.
 *
 * @returns {Promise<Report | null>}
 */
async function handedOver() {
  const tab = await chrome.tabs.getCurrent();
  const own = `reader:${tab?.id}`;
  const { reader: handed, [own]: kept } = await chrome.storage.session.get(['reader', own]);
  if (handed) {
    await chrome.storage.session.set({ [own]: handed });
    await chrome.storage.session.remove('reader');
  }
  return /** @type {Report | null} */ (handed ?? kept ?? null);
}

/** @param {Settings} settings */
function dressReader({ readerTheme, readerSize, readerWidth, readerImages, theme, citation }) {
  Object.assign(document.documentElement.dataset, {
    theme: readerTheme === 'auto' ? theme : readerTheme,
    size: readerSize,
    width: readerWidth,
  });
  const images = readerImages === 'yes';
  if (reader.dataset.images === String(images)) return;
  reader.dataset.images = String(images);
  show(images, citation);
}

/**
 * @param {boolean} images
 * @param {Settings['citation']} citation
 */
function show(images, citation) {
  if (!report?.content) {
    reader.replaceChildren(element('p', { class: 'gone', role: 'status' }, t('readerGone')));
    return;
  }
  const { html, lang, dir } = report.content;
  const text = element('article', { lang, dir });
  text.append(build(html, { url: report.url, images }));
  document.title = report.source.title ?? 'Masthead';
  reader.replaceChildren(
    masthead(report),
    text,
    noticesSection(report),
    takeSection(report, citation, answer),
    element('footer', {}, address(report)),
  );
}

/** @param {Report} report */
function address({ url, source }) {
  const own = source.canonicalUrl ?? url;
  if (!own || !/^https?:/i.test(own)) return null;
  return element('p', { dir: 'ltr' }, element('a', { href: own, rel: 'noopener noreferrer' }, own));
}
