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
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'],
    args: [...QUIET, ...(headless ? ['--headless=new'] : []), '--enable-unsafe-extension-debugging', ...args],
  });
  const browser = /** @type {import('playwright-core').Browser} */ (context.browser());
  const session = await browser.newBrowserCDPSession();
  const send = (/** @type {string} */ method, /** @type {object} */ params) =>
    /** @type {Promise<any>} */ (session.send(/** @type {any} */ (method), /** @type {any} */ (params)));
  const { id } = await send('Extensions.loadUnpacked', { path: path.resolve(extension), enableInIncognito: true });
  const targets = async () => (await send('Target.getTargets', { filter: [{}] })).targetInfos;

  /**
   * Clicks the icon on the tab of which this is true, and waits for the popup.
   *
   * @param {(tab: any) => boolean} isTab
   */
  async function clickOn(isTab) {
    const tab = (await targets()).find((/** @type {any} */ target) => target.type === 'tab' && isTab(target));
    if (!tab) throw new Error('no tab shows the page');
    await send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return popup();
  }

  /** Waits for the popup that something opened. */
  async function popup() {
    const target = await until(async () =>
      (await targets()).find(
        (/** @type {any} */ target) =>
          target.type === 'page' && target.url.startsWith(`chrome-extension://${id}/popup`),
      ),
    );
    return attach(session, send, target.targetId);
  }

  return {
    context,
    page: context.pages()[0],

    /**
     * Clicks the icon on a page and waits for the popup.
     *
     * @param {import('playwright-core').Page} page
     */
    click: (page) => {
      // What is shown where nobody answers has the address that was asked for only outside of it.
      const failed = page.url().startsWith('chrome-error:');
      return clickOn(({ url }) => failed || url === page.url());
    },

    popup,

    /**
     * A page in a private window.
     *
     * @param {string} url
     */
    async openPrivate(url) {
      // A context that the protocol creates is one of its own, whose tabs no extension finds; this window is as a user opens it.
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const known = new Set((await targets()).map((/** @type {any} */ { targetId }) => targetId));
      const windowId = await worker.evaluate(
        async (address) => (await chrome.windows.create({ incognito: true, url: address }))?.id,
        url,
      );
      const fresh = (/** @type {any} */ target) => !known.has(target.targetId) && target.url === url;
      const found = await until(async () =>
        (await targets()).find((/** @type {any} */ target) => target.type === 'page' && fresh(target)),
      );
      const page = await attach(session, send, found.targetId);
      await until(() => page.evaluate(`document.readyState === 'complete'`));
      return {
        evaluate: page.evaluate,
        click: () => clickOn(fresh),
        close: () => worker.evaluate((id) => chrome.windows.remove(Number(id)), windowId),
      };
    },

    /** Where what is saved goes from now on. @param {string} downloadPath */
    saveTo: (downloadPath) => send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath }),

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
    /**
     * Clicks with the mouse: to save several files Chromium wants a hand at each.
     *
     * @param {string} id
     */
    async press(id) {
      const [x, y] = await evaluate(`(() => { const button = document.getElementById('${id}');
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return [left + width / 2, top + height / 2]; })()`);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    /**
     * Enlarges a tab as the browser's own zoom does, a popup, which that leaves alone, by its style.
     *
     * @param {number} factor
     */
    zoom: (factor) =>
      evaluate(`(async () => {
        const tab = await chrome.tabs.getCurrent();
        if (!tab) return void (document.documentElement.style.zoom = ${factor});
        const before = devicePixelRatio / (await chrome.tabs.getZoom(tab.id));
        await chrome.tabs.setZoom(tab.id, ${factor});
        while (Math.abs(devicePixelRatio / before - ${factor}) > 0.01) await new Promise((resolve) => setTimeout(resolve, 20));
      })()`),
    /** @param {boolean} yes */
    asPrinted: (yes) => send('Emulation.setEmulatedMedia', { media: yes ? 'print' : '' }),
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
