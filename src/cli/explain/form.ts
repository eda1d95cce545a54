import type { CallNote, Described } from '../../spec/described.js';
import { structName } from '../../spec/meaning.js';
import type { Pointee, Shape } from '../../spec/shape.js';

/** A call as JavaScript makes it comfortably; what chooses a variant is its name. */
export function formOf({ spec, notes }: Described, { takes, needs }: Shape): string {
  const list = takes.map((at, index) => {
    const { name } = spec.parameters[at]!;
    const is = notes[name]?.is;
    return is === undefined ? `${name}${index >= needs ? '?' : ''}` : `'${is}'`;
  });
  return `${spec.name}(${list.join(', ')})`;
}

/** What the comfortable form returns. */
export function returnOf({ spec, call }: Described, { returned, pointees }: Shape): string {
  const value = (at: number) => writtenAs(pointees[at]!, call);
  if (returned.kind === 'word') return wordOf(spec.result.fd, call, spec.result.type.kind === 'void');
  if (returned.kind === 'value') return value(returned.of);
  const word = returned.word === undefined ? [] : [returned.word];
  const rest = returned.of.map((at) => `${spec.parameters[at]!.name}: ${value(at)}`);
  return `{ ${[...word, ...rest].join('; ')} }`;
}

function wordOf(fd: boolean, call: CallNote, nothing: boolean): string {
  if (nothing) return 'nothing';
  if (fd) return 'file descriptor';
  return call.mode === undefined ? 'number' : 'permissions of a file';
}

function writtenAs(pointee: Pointee, { text, decode }: CallNote): string {
  if (pointee.kind === 'address') return 'address of a socket';
  if (decode === 'dirents') return 'array of directory entries';
  if (decode === 'lsm_ctx') return 'array of { id; flags; ctx }';
  if (pointee.kind === 'bytes') {
    if (pointee.bits) return 'array of the numbers of the bits that are set';
    if (text !== undefined) return 'string';
    return decode === 'names' ? 'array of strings' : 'Buffer';
  }
  if (pointee.kind !== 'struct' && pointee.kind !== 'integers') return 'value';
  const one = pointee.kind === 'integers' ? 'number' : structName(pointee.tag);
  if (pointee.count === undefined && pointee.countedBy === undefined) return one;
  return pointee.count === undefined
    ? `array of ${one}`
    : `array of ${pointee.count} ${one}${one === 'number' ? 's' : ''}`;
}

/** Whether there is a comfortable form beside the exact one. */
export function hasComfort({ spec }: Described, { takes, needs, returned }: Shape): boolean {
  return takes.length < spec.parameters.length || needs < takes.length || returned.kind !== 'word';
}
