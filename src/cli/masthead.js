#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { run } from './run.js';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
process.exitCode = await run(process.argv.slice(2), version);
