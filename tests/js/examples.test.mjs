// The examples for Node, and the types of the package as a strict program meets them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { ADDRESS, corpusPages, nativeCommand, nativeReports, projects, written } from '../examples.mjs';
import { hasCorpus } from '../shared.mjs';

const { folder, install, remove } = projects();
after(remove);

test('the tarball holds what the package needs and nothing else', () => {
  const [tarball] = fs.readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const names = execFileSync('tar', ['-tzf', path.join(folder, tarball)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  assert.deepEqual(
    names.map((name) => name.replace('package/', '')).sort(),
    [
      ...['LICENSE', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'THIRD-PARTY.txt', 'package.json'],
      ...['decode', 'masthead', 'progress', 'run', 'usage'].map((name) => `bin/${name}.js`),
      ...['core', 'full', 'exporter'].map((name) => `${name}_bg.wasm`),
      'error.js',
      ...['index', 'html', 'worker', 'export', 'thread'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
      'masthead.d.ts',
    ].sort(),
  );
});

test('the Node script and the command give the reports of the native batch, byte for byte', (t) => {
  const project = install('node');
  const page = path.resolve('tests/fixtures/republished/semantic.html');
  const script = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, ['read.mjs', ...args], { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.match(script(page, ADDRESS, 'mla'), /^Castellan, Imre\. “/);
  // The command, installed as its name.
  const command = path.join(project, 'node_modules/.bin/masthead');
  assert.match(execFileSync(command, [page, '--format', 'apa'], { encoding: 'utf8' }), /^Castellan, I\. \(2019/);
  assert.equal(script(page, ADDRESS), execFileSync(nativeCommand(), [page, '--url', ADDRESS], { encoding: 'utf8' }));
  if (!hasCorpus) return t.skip('SKIPPED: no ../shared/corpus to read 30 pages of');
  const files = written(folder, corpusPages());
  assert.equal(files.length, 30);
  const all = (/** @type {string} */ program) => execFileSync(program, files, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const [native, node] = [nativeCommand(), command].map((program) => all(program).split('\n'));
  assert.equal(native.length, 31);
  for (const [at, line] of native.entries()) assert.equal(node[at], line);
});

test('the Deno script, with leave to read files alone, gives the report of the native batch', () => {
  const project = install('deno');
  const page = path.resolve('tests/fixtures/republished/semantic.html');
  const deno = (/** @type {string[]} */ ...args) => {
    const run = spawnSync(path.resolve('node_modules/.bin/deno'), args, {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
    });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout;
  };
  deno('check', 'read.ts');
  const said = deno('run', '--no-prompt', '--allow-read', 'read.ts', page, ADDRESS);
  assert.equal(said, `${nativeReports([page])[0]}\n`);
});

test('every format is the same text natively and in Node', () => {
  const page = path.resolve('tests/fixtures/republished/semantic.html');
  const native = nativeCommand();
  const formats = /** @type {const} */ ([
    'json',
    'markdown',
    'text',
    'html',
    'summary',
    'links-text',
    'links-markdown',
    'csv',
    'bibtex',
    'ris',
    'csl',
    'apa',
    'mla',
    'chicago',
  ]);
  for (const format of formats) {
    const args = [page, '--format', format, '--accessed', '2026-11-25', '--url', ADDRESS];
    const [one, other] = [
      execFileSync(native, args, { encoding: 'utf8' }),
      execFileSync(process.execPath, ['dist/npm/bin/masthead.js', ...args], { encoding: 'utf8' }),
    ];
    assert.equal(one, other, format);
  }
});

test('the ten-line extension asks for little and finds its files', () => {
  const project = install('extension');
  const manifest = JSON.parse(fs.readFileSync(path.join(project, 'manifest.json'), 'utf8'));
  assert.deepEqual(manifest.permissions, ['activeTab', 'scripting']);
  const script = fs.readFileSync(path.join(project, 'popup.js'), 'utf8');
  assert.ok(script.trim().split('\n').length <= 12);
  const [, entry] = /from '(\.\/[^']+)'/.exec(script) ?? [];
  assert.ok(fs.existsSync(path.join(project, entry)));
});

test('a strict program may use every field', () => {
  const project = install('node');
  fs.copyFileSync('examples/types/every-field.ts', path.join(project, 'every-field.ts'));
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom,esnext.asynciterable',
    '--types',
    '',
  ];
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, 'every-field.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
  // The program really names every field that is declared.
  const program = fs.readFileSync('examples/types/every-field.ts', 'utf8');
  const declared = fs.readFileSync('dist/npm/masthead.d.ts', 'utf8');
  const fields = [...declared.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name);
  assert.ok(fields.length > 60, `${fields.length} fields`);
  for (const field of fields) assert.match(program, new RegExp(`\\b${field}\\b`), field);
});
