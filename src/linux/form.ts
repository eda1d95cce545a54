import type { Abi } from '../abi/abi.js';
import { layoutOf } from '../marshal/codec.js';
import { coded, outOfRange } from '../marshal/errors.js';
import { Ref } from '../marshal/ref.js';
import { TailCodec } from '../marshal/tail.js';
import type { Described } from '../spec/described.js';
import { type Pointee, type Shape, shapeOf } from '../spec/shape.js';
import type { CallSpec } from '../spec/spec.js';
import { constant } from './constants.js';
import { integerConversion, isMemory, lengthOf, pointerConversion } from './convert.js';
import type { Convert } from './flags.js';
import { type Measure, measuresOf, refuseShort } from './measure.js';
import { type MessageTag, messageOf, received } from './received.js';
import { type Reading, type Room, roomFor, sizeOf } from './result.js';
import { isStruct, structCodec } from './structs.js';
import { type LinuxTarget, targetOf } from './target.js';

type AnyRef = Ref<string, unknown, unknown>;

/** A call that is ready to be made. */
export interface Prepared {
  /** All arguments of the target. */
  readonly args: readonly unknown[];
  /** What is returned, from the kernel's word. */
  finish(word: number | bigint, big: boolean): unknown;
}

/** One prototype on one ABI, in its two forms: with all arguments, and with those that a person would give. */
export class Form {
  readonly described: Described;
  readonly target: LinuxTarget;
  readonly shape: Shape;
  /** For each parameter the bits that a small integer must not have to be taken as it is. */
  readonly refused = new Int32Array(6);
  readonly #abi: Abi;
  readonly #converts: readonly Convert[];
  /** What stands for an argument that is left out. */
  readonly #defaults: readonly unknown[];
  readonly #reading: Reading;
  readonly #measures: readonly Measure[];
  /** How many arguments the exact form has. */
  readonly arity: number;
  /** Whether the target's arguments are those of the prototype, and zeros, and memory needs no look at what is in it. */
  readonly direct: boolean;
  /** The argument with messages. */
  readonly #message: { readonly at: number; readonly tag: MessageTag } | undefined;

