import { after, before } from 'node:test';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { describeMarks } from './marks.mjs';
import { describePopup } from './popup.mjs';
import { describeWays } from './ways.mjs';

/** @type {Awaited<ReturnType<typeof openFirefox>>} */
let browser;
before(async () => {
  browser = await openFirefox('dist/firefox');
});
after(() => browser?.close());

describePopup('Firefox', () => browser, { browserPage: 'about:support' });
describeMarks('Firefox', () => browser);
describeWays('Firefox', () => browser);
