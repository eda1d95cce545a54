import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareAddon } from '../../vm/setup/addon.js';
import { FakeTools } from './tools.js';

const BUILT = ['addon-ia32 started', 'addon-ia32 done'];
/** Takes its time, as a compiler does. */
const BUILDER = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
appendFileSync('builds', process.argv.slice(2).join(' ') + '\\n');
await setTimeout(200);
mkdirSync('prebuilds/linux-ia32', { recursive: true });
writeFileSync('prebuilds/linux-ia32/addon.node', '');
`;

let tools: FakeTools;
let said: string[];

beforeEach(() => {
  tools = new FakeTools();
  said = [];
  for (const folder of ['native', 'scripts']) mkdirSync(join(tools.folder, folder));
  tools.write('native/addon.cc', '');
  tools.write('scripts/build-native.mjs', BUILDER);
});

afterEach(() => {
  tools.close();
});

function prepared(): Promise<void> {
  return prepareAddon(tools.folder, {
    emit: (event) => void said.push(event.type === 'notice' ? event.text : `${event.step} ${event.state}`),
  });
}

it('a clone without the addon for the guest builds it, by one of two runs, once', async () => {
  await Promise.all([prepared(), prepared()]);
  await prepared();
  expect(said.filter((text) => !text.startsWith('waiting'))).toEqual(BUILT);
  expect(tools.read('builds')).toBe('--prebuild --arch=ia32\n');
});

it('a clone whose source has changed builds it anew', async () => {
  await prepared();
  const soon = Date.now() / 1000 + 10;
  utimesSync(join(tools.folder, 'native/addon.cc'), soon, soon);
  await prepared();
  expect(said).toEqual([...BUILT, ...BUILT]);
});

it('one that cannot be built is told of, with the command, and the machine does without', async () => {
  writeFileSync(
    join(tools.folder, 'scripts/build-native.mjs'),
    "console.error('apt-get install -y g++'); process.exitCode = 1;",
  );
  await prepared();
  expect(said).toEqual([
    'addon-ia32 started',
    expect.stringMatching(/^a script in the guest can make no calls.*apt-get install -y g\+\+.*: npm run prebuilds$/s),
  ]);
});

it('an installed package, which cannot build it, is left alone', async () => {
  tools.remove('scripts');
  await prepared();
  expect(said).toEqual([]);
});
