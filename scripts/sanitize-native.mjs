// Builds the addon with the address and undefined-behaviour sanitizers into build/asan and runs the exercises on it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'build/asan');
const require = createRequire(import.meta.url);

const built = spawnSync(
  process.execPath,
  [
    require.resolve('cmake-js/bin/cmake-js'),
    'build',
    '-O',
    out,
    '--config',
    'Debug',
    '--CDASAN=ON',
    '--CDUBSAN=ON',
    '-l',
    'warn',
  ],
  { cwd: root, encoding: 'utf8' },
);
const addon = [join(out, 'Debug/jiffies_syscall.node'), join(out, 'jiffies_syscall.node')].find(existsSync);
if (built.status !== 0 || addon === undefined) {
  console.error(`sanitize-native: the build failed (needs cmake and g++)\n${built.stdout}${built.stderr}`);
  process.exit(1);
}

const runtime = (name) => execFileSync('g++', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim();
const done = spawnSync(process.execPath, ['--expose-gc', join(root, 'tests/native/exercises.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    JIFFIES_ADDON_PATH: addon,
    // The C++ library goes first too: ASan wraps its __cxa_throw, which Node brings its own copy of.
    LD_PRELOAD: `${runtime('libasan.so')} ${runtime('libstdc++.so')}`,
    // Node itself leaks at exit what it means to; the exercises look for the addon's own leaks.
    ASAN_OPTIONS: 'detect_leaks=0:handle_segv=0:allow_user_segv_handler=1:exitcode=99',
    UBSAN_OPTIONS: 'print_stacktrace=1:halt_on_error=1',
  },
});
if (done.status !== 0) {
  console.error(`sanitize-native: ended with ${done.signal ?? done.status}`);
  process.exit(1);
}
console.log('sanitize-native: no finding');
