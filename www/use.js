import { workOffline } from './offline.js';
import { element } from './view/element.js';
import { loadMessages, parts, t, translate } from './view/messages.js';

/** @typedef {import('./view/messages.js').Key} Key */

/**
 * The examples in the order of the page: each is a file that is shown as it is and run as it is shown.
 *
 * @type {[name: string, title: Key, text: Key][]}
 */
const EXAMPLES = [
  ['live', 'useLive', 'useLiveText'],
  ['html', 'useHtml', 'useHtmlText'],
  ['worker', 'useWorker', 'useWorkerText'],
  ['batch', 'useBatch', 'useBatchText'],
  ['export', 'takeAlong', 'useExportText'],
];

/** What a policy must allow, by what the sentence about it calls that. */
const POLICY = {
  script: "script-src 'self' 'wasm-unsafe-eval'",
  connect: "connect-src 'self'",
  worker: "worker-src 'self'",
  require: "require-trusted-types-for 'script'",
  types: 'trusted-types masthead',
};

/** Where the package's entries lie on this site. */
const ENTRIES = {
  '../wasm/html.js': 'masthead/html',
  '../wasm/worker.js': 'masthead/worker',
  '../wasm/export.js': 'masthead/export',
};

await loadMessages();
translate(document);
document.title = `Masthead: ${t('siteUse')}`;
workOffline();
const policy = Object.entries(POLICY).map(([name, words]) => [name, code(words)]);
document.getElementById('intro')?.append(...parts('useIntro', { command: code('npm install masthead') }));
document.getElementById('policy')?.append(...parts('usePolicyText', Object.fromEntries(policy)));
for (const [name, title, text] of EXAMPLES) {
  document.getElementById('examples')?.append(await example(name, t(title), t(text)));
}

/** What is written for machines is the same in every language. @param {string} words */
function code(words) {
  return element('code', { dir: 'ltr' }, words);
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string} text
 */
async function example(name, title, text) {
  const path = `./examples/${name}.js`;
  let source = await (await fetch(path)).text();
  for (const [from, to] of Object.entries(ENTRIES)) source = source.replace(from, to);
  const run = element('button', { type: 'button', id: `run-${name}` }, t('useRun'));
  const output = element('output', { id: `output-${name}`, dir: 'ltr', hidden: '' });
  const print = (/** @type {unknown} */ value) => {
    output.append(typeof value === 'string' ? value : JSON.stringify(value, null, 2), '\n');
  };
  run.addEventListener('click', async () => {
    output.replaceChildren();
    output.hidden = false;
    run.disabled = true;
    try {
      await (await import(path)).run(print);
    } catch (error) {
      print(String(error));
    }
    run.disabled = false;
  });
  const id = `example-${name}`;
  const code = element('pre', { dir: 'ltr', lang: 'en', tabindex: '0', 'aria-labelledby': id }, source.trimEnd());
  const acts = element('p', { class: 'acts' }, run);
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, title),
    element('p', {}, text),
    code,
    acts,
    output,
  );
}
