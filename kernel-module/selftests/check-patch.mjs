#!/usr/bin/env node
// Checks that the patch adds to the kernel's tree exactly the files of selftests/jiffies.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PATCHES = join(HERE, '..', 'patches', 'linux-6.1');
const FOLDER = 'tools/testing/selftests/jiffies/';

const added = new Map(readdirSync(PATCHES).flatMap((name) => addedFiles(readFileSync(join(PATCHES, name), 'utf8'))));
const names = new Set([...added.keys(), ...readdirSync(join(HERE, 'jiffies'))]);
for (const name of names) {
  const same = added.get(name) === readFileSync(join(HERE, 'jiffies', name), 'utf8');
  console.log(`${same ? 'same' : 'different'}: ${name}`);
  if (!same) process.exitCode = 1;
}

/** The files that a patch makes in the folder, each with its text. */
function addedFiles(patch) {
  return patch
    .split(/^(?=diff --git )/m)
    .filter((diff) => diff.includes('\n--- /dev/null\n') && diff.includes(`\n+++ b/${FOLDER}`))
    .map((diff) => {
      const name = diff.match(/^\+\+\+ b\/(.+)$/m)[1].slice(FOLDER.length);
      const lines = diff.slice(diff.indexOf('\n@@ ')).matchAll(/^\+(.*\n)/gm);
      return [name, [...lines].map(([, line]) => line).join('')];
    });
}
