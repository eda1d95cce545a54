// A Node that waits in the saved state. It gets one line of JSON: where to be, with which environment, and what to run; what comes
// behind that line is for what runs. Before it waits, it imports the modules that are its arguments.
'use strict';

const { pathToFileURL } = require('node:url');

let text = Buffer.alloc(0);

function run({ cwd, env, module, args }) {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv.splice(1, process.argv.length, module, ...args);
  import(pathToFileURL(module).href).catch((error) => {
    console.error(error);
    process.exit(1);
  });
}

process.stdin.on('data', function wait(chunk) {
  text = Buffer.concat([text, chunk]);
  const end = text.indexOf('\n');
  if (end < 0) return;
  process.stdin.off('data', wait);
  process.stdin.pause();
  if (end + 1 < text.length) process.stdin.unshift(text.subarray(end + 1));
  run(JSON.parse(text.subarray(0, end).toString()));
});
Promise.all(process.argv.slice(2).map((path) => import(pathToFileURL(path).href))).then(() =>
  process.stdout.write('ready\n'),
);
