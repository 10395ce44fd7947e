import { showReport } from './view/report.js';
import { showState } from './view/states.js';

/** @typedef {import('./view/states.js').State} State */

/**
 * One page: its view as in the popup, and its report as JSON beside it.
 *
 * @param {object} parts
 * @param {HTMLElement} parts.view
 * @param {HTMLElement} parts.panel What holds the JSON.
 * @param {{ show(value: object): void }} parts.json
 * @param {import('../src/wasm/worker.d.ts').Reader} parts.reader
 */
export function single({ view, panel, json, reader }) {
  let latest = 0;

  /** @param {State} state */
  function say(state) {
    latest++;
    view.hidden = false;
    panel.hidden = true;
    showState(view, state);
  }

  return {
    say,

    hide() {
      latest++;
      view.hidden = true;
      panel.hidden = true;
    },

    /**
     * @param {string} html
     * @param {string | null} url
     */
    async read(html, url) {
      if (html.trim() === '') return say('empty');
      say('reading');
      const mine = latest;
      try {
        const report = await reader.readHtml(html, { url });
        // Another page may have been asked for meanwhile.
        if (mine !== latest) return;
        showReport(view, report);
        json.show(report);
        panel.hidden = false;
      } catch (error) {
        if (mine === latest) say(stateOf(error));
      }
    },
  };
}

/**
 * The sentence that a failed reading is shown as.
 *
 * @param {unknown} error
 * @returns {State}
 */
export function stateOf(error) {
  const { code } = /** @type {{ code?: string }} */ (error);
  return code === 'timeout' || code === 'invalid-url' || code === 'input-too-large' ? code : 'failed';
}
