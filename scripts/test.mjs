// Runs every suite and ends with one line of what passed and failed: node scripts/test.mjs [SUITE...]
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { CHROMIUM } from './browsers/chromium.mjs';
import { FIREFOX } from './browsers/firefox.mjs';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {string | null} [missing] What it lacks; then it isn't run, and that is said and counts as a failure.
 */

const has = (/** @type {string} */ program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const wasm = ['cargo', 'test', '--no-fail-fast', '--target', 'wasm32-unknown-unknown', '--features', 'wasm,html'];
const node = ['node', '--test', '--test-reporter=spec', '--test-concurrency=1'];
const files = (/** @type {string} */ folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);
const chromium = fs.existsSync(CHROMIUM) ? null : 'Chromium';
const firefox = fs.existsSync(FIREFOX) ? null : 'Firefox';

/** @type {Suite[]} */
const suites = [
  {
    name: 'rust',
    command: has('cargo-nextest')
      ? [
          'cargo',
          'nextest',
          'run',
          '--features',
          'html,export',
          '--status-level',
          'fail',
          '--no-tests',
          'pass',
          '--no-fail-fast',
        ]
      : ['cargo', 'test', '--quiet', '--features', 'html,export', '--lib', '--tests', '--examples'],
  },
  { name: 'rust documentation', command: ['cargo', 'test', '--quiet', '--doc', '--features', 'html,export'] },
  { name: 'wasm in Node', command: [...wasm, '--test', 'wasm'] },
  {
    name: 'wasm in Chromium',
    command: [...wasm, '--test', 'wasm', '--test', 'wasm_document'],
    env: { WASM_BINDGEN_USE_BROWSER: '1', CHROMEDRIVER: process.env.CHROMEDRIVER ?? '/usr/bin/chromedriver' },
    missing: chromium,
  },
  // Ten seconds of each target; it says where it has no compiler.
  { name: 'fuzzing', command: ['node', 'scripts/fuzz.mjs', '10'] },
  { name: 'javascript', command: [...node, ...files('tests/js')] },
  { name: 'browsers', command: [...node, ...files('tests/browser')], missing: chromium ?? firefox },
];

/** How each runner says its figures; every match counts. */
const FIGURES = [
  /^test result: \w+\. (?<passed>\d+) passed; (?<failed>\d+) failed/gm,
  /(?<passed>\d+) passed(?: \([^)]*\))?(?:, (?<failed>\d+) failed)?(?:, \d+ timed out)?, \d+ skipped/g,
  /^[ℹ#] pass (?<passed>\d+)$/gm,
  /^[ℹ#] fail (?<failed>\d+)$/gm,
];

/** @param {Suite} suite */
async function run({ name, command: [program, ...args], env, missing }) {
  console.log(`\n=== ${name}`);
  if (missing) {
    console.log(`not run: ${missing} is missing`);
    return { name, passed: 0, failed: 1 };
  }
  const child = spawn(program, args, {
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CARGO_TERM_COLOR: 'never', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from.setEncoding('utf8').on('data', (text) => {
      output += text;
      to.write(text);
    });
  }
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', resolve);
  });
  let passed = 0;
  let failed = 0;
  for (const figure of FIGURES) {
    for (const { groups } of output.matchAll(figure)) {
      passed += Number(groups?.passed ?? 0);
      failed += Number(groups?.failed ?? 0);
    }
  }
  // A suite that broke before it counted has failed once.
  if (status !== 0 && failed === 0) failed = 1;
  return { name, passed, failed };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}; there are: ${suites.map(({ name }) => `"${name}"`).join(', ')}`);
  process.exit(2);
}
/** @type {{ name: string, passed: number, failed: number }[]} */
const results = [];
for (const suite of suites) {
  if (wanted.length === 0 || wanted.includes(suite.name)) results.push(await run(suite));
}
console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
