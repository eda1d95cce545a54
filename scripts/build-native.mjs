// Builds the addon: for this machine into build/Release, with --arch=ia32 into build/ia32, with --prebuild both into prebuilds/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { values: options } = parseArgs({
  options: {
    arch: { type: 'string', default: process.arch },
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

function run(file, args, cwd, quiet = false) {
  const done = spawnSync(process.execPath, [file, ...args], {
    cwd,
    env: environment,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
  });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  console.error(`build-native: ${file.replace(/.*node_modules\//, '')} ${args.join(' ')} failed`);
  process.exit(done.status ?? 1);
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

function checkCompiler(arch) {
  const flags = arch === 'ia32' ? ['-m32'] : [];
  const compiler = process.env.CXX ?? 'g++';
  const source = '#include <string>\nint main() { return std::string("").size(); }\n';
  const [command, ...first] = compiler.split(' ');
  const tried = spawnSync(command, [...first, ...flags, '-x', 'c++', '-', '-o', '/dev/null'], { input: source });
  if (tried.status === 0) return;
  const packages = arch === 'ia32' ? 'g++ gcc-multilib g++-multilib make python3' : 'g++ make python3';
  console.error(
    `build-native: ${compiler} cannot build for ${arch}. On Debian or Ubuntu:\n  apt-get install -y ${packages}`,
  );
  process.exit(1);
}

function build(arch) {
  checkCompiler(arch);
  const cwd = folderOf(arch);
  const gyp = require.resolve('node-gyp/bin/node-gyp.js');
  const stamp = join(cwd, 'build', 'configured.json');
  const inputs = ['native/addon.gypi', 'binding.gyp'].map((file) => readFileSync(join(root, file), 'utf8'));
  const key = JSON.stringify([process.version, arch, environment.npm_config_nodedir, ...inputs]);
  if (!existsSync(stamp) || !existsSync(join(cwd, 'build/Makefile')) || readFileSync(stamp, 'utf8') !== key) {
    run(gyp, ['configure', `--arch=${arch}`, '--release', '--loglevel=warn'], cwd);
    writeFileSync(stamp, key);
  }
  run(gyp, ['build', '--release', '--loglevel=warn'], cwd, true);
  return join(cwd, 'build/Release/jiffies_syscall.node');
}

/** prebuildify rebuilds from nothing, so it works in a folder of its own and leaves build/ alone. */
function prebuild(arch) {
  checkCompiler(arch);
  const cwd = join(root, 'build', `prebuild-${arch}`);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  write(join(cwd, 'binding.gyp'), `{ "includes": ["../../native/addon.gypi"] }\n`);
  write(join(cwd, 'package.json'), '{ "name": "jiffies-syscall", "version": "0.0.0" }\n');
  const args = ['--napi', '--strip', '--platform=linux', `--arch=${arch}`, `--out=${root}`, `--cwd=${cwd}`];
  run(require.resolve('prebuildify/bin.js'), args, cwd);
}

if (options.prebuild) for (const arch of ['x64', 'ia32']) prebuild(arch);
else console.log(build(options.arch));
