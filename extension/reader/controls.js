import { CHOICES, save } from '../settings.js';
import { element } from '../view/element.js';
import { t } from '../view/messages.js';

/** @typedef {import('../settings.js').Settings} Settings */
/** @typedef {'readerTheme' | 'readerSize' | 'readerWidth'} Choice */

/** @type {Record<Choice, import('../view/messages.js').Key>} */
const LABELS = { readerTheme: 'setReaderTheme', readerSize: 'setSize', readerWidth: 'setWidth' };

/** @type {Record<string, import('../view/messages.js').Key>} */
const NAMES = {
  auto: 'asBrowser',
  light: 'light',
  dark: 'dark',
  sepia: 'sepia',
  small: 'sizeSmall',
  medium: 'sizeMedium',
  large: 'sizeLarge',
  narrow: 'widthNarrow',
  wide: 'widthWide',
};

/**
 * The reader’s own controls; what is chosen holds for the next text, too.
 *
 * @param {HTMLFormElement} form
 * @param {Settings} settings
 * @param {(settings: Settings) => void} changed
 */
export function controls(form, settings, changed) {
  let chosen = settings;
  const keep = (/** @type {Partial<Settings>} */ change) => {
    chosen = { ...chosen, ...change };
    changed(chosen);
    return save(change);
  };
  const images = element('input', { type: 'checkbox', id: 'readerImages' });
  images.checked = settings.readerImages === 'yes';
  images.addEventListener('change', () => keep({ readerImages: images.checked ? 'yes' : 'no' }));
  const printing = element('button', { type: 'button' }, t('print'));
  printing.addEventListener('click', () => print());
  form.replaceChildren(
    .../** @type {Choice[]} */ (Object.keys(LABELS)).map((name) => choice(name, settings[name], keep)),
    element('label', {}, images, ' ', t('setImages')),
    printing,
  );
}

/**
 * @param {Choice} name
 * @param {string} value
 * @param {(change: Partial<Settings>) => unknown} keep
 */
function choice(name, value, keep) {
  const options = CHOICES[name].map((option) => element('option', { value: option }, t(NAMES[option])));
  const select = element('select', { id: name }, ...options);
  select.value = value;
  select.addEventListener('change', () => keep({ [name]: select.value }));
  return element('label', {}, t(LABELS[name]), ' ', select);
}
