import { numbers } from '../../../src/generated/x86_64.js';
import { linuxData } from '../../../src/linux/data.js';
import { type Described, parseDescribed } from '../../../src/spec/described.js';
import { type Fill, type Shape, shapeOf } from '../../../src/spec/shape.js';
import {
  constantOf,
  integerSample,
  kernelAddress,
  nowhere,
  type Register,
  type Round,
  rounds,
  type Sample,
} from './integers.js';
import { mappedNames, targetName, targetRegisters } from './map.js';
import { type Given, given, structBytes } from './memory.js';
import { type Value, Zeros } from './wire.js';

/** A call with sample arguments, and what the kernel must receive. */
export interface Made {
  readonly name: string;
  /** The constant that chooses its prototype, where there is one. */
  readonly variant: string | undefined;
  readonly form: string;
  readonly args: readonly Value[];
  readonly number: number;
  readonly registers: readonly Register[];
}

/** Enough for every count that is a sample. */
const BUFFER_BYTES = 1_048_576;
const SIGSET_BYTES = 8;
const nothing: Given = { value: null, bytes: 0, elements: 0 };
const byName: Readonly<Record<string, number>> = numbers;
export const isStruct = (tag: string) => Object.hasOwn(linuxData().structs, tag);

/** Every name that x86_64 has a call for. */
export const names: readonly string[] = [...new Set([...Object.keys(numbers), ...mappedNames])];

/** The number under which x86_64 makes a call. */
export function numberOf(name: string): number {
  return byName[targetName(name)] ?? -1;
}

/** Whether typed wrappers refuse the call. */
export function isRefused(name: string): boolean {
  const { returnsTwice, endsThread } = describe(name).spec.classes;
  return returnsTwice || endsThread;
}

function describe(name: string): Described {
  return parseDescribed(linuxData().calls[name] ?? '');
}

/** Every form of a call, and of its variants. */
export function formsOf(name: string): Made[] {
  const base = describe(name);
  const variants = (linuxData().variants[name] ?? []).map((text) => parseDescribed(text));
  const chosen = new Set(variants.map((variant) => selectorOf(variant)));
  return [base, ...variants].flatMap((described) => new Sampler(base, described, chosen).all());
}

/** The constant that chooses a variant. */
function selectorOf({ notes }: Described): string {
  return Object.values(notes).find(({ is }) => is !== undefined)?.is ?? '';
}

/** Makes sample arguments for one prototype. */
class Sampler {
  readonly #base: Described;
  readonly #described: Described;
  readonly #shape: Shape;
  readonly #taken: ReadonlySet<string>;

  constructor(base: Described, described: Described, taken: ReadonlySet<string>) {
    this.#base = base;
    this.#described = described;
    this.#taken = taken;
    this.#shape = shapeOf(described, isStruct);
  }

