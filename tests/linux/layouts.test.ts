import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StructFacts } from '../../src/generate/data.js';
import type { FieldLayout, Layout } from '../../src/spec/layout.js';
import { isPadding } from '../../src/spec/padding.js';
import type { AbiName } from '../../src/spec/spec.js';
import { compilerOf, complaintsOf, targets } from './compile.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const header = read('../../src/spec/linux/structs.h');
const { structs } = JSON.parse(read('../../src/generated/data/structs.json')) as { structs: StructFacts[] };
const MINUTE = 60_000;

/** Younger than the headers of Debian 12, which is Linux 6.1. */
const YOUNGER = new Set(
  [
    'cachestat cachestat_range epoll_params file_attr fs_sysfs_path fsuuid2 lsm_ctx landlock_net_port_attr mnt_id_req mnt_ns_info',
    'ns_id_req page_region pidfd_info pm_scan_arg procmap_query statmount uffdio_move uffdio_poison uffdio_rwprotect uffdio_set_mode',
    'xattr_args',
  ].flatMap((line) => line.split(' ')),
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

describe.each(targets)('layouts on $abi', ({ abi, arch, flags }) => {
  let command: string | undefined;
  let why = '';
  beforeAll(async () => {
    ({ command, why } = await compilerOf(arch));
  }, 10 * MINUTE);

  const compile = (source: string) => complaintsOf(command ?? '', flags, source);

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
