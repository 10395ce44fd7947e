// The popup on the sample article, as it opens, in light and dark: docs/popup-light.png and docs/popup-dark.png.
import fs from 'node:fs';
import { openChromium } from './browsers/chromium.mjs';
import { serve } from './serve.mjs';

const HOST = 'www.meridian-review.example';
const server = await serve('tests/fixtures/republished');
const port = new URL(server.origin).port;
const browser = await openChromium('dist/chromium', { args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
fs.mkdirSync('docs', { recursive: true });
for (const scheme of ['light', 'dark']) {
  await browser.page.goto(`http://${HOST}:${port}/semantic.html`);
  const popup = await browser.click(browser.page);
  await popup.ready();
  await popup.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await popup.send('Emulation.setDeviceMetricsOverride', {
    width: 400,
    height: 600,
    deviceScaleFactor: 2,
    mobile: false,
  });
  fs.writeFileSync(`docs/popup-${scheme}.png`, await popup.screenshot());
  await popup.close();
}
await browser.close();
await server.close();
console.log('· docs/popup-light.png and docs/popup-dark.png are made');
