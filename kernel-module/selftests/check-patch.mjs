#!/usr/bin/env node
// Checks that each series adds to the kernel's tree exactly the files that stand here.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

check('linux-6.1', 'tools/testing/selftests/jiffies/', filesIn('jiffies'));
check('linux-2.6.20', 'Documentation/jiffies/', ['jiffies/_syscall.h', ...filesIn('linux-2.6.20')]);

function filesIn(folder) {
  return readdirSync(join(HERE, folder)).map((name) => `${folder}/${name}`);
}

/** Compares what a series puts into the folder of the kernel's tree with files here; the text beside them is in the patch alone. */
function check(series, folder, files) {
  const patches = join(HERE, '..', 'patches', series);
  const texts = readdirSync(patches).map((name) => readFileSync(join(patches, name), 'utf8'));
  const added = new Map(texts.flatMap((text) => addedFiles(text, folder)).filter(([name]) => !name.endsWith('.txt')));
  const here = new Map(
    files.map((file) => [file.slice(file.lastIndexOf('/') + 1), readFileSync(join(HERE, file), 'utf8')]),
  );
  for (const name of new Set([...added.keys(), ...here.keys()])) {
    const same = added.get(name) === here.get(name);
    console.log(`${same ? 'same' : 'different'}: ${series} ${name}`);
    if (!same) process.exitCode = 1;
  }
}

/** The files that a patch makes in the folder, each with its text. */
function addedFiles(patch, folder) {
  return patch
    .split(/^(?=diff --git )/m)
    .filter((diff) => diff.includes('\n--- /dev/null\n') && diff.includes(`\n+++ b/${folder}`))
    .map((diff) => {
      const name = diff.match(/^\+\+\+ b\/(.+)$/m)[1].slice(folder.length);
      const lines = diff.slice(diff.indexOf('\n@@ ')).matchAll(/^\+(.*\n)/gm);
      return [name, [...lines].map(([, line]) => line).join('')];
    });
}
