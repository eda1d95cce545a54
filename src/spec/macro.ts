import { byValue, checkName, readCType } from './ctype.js';
import { Cursor } from './cursor.js';
import { PrototypeError } from './error.js';
import type { CallSpec, CType, ParameterSpec } from './spec.js';

const plainClasses = {
  cannotFail: false,
  mayBlock: false,
  threadScoped: false,
  returnsTwice: false,
  endsThread: false,
} as const;

/**
 * `macroSpec` describes a call in the form of the kernel's old `_syscallN` macros.
 *
 * @param result the C type of the result
 * @param name the call's name
 * @param typesAndNames a C type and a name for each of at most 6 parameters
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for a malformed type or name, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * macroSpec('long', 'pdiffjiffies', 'long', 'ujiffies', 'long *', 'presult').parameters[1]?.name; // 'presult'
 */
export function macroSpec(result: string, name: string, ...typesAndNames: string[]): CallSpec {
  const type = readString(result, 'result type', readCType);
  if (type.kind === 'struct') throw byValue(new Cursor(result), 0);
  const call = readString(name, 'name', readName);
  if (typesAndNames.length % 2 !== 0) {
    const last = typesAndNames.at(-1);
    throw new PrototypeError(`A name is missing after the type ${JSON.stringify(last)}`, 'type, name, …', call, 0);
  }
  if (typesAndNames.length > 12) {
    throw new PrototypeError('Too many parameters', 'at most 6: a system call has six registers', call, 0);
  }
  const parameters: ParameterSpec[] = [];
  for (let index = 0; index < typesAndNames.length; index += 2) {
    const parameter = readParameter(typesAndNames[index], typesAndNames[index + 1]);
    if (parameters.some((other) => other.name === parameter.name)) {
      throw new PrototypeError(
        `Two parameters are named '${parameter.name}'`,
        'a name of its own for each',
        parameter.name,
        0,
      );
    }
    parameters.push(parameter);
  }
  return { name: call, result: { type, fd: false }, parameters, classes: plainClasses, numbers: {} };
}

function readParameter(typeText: string | undefined, nameText: string | undefined): ParameterSpec {
  const type: CType = readString(typeText, 'parameter type', readCType);
  const name = readString(nameText, 'parameter name', readName);
  const cursor = new Cursor(typeText ?? '');
  if (type.kind === 'struct') throw byValue(cursor, 0);
  if (type.kind === 'void') throw cursor.error('A parameter cannot be void', "a type such as 'void *'");
  const direction = type.kind === 'pointer' && !type.constant ? 'inout' : 'in';
  return { name, type, fd: false, direction };
}

function readString<T>(text: string | undefined, what: string, read: (text: string) => T): T {
  if (typeof text === 'string') return read(text);
  throw new PrototypeError(`The ${what} is of type ${typeof text}`, 'a string', String(typeof text), 0);
}

function readName(text: string): string {
  const cursor = new Cursor(text);
  const word = cursor.word();
  if (word === undefined && cursor.here !== '') throw cursor.error(cursor.unexpected(), 'a C name');
  const name = checkName(cursor, word);
  if (cursor.here !== '') throw cursor.error(cursor.unexpected(), 'one C name');
  return name.text;
}
