import type { Abi } from '../abi/abi.js';
import { encodeString, stringRoom, viewLength, writeString } from './bytes.js';
import { coded, wrongType } from './errors.js';
import { type GateViews, stackRoom, viewsOf } from './frame.js';
import { type Gate, RELOCATION_SLOTS, Slot } from './gate.js';
import { asLength, checkInteger, type IntegerRange, integerRange, storeInteger } from './integer.js';
import { LinkedBytes } from './linked.js';
import type { Plan, PointerPlan } from './plan.js';
import { Ref } from './ref.js';
import { checkAddress } from './struct.js';

type AnyRef = Ref<string, unknown, unknown>;

/** Where a relocation's pointer stands: in an argument, or in the gate's own memory. */
const IN_ARGUMENT = -1;
const IN_MEMORY = -2;
/** No pointer at all: the kernel only reads that segment, so a job does not copy it back. */
const READ_ONLY = -3;
/** Strings up to this many characters go on the gate's stack, longer ones become segments. */
const STACK_STRING = 4096;

/** A frame that is packed into a gate. */
export interface Packed {
  readonly views: ArrayBufferView[];
  /** Refs whose bytes stand on the stack, to be read back. */
  readonly refs: { readonly ref: AnyRef; readonly offset: number; readonly back: boolean }[];
  /** Where the stack began before; {@link release} puts it back. */
  readonly base: number;
}

/** A checked argument, ready to be stored: everything that may run a caller's code has run. */
type Local =
  | {
      readonly kind: 'integer';
      readonly register: number;
      readonly range: IntegerRange;
      readonly split: boolean;
      readonly value: number | bigint;
    }
  | { readonly kind: 'address'; readonly register: number; readonly value: bigint }
  | { readonly kind: 'stack'; readonly register: number; readonly offset: number }
  | { readonly kind: 'view'; readonly register: number; readonly target: number };

/**
 * Packs a call: first all arguments are checked and their bytes put on the stack, then the registers are stored.
 *
 * @throws {TypeError | RangeError} before anything happened, for an argument that the prototype does not take
 */
export function pack(plan: Plan, gate: Gate, number: number, args: readonly unknown[]): Packed {
  const lengths = plan.parameters.map((parameter, index) =>
    parameter.kind === 'integer' ? checkInteger(parameter.range, args[index], parameter.what) : 0,
  );
  const packer = new Packer(gate);
  try {
    plan.parameters.forEach((parameter, index) => {
      if (parameter.kind === 'integer') {
        const { register, range, split } = parameter;
        packer.locals.push({ kind: 'integer', register, range, split, value: lengths[index]! });
      } else packer.pointer(parameter, args[index], needed(plan, parameter, lengths, args[index]));
    });
    packer.store(number);
  } catch (error) {
    release(gate, packer);
    throw error;
  }
  return packer;
}

/**
 * Packs a call by number: numbers and bigints are words, strings C strings, views and Refs memory, null is NULL.
 *
 * @throws {TypeError | RangeError} before anything happened, for a value that is none of these
 */
export function packRaw(gate: Gate, number: number, args: readonly unknown[]): Packed {
  const range = integerRange('unsigned long', { bytes: gate.abi.wordBytes, signed: false });
  const plans = args.map((_, register) => ({ register, what: `argument ${register + 1} of syscall ${number}` }));
  const packer = new Packer(gate);
  try {
    args.forEach((arg, index) => {
      const { register, what } = plans[index]!;
      if (typeof arg === 'number' || typeof arg === 'bigint') {
        packer.locals.push({ kind: 'integer', register, range, split: false, value: checkInteger(range, arg, what) });
      } else if (typeof arg === 'string') packer.text(register, arg, what);
      else if (arg === null) packer.locals.push({ kind: 'address', register, value: 0n });
      else if (arg instanceof Ref) packer.object(register, arg, what, true);
      else if (ArrayBuffer.isView(arg)) packer.view(register, arg, what, 0);
      else throw wrongType(what, 'a number, a bigint, a string, a view of bytes, a Ref or null', arg);
    });
    packer.store(number);
  } catch (error) {
    release(gate, packer);
    throw error;
  }
  return packer;
}

