import { element } from './element.js';
import { t } from './messages.js';

/**
 * A button that shows all of what is folded, and folds it again.
 *
 * @param {(folded: boolean) => void} fold
 */
export function foldButton(fold) {
  let folded = true;
  const button = element('button', { type: 'button', class: 'fold', 'aria-expanded': 'false' }, t('showAll'));
  button.addEventListener('click', () => {
    folded = !folded;
    fold(folded);
    button.setAttribute('aria-expanded', String(!folded));
    button.textContent = folded ? t('showAll') : t('showLess');
  });
  return button;
}
