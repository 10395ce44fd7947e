// The package as its users meet it: by its name, in Node.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import * as core from '../../dist/npm/index.js';
import * as html from '../../dist/npm/html.js';

const SAMPLE = fs.readFileSync('tests/fixtures/republished/semantic.html', 'utf8');
const WORDS = `<article>${'<p>Words of a text that is long enough to be one, by any measure that a reader would take.</p>'.repeat(6)}</article>`;

/** @type {string} */
let project;
before(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-user-'));
  fs.mkdirSync(path.join(project, 'node_modules'));
  fs.symlinkSync(path.resolve('dist/npm'), path.join(project, 'node_modules/masthead'));
  fs.writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
});
after(() => fs.rmSync(project, { recursive: true, force: true }));

/** @param {string} script */
function asUser(script) {
  const file = path.join(project, 'user.js');
  fs.writeFileSync(file, script);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8', timeout: 30_000 });
}

/**
 * @param {() => unknown} work
 * @param {string} code
 */
function refuses(work, code) {
  assert.throws(work, (/** @type {any} */ error) => {
    assert.ok(error instanceof html.MastheadError || error instanceof core.MastheadError);
    assert.equal(error.name, 'MastheadError');
    assert.equal(error.code, code);
    return true;
  });
}

test('before init every reading is refused', () => {
  refuses(() => core.readSnapshot(''), 'not-initialised');
  refuses(() => html.readHtml(''), 'not-initialised');
});

test('a module that can’t be loaded is an error, and the next init may do better', async () => {
  await assert.rejects(core.init(new Uint8Array([1, 2, 3])), { name: 'MastheadError', code: 'module-not-loaded' });
  await core.init(await WebAssembly.compile(fs.readFileSync('dist/npm/core_bg.wasm')));
  assert.equal(core.readSnapshot('MH1\0https://a.example/\0\0\0\0').url, 'https://a.example/');
});

test('mistakes of the caller have codes', async () => {
  await html.init();
  refuses(() => html.readHtml(/** @type {any} */ (5)), 'not-a-string');
  refuses(() => html.readHtml('', /** @type {any} */ ('https://a.example/')), 'bad-options');
  refuses(() => html.readHtml('', /** @type {any} */ ({ url: 5 })), 'bad-options');
  refuses(() => html.readHtml('', { url: '/relative' }), 'invalid-url');
  refuses(() => html.readSnapshot('<p>'), 'not-a-snapshot');
  refuses(() => html.read(/** @type {any} */ ({})), 'not-a-document');
  refuses(() => html.readHtml('x'.repeat((64 << 20) + 1)), 'input-too-large');
});

test('masthead/html reads a string in Node', () => {
  const out = asUser(`import { init, readHtml } from 'masthead/html';
    await init();
    const { url, content } = readHtml(${JSON.stringify(WORDS)}, { url: 'https://a.example/b' });
    console.log(url, content.wordCount, content.dir);`);
  assert.equal(out, 'https://a.example/b 114 ltr\n');
});

test('masthead reads snapshots in Node, its module given as bytes', () => {
  const out = asUser(`import { init, readSnapshot } from 'masthead';
    import { readFile } from 'node:fs/promises';
    await init(await readFile('node_modules/masthead/core_bg.wasm'));
    console.log(readSnapshot('MH1\\0https://a.example/\\0\\0\\0\\0<0p\\0"x\\0>\\0').url);`);
  assert.equal(out, 'https://a.example/\n');
});

test('masthead/worker reads in a worker and lets the process end', () => {
  const out = asUser(`import { createReader } from 'masthead/worker';
    const reader = createReader();
    const { content } = await reader.readHtml(${JSON.stringify(WORDS)});
    console.log(content.wordCount);`);
  assert.equal(out, '114\n');
});

test('a report is JSON and nothing else', () => {
  const report = html.readHtml(SAMPLE, { url: 'https://www.meridian-review.example/5560541' });
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  assert.equal(JSON.stringify(report).includes('undefined'), false);
});

test('the declarations and the report have the same fields', () => {
  const report = html.readHtml(SAMPLE, { url: 'https://www.meridian-review.example/5560541' });
  fs.writeFileSync(
    path.join(project, 'user.ts'),
    `import { init, read, readSnapshot, snapshot, MastheadError, type Report } from 'masthead';
     import { readHtml } from 'masthead/html';
     import { createReader } from 'masthead/worker';
     const found: Report = ${JSON.stringify(report)};
     const made: Report = readHtml('', { url: found.url });
     const words: number | undefined = made.content?.wordCount;
     const later: Promise<Report> = createReader({ timeoutMs: 5 }).readHtml('');
     const live: Report = read(document, { url: null });
     const taken: string = snapshot({ maxNodes: 5 }, document);
     const again: Report = readSnapshot(taken);
     const code: string = new MastheadError('timeout', '').code;
     await init(new URL('https://a.example/'));
     export { words, later, live, again, code };`,
  );
  fs.writeFileSync(
    path.join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2024',
        strict: true,
        noEmit: true,
        types: [],
        lib: ['es2024', 'dom'],
      },
      files: ['user.ts'],
    }),
  );
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  assert.equal(stdout, '');
});

test('the package holds what its exports name, and no build’s leavings', () => {
  const { exports, version } = JSON.parse(fs.readFileSync('dist/npm/package.json', 'utf8'));
  for (const entry of Object.values(exports)) {
    for (const file of typeof entry === 'string' ? [entry] : Object.values(entry)) {
      assert.ok(fs.existsSync(path.join('dist/npm', file)), file);
    }
  }
  assert.match(fs.readFileSync('Cargo.toml', 'utf8'), new RegExp(`^version = "${version}"$`, 'm'));
  const home = os.homedir();
  for (const wasm of ['core_bg.wasm', 'full_bg.wasm']) {
    const bytes = fs.readFileSync(path.join('dist/npm', wasm), 'latin1');
    assert.equal(bytes.includes(home) || bytes.includes(process.cwd()), false, `${wasm} holds a path of this machine`);
  }
});
