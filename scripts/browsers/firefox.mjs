// The extension in headless Firefox, its popup opened as a click on the icon opens it: activeTab is granted. Spoken to by
// Marionette, Firefox's own protocol, so that neither geckodriver nor a package is needed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { connect } from './marionette.mjs';

export const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';

/** Nothing is fetched, reported or updated while a test runs. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  // The panel of a finished download would stand where the popup opens.
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'xpinstall.signatures.required': false,
};

/**
 * @param {string | null} extension The unpacked extension's folder; `null` for none.
 * @param {{ dark?: boolean }} [options]
 */
export async function openFirefox(extension, { dark = false } = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-firefox-'));
  const port = await freePort();
  const preferences = {
    ...PREFERENCES,
    'marionette.port': port,
    'browser.download.dir': profile,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  };
  const lines = Object.entries(preferences).map(
    (pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    FIREFOX,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore' },
  );
  const { send, destroy } = await connect(port);
  await send('WebDriver:NewSession', { strictFileInteractability: true });
  await send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
  const addon = extension && { path: path.resolve(extension), temporary: true, allowPrivateBrowsing: true };
  const id = addon && (await send('Addon:Install', addon)).value;

  /**
   * Runs a script with the browser's own rights.
   *
   * @param {string} body
   * @param {...unknown} args
   */
  async function privileged(body, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then(value => done({ value }), error => done({ error: String(error) }));`;
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true });
      if (value.error) throw new Error(value.error);
      return value.value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  /**
   * @param {string} own The tab that tests go on in.
   * @param {string} handle
   */
  function tab(own, handle) {
    const inFront = (/** @type {string} */ body, /** @type {unknown[]} */ ...args) =>
      send('WebDriver:SwitchToWindow', { handle }).then(() => privileged(`${POPUP} ${body}`, ...args));
    return {
      /** @param {string} expression */
      async evaluate(expression) {
        await send('WebDriver:SwitchToWindow', { handle });
        return (await send('WebDriver:ExecuteScript', { script: `return (${expression});`, args: [] })).value;
      },
      /** The value of an expression in the tab, which stays behind the one in front. @param {string} expression */
      async behind(expression) {
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        const { value } = await send('WebDriver:ExecuteScript', { script: `return (${expression});`, args: [] });
        await send('WebDriver:SwitchToWindow', { handle: own, focus: false });
        return value;
      },
      /** Goes back to the page; the tab stays open. */
      leave: () => send('WebDriver:SwitchToWindow', { handle: own }),
      /** @param {number} factor */
      zoom: (factor) => inFront('window.gBrowser.selectedBrowser.fullZoom = args[0];', factor),
      /** @param {boolean} yes */
      asPrinted: (yes) =>
        inFront('window.gBrowser.selectedBrowser.browsingContext.mediumOverride = args[0];', yes ? 'print' : ''),
      async close() {
        await send('WebDriver:SwitchToWindow', { handle });
        await send('WebDriver:CloseWindow');
        await send('WebDriver:SwitchToWindow', { handle: own });
      },
    };
  }

  /** The popup that is open. */
  function popup() {
    const evaluate = (/** @type {string} */ expression) => privileged(evaluateIn(POPUP), expression);
    return {
      evaluate,
      async ready() {
        const end = Date.now() + 20_000;
        while (!(await evaluate(`document.getElementById('view')?.getAttribute('aria-busy') === 'false'`))) {
          if (Date.now() > end) throw new Error('the popup shows nothing final');
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      },
      /** @param {string} id */
      press: (id) => evaluate(`document.getElementById('${id}').click()`),
      text: () => evaluate('document.body.innerText'),
      screenshot: async () => Buffer.from(await privileged(SCREENSHOT), 'base64'),
      /** @param {number} factor */
      zoom: (factor) => privileged(`${POPUP} popup().fullZoom = args[0];`, factor),
      close: () => privileged(CLOSE),
    };
  }

  return {
    /** Where what is saved goes. */
    downloads: profile,

    /** @param {string} url */
    open: (url) => send('WebDriver:Navigate', { url }),

    /** The text that was copied last. */
    copied: () => privileged(COPIED),

    /** Whether the user wants no motion. @param {boolean} yes */
    still: (yes) => privileged(`Services.prefs.setIntPref('ui.prefersReducedMotion', args[0]);`, Number(yes)),

    /**
     * A page in a private window.
     *
     * @param {string} url
     */
    async openPrivate(url) {
      const own = (await send('WebDriver:GetWindowHandle')).value;
      const { handle } = await send('WebDriver:NewWindow', { type: 'window', private: true, focus: true });
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:Navigate', { url });
      return {
        /** @param {string} expression */
        async evaluate(expression) {
          return (await send('WebDriver:ExecuteScript', { script: `return (${expression});`, args: [] })).value;
        },
        async click() {
          await privileged(CLICK, id);
          await privileged(OPENED);
          return popup();
        },
        async close() {
          await send('WebDriver:CloseWindow');
          await send('WebDriver:SwitchToWindow', { handle: own });
        },
      };
    },

    /**
     * The value of an expression in the page.
     *
     * @param {string} expression
     */
    async evaluate(expression) {
      return (await send('WebDriver:ExecuteScript', { script: `return (${expression});`, args: [] })).value;
    },

    /**
     * Waits for a tab of the extension that something opened.
     *
     * @param {string} file
     */
    async view(file) {
      const own = (await send('WebDriver:GetWindowHandle')).value;
      for (const end = Date.now() + 10_000; Date.now() < end;) {
        for (const handle of await send('WebDriver:GetWindowHandles')) {
          if (handle === own) continue;
          await send('WebDriver:SwitchToWindow', { handle });
          const { value: url } = await send('WebDriver:GetCurrentURL');
          if (url.startsWith('moz-extension:') && new URL(url).pathname === `/${file}`) return tab(own, handle);
        }
        await send('WebDriver:SwitchToWindow', { handle: own });
      }
      throw new Error(`no tab shows ${file}`);
    },

    /**
     * Opens a page of the extension in a tab.
     *
     * @param {string} file
     */
    async openOwn(file) {
      const own = (await send('WebDriver:GetWindowHandle')).value;
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle });
      const host = await privileged('return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname;', id);
      await send('WebDriver:Navigate', { url: `moz-extension://${host}/${file}` });
      return tab(own, handle);
    },

    /** The sidebar, once something has opened it. */
    async sidebar() {
      return { evaluate: (/** @type {string} */ expression) => privileged(evaluateIn(SIDEBAR), expression) };
    },

    /** Closes the sidebar. */
    closeSidebar: () => privileged(`${SIDEBAR} window.SidebarController.hide();`),

    /** Clicks the icon on the page in front and waits for the popup. */
    async click() {
      await privileged(CLICK, id);
      await privileged(OPENED);
      return popup();
    },

    /**
     * Does what the extension's shortcut with this letter does, and waits for the popup.
     *
     * @param {string} letter
     */
    async shortcut(letter) {
      await privileged(SHORTCUT, letter);
      await privileged(OPENED);
      return popup();
    },

    /**
     * Opens the context menu at a point of the page, takes the extension's entry in it, and waits for the popup.
     *
     * @param {number} x
     * @param {number} y
     * @returns {Promise<{ label: string, popup: ReturnType<typeof popup> }>}
     */
    async menu(x, y) {
      const move = { type: 'pointerMove', x, y, duration: 0 };
      const actions = [move, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }];
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('WebDriver:PerformActions', { actions: [pointer] });
      const label = await privileged(MENU);
      await privileged(OPENED);
      return { label, popup: popup() };
    },

    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      destroy();
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      if (child.exitCode === null && child.signalCode === null) await ended;
      clearTimeout(timer);
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const POPUP = `const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = () => [...window.document.querySelectorAll('.webextension-popup-browser')].at(-1);`;

const OPENED = `${POPUP}
  for (let tries = 0; tries < 400; tries++) {
    const shown = popup()?.closest('panel')?.state === 'open';
    if (shown && popup().currentURI?.spec.startsWith('moz-extension:')) return;
    await new Promise(resolve => window.setTimeout(resolve, 25));
  }
  throw new Error('no popup');`;

const SHORTCUT = `${POPUP}
  const keys = [...window.document.querySelectorAll('keyset[id^="ext-keyset"] key')];
  const key = keys.find(candidate => candidate.getAttribute('key') === args[0]);
  key.dispatchEvent(new window.CustomEvent('command', { bubbles: true, cancelable: true }));`;

const MENU = `${POPUP}
  const menu = window.document.getElementById('contentAreaContextMenu');
  for (let tries = 0; tries < 100 && menu.state !== 'open'; tries++) await new Promise(resolve => window.setTimeout(resolve, 25));
  const item = menu.querySelector('menuitem[id*="masthead"]');
  menu.activateItem(item);
  return item.label;`;

const CLICK = `${POPUP}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(args[0]).extension);
  await action.triggerAction(window);`;

const SIDEBAR = `const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = () => window.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');`;

const evaluateIn = (/** @type {string} */ finder) => `${finder}
  if (!popup()) throw new Error('no popup');
  const answer = 'masthead-' + Math.random();
  const frame = 'content.document.notifyUserGestureActivation(); const hand = content.windowUtils.setHandlingUserInput(true); let value; try { value = (function (document, window) { return (' + args[0] + '); })(content.document, content); }'
    + ' catch (error) { value = { error: String(error) }; } hand.destruct(); Promise.resolve(value).then((value) => sendAsyncMessage(' + JSON.stringify(answer) + ', value));';
  // A popup that is just being opened changes its frame, and what the old one was asked is lost: so it is asked again.
  for (let tries = 0; tries < 10; tries++) {
    const value = await new Promise(resolve => {
      popup().messageManager.addMessageListener(answer, message => resolve([message.data]));
      popup().messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(frame), false);
      window.setTimeout(resolve, 1000, null);
    });
    if (value) return value[0];
  }
  throw new Error('the popup does not answer');`;

const COPIED = `const form = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  form.init(null);
  form.addDataFlavor('text/plain');
  Services.clipboard.getData(form, Ci.nsIClipboard.kGlobalClipboard);
  const data = {};
  form.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;

const SCREENSHOT = `${POPUP}
  const bitmap = await popup().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

const CLOSE = `${POPUP}
  popup()?.closest('panel')?.hidePopup();
  for (let tries = 0; tries < 200 && popup(); tries++) await new Promise(resolve => window.setTimeout(resolve, 25));`;
