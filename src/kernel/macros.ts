import {
  type Checked,
  type Macro0,
  type Macro1,
  type Macro2,
  type Macro3,
  type Macro4,
  type Macro5,
  type Macro6,
  type Mode,
  macroSpec,
  PrototypeError,
  type Prototypes,
  parsePrototypes,
} from '../spec/index.js';
import type { CallSpec } from '../spec/spec.js';
import type { Kernel } from './kernel.js';
import { type Context, checkNumbers, type Numbers } from './resolve.js';
import { wrap, wrapPromised } from './wrappers.js';

/** The article's macros and {@link defineSyscalls}, for the same numbers and kernel. */
export interface Macros<M extends Mode> {
  readonly _syscall0: Macro0<M>;
  readonly _syscall1: Macro1<M>;
  readonly _syscall2: Macro2<M>;
  readonly _syscall3: Macro3<M>;
  readonly _syscall4: Macro4<M>;
  readonly _syscall5: Macro5<M>;
  readonly _syscall6: Macro6<M>;
  readonly defineSyscalls: DefineSyscalls<M>;
}

/** Turns a text of C prototypes into functions. */
export type DefineSyscalls<M extends Mode> = <const T extends string>(prototypes: Checked<T>) => Prototypes<T, M>;

/** Whose calls the macros of {@link withNumbers} make. */
export interface WithNumbersOptions {
  /** The kernel that answers; by default the one that {@link currentKernel} gives for the call. */
  readonly kernel?: Kernel;
}

/** The macros for numbers of one's own: `#define __NR_mycall 400`. */
export function makeMacros<M extends Mode>(
  mode: M,
  numbers: Numbers = {},
  options: WithNumbersOptions = {},
): Macros<M> {
  const context: Context = { kernel: options.kernel, numbers: checkNumbers(numbers) };
  const make = (spec: CallSpec): unknown => (mode === 'sync' ? wrap(spec, context) : wrapPromised(spec, context));
  const macro =
    (count: number) =>
    (type: string, name: string, ...pairs: string[]): unknown => {
      if (pairs.length !== count * 2) {
        const found = `${pairs.length} string${pairs.length === 1 ? '' : 's'}`;
        const expected = `a type and a name for each of its ${count} arguments`;
        throw new PrototypeError(`_syscall${count} has ${found} behind the name`, expected, String(name), 0);
      }
      return make(macroSpec(type, name, ...pairs));
    };
  const macros = {
    _syscall0: macro(0),
    _syscall1: macro(1),
    _syscall2: macro(2),
    _syscall3: macro(3),
    _syscall4: macro(4),
    _syscall5: macro(5),
    _syscall6: macro(6),
    defineSyscalls: (text: string): unknown =>
      Object.fromEntries(parsePrototypes(text).map((spec) => [spec.name, make(spec)])),
  };
  // The run-time parser and its twin in types read the same text; this is the one place where the compiler takes that on trust.
  return macros as unknown as Macros<M>;
}
