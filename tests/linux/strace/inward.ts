import { linuxData } from '../../../src/linux/data.js';
import { chosenBy, parseDescribed } from '../../../src/spec/described.js';
import { shapeOf } from '../../../src/spec/shape.js';
import type { Decoded } from './decoded/decoded.js';
import { isRefused, isStruct, names } from './forms.js';

/** The calls whose memory the kernel reads, and their variants: a name, and the constant that chooses the variant. */
export function readingMemory(): string[] {
  const { calls, variants } = linuxData();
  return names
    .filter((name) => !isRefused(name))
    .flatMap((name) => [calls[name] ?? '', ...(variants[name] ?? [])].filter(readsMemory).map(titleOf));
}

function titleOf(text: string): string {
  return title(parseDescribed(text).spec.name, chosenBy(text));
}

function title(name: string, constant: string): string {
  return constant === '' ? name : `${name} ${constant}`;
}

function readsMemory(text: string): boolean {
  const described = parseDescribed(text);
  const { pointees, fills } = shapeOf(described, isStruct);
  return described.spec.parameters.some(({ name, direction }, at) => {
    if (pointees[at] === undefined) return described.notes[name]?.memory !== undefined;
    return direction !== 'out' && fills[at]?.by !== 'null';
  });
}

/** The call of a sample, or the variant that one of its arguments chooses. */
export function calledBy([name, args]: Decoded): string {
  const constants = (linuxData().variants[name] ?? []).map(chosenBy);
  const given = args.flatMap((arg) => (Array.isArray(arg) ? arg : [arg]));
  return title(name, constants.find((constant) => given.includes(constant)) ?? '');
}
