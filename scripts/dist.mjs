// Puts dist/ (or the folder that is named) together from the sources and the modules in target/edge. Files that haven't changed are left alone.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bundled } from './bundle.mjs';
import { zip } from './zip.mjs';

const OUT = process.argv[2] ?? 'dist';
const CARGO = fs.readFileSync('Cargo.toml', 'utf8');
const VERSION = /^version = "([^"]+)"$/m.exec(CARGO)?.[1] ?? '0.0.0';
const REPOSITORY = /^repository = "([^"]+)"$/m.exec(CARGO)?.[1];
const KEYWORDS = /^keywords = \[(.*)\]$/m
  .exec(CARGO)?.[1]
  .split(', ')
  .map((word) => word.replaceAll('"', ''));
const DESCRIPTION = /^description = "([^"]+)"$/m.exec(CARGO)?.[1] ?? '';

const GLUE = ['edge.js', 'error.js', 'walker.js'];
const CORE_TEXT = [...GLUE, 'index_text.js', 'core.js', 'core_bg.wasm'];
const CORE = [...CORE_TEXT, 'index.js'];
const FULL = [...GLUE, 'html.js', 'html_text.js', 'full.js', 'full_bg.wasm'];
const EXPORT = ['edge.js', 'error.js', 'export.js', 'exporter.js', 'exporter_bg.wasm'];
const READER = ['worker.js', 'lane.js', 'serve.js'];
const TYPES = ['masthead.d.ts', 'index.d.ts', 'html.d.ts', 'worker.d.ts', 'export.d.ts', 'thread.d.ts'];

/** @typedef {Map<string, Buffer>} Files Contents by name inside one folder of dist/. */

/** @param {string[]} names */
function edge(names, under = '') {
  return names.map((name) => {
    const made = /^(core|full|exporter)(\.js|_bg\.wasm)$/.test(name);
    return /** @type {[string, Buffer]} */ ([
      under + name,
      fs.readFileSync(made ? `target/edge/${name}` : `src/wasm/${name}`),
    ]);
  });
}

/**
 * @param {string} from
 * @param {RegExp} wanted
 * @returns {[string, Buffer][]}
 */
function folder(from, wanted, under = '') {
  return fs
    .readdirSync(from)
    .filter((name) => wanted.test(name))
    .map((name) => [under + name, fs.readFileSync(path.join(from, name))]);
}

function view() {
  return folder('extension/view', /\.(js|css)$/, 'view/');
}

function locales() {
  return fs
    .readdirSync('extension/_locales')
    .flatMap((name) => folder(`extension/_locales/${name}`, /\.json$/, `_locales/${name}/`));
}

/** Whose terms hold for what lies in a package. @param {string[]} names @returns {[string, Buffer][]} */
function terms(names) {
  return names.map((name) => [name, fs.readFileSync(name)]);
}

/** @param {unknown} value */
function json(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** Where the scripts of the extension's pages lie, each in one file with all that it imports, and the modules beside them. */
const CODE = 'code/';
const PAGES = ['popup', 'panel', 'reader', 'options'];

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<Files>}
 */
