import { type Described, type Note, parseDescribed } from '../spec/described.js';
import { type Pointee, type Shape, shapeOf } from '../spec/shape.js';
import type { CType, ParameterSpec } from '../spec/spec.js';
import { readConstantFacts } from './data.js';

const facts = new Map(readConstantFacts().map((constant) => [constant.name, constant]));

/** The type of a constant: its value, or those that it has on the ABIs. */
export function constantType(name: string): string {
  const { value, values = {} } = facts.get(name) ?? {};
  return [...new Set(value === undefined ? Object.values(values) : [value])].join(' | ') || 'never';
}

/** A described call with what its types are made of. */
export interface Typed {
  readonly described: Described;
  readonly shape: Shape;
}

/** Reads a description for its types. */
export function typed(text: string, structs: ReadonlySet<string>): Typed {
  const described = parseDescribed(text);
  return { described, shape: shapeOf(described, (tag) => structs.has(tag)) };
}

/** The labelled parameters of the exact form. */
export function exactParameters({ described, shape }: Typed): string {
  const { parameters } = described.spec;
  // Where both forms have as many arguments, an object means the other one.
  const objects = sameArguments({ described, shape }) ? changes(shape) : [];
  return parameters
    .map(({ name }, at) => {
      const pointee = shape.pointees[at];
      const memory = objects.includes(at) && pointee?.kind === 'struct';
      return `${label(name)}: ${memory ? memoryType(pointee.tag) : parameterType(described, shape, at)}`;
    })
    .join(', ');
}

/** The parameters of the comfortable form; for the one at `memory`, memory of the type `M`. */
export function comfortableParameters({ described, shape }: Typed, memory?: number): string {
  return shape.takes
    .map((at, index) => {
      const { name } = described.spec.parameters[at]!;
      const optional = index >= shape.needs ? '?' : '';
      const room = shape.pointees.some((pointee) => pointee && 'sizedBy' in pointee && pointee.sizedBy === at);
      const given = at === memory ? 'M' : changedType(described, shape, at);
      const own = room ? 'number' : (given ?? parameterType(described, shape, at));
      return `${label(name)}${optional}: ${own}`;
    })
    .join(', ');
}

/** Whether there is a comfortable form beside the exact one. */
export function hasComfort({ described, shape }: Typed): boolean {
  const { takes, needs, returned } = shape;
  return takes.length < described.spec.parameters.length || needs < takes.length || returned.kind !== 'word';
}

/** Whether the exact form has as many arguments as the comfortable one, and returns something else. */
export function sameArguments({ described, shape }: Typed): boolean {
  return changes(shape).length > 0 && shape.takes.length === described.spec.parameters.length;
}

/** The parameters whose structures the call changes and returns. */
function changes({ returned, fills }: Shape): number[] {
  if (returned.kind === 'word') return [];
  const of = returned.kind === 'value' ? [returned.of] : returned.of;
  return of.filter((at) => fills[at]!.by === 'caller');
}

/** The parameter for which the comfortable form takes memory too, which is returned then, and the type of that. */
export function changedMemory(form: Typed): readonly [at: number, type: string] | undefined {
  const [at] = sameArguments(form) ? [] : changes(form.shape);
  const pointee = at === undefined ? undefined : form.shape.pointees[at];
  return at !== undefined && pointee?.kind === 'struct' ? [at, memoryType(pointee.tag)] : undefined;
}

function memoryType(tag: string): string {
  return `Pointer<'struct ${tag}'>`;
}

/** What is given as an object comes back changed. */
function changedType({ spec, notes }: Described, shape: Shape, at: number): string | undefined {
  const pointee = shape.pointees[at];
  if (pointee?.kind !== 'struct' || !changes(shape).includes(at)) return undefined;
  const one = `Input<'${pointee.tag}'>`;
  return `${isArray(pointee) ? `readonly ${one}[]` : one}${orNull(notes[spec.parameters[at]!.name])}`;
}

function isArray({ count, countedBy }: Extract<Pointee, { kind: 'struct' }>): boolean {
  return count !== undefined || countedBy !== undefined;
}

function orNull(note: Note = {}): string {
  return note.nullable === undefined ? '' : ' | null';
}

/** A parameter's name, or what stands for it where it is a word of the language. */
export function label(name: string): string {
  return ['new', 'in', 'function', 'type'].includes(name) ? `${name}_` : name;
}