/** Reads the Refs of a call that has been made from `data`, the gate's memory or a job's copy of it. */
export function unpackRefs(packed: Packed, abi: Abi, data: DataView): void {
  for (const { ref, offset, back } of packed.refs) if (back) ref.load(abi, data, offset);
}

/** Gives the frame's part of the stack back. */
export function release(gate: Gate, packed: Pick<Packed, 'base'>): void {
  viewsOf(gate).words[Slot.top] = packed.base;
}

function needed(
  { parameters, abi }: Plan,
  pointer: PointerPlan,
  lengths: readonly (number | bigint)[],
  value: unknown,
): number {
  const length = parameters[pointer.lengthArgument];
  if (length?.kind !== 'integer') return pointer.elementBytes;
  // How long a structure is that the prototype only names is known of a Ref alone.
  const each = pointer.elementBytes || (value instanceof Ref ? value.codec.size(abi) : 0);
  return asLength(length.range.layout, lengths[pointer.lengthArgument]!) * each;
}

class Packer implements Packed {
  readonly views: ArrayBufferView[] = [];
  readonly refs: { ref: AnyRef; offset: number; back: boolean }[] = [];
  readonly locals: Local[] = [];
  readonly base: number;
  readonly #gate: Gate;
  readonly #memory: GateViews;
  /** Pointers inside objects on the stack and inside views: where and at which byte, index of the view. */
  readonly #readOnly: number[] = [];
  readonly #inner: { where: number; offset: number; target: number }[] = [];

  constructor(gate: Gate) {
    this.#gate = gate;
    this.#memory = viewsOf(gate);
    this.base = this.#memory.words[Slot.top]!;
  }

