// The source package for Firefox's reviewers: every file of the repository, in an archive whose bytes depend on nothing else.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { zip } from './zip.mjs';

const version = /^version = "([^"]+)"$/m.exec(fs.readFileSync('Cargo.toml', 'utf8'))?.[1] ?? '0.0.0';
const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const archive = `dist/masthead-source-${version}.zip`;
const files = names
  .filter((name) => fs.statSync(name).isFile())
  .map((name) => /** @type {[string, Buffer]} */ ([name, fs.readFileSync(name)]));
fs.mkdirSync('dist', { recursive: true });
fs.writeFileSync(archive, zip(new Map(files)));
console.log(`· ${archive} holds ${files.length} files; docs/store/review.md says how they are built`);
