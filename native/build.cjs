// Builds the addon of an installed package: node node_modules/jiffies-syscall/native/build.cjs
'use strict';
const { spawnSync } = require('node:child_process');
const { copyFileSync, existsSync, mkdirSync, rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');

const root = dirname(__dirname);
const prefix = dirname(dirname(process.execPath));

/** node-gyp: one installed beside us, else the one in npm's own bundle. */
function findNodeGyp() {
  const places = [
    root,
    join(prefix, 'lib/node_modules/npm'),
    process.env.npm_execpath && dirname(process.env.npm_execpath),
  ];
  for (const place of places) {
    try {
      return createRequire(join(place ?? root, 'package.json')).resolve('node-gyp/bin/node-gyp.js');
    } catch {
      // not there; the next one
    }
  }
  return undefined;
}

const env = { ...process.env };
// Node's headers where this Node brought them; node-gyp downloads them otherwise.
if (existsSync(join(prefix, 'include/node/node_api.h'))) env.npm_config_nodedir = prefix;

const gyp = findNodeGyp();
const args = ['rebuild', '--release', `--directory=${__dirname}`];
const done = gyp
  ? spawnSync(process.execPath, [gyp, ...args], { stdio: 'inherit', env })
  : spawnSync('npx', ['--yes', 'node-gyp', ...args], { stdio: 'inherit', env });
if (done.status !== 0) {
  console.error(`jiffies-syscall: the addon was not built${done.error ? ` (${done.error.message})` : ''}.
Possible solutions:
  - install a C++ compiler, make and Python (Debian, Ubuntu: apt-get install -y g++ make python3) and run this again
  - openKernel('emulated') works without the addon`);
  process.exit(1);
}
const target = join(root, 'build/Release');
mkdirSync(target, { recursive: true });
copyFileSync(join(__dirname, 'build/Release/jiffies_syscall.node'), join(target, 'jiffies_syscall.node'));
rmSync(join(__dirname, 'build'), { recursive: true, force: true });
console.log(`jiffies-syscall: built ${join(target, 'jiffies_syscall.node')}`);
