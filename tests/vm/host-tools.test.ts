import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AptContext } from '../../vm/setup/apt.js';
import { Log } from '../../vm/setup/log.js';
import { ensureTools, gccVersion, qemuVersion } from '../../vm/setup/tools.js';
import { FakeTools } from './tools.js';

const INSTALL = '/bin/ln -sf /bin/true "$HERE/bin/qemu-system-i386"';

let tools: FakeTools;
let context: AptContext;
let said: string[];

beforeEach(() => {
  tools = new FakeTools();
  vi.stubEnv('PATH', tools.bin);
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  said = [];
  const log = new Log(join(tools.folder, 'log'));
  context = { log, emit: (event) => void (event.type === 'notice' && said.push(event.text)) };
});

afterEach(() => {
  context.log.close();
  vi.restoreAllMocks();
  tools.close();
});

describe("a program's version", () => {
  it.each([
    ['gcc', gccVersion],
    ['qemu-system-i386', qemuVersion],
  ])('of %s that does not run is an error that says why', (program, version) => {
    expect(version()).toBe('');
    tools.add(program, 'echo "no libmpc.so.3" >&2; exit 127');
    expect(version).toThrow(
      expect.objectContaining({
        code: 'ERR_VM_TOOLS',
        message: `${program} --version does not say its version: exited with 127; no libmpc.so.3`,
      }),
    );
    tools.add(program, 'kill -9 $$');
    expect(version).toThrow('was ended by SIGKILL; it said nothing');
    tools.add(program, 'exit 0');
    expect(version).toThrow('exited with 0; it said nothing');
    tools.add(program, `echo '${program} 12'`);
    expect(version()).toBe(`${program} 12`);
  });
});

describe("the host's tools", () => {
  it('are installed after the lists were fetched where there are none', async () => {
    tools.add(
      'apt-get',
      `case "$*" in
        update) echo >"$HERE/lists"; echo 'E: a third party' >&2; exit 100 ;;
        *) [ -e "$HERE/lists" ] || { echo 'E: Unable to locate package' >&2; exit 100; }
          ${INSTALL} ;;
      esac`,
    );
    await ensureTools('run', true, context);
    expect(said).toEqual([
      'installing qemu-system-x86: apt-get install -y --no-install-recommends qemu-system-x86',
      "that failed, so the machine's lists of packages are fetched: apt-get update",
    ]);
  });

  it('are installed without that where the lists do', async () => {
    tools.add('apt-get', INSTALL);
    await ensureTools('run', true, context);
    expect(tools.calls('apt-get update')).toBe(0);
  });

  it('are installed by one of two runs', async () => {
    tools.add('apt-get', `/bin/sleep 0.3; ${INSTALL}`);
    await Promise.all([1, 2].map(() => ensureTools('run', true, context)));
    expect(tools.calls('apt-get install')).toBe(2);
    expect(tools.calls('--download-only')).toBe(1);
    expect(said).toContain(`waiting for process ${process.pid} to be done with installing the host's tools`);
  });

  it('lack where nothing can be installed, and the error has the words of apt', async () => {
    tools.add('apt-get', 'echo "E: no network" >&2; exit 100');
    await expect(ensureTools('run', true, context)).rejects.toMatchObject({
      code: 'ERR_VM_SETUP',
      message: expect.stringMatching(/^apt-get failed; the whole log is \S+ and ends with:.*E: no network/s),
    });
  });

  it('are installed to the end where that has begun', async () => {
    tools.add(
      'apt-get',
      `case "$*" in *--download-only*) ;; *) echo here; /bin/sleep 0.3; ${INSTALL}; echo >"$HERE/end" ;; esac`,
    );
    const controller = new AbortController();
    const installing = ensureTools('run', true, { ...context, signal: controller.signal });
    await expect.poll(() => readFileSync(context.log.path, 'utf8')).toContain('\nhere\n');
    controller.abort();
    await installing;
    expect(tools.list('.')).toContain('end');
  });

  it('are waited for as long as nobody interrupts', async () => {
    tools.add('apt-get', 'echo here; exec /bin/sleep 1000');
    const controller = new AbortController();
    const installing = ensureTools('run', true, { ...context, signal: controller.signal });
    const written = vi.spyOn(context.log, 'write');
    await expect.poll(() => written.mock.calls.flat()).toContain('here\n');
    controller.abort();
    await expect(installing).rejects.toMatchObject({ name: 'AbortError' });
    expect(tools.calls('apt-get')).toBe(1);
  });
});
