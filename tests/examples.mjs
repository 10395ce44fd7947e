// The examples as their users meet them: copied, with what `npm pack` gives installed into each.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { source, spread } from './shared.mjs';

/** Where the pages of the corpus are said to be read from. */
export const ADDRESS = 'https://news.example/2026/a-page';

/** @returns {{ folder: string, install(example: string): string, remove(): void }} */
export function projects() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-examples-'));
  const packed = execFileSync('npm', ['pack', path.resolve('dist/npm'), '--silent'], { cwd: folder, encoding: 'utf8' });
  const tarball = path.join(folder, packed.trim().split('\n').at(-1) ?? '');
  return {
    folder,
    /** Copies an example and installs the package into it; gives the copy's folder. */
    install(example) {
      const project = path.join(folder, example);
      fs.cpSync(path.join('examples', example), project, { recursive: true });
      // Only the package: the bundlers are those of the tools, so that nothing is fetched here.
      const manifest = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'));
      delete manifest.devDependencies;
      manifest.dependencies = { masthead: `file:${tarball}` };
      fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));
      const flags = ['--offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
      execFileSync('npm', ['install', ...flags], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
      assert.ok(fs.existsSync(path.join(project, 'node_modules/masthead/package.json')));
      return project;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** Saved pages, spread over the corpora. */
export function corpusPages() {
  const names = spread(8).slice(0, 30);
  return names.map((name) => ({ name, html: source(name).replace(/^\uFEFF/, '') }));
}

/** The command line in Rust, built. */
export function nativeCommand() {
  execFileSync('cargo', ['build', '--quiet', '--features', 'html,export', '--example', 'report'], { stdio: 'inherit' });
  return path.resolve(process.env.CARGO_TARGET_DIR ?? 'target', 'debug/examples/report');
}

/**
 * Writes pages as files; gives their names.
 *
 * @param {string} folder
 * @param {{ html: string }[]} pages
 */
export function written(folder, pages) {
  return pages.map(({ html }, at) => {
    const file = path.join(folder, `${at}.html`);
    fs.writeFileSync(file, html);
    return file;
  });
}

/**
 * What the native batch says of files: each report as the batch printed it.
 *
 * @param {string[]} files
 */
export function nativeReports(files) {
  const input = files.map((file, at) => `${at}\t${file}\t${ADDRESS}\n`).join('');
  const lines = execFileSync(nativeCommand(), ['--batch', '-'], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, report] = /^\{"id":"\d+","report":(.*),"micros":\d+\}$/.exec(line) ?? [];
      assert.ok(report, line);
      return report;
    });
}
