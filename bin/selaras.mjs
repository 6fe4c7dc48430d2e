#!/usr/bin/env node
/** `npx selaras …`: builds the server part when it is stale, then runs the command line from it. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from '../scripts/house/build.mjs';
import { installPackages } from '../scripts/house/install.mjs';
import { ROOT } from '../scripts/house/run.mjs';

/** When a file was last written; 0 when it is not there. */
function writtenAt(path) {
  return statSync(resolve(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Standard output belongs to the command's result.
const { log } = console;
console.log = console.error;
try {
  // npm writes this file at the end of each installation, whoever asked for it.
  if (writtenAt('node_modules/.package-lock.json') < writtenAt('package-lock.json')) await installPackages();
  await build(['peladen']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
console.log = log;
await import('../dist/server/app/cli/main.js');