  /** @param arity how many registers the call has; a variant with fewer parameters leaves the others 0 */
  constructor(described: Described, abi: Abi, arity = 0) {
    this.described = described;
    this.#abi = abi;
    this.shape = shapeOf(described, isStruct);
    const target = targetOf(described, abi);
    this.target = padded(target, arity);
    this.arity = described.spec.parameters.length;
    const tails = this.shape.pointees.some((to) => to?.kind === 'struct' && structCodec(to.tag) instanceof TailCodec);
    this.direct = target.adapt === undefined && !tails;
    const { spec, notes } = described;
    this.#measures = measuresOf(described, abi);
    this.#message = messageOf(this.shape);
    this.#defaults = spec.parameters.map(({ name }) => defaultOf(notes[name]?.optional, abi));
    const { text, decode, filled } = described.call;
    this.#reading = { text: text !== undefined, decode, filled: filled !== undefined };
    this.#converts = spec.parameters.map((parameter, at) => {
      const pointee = this.shape.pointees[at];
      const what = this.#what(at);
      if (pointee) return pointerConversion(pointee, abi, what);
      const { convert, refused } = integerConversion(parameter, notes[parameter.name] ?? {}, abi, what);
      this.refused[at] = refused;
      return convert;
    });
  }

  /**
   * What a caller gives for one parameter, as the prototype takes it.
   *
   * @throws {TypeError | RangeError} for what the parameter does not take
   */
  convert(at: number, value: unknown): unknown {
    return this.#converts[at]!(value);
  }

  /** Whether it takes so many arguments. */
  takes(count: number): boolean {
    const { takes, needs } = this.shape;
    return count === this.arity || (count >= needs && count <= takes.length);
  }

  /** Whether memory's length is compared with other arguments. */
  get isMeasured(): boolean {
    return this.#measures.length > 0;
  }

  /**
   * Refuses memory that is shorter than other arguments say.
   *
   * @throws {RangeError} ERR_OUT_OF_RANGE
   */
  refuseShort(args: readonly unknown[]): void {
    refuseShort(this.#measures, args, this.#abi);
  }

  /** What is stored for a constant, by name or number, in a register; undefined where that is more than 32 bits say. */
  word(at: number, given: unknown): number | undefined {
    const value = this.convert(at, given);
    const { type } = this.described.spec.parameters[at]!;
    if (typeof value !== 'number') return undefined;
    if ((value | 0) === value) return value;
    const { bytes, signed } = layoutOf(this.#abi, type.kind === 'integer' ? type.name : 'long');
    return bytes === 4 && !signed && value >>> 0 === value ? value | 0 : undefined;
  }

  /**
   * Makes the target's arguments of the caller's.
   *
   * @throws {TypeError | RangeError} before anything happened, for what the call does not take
   */
  prepare(args: readonly unknown[]): Prepared {
    const { takes, needs } = this.shape;
    if (args.length === this.arity && takes.length < args.length) return this.#exact(args);
    if (args.length < needs || args.length > takes.length) throw this.#wrongArity(args.length);
    const given = this.#given(args);
    const exact = takes.length === this.arity && !this.#givesObject(given);
    return exact ? this.#exact(given) : this.#comfortable(given);
  }

  #exact(args: readonly unknown[]): Prepared {
    const converted = args.map((arg, at) => this.#converts[at]!(arg));
    this.refuseShort(converted);
    return this.#finished(converted, (whole) => whole);
  }

  #finished(args: readonly unknown[], read: (whole: number | bigint, big: boolean) => unknown): Prepared {
    const { adapt, resultIn } = this.target;
    const all = adapt?.(args) ?? args;
    if (resultIn === undefined) return { args: all, finish: read };
    return { args: all, finish: (word, big) => read(wordIn(all[resultIn], big) ?? word, big) };
  }

  /** All parameters' values, undefined where the caller gives none; what may be left out is there. */
  #given(args: readonly unknown[]): unknown[] {
    const given: unknown[] = new Array(this.arity).fill(undefined);
    const { takes } = this.shape;
    for (let index = 0; index < takes.length; index++) {
      const at = takes[index]!;
      given[at] = args[index] === undefined ? this.#defaults[at] : args[index];
    }
    return given;
  }

  /** Whether what the call changes is given as an object, which stays as it is: then the changed one is returned. */
  #givesObject(given: readonly unknown[]): boolean {
    const { returned } = this.shape;
    if (returned.kind === 'word') return false;
    const isObject = (at: number) => typeof given[at] === 'object' && !isMemory(given[at]);
    return returned.kind === 'value' ? isObject(returned.of) : returned.of.some(isObject);
  }

  #comfortable(given: readonly unknown[]): Prepared {
    const { fills, takes } = this.shape;
    const values = given.slice();
    for (const at of takes) values[at] = this.#converts[at]!(values[at]);
    for (let at = 0; at < fills.length; at++) {
      const fill = fills[at]!;
      if (fill.by === 'length') values[at] = this.#length(at, fill.of, values[fill.of]);
      else if (fill.by === 'size') values[at] = this.#size(fill.of);
      else if (fill.by === 'number') values[at] = fill.value;
      else if (fill.by === 'null') values[at] = null;
    }
    this.refuseShort(values);
    const rooms = this.#rooms(values);
    const message = this.#message === undefined ? undefined : values[this.#message.at];
    // The memory that its pointers are given, of which the call leaves addresses.
    const before = message instanceof Ref ? message.value : undefined;
    return this.#finished(values, (whole, big) => this.#read(whole, big, rooms, given, values, before));
  }

  /** Puts memory where the call writes. */
  #rooms(values: unknown[]): (Room | undefined)[] {
    const { pointees, fills } = this.shape;
    const rooms: (Room | undefined)[] = [];
    for (let at = 0; at < fills.length; at++) {
      const pointee = pointees[at];
      if (fills[at]!.by !== 'result' || pointee === undefined) continue;
      const room = roomFor(pointee, this.#abi, this.#count(pointee, values), this.#reading);
      rooms[at] = room;
      values[at] = room.bytes;
      if ('within' in pointee && pointee.within !== undefined) values[pointee.within] = room.length;
    }
    return rooms;
  }

  /** The argument that says how long the memory behind a pointer is. */
  #count(pointee: Pointee, values: readonly unknown[]): number | undefined {
    const sized = 'sizedBy' in pointee ? pointee.sizedBy : undefined;
    const fixed = pointee.kind === 'struct' && this.described.call.decode === undefined;
    if (sized !== undefined && fixed) return undefined;
    const at = sized ?? ('countedBy' in pointee ? pointee.countedBy : undefined);
    if (at === undefined || this.shape.fills[at]!.by === 'size') return undefined;
    const value = values[at];
    const count = typeof value === 'bigint' ? Number(value) : value;
    if (typeof count === 'number' && Number.isInteger(count) && count >= 0 && count < 2 ** 31) return count;
    throw outOfRange(this.#what(at), 'an integer from 0 to 2^31 - 1', value);
  }

  #length(at: number, of: number, value: unknown): number {
    const pointee = this.shape.pointees[of]!;
    const counted = 'countedBy' in pointee && pointee.countedBy === at;
    const element = pointee.kind === 'struct' || pointee.kind === 'integers' ? sizeOf(pointee, this.#abi) : 1;
    return lengthOf(value, counted ? 'elements' : 'bytes', element, this.#abi, this.#what(of));
  }

  #size(of: number): number {
    const pointee = this.shape.pointees[of];
    return pointee?.kind === 'struct' ? structCodec(pointee.tag).size(this.#abi) : 0;
  }

  /** The result; memory that the caller gave to be changed is returned as it is. */
  #read(
    whole: number | bigint,
    big: boolean,
    rooms: readonly (Room | undefined)[],
    given: readonly unknown[],
    values: readonly unknown[],
    before: unknown,
  ): unknown {
    const { returned } = this.shape;
    const value = (at: number) => {
      const room = rooms[at];
      if (room) return room.read(Number(whole), big);
      const made = values[at];
      if (!(made instanceof Ref) || isMemory(given[at])) return given[at];
      return this.#message?.at === at
        ? received(this.#message.tag, current(made, big), before, Number(whole), this.#abi)
        : current(made, big);
    };
    if (returned.kind === 'word') return whole;
    if (returned.kind === 'value') return value(returned.of);
    const { parameters } = this.described.spec;
    const result: Record<string, unknown> = {};
    if (returned.word !== undefined) result[returned.word] = whole;
    for (const at of returned.of) result[parameters[at]!.name] = value(at);
    return result;
  }

  #what(at: number): string {
    const { name, parameters } = this.described.spec;
    return `argument "${parameters[at]?.name}" of ${name}`;
  }

  #wrongArity(count: number) {
    const { spec, notes } = this.described;
    const list = this.shape.takes.map((at) => {
      const { name } = spec.parameters[at]!;
      return notes[name]?.optional === undefined ? name : `${name}?`;
    });
    const all = spec.parameters.map(({ name }) => name).join(', ');
    const exact = list.length === spec.parameters.length ? '' : ` or all of its arguments (${all})`;
    return coded(
      new TypeError(
        `${spec.name} takes (${list.join(', ')})${exact}; received ${count} argument${count === 1 ? '' : 's'}`,
      ),
      'ERR_MISSING_ARGS',
    );
  }
}