  all(): Made[] {
    const { takes, needs, pointees } = this.#shape;
    const comfortable = takes.length < pointees.length || pointees.some((pointee) => pointee !== undefined);
    return [
      ...rounds.map((round) => this.#exact(round)),
      ...(comfortable ? [this.#comfortable(takes.length, 'comfortable')] : []),
      ...(takes.some((at) => pointees[at]) ? [this.#comfortable(takes.length, 'comfortable, NULL', true)] : []),
      ...(needs < takes.length ? [this.#comfortable(needs, 'comfortable, shortest')] : []),
      ...this.#numberForAddress(),
    ];
  }

  /** A variant with a pointer, whose caller gives the number of an address. */
  #numberForAddress(): Made[] {
    const { parameters } = this.#described.spec;
    const selector = selectorOf(this.#described);
    const base = this.#base.spec.parameters;
    const pointer = parameters.some(({ type }, at) => type.kind === 'pointer' && base[at]?.type.kind === 'integer');
    if (selector === '' || !pointer || parameters.length !== base.length) return [];
    const samples = parameters.map((_, at): Sample => {
      const register = BigInt(0x1001 + 16 * at);
      if (parameters[at]?.fd) return { given: 1_000_001, register: 1_000_001n };
      const { is } = this.#described.notes[parameters[at]?.name ?? ''] ?? {};
      return is === undefined ? { given: Number(register), register } : { given: is, register: constantOf(is) };
    });
    return [this.#made('exact, number for an address', samples, samples)];
  }

  #exact(round: Round): Made {
    const samples = this.#described.spec.parameters.map((_, at) => this.#exactSample(at, round));
    return this.#made(`exact, ${round}`, samples, samples);
  }

  #exactSample(at: number, round: Round): Sample {
    const { type } = this.#described.spec.parameters[at]!;
    if (type.kind !== 'pointer') return this.#integer(at, round);
    if (round === 'negative') return { given: null, register: 0n };
    if (round === 'wide') {
      const address = kernelAddress();
      return { given: address, register: address };
    }
    const text = this.#shape.pointees[at]?.kind === 'text';
    return { given: text ? nowhere() : new Zeros(BUFFER_BYTES), register: 'memory' };
  }

  #integer(at: number, round: Round): Sample {
    const { spec, notes } = this.#described;
    const parameter = spec.parameters[at]!;
    const length = spec.parameters.some(({ extent }) => extent?.of === parameter.name);
    const note = notes[parameter.name] ?? {};
    return integerSample({ call: spec.name, parameter, note, length, taken: this.#taken }, round);
  }

  /** The comfortable form with so many arguments; `empty` gives NULL for all memory. */
  #comfortable(count: number, form: string, empty = false): Made {
    const { spec } = this.#described;
    const { takes, pointees, fills } = this.#shape;
    const memory = new Map<number, Given>();
    const samples = spec.parameters.map((_, at): Sample | undefined => {
      const index = takes.indexOf(at);
      if (index === -1) return undefined;
      if (index >= count) return this.#left(at);
      const pointee = pointees[at];
      if (pointee === undefined) return this.#integer(at, 'small');
      const { value, ...lengths } = empty ? nothing : this.#memory(at, pointee);
      memory.set(at, { value, ...lengths });
      return { given: value, register: empty ? 0n : 'memory' };
    });
    const all = samples.map(
      (sample, at) => sample ?? { given: undefined, register: this.#filled(at, fills[at]!, memory) },
    );
    return this.#made(
      form,
      takes.slice(0, count).map((at) => all[at]!),
      all,
    );
  }

  /** Memory for a parameter, long enough for what the other arguments say of it. */
  #memory(at: number, pointee: NonNullable<Shape['pointees'][number]>): Given {
    const { room } = this.#described.notes[this.#described.spec.parameters[at]!.name] ?? {};
    if (room !== undefined) return { value: new Zeros(BUFFER_BYTES), bytes: BUFFER_BYTES, elements: BUFFER_BYTES };
    return given(pointee, this.#takesText(at));
  }

  #takesText(at: number): boolean {
    const { type } = this.#described.spec.parameters[at]!;
    return type.kind === 'pointer' && type.constant;
  }

  /** What the comfortable form puts where the caller gives nothing. */
  #filled(at: number, fill: Fill, memory: ReadonlyMap<number, Given>): Register {
    if (fill.by === 'length') {
      const { bytes, elements } = memory.get(fill.of)!;
      const pointee = this.#shape.pointees[fill.of]!;
      return BigInt('countedBy' in pointee && pointee.countedBy === at ? elements : bytes);
    }
    if (fill.by === 'size') {
      const pointee = this.#shape.pointees[fill.of]!;
      return BigInt(pointee.kind === 'struct' ? structBytes(pointee.tag) : 0);
    }
    if (fill.by === 'number') return BigInt(SIGSET_BYTES);
    return fill.by === 'null' ? 0n : 'memory';
  }

  /** What stands for an argument that is left out. */
  #left(at: number): Sample {
    const optional = this.#described.notes[this.#described.spec.parameters[at]!.name]?.optional ?? '';
    if (optional === '') return { given: undefined, register: 0n };
    return { given: undefined, register: /^\d/.test(optional) ? BigInt(optional) : constantOf(optional) };
  }

  #made(form: string, given: readonly Sample[], all: readonly Sample[]): Made {
    const { spec } = this.#described;
    const registers = new Map(spec.parameters.map(({ name }, at): [string, Register] => [name, all[at]!.register]));
    const zeros = Array.from({ length: this.#base.spec.parameters.length - spec.parameters.length }, () => 0n);
    return {
      name: spec.name,
      variant: selectorOf(this.#described) || undefined,
      form,
      args: given.map((sample) => sample.given),
      number: numberOf(spec.name),
      registers: [...targetRegisters(spec.name, registers), ...zeros],
    };
  }
}
