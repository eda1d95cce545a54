import { mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensure, isMade, placeOf, type Step } from '../../vm/setup/step.js';
import { FakeTools } from './tools.js';

const step: Step = {
  name: 'root',
  inputs: [],
  files: ['image', 'tree'],
  async build(folder) {
    mkdirSync(join(folder, 'tree/deep'), { recursive: true });
    for (const file of ['image', 'tree/a b', 'tree/deep/c']) writeFileSync(join(folder, file), 'content');
  },
};

let tools: FakeTools;
let said: string[];

beforeEach(() => {
  tools = new FakeTools();
  said = [];
});

afterEach(() => {
  tools.close();
});

function ensured(what = step): Promise<string> {
  return ensure(what, {
    emit: (event) => void said.push(event.type === 'notice' ? event.text : `${event.step} ${event.state}`),
  });
}

describe("a step's result", () => {
  it.each<[string, string, (file: string) => void]>([
    ['a file of it is shorter', 'image', (file) => truncateSync(file, 3)],
    ['a file of it is empty', 'image', (file) => truncateSync(file)],
    ['a file deep in it is gone', 'tree/deep/c', (file) => rmSync(file)],
    ['a file was written to', 'tree/a b', (file) => utimesSync(file, 1, 1)],
    ['the marker is empty', '.complete', (file) => truncateSync(file)],
    ['the marker is cut off', '.complete', (file) => truncateSync(file, readFileSync(file).length - 4)],
    ['the marker is garbage', '.complete', (file) => writeFileSync(file, '\0\0\n')],
    ['the marker is gone', '.complete', (file) => rmSync(file)],
  ])('is made anew where %s', async (_, file, damage) => {
    const place = await ensured();
    damage(join(place, file));
    expect(isMade(step)).toBe(false);
    said = [];
    await ensured();
    expect(said).toEqual([expect.stringContaining('is not as it was made'), 'root started', 'root done']);
    expect(isMade(step)).toBe(true);
    expect(readFileSync(join(place, 'image'), 'utf8')).toBe('content');
  });

  it('is left as it is where it is whole, and something was added', async () => {
    const place = await ensured();
    writeFileSync(join(place, 'tree/more'), '');
    said = [];
    await ensured();
    expect(said).toEqual(['root cached']);
  });

  it('does not count where a file lacks from the start', async () => {
    const short = { ...step, files: ['image', 'kernel'] };
    await expect(ensured(short)).rejects.toMatchObject({
      code: 'ERR_VM_SETUP',
      message: expect.stringContaining('root came without kernel; the whole log is'),
    });
    expect(tools.find('cache/jiffies-syscall', new RegExp(`^${placeOf(short).split('/').at(-1)}`))).toEqual([]);
  });
});
