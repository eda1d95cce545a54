import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../vm/paths.js';
import { prepare } from '../../vm/setup/prepare.js';
import { lastResolved } from '../../vm/setup/resolved.js';
import { FakeTools } from './tools.js';

const MAIN = join(process.cwd(), 'dist/esm/src/cli/main.js');
const RUN_LIMIT_MS = 60_000;
const TWO_DAYS_S = 2 * 86_400;

/** What a mirror says of packages, at one time. */
function listsOf(version: number): string {
  const names = [`linux-source-6.1_${version}_all.deb`, `nodejs_${version}_i386.deb`];
  return names.map((name) => `'http://mirror/debian/pool/${name}' ${name} 10 SHA256:0\n`).join('');
}

let tools: FakeTools;
let said: string[];

beforeEach(() => {
  tools = new FakeTools();
  said = [];
  tools.write('mirror', listsOf(1));
  tools.write('kernel', '');
  // A mirror keeps the newest of a package only.
  tools.add(
    'apt-get',
    `for each; do case $each in Dir::Cache=*) archives=\${each#*=}/archives ;; esac; done
    case " $* " in
      *" update "*) [ -e "$HERE/mirror" ] && cp "$HERE/mirror" "$HERE/lists" ;;
      *" --print-uris "*) cat "$HERE/lists" ;;
      *" --download-only "*)
        cmp "$HERE/mirror" "$HERE/lists" || { echo 'E: 404 Not Found' >&2; exit 100; }
        cd "$archives" && sed 's/.*pool.\\(.*\\)'"'"' .*/\\1/' "$HERE/lists" | xargs touch ;;
    esac`,
  );
  tools.add('dpkg-deb', 'mkdir -p "$3/usr/bin" "$3/bin" && touch "$3/usr/bin/node"');
  for (const program of ['qemu-system-i386', 'make', 'bc', 'bison', 'flex', 'patch', 'xz', 'ccache'])
    tools.add(program, 'echo 1');
  tools.add('gcc', 'echo gcc 1; while [ $# -gt 0 ]; do [ "$1" = -o ] && echo >"$2"; shift; done');
  tools.add('mksquashfs', 'echo >"$2"');
});

afterEach(() => {
  tools.close();
});

function prepared({ refresh = false } = {}) {
  return prepare({
    kernel: join(tools.folder, 'kernel'),
    install: false,
    refresh,
    emit: (event) => void (event.type === 'notice' && said.push(event.text)),
  });
}

/** Makes the lists of packages, and what was resolved from them, two days older. */
function age(): void {
  const then = Date.now() / 1000 - TWO_DAYS_S;
  for (const name of ['apt/updated', 'resolved.json']) utimesSync(join(cacheFolder(), name), then, then);
}

describe('vm run --dry-run', () => {
  function dryRun(...flags: readonly string[]) {
    const args = [MAIN, 'vm', 'run', '--dry-run', '--accel', 'tcg', '--install', ...flags, 'true'];
    return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: RUN_LIMIT_MS });
  }

  it('says what is not made, and makes nothing', () => {
    const { status, stdout, stderr } = dryRun();
    expect({ status, stdout, stderr }).toEqual({
      status: 125,
      stdout: '',
      stderr: 'jiffies-syscall: not made yet: root, kernel-patched; to make it, run: jiffies-syscall vm setup\n',
    });
    expect(dryRun('--kernel', 'stock').stderr).toContain(
      'root, kernel-stock; to make it, run: jiffies-syscall vm setup --kernel stock',
    );
    expect(tools.calls('apt-get')).toBe(0);
    expect(tools.find('cache/jiffies-syscall', /./)).toEqual([]);
  });

  it('prints the command where all that it names is there, and apt is not asked though its lists are old', async () => {
    const { kernel, root } = await prepared();
    age();
    const calls = tools.calls('apt-get');
    const { status, stdout, stderr } = dryRun('--kernel', kernel);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(` -kernel ${kernel} `);
    expect(stdout).toContain(` file=${root},`);
    expect(tools.calls('apt-get')).toBe(calls);
  });
});

it('two from nothing at once make everything once', async () => {
  const [first, second] = await Promise.all([prepared(), prepared()]);
  expect(second).toEqual(first);
  expect(tools.calls(' update')).toBe(1);
  expect(tools.calls('--download-only')).toBe(1);
  expect(tools.calls('mksquashfs')).toBe(1);
});

describe('packages that were resolved', () => {
  it('are resolved again where the mirror has them no more', async () => {
    await prepared();
    tools.remove('cache/jiffies-syscall/apt/cache', ...tools.find('cache/jiffies-syscall', /^(i386|root)-/));
    tools.write('mirror', listsOf(2));
    await prepared();
    expect(lastResolved()?.root).toEqual(['linux-source-6.1_2_all.deb', 'nodejs_2_i386.deb']);
    expect(said).toEqual(['the mirror no longer has the packages that it named, so newer ones are taken']);
  });

  it('are asked for before they are downloaded where they are old', async () => {
    await prepared();
    age();
    tools.remove(...tools.find('cache/jiffies-syscall', /^(i386|root)-/));
    tools.write('mirror', listsOf(2));
    await prepared();
    expect(lastResolved()?.source).toBe('linux-source-6.1_2_all.deb');
    expect(said).toEqual([]);
  });

  it('are not asked for where they are made, unless somebody wants the newest', async () => {
    await prepared();
    age();
    tools.write('mirror', listsOf(2));
    const calls = tools.calls('apt-get');
    await prepared();
    expect(tools.calls('apt-get')).toBe(calls);
    await prepared({ refresh: true });
    expect(lastResolved()?.source).toBe('linux-source-6.1_2_all.deb');
  });

  it('are asked for once more, not for ever, where nothing can be downloaded', async () => {
    tools.add(
      'apt-get',
      `case " $* " in *" --print-uris "*) cat "$HERE/mirror" ;; *" --download-only "*) echo unreachable; exit 100 ;; esac`,
    );
    await expect(prepared()).rejects.toMatchObject({
      code: 'ERR_VM_SETUP',
      message: expect.stringContaining('unreachable'),
    });
    expect(tools.calls(' update')).toBe(2);
    expect(tools.calls('--download-only')).toBe(1);
  });

  it('will do where what was made of them is there, and apt cannot be asked', async () => {
    await prepared();
    age();
    tools.add('apt-get', 'echo unreachable >&2; exit 100');
    const { root } = await prepared({ refresh: true });
    expect(root).toMatch(/root\.squashfs$/);
    expect(said).toEqual([
      expect.stringMatching(/^going on with the packages of before, since apt-get finds no nodejs/),
    ]);
  });
});
