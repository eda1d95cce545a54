import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const order = [
  'generated',
  'spec',
  'abi',
  'marshal',
  'emulator',
  'kernel',
  'linux',
  'exports',
  'index',
  'cli',
  'generate',
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?ts$/.test(file));
/** What a file's text imports. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^\s*(?:import|export)\b[^;]*?from\s+'([^']+)'/gm)].map(([, target]) => target ?? '');
}

const imports = files.flatMap((file) =>
  importsOf(readFileSync(join(source, file), 'utf8')).map((target) => ({ file, target })),
);

/** The area that a file of src/ belongs to: its folder, or `index` for the entries beside the folders. */
function area(file: string): string {
  if (file === '../vm/index.ts') return 'vm';
  if (file === 'generated/linux.ts' || file === 'generated/linux-promises.ts') return 'exports';
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'index';
}

function local(file: string, target: string): string {
  return relative(source, resolve(source, dirname(file), target)).replace(/\.(c?)js$/, '.$1ts');
}

const may: Record<string, string[]> = {
  generated: [],
  spec: [],
  abi: ['generated', 'spec'],
  marshal: ['spec', 'abi'],
  emulator: ['spec', 'abi', 'marshal'],
  kernel: ['generated', 'spec', 'abi', 'marshal', 'emulator'],
  linux: ['generated', 'spec', 'abi', 'marshal', 'kernel'],
  // The generated calls, which are made by the area above the data.
  exports: ['generated', 'spec', 'linux'],
  index: ['generated', 'spec', 'abi', 'marshal', 'kernel', 'emulator', 'linux', 'exports'],
  generate: ['spec', 'abi'],
  // The engine's public names, which it loads when a command needs them.
  cli: ['generated', 'spec', 'abi', 'emulator', 'kernel', 'linux', 'index', 'vm'],
};

describe('imports go one way', () => {
  it('knows every area', () => {
    expect([...new Set(files.map(area))].sort()).toEqual([...order].sort());
  });

  it.each(order)('%s', (name) => {
    const wrong = imports
      .filter(({ file, target }) => area(file) === name && target.startsWith('.'))
      .filter(({ file, target }) => ![name, ...(may[name] ?? [])].includes(area(local(file, target))));
    expect(wrong).toEqual([]);
  });

  it('vm uses the public names', () => {
    const folder = fileURLToPath(new URL('../../vm', import.meta.url));
    const targets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => importsOf(readFileSync(join(folder, file), 'utf8')))
      .filter((target) => target.includes('/src/'));
    expect([...new Set(targets.map((target) => target.replace(/^(\.\.\/)+/, '')))].sort()).toEqual([
      'src/index.js',
      'src/promises.js',
    ]);
  });

  it('has no cycle between files', () => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (target.startsWith('.')) graph.set(file, [...(graph.get(file) ?? []), local(file, target)]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it.each(['spec', 'abi', 'marshal', 'emulator', 'generated'])('%s needs nothing but JavaScript', (name) => {
    expect(imports.filter(({ file, target }) => area(file) === name && !target.startsWith('.'))).toEqual([]);
  });

  it('makes no code from strings', () => {
    for (const file of files)
      expect(readFileSync(join(source, file), 'utf8'), file).not.toMatch(/new Function\(|\beval\(/);
  });
});
