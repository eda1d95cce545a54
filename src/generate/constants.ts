import { readFileSync } from 'node:fs';
import type { AbiName } from '../spec/spec.js';
import { compile, type Headers } from './compiler.js';
import type { ConstantSet, Member } from './sets.js';

/** The values of the sets' constants on `abi`, as its compiler has them; a constant that it has not is left out. */
export function readConstants(sets: readonly ConstantSet[], abi: AbiName, headers: Headers): Map<string, bigint> {
  const values = new Map<string, bigint>();
  const groups = new Map<string, Map<string, Member>>();
  for (const { headers, members } of sets) {
    const group = groups.get(headers.join(' ')) ?? new Map();
    groups.set(headers.join(' '), group);
    for (const member of members) {
      if (member.value === undefined) group.set(member.name, member);
      else values.set(member.name, BigInt(member.value));
    }
  }
  for (const [list, members] of groups) {
    for (const [name, value] of evaluate(abi, headers, list.split(' '), [...members.values()])) values.set(name, value);
  }
  return values;
}

/** What many constants lean on, whichever header has them. */
const common = `#include <stddef.h>
#include <linux/types.h>
#include <linux/fcntl.h>
#include <linux/stat.h>
typedef __kernel_long_t time_t;
/* The structure of a lock has 64 bits here; where the plain commands mean one of 32, those beside them are meant. */
#ifdef F_GETLK64
#undef F_GETLK
#undef F_SETLK
#undef F_SETLKW
#define F_GETLK F_GETLK64
#define F_SETLK F_SETLK64
#define F_SETLKW F_SETLKW64
#endif
`;

/** Has the compiler write each value into its assembly, as the kernel's own asm-offsets does. */
function evaluate(
  abi: AbiName,
  headers: Headers,
  list: readonly string[],
  members: readonly Member[],
): [string, bigint][] {
  const line = (name: string) =>
    `asm volatile("\\n->${name} %c0 %c1 %c2" :: "i"((int)((long long)(${name}) >> 32)), "i"((int)(long long)(${name})), ` +
    `"i"(((__typeof__((${name}) + 0))-1) > 0));`;
  const lines = members.map(({ name, somewhere }) =>
    somewhere ? `#ifdef ${name}\n${line(name)}\n#endif` : line(name),
  );
  const includes = list.map((header) => `#if __has_include(<${header}>)\n#include <${header}>\n#endif\n`);
  const source = `${common}${includes.join('')}void values(void) {\n${lines.join('\n')}\n}\n`;
  return compile(abi, headers, source, ['-S', '-w'], (file) =>
    [...readFileSync(file, 'utf8').matchAll(/^->(\w+) (-?\d+) (-?\d+) ([01])$/gm)].map(
      ([, name = '', high = '', low = '', unsigned]) => {
        const bits = (BigInt(high) << 32n) | BigInt.asUintN(32, BigInt(low));
        return [name, unsigned === '1' ? BigInt.asUintN(64, bits) : bits];
      },
    ),
  );
}