async function extension(browser) {
  const manifest = JSON.parse(fs.readFileSync('extension/manifest.json', 'utf8'));
  manifest.version = VERSION;
  manifest.background.service_worker = CODE + manifest.background.service_worker;
  manifest.background.scripts = manifest.background.scripts.map((/** @type {string} */ name) => CODE + name);
  // Each browser warns of the other's keys.
  if (browser === 'chromium') {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    delete manifest.background.scripts;
    delete manifest.commands._execute_sidebar_action;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    delete manifest.background.service_worker;
    delete manifest.commands['open-panel'];
    manifest.permissions = manifest.permissions.filter((/** @type {string} */ name) => name !== 'sidePanel');
  }
  const scripts = new Map([
    ...folder('extension', /^[^.]+\.js$/),
    ...variants(browser),
    ...folder('extension/reader', /\.js$/, 'reader/'),
    ...folder('extension/page', /^remember\.js$/, 'page/'),
    ...folder('extension/wasm', /\.js$/, 'wasm/'),
    ...folder('extension/view', /\.js$/, 'view/'),
    ...named(
      edge(
        [...CORE_TEXT, ...READER, ...EXPORT].filter((name) => name.endsWith('.js')),
        'wasm/',
      ),
    ),
  ]);
  const entries = Object.fromEntries([
    ...[...PAGES, 'background'].map((name) => [`${name}.js`, `${name}.js`]),
    ...['thread', 'export'].map((name) => [`${name}.js`, `wasm/${name}.js`]),
  ]);
  // Loaded when something is exported.
  const code = await bundled(scripts, entries, { './export.js': 'wasm/export.js' });
  const inPage = new Map([
    ...folder('extension/page', /^(memory|remember)\.js$/, 'page/'),
    ...edge(['walker.js'], 'wasm/'),
  ]);
  const memory = await bundled(inPage, { 'memory.js': 'page/memory.js' }, {}, 'taken');
  return new Map([
    ['manifest.json', json(manifest)],
    ...folder('extension', /\.(html|css)$/).map(withCode),
    ...folder('extension/icons', /\.png$/, 'icons/'),
    ...folder('extension/page', /^marker\.js$/, 'page/'),
    ...[...memory].map(([name, content]) => /** @type {[string, Buffer]} */ ([`page/${name}`, content])),
    ...folder('extension/view', /\.css$/, 'view/'),
    ...locales(),
    ...[...code].map(([name, content]) => /** @type {[string, Buffer]} */ ([CODE + name, content])),
    ...edge(['core_bg.wasm', 'exporter_bg.wasm'], CODE),
    ...terms(['LICENSE', 'THIRD-PARTY.txt']),
  ]);
}

/** A page asks for its script where the bundle lies. @param {[string, Buffer]} file @returns {[string, Buffer]} */
function withCode([name, content]) {
  return [name, Buffer.from(content.toString().replaceAll(/(?<=<script [^>]*src=")(?=[\w]+\.js")/g, CODE))];
}

/**
 * Node's own modules are imported by a name in a variable, which bundlers don't follow; a shop's reviewers ask that what an
 * extension imports be written in place.
 *
 * @param {[string, Buffer][]} files
 * @returns {[string, Buffer][]}
 */
function named(files) {
  return files.map(([name, content]) => {
    if (!name.endsWith('.js')) return [name, content];
    let text = content.toString();
    for (const [, variable, module] of text.matchAll(/const (\w+) = '(node:[\w/]+)';/g)) {
      text = text.replaceAll(new RegExp(`import\\([^()]*\\b${variable}\\)`, 'g'), `import('${module}')`);
    }
    return [name, Buffer.from(text)];
  });
}

/**
 * The files that are written otherwise for this browser: `NAME.BROWSER.js` stands in the place of `NAME.js`.
 *
 * @param {string} browser
 * @returns {[string, Buffer][]}
 */
function variants(browser) {
  const ending = `.${browser}.js`;
  return folder('extension', /\.js$/)
    .filter(([name]) => name.endsWith(ending))
    .map(([name, content]) => [name.replace(ending, '.js'), content]);
}

