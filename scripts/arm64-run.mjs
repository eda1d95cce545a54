// Runs arm64's Node of debian-root.mjs, with the arguments given, under QEMU's emulator of user programs; its system calls are this
// machine's. It needs no flags: V8's compiled code and its threads run there.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianRoot } from './debian-root.mjs';

const QEMU = 'qemu-aarch64';

/** The program, its arguments and its environment that run Node with `args` there. */
export async function arm64Command(args, given = process.env) {
  const root = await debianRoot('arm64');
  // The machine's own preloads are for another architecture, and its flags for another Node.
  const { LD_PRELOAD, LD_LIBRARY_PATH, NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env } = given;
  // A process that this one starts by the same program finds its libraries by the variable.
  return { file: QEMU, args: [join(root, 'usr/bin/node'), ...args], env: { ...env, QEMU_LD_PREFIX: root } };
}

function run({ file, args, env }) {
  const child = spawn(file, args, { stdio: 'inherit', env });
  // Who ends this process, by a time limit for one, means that one too, which may not hear anything milder.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, signal }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { status, signal } = await run(await arm64Command(process.argv.slice(2)));
    if (signal) console.error(`arm64-run: ended by ${signal}`);
    process.exitCode = status ?? 1;
  } catch (error) {
    const lacks = error.code === 'ENOENT' && error.path === QEMU;
    console.error(`arm64-run: ${lacks ? `there is no ${QEMU} (apt-get install -y qemu-user)` : error.message}`);
    process.exitCode = 1;
  }
}
