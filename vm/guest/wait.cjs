// A Node that waits in the saved state. It gets one line of JSON: where to be, with which environment, and what to run.
'use strict';

const { createInterface } = require('node:readline');

process.stdout.write('ready\n');
const lines = createInterface({ input: process.stdin, terminal: false });
lines.once('line', (line) => {
  lines.close();
  process.stdin.pause();
  const { cwd, env, module, args } = JSON.parse(line);
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv.splice(1, process.argv.length, module, ...args);
  import(require('node:url').pathToFileURL(module).href).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
});