  pointer(plan: PointerPlan, value: unknown, bytes: number): void {
    const { register, what } = plan;
    if (value === null) this.locals.push({ kind: 'address', register, value: 0n });
    else if (typeof value === 'bigint') {
      checkAddress(this.#gate.abi, value, what);
      this.locals.push({ kind: 'address', register, value });
    } else if (typeof value === 'string' && plan.text) {
      const length = this.text(register, value, what);
      if (bytes > length && plan.lengthArgument >= 0) throw tooShort(what, bytes, length);
    } else if (ArrayBuffer.isView(value)) {
      // Before the Ref, whose instanceof costs more.
      this.view(register, value, what, bytes, plan.parameter.direction === 'in');
    } else if (value instanceof Ref) {
      this.#checkRef(plan, value);
      const size = value.codec.size(this.#gate.abi);
      if (size < bytes) throw tooShort(what, bytes, size);
      this.object(register, value, what, plan.parameter.direction !== 'in');
    } else {
      const kinds = plan.text ? 'a string, ' : '';
      throw wrongType(what, `${kinds}a TypedArray, Buffer or DataView, a Ref, an address (a bigint) or null`, value);
    }
  }

  text(register: number, text: string, what: string): number {
    if (text.length > STACK_STRING || stringRoom(text) > stackRoom(this.#memory.words)) {
      const bytes = encodeString(text, what);
      this.view(register, bytes, what, 0);
      return bytes.length;
    }
    const offset = this.#reserve(stringRoom(text), 1);
    const length = writeString(this.#memory.bytes, offset, text, what);
    this.locals.push({ kind: 'stack', register, offset });
    return length;
  }

  object(register: number, ref: AnyRef, what: string, back: boolean): void {
    const { abi } = this.#gate;
    ref.check(abi, what);
    const offset = this.#reserve(ref.codec.size(abi), ref.codec.align(abi));
    ref.store(abi, this.#memory.data, offset, {
      relocate: (at, bytes) => this.#inner.push({ where: IN_MEMORY, offset: at, target: this.#segment(bytes, what) }),
    });
    this.refs.push({ ref, offset, back });
    this.locals.push({ kind: 'stack', register, offset });
  }

  view(register: number, view: ArrayBufferView, what: string, bytes: number, readOnly = false): void {
    const length = viewLength(view, what);
    const target = this.views.push(view) - 1;
    if (readOnly) this.#readOnly.push(target);
    if (length < bytes) throw tooShort(what, bytes, length);
    this.locals.push({ kind: 'view', register, target });
  }

  /** Nothing of a caller's runs from here to the trap. */
  store(number: number): void {
    const { words } = this.#memory;
    let pointers = 0;
    let at = 0;
    const total =
      this.#inner.length +
      this.#readOnly.length +
      this.locals.reduce((sum, { kind }) => sum + (kind === 'view' ? 1 : 0), 0);
    if (total > 0) at = this.#reserve(total * RELOCATION_SLOTS * 4, 4);
    words[Slot.relocationCount] = total;
    words[Slot.relocations] = at;
    const { data } = this.#memory;
    const relocate = (where: number, offset: number, target: number) => {
      data.setInt32(at, where, true);
      data.setInt32(at + 4, offset, true);
      data.setInt32(at + 8, target, true);
      at += RELOCATION_SLOTS * 4;
    };
    for (const { where, offset, target } of this.#inner) relocate(where, offset, target);
    for (const target of this.#readOnly) relocate(READ_ONLY, 0, target);
    for (const local of this.locals) {
      const slot = Slot.argument + local.register * 2;
      if (local.kind === 'integer') {
        if (local.split) storeSplit(words, slot, local.value);
        else storeInteger(words, slot, local.range, local.value);
      } else if (local.kind === 'address') {
        words[slot] = Number(BigInt.asIntN(32, local.value));
        words[slot + 1] = Number(BigInt.asIntN(32, local.value >> 32n));
      } else {
        words[slot] = local.kind === 'stack' ? local.offset : 0;
        words[slot + 1] = 0;
        if (local.kind === 'stack') pointers |= 1 << local.register;
        else relocate(IN_ARGUMENT, local.register, local.target);
      }
    }
    words[Slot.number] = number;
    words[Slot.number + 1] = number < 0 ? -1 : 0;
    words[Slot.pointers] = pointers;
  }

  #checkRef(plan: PointerPlan, ref: AnyRef): void {
    const { to } = plan;
    if (to.kind === 'void') return;
    const expected = to.kind === 'integer' ? to.name : to.kind === 'struct' ? `struct ${to.tag}` : undefined;
    if (expected !== undefined && expected !== ref.ctype) {
      throw coded(
        new TypeError(`${plan.what} must be a Ref of ${expected}; received a Ref of ${ref.ctype}`),
        'ERR_INVALID_ARG_TYPE',
      );
    }
  }

  #segment(view: ArrayBufferView, what: string): number {
    viewLength(view, what);
    const index = this.views.push(view) - 1;
    if (view instanceof LinkedBytes) {
      for (const { offset, bytes } of view.links) {
        this.#inner.push({ where: index, offset, target: this.#segment(bytes, what) });
      }
    }
    return index;
  }

  #reserve(bytes: number, align: number): number {
    const { words } = this.#memory;
    const offset = Math.ceil(words[Slot.top]! / align) * align;
    if (offset + bytes > this.#memory.bytes.length) {
      throw coded(
        new RangeError('the objects of this call do not fit the 64 KiB stack; pass the large ones as a Buffer'),
        'ERR_OUT_OF_RANGE',
      );
    }
    words[Slot.top] = offset + bytes;
    return offset;
  }
}

/** A 64-bit argument where words have 32: the low half in one register, the high half in the next. */
function storeSplit(words: Int32Array, slot: number, value: number | bigint): void {
  const bits = BigInt(value);
  words[slot] = Number(BigInt.asIntN(32, bits));
  words[slot + 1] = 0;
  words[slot + 2] = Number(BigInt.asIntN(32, bits >> 32n));
  words[slot + 3] = 0;
}

function tooShort(what: string, needs: number, has: number) {
  return coded(
    new RangeError(`${what} must be at least ${needs} bytes long for this call; received ${has} bytes`),
    'ERR_OUT_OF_RANGE',
  );
}
