import type { Abi } from '../../abi/abi.js';
import { i386 } from '../../abi/i386.js';
import { isJiffies, JIFFIES_NUMBERS } from '../../abi/jiffies.js';
import { linuxData } from '../../linux/data.js';
import type { CallSpec, ParameterSpec } from '../../spec/spec.js';
import { drawFlow } from '../flow.js';

/** The way of a call into the kernel, where `abi` has it. */
export function wayOf({ name, parameters }: CallSpec, abi: Abi): string {
  const names = parameters.map((parameter) => parameter.name);
  if (isJiffies(name)) return drawFlow(i386, name, JIFFIES_NUMBERS[name], names);
  const entry = linuxData().entries[abi.name][name] ?? name;
  return drawFlow(abi, name, abi.numbers[name] ?? 0, names, { words: wordsOf(name, parameters, abi), entry });
}

/** What the registers hold: 64 bits are in two where they do not fit in one. */
function wordsOf(name: string, parameters: readonly ParameterSpec[], abi: Abi): string[] {
  const [, target, list = ''] = /^(\w+)\((.*)\)$/.exec(linuxData().mapped[abi.name][name] ?? '') ?? [];
  if (target === name) return list.split(', ');
  return parameters.flatMap(({ name, type }) => {
    const wide = type.kind === 'integer' && abi.integers[type.name]?.bytes === 8;
    return wide && abi.splits64 ? [`${name}:low`, `${name}:high`] : [name];
  });
}
