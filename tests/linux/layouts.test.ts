import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilerFor } from '../../scripts/compilers.mjs';
import type { StructFacts } from '../../src/generate/data.js';
import type { FieldLayout, Layout } from '../../src/spec/layout.js';
import { isPadding } from '../../src/spec/padding.js';
import type { AbiName } from '../../src/spec/spec.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const header = read('../../src/spec/linux/structs.h');
const { structs } = JSON.parse(read('../../src/generated/data/structs.json')) as { structs: StructFacts[] };
const MINUTE = 60_000;

/** Younger than the headers of Debian 12, which is Linux 6.1. */
const YOUNGER = new Set(
  'cachestat cachestat_range file_attr lsm_ctx landlock_net_port_attr mnt_id_req ns_id_req statmount xattr_args'.split(
    ' ',
  ),
);
/** Fields that Linux 6.1 does not have yet. */
const YOUNGER_FIELDS = new Set(
  [
    'landlock_ruleset_attr.handled_access_net landlock_ruleset_attr.scoped landlock_ruleset_attr.quiet_access_fs',
    'landlock_ruleset_attr.quiet_access_net landlock_ruleset_attr.quiet_scoped',
    'statx.stx_subvol statx.stx_atomic_write_unit_min statx.stx_atomic_write_unit_max statx.stx_atomic_write_segments_max',
    'statx.stx_dio_read_offset_align statx.stx_atomic_write_unit_max_opt',
    'perf_event_attr.aux_action perf_event_attr.config3 perf_event_attr.config4',
  ].flatMap((line) => line.split(' ')),
);
/** Structures that have grown at their end, where they say how long they are. */
const GROWN = new Set(['perf_event_attr', 'landlock_ruleset_attr', 'io_uring_params', 'sched_attr', 'rseq']);

const compilers: readonly { abi: AbiName; arch: string; flags: readonly string[] }[] = [
  { abi: 'i386', arch: 'ia32', flags: ['-m32'] },
  { abi: 'x86_64', arch: 'x64', flags: [] },
  { abi: 'arm64', arch: 'arm64', flags: [] },
];

function layoutOf({ layouts }: StructFacts, abi: AbiName): Layout | undefined {
  return layouts[abi] ?? layouts.x86_64;
}

/** What C says of the fields' places; bit fields have none. */
function claims(name: string, fields: readonly FieldLayout[]): [claim: string, field: string][] {
  return fields.flatMap((field) => {
    if (field.bits || isPadding(field.name)) return [];
    return [
      [`__builtin_offsetof(__typeof__(${name}), ${field.name}) == ${field.at}`, `${name}.${field.name}`] as [
        string,
        string,
      ],
    ];
  });
}

describe.each(compilers)('layouts on $abi', ({ abi, arch, flags }) => {
  let folder = '';
  let command: string | undefined;
  let why = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiffies-layouts-'));
    try {
      const { environment } = await compilerFor(arch);
      command = environment.CC ?? 'gcc';
    } catch (error) {
      why = String(error);
    }
  }, 10 * MINUTE);
  afterAll(() => rmSync(folder, { recursive: true }));

  function compile(source: string): string {
    const file = join(folder, 'layouts.c');
    writeFileSync(file, source);
    const { status, stderr, error } = spawnSync(
      command ?? '',
      [...flags, '-fsyntax-only', '-w', '-fmax-errors=0', file],
      {
        encoding: 'utf8',
        timeout: MINUTE,
        env: { ...process.env, LC_ALL: 'C' },
      },
    );
    if (error) throw error;
    return status === 0 ? '' : stderr;
  }

  it('are those of the compiler', { timeout: 2 * MINUTE }, (context) => {
    if (command === undefined) {
      console.log(`LAYOUTS ON ${abi} ARE NOT TESTED: ${why}`);
      return context.skip(why);
    }
    const present = header.replace(
      /^#include <(linux\/(?:lsm|nsfs|rseq)\.h)>$/gm,
      (line, name: string) => `#if __has_include(<${name}>)\n${line}\n#endif`,
    );
    const missing = new Set([...compile(present).matchAll(/storage size of '(\w+)'/g)].map(([, name = '']) => name));
    expect([...missing].filter((name) => !YOUNGER.has(name))).toEqual([]);

    const checks = structs.flatMap((facts) => {
      const layout = layoutOf(facts, abi);
      const here = new RegExp(`^struct \\w+ ${facts.name};`, 'm').test(header);
      if (layout === undefined || !here || missing.has(facts.name) || (facts.name === 'user_desc' && abi === 'arm64'))
        return [];
      const size: [string, string][] = GROWN.has(facts.name)
        ? []
        : [[`sizeof(${facts.name}) == ${layout.size}`, `${facts.name}`]];
      return [...size, ...claims(facts.name, layout.fields)];
    });
    const plain = present.replace(/^struct \w+ (\w+);.*$/gm, (line, name: string) => (missing.has(name) ? '' : line));
    const lines = checks.map(([claim, field]) => `_Static_assert(${claim}, "${field}");`);
    const errors = compile(`${plain}\n${lines.join('\n')}\n`);
    const wrong = errors.split('\n').filter((line) => line.includes('static assertion failed'));
    const unknown = [...errors.matchAll(/has no member named '(\w+)'/g)].map(([, field]) => field);
    expect(wrong).toEqual([]);
    const younger = new Set([...YOUNGER_FIELDS].map((field) => field.split('.')[1]));
    expect(unknown.filter((field) => !younger.has(field))).toEqual([]);
    const others = errors
      .split('\n')
      .filter(
        (line) =>
          /error:/.test(line) &&
          !/static assertion failed|has no member named|expression in static assertion/.test(line),
      );
    expect(others).toEqual([]);
    expect(checks.length).toBeGreaterThan(500);
  });
});
