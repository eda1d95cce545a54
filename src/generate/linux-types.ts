import { type Described, parseDescribed } from '../spec/described.js';
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
  return described.spec.parameters
    .map((parameter, at) => `${label(parameter.name)}: ${parameterType(described, shape, at)}`)
    .join(', ');
}

/** The parameters of the comfortable form. */
export function comfortableParameters({ described, shape }: Typed): string {
  return shape.takes
    .map((at, index) => {
      const { name } = described.spec.parameters[at]!;
      const optional = index >= shape.needs ? '?' : '';
      const room = shape.pointees.some((pointee) => pointee && 'sizedBy' in pointee && pointee.sizedBy === at);
      const own = room ? 'number' : (changedType(described, shape, at) ?? parameterType(described, shape, at));
      return `${label(name)}${optional}: ${own}`;
    })
    .join(', ');
}

/** Whether there is a comfortable form beside the exact one. */
export function hasComfort({ described, shape }: Typed): boolean {
  const { takes, needs, returned } = shape;
  return takes.length < described.spec.parameters.length || needs < takes.length || returned.kind !== 'word';
}

/** What is given as an object comes back changed; where the exact form has as many arguments, memory means that. */
function changedType({ spec }: Described, { pointees, takes, returned }: Shape, at: number): string | undefined {
  const pointee = pointees[at];
  if (takes.length < spec.parameters.length || returned.kind === 'word' || pointee?.kind !== 'struct') return undefined;
  const of = returned.kind === 'value' ? [returned.of] : returned.of;
  return of.includes(at) ? `Input<'${pointee.tag}'>` : undefined;
}

function label(name: string): string {
  return ['new', 'in', 'function', 'type'].includes(name) ? `${name}_` : name;
}

function parameterType({ spec, notes }: Described, { pointees }: Shape, at: number): string {
  const parameter = spec.parameters[at]!;
  const note = notes[parameter.name] ?? {};
  const pointee = pointees[at];
  if (pointee) return pointerType(parameter, pointee);
  if (note.is !== undefined) return `Choice<'${note.is}', ${constantType(note.is)}>`;
  if (note.dirfd !== undefined) return 'DirFd';
  if (parameter.fd) return 'FdLike';
  if (note.flags !== undefined) return `Flags<'${note.flags}'>`;
  if (note.mode !== undefined) return `Flags<'mode'>`;
  if (note.one_of !== undefined) return `OneOf<'${note.one_of}'>`;
  return 'Int';
}

function pointerType(parameter: ParameterSpec, pointee: Pointee): string {
  const written = parameter.direction === 'out';
  if (pointee.kind === 'text') return 'Text';
  if (pointee.kind === 'opaque') return 'AnyPointer';
  if (pointee.kind === 'address') return written ? 'AnyPointer' : 'SocketAddress | AnyPointer';
  if (pointee.kind === 'bytes') {
    if (written) return 'AnyPointer';
    return pointee.bits ? 'readonly number[] | AnyPointer' : 'Data';
  }
  if (pointee.kind === 'integers') {
    const memory = `Pointer<'${pointee.type}'>`;
    if (written) return memory;
    return `readonly Int[] | ${memory}`;
  }
  if (written) return `Pointer<'struct ${pointee.tag}'>`;
  if (pointee.tag === 'sigset') return `Signals | Pointer<'struct sigset'>`;
  const many = pointee.count !== undefined || pointee.countedBy !== undefined;
  return `${many ? 'InArray' : 'In'}<'${pointee.tag}'>`;
}

/** What the comfortable form returns. */
export function returnType({ described, shape }: Typed): string {
  const { returned, pointees } = shape;
  const { spec, call } = described;
  const value = (at: number) => valueType(pointees[at]!, call.text !== undefined, call.decode);
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