/** @returns {Promise<Files>} */
async function npm() {
  const entry = (/** @type {string} */ name) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  const manifest = {
    name: 'masthead',
    version: VERSION,
    description: DESCRIPTION,
    license: 'MIT OR Apache-2.0',
    repository: REPOSITORY,
    keywords: KEYWORDS,
    type: 'module',
    // Bundlers may drop what isn't used, but for the two scripts that run.
    sideEffects: ['./thread.js', './bin/*'],
    bin: { masthead: './bin/masthead.js' },
    engines: { node: '>=20' },
    exports: {
      '.': entry('index'),
      './html': entry('html'),
      './worker': entry('worker'),
      './export': entry('export'),
      './thread': entry('thread'),
      './core_bg.wasm': './core_bg.wasm',
      './full_bg.wasm': './full_bg.wasm',
      './exporter_bg.wasm': './exporter_bg.wasm',
      './package.json': './package.json',
    },
    types: './index.d.ts',
  };
  const names = [...new Set([...CORE, ...FULL, ...EXPORT, ...READER, 'thread.js'])];
  const scripts = new Map(edge(names.filter((name) => name.endsWith('.js'))));
  // One class for all entries, so that whoever uses two of them can ask whether an error is one.
  const apart = { './error.js': 'error.js' };
  const entries = Object.fromEntries(
    ['index', 'html', 'worker', 'export', 'thread'].map((name) => [`${name}.js`, `${name}.js`]),
  );
  return new Map([
    ['package.json', json(manifest)],
    ['README.md', fs.readFileSync('src/wasm/README.md')],
    ...(await bundled(scripts, entries, apart)),
    ...edge([...names.filter((name) => name.endsWith('.wasm')), ...TYPES]),
    ...folder('src/cli', /\.js$/, 'bin/'),
    ['bin/decode.js', fs.readFileSync('www/decode.js')],
    ...terms(['LICENSE-MIT', 'LICENSE-APACHE', 'LICENSE', 'THIRD-PARTY.txt']),
  ]);
}

/** @returns {Files} */
function www() {
  const files = new Map([
    ...folder('www', /\.(html|css|js|webmanifest)$/),
    ...folder('www/examples', /\.js$/, 'examples/'),
    ['sample.html', fs.readFileSync('tests/fixtures/republished/semantic.html')],
    ...folder('extension/icons', /^(icon\.svg|32\.png|128\.png)$/, 'icons/'),
    ...view(),
    ...locales(),
    ...edge([...FULL, ...READER, ...EXPORT, 'thread.js'], 'wasm/'),
    ...terms(['LICENSE', 'THIRD-PARTY.txt']),
  ]);
  return files.set('sw.js', serviceWorker(files));
}

/**
 * The site's service worker with the names of what it keeps, and a sum that changes with any of it.
 *
 * @param {Files} files
 */
function serviceWorker(files) {
  const sum = createHash('sha256');
  const names = [...files.keys()].filter((name) => name !== 'sw.js').sort();
  for (const content of files.values()) sum.update(content);
  const script = String(files.get('sw.js'))
    .replace('/* files */ []', JSON.stringify(names))
    .replace("/* sum */ '0'", `'${sum.digest('hex').slice(0, 16)}'`);
  return Buffer.from(script);
}

/**
 * Makes a folder hold these files and nothing else.
 *
 * @param {string} folder
 * @param {Files} files
 */
function write(folder, files) {
  if (fs.existsSync(folder)) {
    for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const at = path.join(folder, name);
      if (fs.existsSync(at) && fs.statSync(at).isFile() && !files.has(name.split(path.sep).join('/'))) fs.rmSync(at);
    }
  }
  for (const [name, content] of files) writeChanged(path.join(folder, name), content);
}

/**
 * @param {string} at
 * @param {Buffer} content
 */
function writeChanged(at, content) {
  if (fs.existsSync(at) && fs.readFileSync(at).equals(content)) return;
  fs.mkdirSync(path.dirname(at), { recursive: true });
  fs.writeFileSync(at, content);
}

/** @param {Files} files */
function kilobytes(files) {
  let sum = 0;
  for (const content of files.values()) sum += content.length;
  return `${Math.round(sum / 1000)} kB`;
}

const made = {
  chromium: await extension('chromium'),
  firefox: await extension('firefox'),
  npm: await npm(),
  www: www(),
};
for (const [name, files] of Object.entries(made)) write(`${OUT}/${name}`, files);
for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  writeChanged(`${OUT}/masthead-${name}-${VERSION}.zip`, zip(made[name]));
}
console.log(
  `· ${OUT}/ holds ${Object.entries(made)
    .map(([name, files]) => `${name} (${kilobytes(files)})`)
    .join(', ')}`,
);
