import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Apt, type AptContext } from '../../vm/setup/apt.js';
import { Log } from '../../vm/setup/log.js';
import { FakeTools } from './tools.js';

const FILE = 'hello_1_i386.deb';

let tools: FakeTools;
let context: AptContext & { log: Log };
let said: string[];

beforeEach(() => {
  tools = new FakeTools();
  said = [];
  const log = new Log(join(tools.folder, 'log'));
  context = { log, emit: (event) => void (event.type === 'notice' && said.push(event.text)) };
  tools.write('uris', `'http://mirror/debian/pool/hello_1_i386.deb' ${FILE} 10 SHA256:0\n`);
  tools.write('update', '');
  tools.add(
    'apt-get',
    `case " $* " in
      *" update "*)
        mkdir "$HERE/busy" || touch "$HERE/met"
        sleep 0.2
        . "$HERE/update"
        rmdir "$HERE/busy" ;;
      *" --print-uris "*) cat "$HERE/uris" ;;
    esac`,
  );
});

afterEach(() => {
  context.log.close();
  tools.close();
});

it('two runs do not ask apt at once, and one set of lists is enough for both', async () => {
  const files = await Promise.all([1, 2].map(() => new Apt().resolve(['hello'], context)));
  expect(files).toEqual([[FILE], [FILE]]);
  expect(existsSync(join(tools.folder, 'met'))).toBe(false);
  expect(tools.calls(' update')).toBe(1);
  expect(said).toEqual([`waiting for process ${process.pid} to be done with apt's packages for i386`]);
});

it.each([
  ['everything failed', "rmdir $HERE/busy; echo 'E: no sources'; exit 100"],
  ['the mirror of the packages failed, which apt calls a success', "echo 'Err:1 http://mirror/debian suite InRelease'"],
])('lists are not called fresh where %s', async (_, update) => {
  tools.write('update', update);
  for (const _ of [1, 2]) expect(await new Apt().resolve(['hello'], context)).toEqual([FILE]);
  expect(tools.calls(' update')).toBe(2);
});

it("lists are fresh where another's source failed", async () => {
  tools.write('update', "rmdir $HERE/busy; echo 'Err:1 http://other/debian suite InRelease'; exit 100");
  for (const _ of [1, 2]) expect(await new Apt().resolve(['hello'], context)).toEqual([FILE]);
  expect(tools.calls(' update')).toBe(1);
});

it('lists that were fresh are not called so after an update that failed', async () => {
  await new Apt().resolve(['hello'], context);
  tools.write('update', "rmdir $HERE/busy; echo 'E: no sources'; exit 100");
  tools.write('uris', '');
  tools.add('apt-get', `case " $* " in *" update "*) exit 100 ;; *) echo 'no such package' >&2; exit 100 ;; esac`);
  await expect(new Apt().resolve(['hello'], context)).rejects.toMatchObject({
    code: 'ERR_VM_SETUP',
    message: expect.stringContaining('no such package'),
  });
  expect(new Apt().wouldSayTheSame(Date.now())).toBe(false);
});

it.each(['update', 'install'])('a %s that hangs ends with who asked for it', async (hanging) => {
  tools.add(
    'apt-get',
    `case " $* " in
      *" --print-uris "*) cat "$HERE/uris" ;;
      *" ${hanging} "*) echo here; exec sleep 1000 ;;
    esac`,
  );
  const controller = new AbortController();
  const asked = { ...context, signal: controller.signal };
  const work = new Apt().resolve(['hello'], asked).then((files) => new Apt().download(['hello'], files, asked));
  const written = vi.spyOn(context.log, 'write');
  await expect.poll(() => written.mock.calls.flat()).toContain('here\n');
  controller.abort();
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
});
