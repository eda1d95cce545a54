import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Abi } from '../../src/abi/abi.js';
import { abis } from '../../src/abi/all.js';
import type { CallFacts } from '../../src/generate/data.js';
import type { LinuxName } from '../../src/generated/linux-types.js';
import { linuxData } from '../../src/linux/data.js';
import { describedCall, targetOf } from '../../src/linux/target.js';
import { planCall } from '../../src/marshal/plan.js';

/** Where a description says another thing than the kernel's definition, with the reason. */
const explained: Readonly<Record<string, string>> = {
  bpf: 'the two arguments that Linux 7 adds are not needed, and 0 where they are not given',
  clone: 'refused; the order of the last two is another on x86_64',
  fchmodat: 'POSIX gives it a flags argument, which the kernel does not look at',
};

function factsOf(abi: string): CallFacts[] {
  const path = new URL(`../../src/generated/data/${abi}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { calls: CallFacts[] }).calls;
}

/** What a register holds: a pointer, or an integer with its width where that shows. */
type Register = 'pointer' | 'integer' | 'half';

function kernelRegisters(abi: Abi, parameters: readonly string[]): Register[] {
  return parameters.flatMap((parameter): Register[] => {
    if (/\*|cap_user_\w+_t|__sighandler_t/.test(parameter)) return ['pointer'];
    if (abi.splits64 && /\b(loff_t|u64|__u64)\b/.test(parameter)) return ['half', 'half'];
    return abi.splits64 && /(_lo|_hi|low|high|pos_l|pos_h|poslo|poshi)\b/.test(parameter) ? ['half'] : ['integer'];
  });
}

function ourRegisters(abi: Abi, name: LinuxName): Register[] {
  const { spec } = targetOf(describedCall(name), abi);
  return planCall(spec, abi).parameters.flatMap((plan): Register[] => {
    if (plan.kind === 'pointer') return ['pointer'];
    return plan.split ? ['half', 'half'] : ['integer'];
  });
}

/** An address that no memory of the caller's stands behind is described as an integer. */
function same(ours: readonly Register[], theirs: readonly Register[]): boolean {
  const integers = (registers: readonly Register[]) =>
    registers.map((register) => (register === 'half' ? 'integer' : register));
  return (
    ours.length === theirs.length &&
    integers(ours).every(
      (register, at) =>
        register === integers(theirs)[at] ||
        (register === 'integer' && theirs[at] === 'pointer') ||
        theirs[at] === 'integer',
    )
  );
}

describe.each(Object.entries(abis))('the descriptions on %s', (name, abi) => {
  const facts = factsOf(name);

  it('are there for every call of the table', () => {
    expect(facts.map((call) => call.name).filter((call) => !Object.hasOwn(linuxData().calls, call))).toEqual([]);
  });

  it('have the registers of the kernel’s own definitions', () => {
    const byName = new Map(facts.map((call) => [call.name, call]));
    const wrong = facts.flatMap((call) => {
      const own = call.name as LinuxName;
      const { spec } = targetOf(describedCall(own), abi);
      const definition = byName.get(spec.name);
      if (definition?.parameters === undefined || own in explained) return [];
      const ours = ourRegisters(abi, own);
      const theirs = kernelRegisters(abi, definition.parameters);
      return same(ours, theirs) ? [] : [`${own}: ${spec.name}(${ours}) is (${theirs}) ${definition.parameters}`];
    });
    expect(wrong).toEqual([]);
  });

  it('map names to calls that are there', () => {
    const names = new Set(facts.map((call) => call.name));
    const targets = Object.keys(linuxData().mapped[abi.name]).map(
      (call) => targetOf(describedCall(call as LinuxName), abi).spec.name,
    );
    expect(targets.filter((target) => !names.has(target))).toEqual([]);
  });
});
