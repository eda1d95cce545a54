// A Node that waits in the saved state, after importing the modules that are its arguments. Then one message comes, four bytes of
// length and JSON: where to be, with which environment, and what to run, as if Node had been started with it; of a module that was
// imported, its function main. What comes behind the message is left for what runs.
'use strict';

const { readSync, writeSync } = require('node:fs');
const { Module } = require('node:module');
const { resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const HEAD_BYTES = 4;
const PAUSE_MS = 2;

const cell = new Int32Array(new SharedArrayBuffer(4));

/** Reads from standard input, which what was imported may have made non-blocking. */
function readSome(bytes, at) {
  for (;;) {
    try {
      return readSync(0, bytes, at, bytes.length - at, null);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(cell, 0, 0, PAUSE_MS);
    }
  }
}

function read(length) {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const n = readSome(bytes, at);
    if (n === 0) process.exit();
    at += n;
  }
  return bytes;
}

const paths = process.argv.slice(2);
Promise.all(paths.map((path) => import(pathToFileURL(path).href))).then((modules) => {
  // Not by process.stdout, which would be there before anybody asks for it.
  writeSync(1, 'ready\n');
  const { cwd, env, argv } = JSON.parse(read(read(HEAD_BYTES).readUInt32LE()).toString());
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const [script, ...args] = [resolve(argv[0]), ...argv.slice(1)];
  process.argv.splice(1, process.argv.length, script, ...args);
  delete require.cache[__filename];
  const main = modules[paths.indexOf(script)]?.main;
  if (main === undefined) Module.runMain();
  else main(...args);
});
