import { element } from './view/element.js';
import { date, number } from './view/format.js';
import { t } from './view/messages.js';
import { toCsv } from './csv.js';
import { isPdf, sourceOf } from './pages.js';
import { save } from './save.js';
import { stateOf } from './single.js';

/** @typedef {import('../src/wasm/masthead.d.ts').Report} Report */

const SENTENCES = /** @type {const} */ ({
  timeout: 'stateTimeout',
  'input-too-large': 'stateTooLarge',
  pdf: 'statePdf',
});

/**
 * Many pages: a table with a line for each as soon as it is read.
 *
 * @param {object} parts
 * @param {HTMLElement} parts.place
 * @param {import('../src/wasm/worker.d.ts').Reader} parts.reader
 * @param {(file: File) => void} parts.show Shows one page whole.
 */
export function batch({ place, reader, show }) {
  /** @type {AbortController | null} */
  let running = null;

  /** @param {File[]} files */
  async function read(files) {
    running?.abort();
    const mine = (running = new AbortController());
    /** @type {(string | number | null)[][]} */
    const rows = [];
    const parts = draw(
      files.length,
      () => mine.abort(),
      () => saveTable(rows),
    );
    place.replaceChildren(...parts.all);
    place.hidden = false;

    let done = 0;
    const pages = files.map((file) => async () => {
      if (isPdf(file)) throw Object.assign(new Error('a PDF'), { code: 'pdf' });
      return sourceOf(file);
    });
    const lines = files.map((file) => parts.body.appendChild(waitingLine(file)));
    try {
      for await (const { index, report, error } of reader.readMany(pages, { signal: mine.signal })) {
        const row = report ? rowOf(files[index], report) : null;
        rows[index] = row ?? [files[index].name];
        lines[index].replaceWith(row ? line(row, () => show(files[index])) : failedLine(files[index], error));
        parts.progress.value = ++done;
        parts.status.textContent = t('siteProgress', { done: number(done), total: number(files.length) });
      }
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      parts.status.textContent = t('siteStopped', { done: number(done), total: number(files.length) });
    }
    parts.stop.hidden = true;
    parts.save.hidden = done === 0;
  }

  return {
    read,
    hide() {
      running?.abort();
      place.hidden = true;
    },
  };
}

/**
 * @param {number} total
 * @param {() => void} onStop
 * @param {() => void} onSave
 */
function draw(total, onStop, onSave) {
  const progress = element('progress', { max: String(total), value: '0', 'aria-label': t('siteTable') });
  const status = element('p', { role: 'status' }, t('siteProgress', { done: '0', total: number(total) }));
  const stop = element('button', { type: 'button', id: 'stop' }, t('siteStop'));
  const save = element('button', { type: 'button', id: 'save-table', hidden: '' }, t('siteSaveTable'));
  stop.addEventListener('click', onStop);
  save.addEventListener('click', onSave);
  const body = element('tbody', {});
  const heads = columns().map((name) => element('th', { scope: 'col' }, name));
  const table = element(
    'table',
    {},
    element('caption', {}, t('siteTable')),
    element('thead', {}, element('tr', {}, ...heads)),
    body,
  );
  const scroll = element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('siteTable') }, table);
  const acts = element('p', { class: 'acts' }, stop, save);
  return {
    all: [element('div', { class: 'progress' }, progress, status), scroll, acts],
    body,
    progress,
    status,
    stop,
    save,
  };
}

function columns() {
  return [
    t('siteFile'),
    t('fieldTitle'),
    t('fieldAuthors'),
    t('fieldPublisher'),
    t('fieldPublished'),
    t('fieldOriginalSource'),
    t('links'),
    t('siteWords'),
  ];
}

/**
 * @param {File} file
 * @param {Report} report
 * @returns {(string | number | null)[]}
 */
function rowOf(file, { content, source, links }) {
  return [
    file.name,
    source.title,
    source.authors.map(({ name }) => name).join(t('comma')) || null,
    source.publisher?.name ?? null,
    source.published,
    source.originalSource?.name ?? null,
    links.total,
    content?.wordCount ?? 0,
  ];
}

/**
 * @param {(string | number | null)[]} row
 * @param {() => void} onShow
 */
function line([file, ...cells], onShow) {
  const open = element('button', { type: 'button', dir: 'auto' }, String(file));
  open.addEventListener('click', onShow);
  const PUBLISHED = 3;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, open),
    ...cells.map((value, at) => {
      if (typeof value === 'number') return element('td', { class: 'number' }, number(value));
      return element('td', { dir: 'auto' }, at === PUBLISHED && value ? date(value) : (value ?? ''));
    }),
  );
}

/** @param {File} file */
function waitingLine(file) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row', dir: 'auto' }, file.name),
    element('td', { colspan: '7' }, '…'),
  );
}

/**
 * @param {File} file
 * @param {unknown} error
 */
function failedLine(file, error) {
  const code = /** @type {{ code?: string }} */ (error).code === 'pdf' ? 'pdf' : stateOf(error);
  const sentence = t(SENTENCES[/** @type {keyof typeof SENTENCES} */ (code)] ?? 'stateFailed');
  return element(
    'tr',
    { class: 'failed' },
    element('th', { scope: 'row', dir: 'auto' }, file.name),
    element('td', { colspan: '7' }, sentence),
  );
}

/** @param {(string | number | null)[][]} rows */
function saveTable(rows) {
  save('pages.csv', 'text/csv', toCsv([columns(), ...rows.filter(Boolean)]));
}
