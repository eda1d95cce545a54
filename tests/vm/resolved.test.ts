import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vmInfo } from 'jiffies-syscall/vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../vm/paths.js';
import { lastResolved, lastUnpacked, rememberResolved } from '../../vm/setup/resolved.js';
import { FakeTools } from './tools.js';

const RESOLVED = { source: 'linux-source-6.1_1_all.deb', root: ['nodejs_1_i386.deb'] };

let tools: FakeTools;

beforeEach(() => {
  tools = new FakeTools();
});

afterEach(() => {
  tools.close();
});

describe('what was resolved', () => {
  it.each(['', '{"root":["nodejs_1_i3', 'null', '{"root":[],"source":"a"}', '\0\0\0\0'])(
    'is as if it never was where the file holds %j',
    (text) => {
      writeFileSync(join(cacheFolder(), 'resolved.json'), text);
      writeFileSync(join(cacheFolder(), 'resolved-arm64.json'), text);
      expect([lastResolved(), lastUnpacked('arm64')]).toEqual([undefined, undefined]);
      expect(vmInfo().parts).toEqual([]);
    },
  );

  it('is replaced as a whole', () => {
    rememberResolved(RESOLVED);
    const file = join(cacheFolder(), 'resolved.json');
    const before = join(tools.folder, 'before');
    linkSync(file, before);
    rememberResolved({ ...RESOLVED, source: 'linux-source-6.1_2_all.deb' });
    expect(JSON.parse(readFileSync(before, 'utf8'))).toEqual(RESOLVED);
    expect(lastResolved()?.source).toBe('linux-source-6.1_2_all.deb');
    expect(readdirSync(cacheFolder())).toEqual(['resolved.json']);
  });
});
