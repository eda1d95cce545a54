// Formats native/ and vm/guest/ with clang-format; --check only says what differs, and passes where clang-format is not installed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const files = ['native', 'vm/guest'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(cc|c|h)$/.test(name))
    .map((name) => join(folder, name)),
);
const check = process.argv.includes('--check');
const mode = check ? ['--dry-run', '--Werror'] : ['-i'];
const done = spawnSync('clang-format', [...mode, ...files], { cwd: root, stdio: 'inherit' });
if (done.error?.code === 'ENOENT') {
  console.error('format-native: clang-format is not installed (apt-get install -y clang-format)');
  process.exit(check && !process.env.CI ? 0 : 1);
}
process.exit(done.status ?? 1);
