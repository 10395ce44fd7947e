// Fuzzes each target of fuzz/ for some seconds: node scripts/fuzz.mjs [SECONDS [TARGET...]]
// It needs a C++ compiler for libFuzzer, and neither a nightly compiler nor cargo-fuzz: the flags of coverage are stable ones.
// What is found is kept as a row of tests/hostile.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { expand, rows } from '../tests/hostile/rows.mjs';

const TARGETS = ['html', 'snapshot', 'json_ld', 'dates', 'addresses'];
const FOLDER = 'target/fuzz';
/** As cargo-fuzz passes them, but for the sanitizer: the crate forbids unsafe code. */
const FLAGS = [
  '--cfg fuzzing',
  '-Cpasses=sancov-module',
  '-Cllvm-args=-sanitizer-coverage-level=4',
  '-Cllvm-args=-sanitizer-coverage-inline-8bit-counters',
  '-Cllvm-args=-sanitizer-coverage-pc-table',
  '-Ccodegen-units=1',
];
const MAX_INPUT_BYTES = 8_192;
/** Of one input; on a busy machine a page of this length takes milliseconds. */
const TIMEOUT_SECONDS = 10;
const MAX_MEMORY_MIB = 1_024;
/** Of Linux, to programs. */
const TICKS_PER_SECOND = 100;

const [seconds = '10', ...chosen] = process.argv.slice(2);
const targets = chosen.length > 0 ? chosen : TARGETS;

const triple = /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))?.[1] ?? '';
const folder = `${FOLDER}/${triple}/release`;

function build() {
  const { status } = spawnSync(
    'cargo',
    [
      'build',
      '--quiet',
      '--locked',
      '--release',
      '--manifest-path',
      'fuzz/Cargo.toml',
      '--target-dir',
      FOLDER,
      '--target',
      triple,
    ],
    { env: { ...process.env, RUSTFLAGS: FLAGS.join(' ') }, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** What in a page each target is about, found in the rows of tests/hostile and the fixtures: a fuzzer starts from what is near. */
const ABOUT = /** @type {Record<string, (page: string) => string[]>} */ ({
  html: (page) => [page],
  snapshot: (page) => [
    page
      .replace(/<(\/?)([a-z]\w*)[^>]*>/gi, (_, end, name) => (end ? '\0>' : `\0<0${name.toLowerCase()}`))
      .replace(/([^\0<>]{20,})/g, '\0"$1'),
  ],
  json_ld: (page) => [...page.matchAll(/ld\+json"?>([^]*?)<\/script/g)].map(([, json]) => json),
  dates: (page) => [...page.matchAll(/datetime="([^"]*)"|\b(\w+ \d{1,2}, \d{4})/g)].map(([, one, two]) => one ?? two),
  addresses: (page) => [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address),
});

function seed(/** @type {string} */ target) {
  const corpus = `${FOLDER}/corpus/${target}`;
  fs.mkdirSync(corpus, { recursive: true });
  const fixtures = fs
    .readdirSync('tests/fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => fs.readFileSync(`tests/fixtures/${name}`, 'utf8'));
  const pages = rows()
    .filter(({ shape }) => !shape)
    .map(({ html }) => expand(html));
  const seeds = new Set([...pages, ...fixtures].flatMap(ABOUT[target]).filter((one) => one.length < MAX_INPUT_BYTES));
  [...seeds].forEach((text, at) => fs.writeFileSync(`${corpus}/seed-${at}`, text));
  return corpus;
}

/** Seconds that a process took of a processor, where the system says. @param {number | undefined} pid */
function processorSeconds(pid) {
  try {
    const [user, system] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    return (Number(user) + Number(system)) / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}

/** Runs one target; says how many inputs it tried and what it covered. */
async function fuzz(/** @type {string} */ target) {
  const artifacts = `${FOLDER}/finds/${target}/`;
  fs.mkdirSync(artifacts, { recursive: true });
  const child = spawn(
    `${folder}/${target}`,
    [
      seed(target),
      `-max_total_time=${seconds}`,
      `-max_len=${MAX_INPUT_BYTES}`,
      `-timeout=${TIMEOUT_SECONDS}`,
      `-rss_limit_mb=${MAX_MEMORY_MIB}`,
      `-artifact_prefix=${artifacts}`,
      '-print_final_stats=1',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let took = processorSeconds(child.pid);
  const clock = setInterval(() => (took = processorSeconds(child.pid) ?? took), 1_000);
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(clock);
  const inputs = Number(/number_of_executed_units: (\d+)/.exec(log)?.[1] ?? 0);
  const covered = [...log.matchAll(/cov: (\d+)/g)].at(-1)?.[1] ?? '0';
  // A target that tried nothing has shown nothing.
  const passed = status === 0 && inputs > 0;
  console.log(
    `${target}: ${inputs} inputs in ${Math.round(took ?? 0)} s of a processor (${seconds} s on the wall), ${covered} edges, ${passed ? 'no find' : `a find in ${artifacts}`}`,
  );
  if (!passed) console.log(log.split('\n').slice(-60).join('\n'));
  return passed;
}

if (spawnSync('c++', ['--version']).status !== 0) {
  console.log('fuzzing is skipped: libFuzzer needs a C++ compiler, and there is none');
} else {
  build();
  let failed = 0;
  // Two at a time: as many cores as the least of machines has.
  const waiting = [...targets];
  const lane = async () => {
    for (let target = waiting.shift(); target; target = waiting.shift()) if (!(await fuzz(target))) failed += 1;
  };
  await Promise.all([lane(), lane()]);
  console.log(`test result: ${failed > 0 ? 'FAILED' : 'ok'}. ${targets.length - failed} passed; ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
