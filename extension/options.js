import { dress } from './dress.js';
import { CHOICES, defaults, parsed, save, settings, written } from './settings.js';
import { element } from './view/element.js';
import { language } from './view/format.js';
import { t } from './view/messages.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {import('./view/messages.js').Key} Key */

/** @type {Record<string, Key>} */
const NAMES = {
  auto: 'asBrowser',
  light: 'light',
  dark: 'dark',
  sepia: 'sepia',
  links: 'links',
  notices: 'notices',
  text: 'text',
  small: 'sizeSmall',
  medium: 'sizeMedium',
  large: 'sizeLarge',
  narrow: 'widthNarrow',
  wide: 'widthWide',
};

/** @type {Record<keyof Settings, Key>} */
const LABELS = {
  theme: 'setTheme',
  first: 'setFirst',
  citation: 'setCitation',
  language: 'setLanguage',
  readerTheme: 'setReaderTheme',
  readerSize: 'setSize',
  readerWidth: 'setWidth',
  readerImages: 'setImages',
};

const CITATIONS = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const file = /** @type {HTMLInputElement} */ (byId('file'));

show(await dress());

/** @param {Settings} chosen */
function show(chosen) {
  const rows = (/** @type {boolean} */ reader) =>
    /** @type {(keyof Settings)[]} */ (Object.keys(LABELS))
      .filter((name) => name.startsWith('reader') === reader)
      .map((name) => row(name, chosen));
  byId('settings').replaceChildren(
    element('fieldset', {}, ...rows(false)),
    element('fieldset', {}, element('legend', {}, t('setReader')), ...rows(true)),
  );
}

/**
 * @param {keyof Settings} name
 * @param {Settings} chosen
 */
function row(name, chosen) {
  const field = name === 'readerImages' ? checkbox(chosen.readerImages) : choice(name, chosen[name]);
  field.id = name;
  field.addEventListener('change', () => keep({ [name]: valueOf(field) }));
  return element('div', { class: 'setting' }, element('label', { for: name }, t(LABELS[name])), field);
}

/** @param {string} value */
function checkbox(value) {
  const box = element('input', { type: 'checkbox' });
  box.checked = value === 'yes';
  return box;
}

/**
 * @param {keyof Settings} name
 * @param {string} value
 */
function choice(name, value) {
  const options = CHOICES[name].map((option) => element('option', { value: option }, nameOf(name, option)));
  const select = element('select', {}, ...options);
  select.value = value;
  return select;
}

/**
 * @param {keyof Settings} name
 * @param {string} option
 */
function nameOf(name, option) {
  if (name === 'citation') return CITATIONS[/** @type {keyof typeof CITATIONS} */ (option)];
  if (name === 'language' && option !== 'auto')
    return new Intl.DisplayNames(option, { type: 'language' }).of(option) ?? language(option);
  return t(NAMES[option]);
}

/** @param {HTMLInputElement | HTMLSelectElement} field */
function valueOf(field) {
  if (field instanceof HTMLSelectElement) return field.value;
  return field.checked ? 'yes' : 'no';
}

/** @param {Partial<Settings>} changed */
async function keep(changed) {
  await save(changed);
  const focused = document.activeElement?.id;
  show(await dress());
  if (focused) document.getElementById(focused)?.focus();
  byId('answer').textContent = t('settingsKept');
}

byId('export').addEventListener('click', async () => {
  const url = URL.createObjectURL(new Blob([written(await settings())], { type: 'application/json' }));
  const name = 'masthead-settings.json';
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  byId('answer').textContent = t('saved', { name });
});
byId('import').addEventListener('click', () => file.click());
byId('reset').addEventListener('click', () => keep(defaults()));
file.addEventListener('change', async () => {
  const chosen = parsed((await file.files?.[0]?.text()) ?? '');
  file.value = '';
  if (chosen) await keep(chosen);
  else byId('answer').textContent = t('settingsRefused');
});
