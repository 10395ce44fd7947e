// Every form in which a report is taken along, copied and saved. What each must hold is tested in tests/export.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { until } from './until.mjs';

/** For each form what it is called, the ending of its file, and how it begins. @type {Record<string, [string, string, RegExp]>} */
const FORMS = {
  markdown: ['Markdown', 'md', /^---\ntitle: "Harbour Minister/],
  html: ['HTML', 'html', /^<[\s\S]*Harbour Minister/],
  text: ['Plain text', 'txt', /^[^<{#]*Harbour Minister/],
  summary: ['What the page says of itself', 'txt', /Harbour Minister[\s\S]*Imre Castellan/],
  apa: ['APA', 'txt', /^Castellan, I\. \(2019, March 15\)\./],
  mla: ['MLA', 'txt', /^Castellan, Imre\. “Harbour Minister/],
  chicago: ['Chicago', 'txt', /^Castellan, Imre\. /],
  bibtex: ['BibTeX', 'bib', /^@online\{/],
  ris: ['RIS', 'ris', /^TY {2}- /],
  csl: ['CSL-JSON', 'json', /^\[\s*\{/],
  'links-text': ['Links (Plain text)', 'txt', /https:\/\//],
  'links-markdown': ['Links (Markdown)', 'md', /^- \[/m],
  csv: ['Links (CSV)', 'csv', /^[\w,]+\r?\n[\s\S]*https:/],
  json: ['JSON', 'json', /^\{\s*"url"/],
};

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeTaken(name, driverOf) {
  describe(`taken along in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures/republished');
    });
    after(() => server?.close());

    test('every form is copied and saved, and that is said', async () => {
      const driver = driverOf();
      await driver.open(`${server.origin}/semantic.html`);
      const popup = await driver.click();
      await popup.ready();
      await until(() => popup.evaluate(`document.getElementById('form') !== null`));
      const offered = await popup.evaluate(`[...document.getElementById('form').options].map(({ value }) => value)`);
      assert.deepEqual(offered, Object.keys(FORMS));
      const press = async (/** @type {string} */ id, /** @type {string} */ form) => {
        await popup.evaluate(`(() => { document.getElementById('answer').textContent = '';
          document.getElementById('form').value = '${form}'; return 1; })()`);
        await popup.press(id);
        return until(() => popup.evaluate(`document.getElementById('answer').textContent`));
      };
      for (const [form, [called, ending, begins]] of Object.entries(FORMS)) {
        assert.equal(await press('copy', form), `Copied: ${called}.`);
        const copied = await driver.copied();
        assert.match(copied, begins, form);
        const said = await press('save', form);
        const [, file] = /^Saved as (Harbour-Minister[^.]*\.(?:\w+))\.$/.exec(said) ?? [];
        assert.equal(path.extname(file ?? said), `.${ending}`);
        // A browser that isn't done with the file before adds a number to the name.
        const stem = path.basename(String(file), `.${ending}`);
        const isSaved = (/** @type {string} */ one) => one.startsWith(stem) && one.endsWith(`.${ending}`);
        const [at, written] = await until(async () => {
          const found = fs.readdirSync(driver.downloads).find(isSaved);
          const at = path.join(driver.downloads, found ?? '');
          const text = found ? fs.readFileSync(at, 'utf8') : '';
          return text ? [at, text] : null;
        });
        assert.equal(written.replaceAll('\r\n', '\n'), copied.replaceAll('\r\n', '\n'), form);
        fs.rmSync(at);
      }
      await popup.close();
    });
  });
}