function parameterType({ spec, notes }: Described, { pointees }: Shape, at: number): string {
  const parameter = spec.parameters[at]!;
  const note = notes[parameter.name] ?? {};
  const pointee = pointees[at];
  if (pointee) return pointerType(parameter, pointee);
  if (note.is !== undefined) {
    const choice = `'${note.is}', ${constantType(note.is)}`;
    return note.flags === undefined ? `Choice<${choice}>` : `ChoiceWith<${choice}, '${note.flags}'>`;
  }
  if (note.dirfd !== undefined) return 'DirFd';
  if (note.fd_or !== undefined) return fdType(note.fd_or);
  if (parameter.fd || note.or_fd !== undefined) return 'FdLike';
  if (note.flags !== undefined && note.one_of !== undefined) return `OneWith<'${note.one_of}', '${note.flags}'>`;
  if (note.flags !== undefined) return `Flags<'${note.flags}'>`;
  if (note.mode !== undefined) return `Flags<'mode'>`;
  if (note.one_of !== undefined) return `OneOf<'${note.one_of}'>`;
  return note.memory === undefined ? 'Int' : 'IntOrMemory';
}

/** A number in the place of a file descriptor is one as it is. */
function fdType(others: string): string {
  const names = others.split(' ').filter((other) => Number.isNaN(Number(other)));
  return names.length === 0 ? 'FdLike' : `FdOr<${names.map((name) => `'${name}'`).join(' | ')}>`;
}

function pointerType(parameter: ParameterSpec, pointee: Pointee): string {
  const written = parameter.direction === 'out';
  if (pointee.kind === 'text') return 'Text';
  if (pointee.kind === 'opaque') return 'AnyPointer';
  if (pointee.kind === 'address') return written ? 'AnyPointer' : 'SocketAddress | AnyPointer';
  if (pointee.kind === 'bytes') {
    if (written) return 'AnyPointer';
    if (pointee.value) return 'number | Data';
    return pointee.bits ? 'readonly number[] | AnyPointer' : 'Data';
  }
  if (pointee.kind === 'integers') {
    const memory = `Pointer<'${pointee.type}'>`;
    if (written) return memory;
    return `${pointee.value ? 'number | ' : ''}readonly Int[] | ${memory}`;
  }
  if (written) return memoryType(pointee.tag);
  if (pointee.tag === 'sigset') return `Signals | Pointer<'struct sigset'>`;
  return `${isArray(pointee) ? 'InArray' : 'In'}<'${pointee.tag}'>`;
}

/** What the comfortable form returns; of the parameter at `memory` what was given. */
export function returnType({ described, shape }: Typed, memory?: number): string {
  const { returned, pointees } = shape;
  const { spec, call, notes } = described;
  const value = (at: number) => {
    if (at === memory) return 'M';
    return valueType(pointees[at]!, call.text !== undefined, call.decode) + orNull(notes[spec.parameters[at]!.name]);
  };
  if (returned.kind === 'word') return resultType(spec.result.type);
  if (returned.kind === 'value') return value(returned.of);
  const word = returned.word === undefined ? [] : [`${returned.word}: number`];
  return `{ ${[...word, ...returned.of.map((at) => `${label(spec.parameters[at]!.name)}: ${value(at)}`)].join('; ')} }`;
}

function resultType(type: CType): string {
  return type.kind === 'void' ? 'undefined' : 'number';
}

/** Structures whose pointers come back as what they point at. */
const messages: Readonly<Record<string, string>> = {
  msghdr: 'ReceivedMessage',
  mmsghdr: '{ msg_hdr: ReceivedMessage; msg_len: number }',
};

function valueType(pointee: Pointee, text: boolean, decode: string | undefined): string {
  if (pointee.kind === 'address') return 'SocketAddress';
  if (decode === 'dirents') return 'Dirent[]';
  if (decode === 'statmount') return 'Statmount';
  if (decode === 'lsm_ctx') return 'LsmContext[]';
  if (pointee.kind === 'bytes') {
    if (pointee.bits) return 'number[]';
    if (text) return 'string';
    return decode === 'names' ? 'string[]' : 'Buffer';
  }
  if (pointee.kind !== 'struct' && pointee.kind !== 'integers') return 'unknown';
  const one =
    pointee.kind === 'integers'
      ? 'number'
      : pointee.tag === 'sigset'
        ? `(Names['signal'] | number)[]`
        : (messages[pointee.tag] ?? `Structs['${pointee.tag}']`);
  if (pointee.count === 2 && pointee.kind === 'integers') return '[number, number]';
  const many = pointee.count !== undefined || pointee.countedBy !== undefined || 'within' in pointee;
  return many ? `${one}[]` : one;
}
