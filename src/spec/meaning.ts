import type { Described, Note } from './described.js';
import type { Pointee, Shape } from './shape.js';
import type { ParameterSpec } from './spec.js';

const directions = { in: 'in', out: 'out', inout: 'in, out' } as const;

/** What an argument means, in a few words; `members` names the constants of a set, or says where they are. */
export function meaningOf(
  described: Described,
  shape: Shape,
  at: number,
  comfort: boolean,
  members: (set: string) => string,
): string {
  const parameter = described.spec.parameters[at]!;
  const note = described.notes[parameter.name] ?? {};
  const pointee = shape.pointees[at];
  const what = pointee
    ? pointerMeaning(described, parameter, pointee)
    : integerMeaning(described, shape, at, note, members);
  return [what, ...(comfort ? comforts(shape, at, note) : [])].join('; ');
}

function integerMeaning(
  { spec }: Described,
  { pointees, fills }: Shape,
  at: number,
  note: Note,
  members: (set: string) => string,
): string {
  const parameter = spec.parameters[at]!;
  const fill = fills[at]!;
  if (note.is !== undefined) return note.is;
  if (note.dirfd !== undefined) return 'file descriptor of a directory, or AT_FDCWD';
  if (note.fd_or !== undefined) return `file descriptor, or ${note.fd_or.split(' ').join(', ')}`;
  if (parameter.fd) return 'file descriptor';
  if (note.or_fd !== undefined) return `${note.pid === undefined ? 'number' : 'process id'}, or file descriptor`;
  if (note.flags !== undefined && note.one_of !== undefined)
    return `one of ${members(note.one_of)}; and any of ${members(note.flags)}`;
  if (note.flags !== undefined) return `flags: any of ${members(note.flags)}`;
  if (note.one_of !== undefined) return `one of ${members(note.one_of)}`;
  if (note.mode !== undefined) return 'permissions of a file, as 0o644';
  if (note.pid !== undefined) return 'process id';
  if (note.zero !== undefined) return 'has to be 0';
  if (fill.by === 'number') return `${fill.value}, the bytes of a set of signals`;
  const sized = pointees.findIndex((pointee) => pointee && 'sizedBy' in pointee && pointee.sizedBy === at);
  const counted = pointees.findIndex((pointee) => pointee && 'countedBy' in pointee && pointee.countedBy === at);
  if (sized !== -1) return `length of ${spec.parameters[sized]!.name} in bytes`;
  if (counted !== -1) return `length of ${spec.parameters[counted]!.name} in elements`;
  return note.memory === undefined ? 'number' : 'number, or memory';
}

function pointerMeaning({ spec, notes }: Described, parameter: ParameterSpec, pointee: Pointee): string {
  const within = spec.parameters.filter(({ name }) => notes[parameter.name]?.within === name);
  const length = within.length === 0 ? extentOf(parameter) : `, as many as ${within[0]!.name} points at`;
  const holder = spec.parameters.find(({ name }) => notes[name]?.within === parameter.name);
  if (notes[parameter.name]?.null !== undefined) return 'has to be NULL';
  if (holder) return `in, out: length of ${holder.name} in bytes`;
  if (pointee.kind === 'text') return 'string';
  const number = 'value' in pointee ? ', or a number' : '';
  const none = notes[parameter.name]?.nullable === undefined ? '' : ', or NULL';
  return `${directions[parameter.direction]}: ${memoryOf(pointee, length)}${number}${none}`;
}

function memoryOf(pointee: Exclude<Pointee, { kind: 'text' }>, length: string): string {
  if (pointee.kind === 'opaque') return 'memory, or an address';
  if (pointee.kind === 'address') return 'address of a socket';
  if (pointee.kind === 'bytes') {
    const fixed = pointee.fixed === undefined ? length : `, ${pointee.fixed}`;
    return `${pointee.bits ? 'bits, given as the numbers of those that are set' : 'bytes'}${fixed}`;
  }
  const many = pointee.count !== undefined || pointee.countedBy !== undefined;
  const one = pointee.kind === 'struct' ? structName(pointee.tag) : pointee.type;
  if (!many) return one;
  return pointee.count === undefined ? `array of ${one}${length}` : `array of ${pointee.count} ${one}`;
}

/** A structure as a person names it. */
export function structName(tag: string): string {
  return tag === 'sigset' ? 'set of signals' : `struct ${tag}`;
}

function extentOf({ extent }: ParameterSpec): string {
  return typeof extent?.of === 'string' ? `, as many as ${extent.of} says` : '';
}

function comforts({ fills }: Shape, at: number, note: Note): string[] {
  const { by } = fills[at]!;
  if (by === 'result') return ['returned'];
  if (by === 'null' || by === 'length' || by === 'size' || by === 'number' || by === 'room') return ['filled in'];
  if (note.optional === undefined) return [];
  return [`may be left out: ${note.optional === '' ? '0' : note.optional}`];
}
