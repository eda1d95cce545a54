#!/usr/bin/env node
// Stage two: turns src/generated/data into TypeScript. With --check it writes nothing and fails where the result differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFile } from './data.js';
import { linuxDataFiles } from './linux-data.js';
import { linuxExportFiles } from './linux-exports.js';
import { numberFiles } from './numbers.js';

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries({ ...numberFiles(), ...linuxDataFiles(), ...linuxExportFiles() })) {
  const path = generatedFile(name);
  const whole = name.endsWith('.json') ? text : `// Made by: npm run generate\n// DO NOT EDIT\n${text}`;
  if (!check) writeFileSync(path, whole);
  else if (readFileSync(path, 'utf8') !== whole) {
    console.error(`src/generated/${name} is not what npm run generate makes; run it and commit the result`);
    process.exitCode = 1;
  }
}
