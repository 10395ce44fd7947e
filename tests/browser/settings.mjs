// Each setting, and the file that they are exported to and imported from. ways.mjs has language, theme and first section.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { CHOICES } from '../../extension/settings.js';
import { until } from './until.mjs';

/** Another choice than the default in each. */
const OTHERS = Object.fromEntries(Object.entries(CHOICES).map(([name, values]) => [name, String(values.at(-1))]));

/** The settings, opened. @param {import('./popup.mjs').Driver} driver */
async function open(driver) {
  const options = await driver.openOwn('options.html');
  await until(() => options.evaluate(`document.getElementById('theme') !== null`));
  return options;
}

/**
 * Presses a button of the settings, or does something else there, and waits for what is said of it.
 *
 * @param {import('./popup.mjs').Tab} options
 * @param {string} act
 * @returns {Promise<string>}
 */
async function answered(options, act) {
  await options.evaluate(`(() => { document.getElementById('answer').textContent = ''; ${act}; return 1; })()`);
  return until(() => options.evaluate(`document.getElementById('answer').textContent`));
}

/** Gives every setting its default again. @param {import('./popup.mjs').Driver} driver */
export async function reset(driver) {
  const options = await open(driver);
  await answered(options, `document.getElementById('reset').click()`);
  await options.close();
}

/** What the fields of the settings show. */
const SHOWN = `Object.fromEntries([...document.querySelectorAll('#settings select, #settings input')]
  .map((field) => [field.id, field.type === 'checkbox' ? (field.checked ? 'yes' : 'no') : field.value]))`;

/** @param {string} text */
const importing = (text) => `const given = new DataTransfer();
  given.items.add(new File([${JSON.stringify(text)}], 'a.json', { type: 'application/json' }));
  const field = document.getElementById('file'); field.files = given.files; field.dispatchEvent(new Event('change'))`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeSettings(name, driverOf) {
  describe(`settings in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures/republished');
    });
    after(() => server?.close());

    test('each is chosen, exported, forgotten and imported again; what is no setting is refused', async () => {
      const options = await open(driverOf());
      const defaults = await options.evaluate(SHOWN);
      assert.deepEqual(Object.keys(defaults).sort(), Object.keys(CHOICES).sort());
      for (const [id, value] of Object.entries(OTHERS)) {
        await answered(
          options,
          `const field = document.getElementById('${id}');
          if (field.type === 'checkbox') field.checked = ${value === 'yes'}; else field.value = '${value}';
          field.dispatchEvent(new Event('change'))`,
        );
      }
      assert.deepEqual(await options.evaluate(SHOWN), OTHERS);
      const said = await answered(options, `document.getElementById('export').click()`);
      assert.match(said, /masthead-settings\.json/);
      const at = path.join(driverOf().downloads, 'masthead-settings.json');
      const file = await until(async () => (fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : null));
      fs.rmSync(at);
      assert.deepEqual(JSON.parse(file), { masthead: OTHERS });
      await answered(options, `document.getElementById('reset').click()`);
      assert.deepEqual(await options.evaluate(SHOWN), defaults);
      await answered(options, importing(file));
      assert.deepEqual(await options.evaluate(SHOWN), OTHERS);
      await answered(options, `document.getElementById('reset').click()`);
      assert.match(await answered(options, importing('{"masthead":5}')), /no settings/);
      assert.deepEqual(await options.evaluate(SHOWN), defaults);
      await options.close();
    });

    test('citation style and the reader’s defaults hold where they are used', async () => {
      const options = await open(driverOf());
      await answered(
        options,
        importing(
          '{"masthead":{"citation":"chicago","readerTheme":"sepia","readerSize":"small","readerWidth":"narrow","readerImages":"yes"}}',
        ),
      );
      await options.close();
      const driver = driverOf();
      await driver.open(`${server.origin}/semantic.html`);
      const popup = await driver.click();
      await popup.ready();
      await until(() => popup.evaluate(`document.getElementById('cite') !== null`));
      assert.equal(await popup.evaluate(`document.getElementById('cite').textContent`), 'Copy: Chicago');
      await popup.evaluate(`document.getElementById('cite').click()`);
      assert.equal(
        await until(() => popup.evaluate(`document.getElementById('answer').textContent`)),
        'Copied: Chicago.',
      );
      assert.match(await driver.copied(), /^Castellan, Imre\. /);
      await popup.evaluate(`document.getElementById('read').click()`);
      const reader = await driver.view('reader.html');
      await until(() => reader.evaluate(`document.querySelector('article') !== null`));
      const { theme, size, width } = await reader.evaluate(`({ ...document.documentElement.dataset })`);
      assert.deepEqual([theme, size, width], ['sepia', 'small', 'narrow']);
      assert.equal(await reader.evaluate(`document.getElementById('readerImages').checked`), true);
      await popup.close().catch(() => {});
      await reader.close();
      await reset(driver);
    });
  });
}
