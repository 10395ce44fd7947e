import { settings } from './settings.js';
import { loadMessages, translate } from './view/messages.js';

/** Gives a page of the extension the language and colours that were chosen. */
export async function dress() {
  const chosen = await settings();
  await loadMessages(chosen.language === 'auto' ? null : chosen.language);
  translate(document);
  document.documentElement.dataset.theme = chosen.theme;
  return chosen;
}