/** What a description says of an argument that is left out; undefined where it may not be. */
function defaultOf(optional: string | undefined, abi: Abi): number | bigint | undefined {
  if (optional === undefined) return undefined;
  return optional === '' ? 0 : (constant(optional, abi.name) ?? Number(optional));
}

/** The word that a call has written behind a pointer. */
function wordIn(result: unknown, big: boolean): number | bigint | undefined {
  if (!(result instanceof Ref)) return undefined;
  const word = current(result, big);
  return typeof word === 'number' || typeof word === 'bigint' ? word : undefined;
}

function current(ref: AnyRef, big: boolean): unknown {
  return big ? ref.bigint : ref.value;
}

/** The target with further registers, which are 0. */
function padded(target: LinuxTarget, arity: number): LinuxTarget {
  const missing = arity - target.spec.parameters.length;
  if (missing <= 0) return target;
  const zeros = Array.from(
    { length: missing },
    (_, at) =>
      ({
        name: `_${at}`,
        type: { kind: 'integer', name: 'long' },
        fd: false,
        direction: 'in',
      }) as const,
  );
  const spec: CallSpec = { ...target.spec, parameters: [...target.spec.parameters, ...zeros] };
  return { ...target, spec, adapt: (args) => [...(target.adapt?.(args) ?? args), ...zeros.map(() => 0)] };
}
