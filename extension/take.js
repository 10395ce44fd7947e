import { element, section } from './view/element.js';
import { t } from './view/messages.js';

/** @typedef {import('../src/wasm/masthead.d.ts').Report} Report */
/** @typedef {import('../src/wasm/export.d.ts').ExportFormat} Format */
/** @typedef {{ format: Format, name: string, end: string, type: string }} Form */

/** Names of formats that are the same in every language stand as they are. */
const plain = (/** @type {string} */ name) => () => name;
const CITATIONS = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };

/** What a report can be taken along as: [format, its name, ending of the file, media type]. */
/** @type {[import('./view/messages.js').Key, [Format, () => string, string, string][]][]} */
const GROUPS = [
  [
    'groupText',
    [
      ['markdown', plain('Markdown'), 'md', 'text/markdown'],
      ['html', plain('HTML'), 'html', 'text/html'],
      ['text', () => t('formText'), 'txt', 'text/plain'],
      ['summary', () => t('formSummary'), 'txt', 'text/plain'],
    ],
  ],
  [
    'groupCitation',
    [
      ['apa', plain(CITATIONS.apa), 'txt', 'text/plain'],
      ['mla', plain(CITATIONS.mla), 'txt', 'text/plain'],
      ['chicago', plain(CITATIONS.chicago), 'txt', 'text/plain'],
      ['bibtex', plain('BibTeX'), 'bib', 'application/x-bibtex'],
      ['ris', plain('RIS'), 'ris', 'application/x-research-info-systems'],
      ['csl', plain('CSL-JSON'), 'json', 'application/json'],
    ],
  ],
  [
    'groupData',
    [
      ['links-text', () => t('formLinks', { form: t('formText') }), 'txt', 'text/plain'],
      ['links-markdown', () => t('formLinks', { form: 'Markdown' }), 'md', 'text/markdown'],
      ['csv', () => t('formLinks', { form: 'CSV' }), 'csv', 'text/csv'],
      ['json', plain('JSON'), 'json', 'application/json'],
    ],
  ],
];

/** Characters of a headline that make a file’s name. */
const NAME_CHARS = 60;

/**
 * The section that gives the report away, as what the user picks.
 *
 * @param {Report} report
 * @param {keyof typeof CITATIONS} style The citation style that the user prefers.
 * @param {HTMLElement} answer Where it is said what happened.
 * @param {() => Promise<Report | null>} [whole] Gives the whole report where this is its beginning; `null` where it can't be had any
 *   more, which is then said. Default: this is the whole.
 */
export function takeSection(report, style, answer, whole = async () => report) {
  const forms = GROUPS.flatMap(([, group]) => group);
  const select = element(
    'select',
    { id: 'form' },
    ...GROUPS.map(([group, members]) =>
      element(
        'optgroup',
        { label: t(group) },
        ...members.map(([format, name]) => element('option', { value: format }, name())),
      ),
    ),
  );
  if (!report.content) select.value = style;
  const button = (
    /** @type {string} */ id,
    /** @type {string} */ name,
    /** @type {(form: typeof forms[number], text: string) => unknown} */ run,
    format = () => select.value,
  ) => {
    const made = element('button', { type: 'button', id }, name);
    made.addEventListener('click', async () => {
      const form = forms.find(([candidate]) => candidate === format()) ?? forms[0];
      try {
        const taken = await whole();
        if (taken) await run(form, await exported(taken, form[0]));
      } catch {
        answer.textContent = t('notTaken');
      }
    });
    return made;
  };
  const copy = async (/** @type {typeof forms[number]} */ [, name], /** @type {string} */ text) => {
    await navigator.clipboard.writeText(text);
    answer.textContent = t('copied', { form: name() });
  };
  return section(
    'take',
    t('takeAlong'),
    '',
    element(
      'p',
      { class: 'acts' },
      element('label', { for: 'form' }, t('form')),
      select,
      button('copy', t('copy'), copy),
      button('save', t('save'), ([, , end, type], text) => {
        const name = `${fileName(report)}.${end}`;
        saveAs(name, type, text);
        answer.textContent = t('saved', { name });
      }),
      button('cite', `${t('copy')}: ${CITATIONS[style]}`, copy, () => style),
    ),
  );
}

/**
 * The module that writes exports is loaded when something is taken along for the first time.
 *
 * @param {Report} report
 * @param {string} format
 */
export async function exported(report, format) {
  const { init, exportReport } = await import('./wasm/export.js');
  await init();
  const accessed = new Date().toISOString().slice(0, 10);
  return exportReport(report, /** @type {Format} */ (format), { accessed });
}

/**
 * A name that any file system takes: letters and digits of the headline.
 *
 * @param {Report} report
 */
export function fileName({ source }) {
  const words = (source.title ?? '').match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  return [...words.join('-')].slice(0, NAME_CHARS).join('').replace(/-$/, '') || 'masthead';
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
function saveAs(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
