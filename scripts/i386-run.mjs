// Runs COMMAND… with the i386 Debian of debian-root.mjs as its root: the project folder at its own path (read-only), /proc, /sys,
// /dev and /tmp are the machine's. As root in a mount namespace, else in a user namespace as well.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianRoot } from './debian-root.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

// $1 root, $2 project, $3 working folder, then the command. The mounts end with the namespace. The project's mount point is made
// in a tmpfs over its first folder, so that the cached root gets one empty folder and no more.
const SCRIPT = `
set -e
root=$1 project=$2 cwd=$3
shift 3
mount --bind "$root" "$root"
first=/$(printf %s "$project" | cut -d/ -f2)
case $first in /tmp) ;; *)
  mkdir -p "$root$first"
  mount -t tmpfs none "$root$first"
  if [ "$project" != "$first" ]; then mkdir -p "$root$project"; fi
esac
mount --rbind /proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount --rbind /tmp "$root/tmp"
if [ "$first" != /tmp ]; then
  mount --rbind "$project" "$root$project"
  mount -o remount,bind,ro "$root$project"
fi
cd "$root"
exec chroot "$root" /bin/sh -c 'cd "$0" && exec "$@"' "$cwd" "$@"
`;

/** The program, its arguments and its environment that run `command` there; it takes the place of the program. */
export async function i386Command(command, given = process.env) {
  const root = await debianRoot('i386');
  const here = process.cwd();
  const cwd = here === project || here.startsWith(`${project}/`) ? here : project;
  const namespaces = process.getuid() === 0 ? ['-m'] : ['-r', '-m'];
  return {
    file: 'unshare',
    args: [...namespaces, '/bin/sh', '-c', SCRIPT, 'i386-run', root, project, cwd, ...command],
    // The machine's own PATH and preloads mean nothing in there.
    env: {
      ...given,
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      LD_PRELOAD: '',
      NODE_OPTIONS: '',
      NODE_EXTRA_CA_CERTS: '',
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const command = process.argv.slice(2);
  if (command.length === 0) {
    console.error('usage: node scripts/i386-run.mjs COMMAND [ARGUMENT…]');
    process.exit(2);
  }
  try {
    const { file, args, env } = await i386Command(command);
    const done = spawnSync(file, args, { stdio: 'inherit', env });
    if (done.error) throw done.error;
    if (done.signal) console.error(`i386-run: ended by ${done.signal}`);
    process.exitCode = done.status ?? 1;
  } catch (error) {
    console.error(`i386-run: ${error.message}`);
    process.exitCode = 1;
  }
}
