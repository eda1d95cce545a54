import { Ref } from '../marshal/ref.js';
import type { Described } from '../spec/described.js';
import type { CType, ParameterSpec } from '../spec/spec.js';

const memory: CType = { kind: 'pointer', to: { kind: 'void' }, constant: false };

/** Where memory is given to a parameter that takes an integer or memory. */
export function memoryIn({ spec, notes }: Described, args: readonly unknown[]): number[] {
  return spec.parameters.flatMap(({ name }, at) => {
    const given = args[at] === null || ArrayBuffer.isView(args[at]) || args[at] instanceof Ref;
    return given && notes[name]?.memory !== undefined ? [at] : [];
  });
}

/** The description with pointers for the parameters there. */
export function withMemory({ spec, ...rest }: Described, places: readonly number[]): Described {
  const parameters = spec.parameters.map(
    (parameter, at): ParameterSpec =>
      places.includes(at) ? { ...parameter, type: memory, direction: 'inout' } : parameter,
  );
  return { ...rest, spec: { ...spec, parameters } };
}
