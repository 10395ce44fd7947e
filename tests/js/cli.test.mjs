// The command of the package.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';

const COMMAND = path.resolve('dist/npm/bin/masthead.js');
const PAGE = path.resolve('tests/fixtures/republished/semantic.html');

/** @type {string} */
let folder;
before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-cli-'));
  fs.copyFileSync(PAGE, path.join(folder, 'page.html'));
  fs.writeFileSync(path.join(folder, 'page.html.gz'), gzipSync(fs.readFileSync(PAGE)));
  fs.writeFileSync(path.join(folder, 'bad.gz'), 'not packed');
  fs.writeFileSync(path.join(folder, 'latin.html'), Buffer.from('<title>Caf\xe9</title>', 'latin1'));
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

/**
 * @param {string[]} args
 * @param {string | Buffer} [input]
 */
function masthead(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test('one page is printed as its report', () => {
  const { status, stdout, stderr } = masthead(['page.html', '--url', 'https://www.meridian-review.example/a']);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const report = JSON.parse(stdout);
  assert.equal(report.url, 'https://www.meridian-review.example/a');
  assert.equal(report.links.total, 9);
  assert.equal(stdout, `${JSON.stringify(report, null, 2)}\n`);
});

test('standard input, packed files and old encodings are read', () => {
  const plain = masthead(['page.html', '--format', 'mla']).stdout;
  assert.match(plain, /^Castellan, Imre\. “/);
  assert.equal(masthead(['-', '--format', 'mla'], fs.readFileSync(PAGE)).stdout, plain);
  assert.equal(masthead(['page.html.gz', '--format', 'mla']).stdout, plain);
  assert.equal(JSON.parse(masthead(['latin.html']).stdout).source.title, 'Café');
});

test('every format that help names is printed', () => {
  const { status, stdout } = masthead(['--help']);
  assert.equal(status, 0);
  const named = /--format FORMAT([^]*?)--url/.exec(stdout)?.[1].replace(/\([^)]*\)/g, '') ?? '';
  const formats = [...named.matchAll(/[a-z-]{3,}/g)].map(([name]) => name);
  assert.equal(formats.length, 14);
  for (const format of formats) {
    const { status, stdout, stderr } = masthead(['page.html', '--format', format, '--accessed', '2026-11-25']);
    assert.equal(status, 0, `${format}: ${stderr}`);
    assert.ok(stdout.length > 50 && stdout.endsWith('\n'), format);
  }
  assert.match(masthead(['page.html', '--format', 'markdown', '--no-front-matter']).stdout, /^# /);
});

test('many pages are JSON Lines in their order; one that fails is said and costs the exit code', () => {
  const files = ['page.html', 'missing.html', 'bad.gz', '.', 'latin.html'];
  const { status, stdout, stderr } = masthead([...files, '--workers', '2']);
  assert.equal(status, 1);
  assert.match(stderr, /3 of 5 pages could not be read/);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ file }) => file),
    files,
  );
  assert.equal(lines[0].report.links.total, 9);
  assert.deepEqual(lines[1].error, { code: 'ENOENT', message: 'there is no such file' });
  assert.equal(lines[2].error.message, 'the file is not packed as its name says');
  assert.equal(lines[3].error.message, 'this is a folder');
  const texts = masthead(['page.html', 'latin.html', '--format', 'apa']);
  assert.equal(texts.status, 0);
  assert.match(JSON.parse(texts.stdout.split('\n')[0]).text, /^Castellan, I\. \(2019/);
});

test('mistakes are said in words', () => {
  for (const [args, status, words] of /** @type {[string[], number, RegExp][]} */ ([
    [[], 2, /^usage: /],
    [['--nonsense'], 2, /Unknown option '--nonsense'/],
    [['page.html', '--format', 'docx'], 2, /no format docx; there are: json, markdown/],
    [['page.html', 'b.html', '--url', 'https://a.example/'], 2, /one FILE only/],
    [['-', '-'], 2, /standard input can be read once/],
    [['page.html', '--timeout', 'soon'], 2, /--timeout wants a number above 0, not soon/],
    [['page.html', '--workers', '0'], 2, /--workers/],
    [['missing.html'], 1, /missing\.html: there is no such file/],
    [['page.html', '--url', 'nowhere'], 1, /not an absolute address: nowhere/],
    [['page.html', '--format', 'apa', '--accessed', 'today'], 1, /not a date/],
  ])) {
    const found = masthead(args);
    assert.equal(found.status, status, args.join(' '));
    assert.match(found.stderr, words);
    assert.equal(found.stdout, '');
  }
  assert.match(masthead(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('a bar shows the progress on a terminal, and nowhere else', (t) => {
  assert.equal(masthead(['page.html', 'latin.html']).stderr, '');
  if (spawnSync('script', ['--version']).error) return t.skip('SKIPPED: no script(1) to make a terminal with');
  const command = `${process.execPath} ${COMMAND} page.html latin.html >/dev/null`;
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' });
  assert.match(stdout, /\[#{15}-{15}\] 1 of 2 pages/);
  assert.match(stdout, /\[#{30}\] 2 of 2 pages/);
});
