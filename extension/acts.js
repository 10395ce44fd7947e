import { element, section } from './view/element.js';
import { t } from './view/messages.js';
import { hasSide, openSide } from './side.js';
import { exported, takeSection } from './take.js';

/** @typedef {import('../src/wasm/masthead.d.ts').Report} Report */

/**
 * What can be done with a report that is shown: read it, keep it beside the page, take it along.
 *
 * @param {HTMLElement} view
 * @param {Report} report
 * @param {{ where: import('./desk.js').Where, chosen: import('./settings.js').Settings, answer: HTMLElement,
 *   tabId: number, whole: () => Promise<Report | null> }} desk `whole`: the report with what its beginning leaves out.
 */
export async function addActs(view, report, { where, chosen, answer, tabId, whole }) {
  const footer = view.querySelector('footer');
  const take = takeSection(report, chosen.citation, answer, whole);
  footer?.before(take);
  footer?.prepend(ways(where, tabId));
  if (report.content) view.querySelector('#text .acts')?.prepend(act(t('openReader'), () => openReader(whole), 'read'));
  const { selection } = await chrome.storage.session.get('selection');
  if (typeof selection !== 'string' || selection === '') return;
  await chrome.storage.session.remove('selection');
  view.prepend(selected(selection, report, chosen.citation, answer));
}

/**
 * @param {import('./desk.js').Where} where
 * @param {number} tabId
 */
function ways(where, tabId) {
  return element(
    'p',
    { class: 'acts' },
    where === 'popup' && hasSide && act(t('openPanel'), () => openBeside(tabId), 'keep'),
    act(t('openSettings'), () => chrome.runtime.openOptionsPage(), 'set'),
  );
}

/**
 * @param {string} name
 * @param {() => unknown} run
 * @param {string} id
 */
function act(name, run, id) {
  const button = element('button', { type: 'button', id }, name);
  button.addEventListener('click', () => run());
  return button;
}

/** The reader gets the report through the browser’s memory; nothing is written to disk. @param {() => Promise<Report | null>} whole */
async function openReader(whole) {
  const report = await whole();
  if (!report) return;
  await chrome.storage.session.set({ reader: report });
  await chrome.tabs.create({ url: chrome.runtime.getURL('reader.html') });
}

/** @param {number} tabId */
async function openBeside(tabId) {
  await openSide({ tabId });
  close();
}

/**
 * The words that were selected in the page, to be copied with the reference to their source.
 *
 * @param {string} words
 * @param {Report} report
 * @param {string} style
 * @param {HTMLElement} answer
 */
function selected(words, report, style, answer) {
  const copy = async () => {
    const reference = await exported(report, style);
    await navigator.clipboard.writeText(`“${words}”\n${reference}`);
    answer.textContent = t('copied', { form: t('selection') });
  };
  const quotation = element('blockquote', { class: 'selected', dir: 'auto' }, words);
  return section(
    'selection',
    t('selection'),
    '',
    quotation,
    element('p', { class: 'acts' }, act(t('copyQuotation'), copy, 'quote')),
  );
}
