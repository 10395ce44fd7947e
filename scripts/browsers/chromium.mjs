// The extension in Chromium, its popup opened as a click on the icon opens it: activeTab is granted.
import { chromium } from 'playwright-core';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const CHROMIUM = process.env.CHROME_BIN ?? '/usr/bin/chromium';

/**
 * @param {string} extension The unpacked extension's folder.
 * @param {{ headless?: boolean, dark?: boolean, args?: string[] }} [options]
 */
export async function openChromium(extension, { headless = true, dark = false, args = [] } = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: false,
    viewport: null,
    colorScheme: dark ? 'dark' : 'light',
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [...QUIET, ...(headless ? ['--headless=new'] : []), '--enable-unsafe-extension-debugging', ...args],
  });
  const browser = /** @type {import('playwright-core').Browser} */ (context.browser());
  const session = await browser.newBrowserCDPSession();
  const send = (/** @type {string} */ method, /** @type {object} */ params) =>
    /** @type {Promise<any>} */ (session.send(/** @type {any} */ (method), /** @type {any} */ (params)));
  const { id } = await send('Extensions.loadUnpacked', { path: path.resolve(extension) });
  const targets = async () => (await send('Target.getTargets', { filter: [{}] })).targetInfos;

  return {
    context,
    page: context.pages()[0],

    /**
     * Clicks the icon on a page and waits for the popup.
     *
     * @param {import('playwright-core').Page} page
     */
    async click(page) {
      const tab = (await targets()).find(
        (/** @type {any} */ target) => target.type === 'tab' && target.url === page.url(),
      );
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await send('Extensions.triggerAction', { id, targetId: tab.targetId });
      const popup = await until(async () =>
        (await targets()).find(
          (/** @type {any} */ target) =>
            target.type === 'page' && target.url.startsWith(`chrome-extension://${id}/popup`),
        ),
      );
      return attach(session, send, popup.targetId);
    },

    id,

    /**
     * Waits for a page of the extension that something opened: a tab, a side panel.
     *
     * @param {string} file
     */
    async view(file) {
      const view = await until(async () =>
        (await targets()).find((/** @type {any} */ target) =>
          target.url.startsWith(`chrome-extension://${id}/${file}`),
        ),
      );
      return attach(session, send, view.targetId);
    },

    /** @param {string} file */
    async open(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },

    async close() {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Playwright doesn't see popups, so their target is spoken to directly.
 *
 * @param {import('playwright-core').CDPSession} session
 * @param {(method: string, params: object) => Promise<any>} browserSend
 * @param {string} targetId
 */
async function attach(session, browserSend, targetId) {
  const { sessionId } = await browserSend('Target.attachToTarget', { targetId, flatten: false });
  /** @type {Map<number, [(value: any) => void, (error: Error) => void]>} */
  const waiting = new Map();
  let count = 0;
  const hear = (/** @type {any} */ event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const [resolve, reject] = waiting.get(id) ?? [];
    waiting.delete(id);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result);
  };
  session.on(/** @type {any} */ ('Target.receivedMessageFromTarget'), hear);

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  function send(method, params = {}) {
    return new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, [resolve, reject]);
      browserSend('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(
        reject,
      );
    });
  }

  /** @param {string} expression */
  async function evaluate(expression) {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      // As a click would: what needs a user's hand can be tested.
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    send,
    evaluate,
    /** Waits until the popup has something final to show. */
    ready: () =>
      until(() => evaluate(`document.getElementById('view')?.getAttribute('aria-busy') === 'false'`), 20_000),
    text: () => evaluate('document.body.innerText'),
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      session.off(/** @type {any} */ ('Target.receivedMessageFromTarget'), hear);
      await browserSend('Target.closeTarget', { targetId });
      await until(async () => {
        const { targetInfos } = await browserSend('Target.getTargets', { filter: [{}] });
        return targetInfos.every((/** @type {any} */ target) => target.targetId !== targetId);
      });
    },
  };
}

/**
 * @template T
 * @param {() => Promise<T>} ask
 * @param {number} [timeoutMs]
 * @returns {Promise<NonNullable<T>>}
 */
async function until(ask, timeoutMs = 10_000) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for what did not come`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
