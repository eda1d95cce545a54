import { constantSet } from '../../linux/constants.js';
import { linuxData } from '../../linux/data.js';
import type { Described } from '../../spec/described.js';
import type { Shape } from '../../spec/shape.js';
import type { AbiName } from '../../spec/spec.js';
import { columns, section } from '../layout.js';

/** From here on a value that is one of several is easier to know in hexadecimal: those of ioctl. */
const LARGE = 0x1000n;

/**
 * The names and values of the constants that the arguments of a call and their fields take, each set once.
 *
 * @param told constants that are told of elsewhere: they are left out of what an argument is one of
 */
export function setSections(
  { spec, notes }: Described,
  { pointees }: Shape,
  abi: AbiName,
  told: ReadonlySet<string> = new Set(),
): string[] {
  const users = new Map<string, string[]>();
  for (const { name } of spec.parameters) {
    const { one_of, mode, flags = mode === undefined ? undefined : 'mode' } = notes[name] ?? {};
    for (const key of [one_of && `one of ${one_of}`, flags && `any of ${flags}`])
      if (key !== undefined) users.set(key, [...(users.get(key) ?? []), name]);
  }
  for (const [at, pointee] of pointees.entries()) {
    if (pointee?.kind !== 'struct') continue;
    const { structFlags, structChoices } = linuxData();
    for (const [how, fields] of [
      ['any of', structFlags[pointee.tag]],
      ['one of', structChoices[pointee.tag]],
    ] as const) {
      for (const [field, set] of Object.entries(fields ?? {})) {
        const key = `${how} ${set}`;
        users.set(key, [...(users.get(key) ?? []), `${spec.parameters[at]?.name}.${field}`]);
      }
    }
  }
  return [...users].flatMap(([key, names]) => {
    const [how = '', set = ''] = key.split(/ (?=\w+$)/);
    const all = [...constantSet(set, abi).values];
    const values = how === 'one of' ? all.filter(([name]) => !told.has(name)) : all;
    const beside = values.length < all.length ? ', beside the variants' : '';
    return section(
      `${names.join(', ')}: ${how}${beside}${differs(set) ? ` (values on ${abi})` : ''}`,
      columns(values.map(([name, value]) => [name, written(name, value, how === 'any of')])),
    );
  });
}

/** A constant's value as it is known best. */
export function written(name: string, value: bigint, flag: boolean): string {
  if (name.startsWith('S_I')) return `0o${value.toString(8)}`;
  return value >= 0n && (flag || value >= LARGE) ? `0x${value.toString(16)}` : String(value);
}

/** Whether a constant of the set has other values on another ABI. */
function differs(set: string): boolean {
  const [first, ...rest] = (['x86_64', 'i386', 'arm64'] as const).map((abi) =>
    [...constantSet(set, abi).values].join(),
  );
  return rest.some((values) => values !== first);
}
