import { Ref } from '../marshal/ref.js';
import type { Described } from '../spec/described.js';
import type { CType, ParameterSpec } from '../spec/spec.js';

const memory: CType = { kind: 'pointer', to: { kind: 'void' }, constant: false };

/** The parameters that take an integer or memory. */
export function eitherIn({ spec, notes }: Described): number[] {
  return spec.parameters.flatMap(({ name }, at) => (notes[name]?.memory === undefined ? [] : [at]));
}

/** Whether an argument is memory. */
export function isGivenMemory(arg: unknown): boolean {
  return arg === null || ArrayBuffer.isView(arg) || arg instanceof Ref;
}

/** The description with pointers for the parameters there. */
export function withMemory({ spec, ...rest }: Described, places: readonly number[]): Described {
  const parameters = spec.parameters.map(
    (parameter, at): ParameterSpec =>
      places.includes(at) ? { ...parameter, type: memory, direction: 'inout' } : parameter,
  );
  return { ...rest, spec: { ...spec, parameters } };
}
