import { workOffline } from './offline.js';
import { element } from './view/element.js';

/** The examples in the order of the page: each is a file that is shown as it is and run as it is shown. */
const EXAMPLES = [
  ['live', 'The page that is open', 'Reads the live document, synchronously, and leaves it as it is.'],
  ['html', 'A string', 'Reads HTML that was fetched or saved.'],
  ['worker', 'In a worker', 'Keeps the page answering; a reading can be timed and given up.'],
  ['batch', 'Many pages', 'Loads each when its turn is near, and says how far it is.'],
  ['export', 'Taking it along', 'Writes Markdown, CSV, BibTeX, citations and more.'],
];

/** Where the package's entries lie on this site. */
const ENTRIES = {
  '../wasm/html.js': 'masthead/html',
  '../wasm/worker.js': 'masthead/worker',
  '../wasm/export.js': 'masthead/export',
};

workOffline();
for (const [name, title, text] of EXAMPLES) {
  document.getElementById('examples')?.append(await example(name, title, text));
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
  const run = element('button', { type: 'button', id: `run-${name}` }, 'Run it');
  const output = element('output', { id: `output-${name}`, hidden: '' });
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
  const code = element('pre', { tabindex: '0', 'aria-labelledby': id }, source.trimEnd());
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
