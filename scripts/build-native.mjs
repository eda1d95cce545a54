// Builds the addon: for this machine into build/Release, with --arch=ia32 or arm64 into build/ of that name, with --prebuild into
// prebuilds/: that of --arch, or all of them, arm64 where there is a compiler for it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compilerFor } from './compilers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    arch: { type: 'string' },
    prebuild: { type: 'boolean', default: false },
  },
});

/** Node's headers, where this Node brought them; node-gyp downloads them otherwise. */
function headers() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include/node/node_api.h')) ? prefix : undefined;
}

const environment = { ...process.env };
if (headers() !== undefined) environment.npm_config_nodedir = headers();

function run(file, args, { cwd, compiler, quiet = false }) {
  const done = spawnSync(process.execPath, [file, ...args], {
    cwd,
    env: { ...environment, ...compiler },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
  });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  throw new Error(`${file.replace(/.*node_modules\//, '')} ${args.join(' ')} failed`);
}

/** A folder of its own for each architecture, since node-gyp always builds in ./build. */
function folderOf(arch) {
  if (arch === process.arch) return root;
  const folder = join(root, 'build', arch);
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'binding.gyp'), `{ "includes": ["../../native/addon.gypi"] }\n`);
  return folder;
}

function write(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

async function build(arch) {
  const { environment: compiler } = await compilerFor(arch);
  const cwd = folderOf(arch);
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  const stamp = join(cwd, 'build', 'configured.json');
  const inputs = ['native/addon.gypi', 'binding.gyp'].map((file) => readFileSync(join(root, file), 'utf8'));
  // What gyp made names files by where the folder is.
  const key = JSON.stringify([cwd, process.version, arch, environment.npm_config_nodedir, compiler, ...inputs]);
  if (!existsSync(stamp) || !existsSync(join(cwd, 'build/Makefile')) || readFileSync(stamp, 'utf8') !== key) {
    run(gyp, ['configure', `--arch=${arch}`, '--release', '--loglevel=warn'], { cwd, compiler });
    writeFileSync(stamp, key);
  }
  run(gyp, ['build', '--release', '--loglevel=warn'], { cwd, compiler, quiet: true });
  return join(cwd, 'build/Release/jiffies_syscall.node');
}

/** prebuildify rebuilds from nothing, so it works in a folder of its own and leaves build/ alone. */
async function prebuild(arch) {
  const { environment: compiler, strip } = await compilerFor(arch);
  const cwd = join(root, 'build', `prebuild-${arch}`);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  write(join(cwd, 'binding.gyp'), `{ "includes": ["../../native/addon.gypi"] }\n`);
  write(join(cwd, 'package.json'), '{ "name": "jiffies-syscall", "version": "0.0.0" }\n');
  const what = ['--napi', '--strip', `--strip-bin=${strip}`, '--platform=linux', `--arch=${arch}`];
  run(require.resolve('prebuildify/bin.js'), [...what, `--out=${root}`, `--cwd=${cwd}`], { cwd, compiler });
}

/** A package can do without arm64's, but nobody should overlook it, nor take an older one for it. */
async function prebuildIfPossible(arch) {
  try {
    await compilerFor(arch);
  } catch (error) {
    rmSync(join(root, 'prebuilds', `linux-${arch}`), { recursive: true, force: true });
    console.error(`build-native: NO prebuilds/linux-${arch}, and no test of it: ${error.message}`);
    return;
  }
  await prebuild(arch);
}

async function prebuildAll() {
  if (process.arch === 'arm64') {
    console.error('build-native: prebuilds/linux-arm64 only; those for x64 and ia32 are made on x64');
    return prebuild('arm64');
  }
  for (const arch of ['x64', 'ia32']) await prebuild(arch);
  await prebuildIfPossible('arm64');
}

try {
  if (!options.prebuild) console.log(await build(options.arch ?? process.arch));
  else if (options.arch === undefined) await prebuildAll();
  else await prebuild(options.arch);
} catch (error) {
  console.error(`build-native: ${error.message}`);
  process.exitCode = 1;
}
