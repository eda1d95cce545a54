import type { Abi } from '../abi/abi.js';
import type { CallSpec, CType, ParameterSpec } from '../spec/spec.js';
import { layoutOf } from './codec.js';
import { coded } from './errors.js';
import { type IntegerRange, integerRange } from './integer.js';

interface ParameterPlan {
  readonly parameter: ParameterSpec;
  /** Index of the first register it takes. */
  readonly register: number;
  /** How messages name it. */
  readonly what: string;
}

export interface IntegerPlan extends ParameterPlan {
  readonly kind: 'integer';
  readonly range: IntegerRange;
  /** It takes two registers, low half first. */
  readonly split: boolean;
  /** It takes any 32-bit number as it is, in one register. */
  readonly plain: boolean;
}

export interface PointerPlan extends ParameterPlan {
  readonly kind: 'pointer';
  readonly to: CType;
  /** Takes a string: a pointer to const char or const void. */
  readonly text: boolean;
  /** Bytes that the memory must have at least, as far as the type says it. */
  readonly elementBytes: number;
  /** Index of the argument that says how long the memory is. */
  readonly lengthArgument: number;
}

/** A call, laid out for one ABI. */
export interface Plan {
  readonly spec: CallSpec;
  readonly abi: Abi;
  readonly parameters: readonly (IntegerPlan | PointerPlan)[];
  /**
   * Where every parameter is a plain integer: for each what its upper half is masked with, 0 for a type that fills it with
   * zeros.
   */
  readonly masks: Int32Array | undefined;
}

/**
 * Lays `spec` out for `abi`.
 *
 * @throws {TypeError} ERR_INVALID_ARG_VALUE where its arguments take more than six registers
 */
export function planCall(spec: CallSpec, abi: Abi): Plan {
  let register = 0;
  const parameters = spec.parameters.map((parameter) => {
    const what = `argument "${parameter.name}" of ${spec.name}`;
    const at = register++;
    if (parameter.type.kind === 'pointer') return pointerPlan(spec, abi, parameter, parameter.type.to, at, what);
    const name = parameter.type.kind === 'integer' ? parameter.type.name : 'int';
    const range = integerRange(name, layoutOf(abi, name));
    const split = range.layout.bytes > abi.wordBytes;
    if (split) register++;
    const plain = !split && range.layout.bytes >= 4;
    return { kind: 'integer', parameter, register: at, what, range, split, plain } satisfies IntegerPlan;
  });
  if (register > 6) {
    throw coded(
      new TypeError(
        `${spec.name} takes ${register} registers on ${abi.name}, where a call has six; 64-bit arguments take two each`,
      ),
      'ERR_INVALID_ARG_VALUE',
    );
  }
  return { spec, abi, parameters, masks: plainMasks(parameters) };
}

function plainMasks(parameters: Plan['parameters']): Int32Array | undefined {
  const masks = new Int32Array(parameters.length);
  for (const parameter of parameters) {
    if (parameter.kind !== 'integer' || !parameter.plain) return undefined;
    masks[parameter.register] = parameter.range.zeroHigh ? 0 : -1;
  }
  return masks;
}

function pointerPlan(
  spec: CallSpec,
  abi: Abi,
  parameter: ParameterSpec,
  to: CType,
  register: number,
  what: string,
): PointerPlan {
  const { extent } = parameter;
  const lengthArgument =
    typeof extent?.of === 'string' ? spec.parameters.findIndex(({ name }) => name === extent.of) : -1;
  const known = extent !== undefined && 'size' in extent ? extent.size : undefined;
  const size = extent?.unit === 'bytes' ? 1 : (known ?? sizeOf(abi, to));
  return {
    kind: 'pointer',
    parameter,
    register,
    what,
    to,
    text:
      parameter.type.kind === 'pointer' &&
      parameter.type.constant &&
      (to.kind === 'void' || (to.kind === 'integer' && to.name === 'char')),
    elementBytes: typeof extent?.of === 'number' ? size * extent.of : size,
    lengthArgument,
  };
}

/** Bytes of what a pointer points at; 0 where the type does not say. */
function sizeOf(abi: Abi, type: CType): number {
  if (type.kind === 'integer') return layoutOf(abi, type.name).bytes;
  return type.kind === 'pointer' ? abi.wordBytes : 0;
}
