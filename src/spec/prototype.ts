import { type Attribute, callAttributes, callClasses, parameterAttributes, readAttributes } from './attributes.js';
import { byValue, type Declaration, formatCType, readDeclaration } from './ctype.js';
import { Cursor } from './cursor.js';
import type { CallSpec, CType, Direction, Extent, ParameterSpec } from './spec.js';

const maximumParameters = 6;

/** A parameter as far as it can be read without the others. */
interface RawParameter {
  readonly declaration: Declaration;
  readonly attributes: readonly Attribute[];
  readonly type: CType;
  readonly extent: number | undefined;
}

/**
 * `parsePrototype` reads the prototype of one system call.
 *
 * @param text one prototype, a `;` behind it or not
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for what is not exactly one prototype, with the place and what is expected there
 * @see docs/prototypes.md
 * @example
 * parsePrototype('[i386(322)] long pdiffjiffies(long ujiffies, [out] long *presult)').parameters.length; // 2
 */
export function parsePrototype(text: string): CallSpec {
  const cursor = new Cursor(text);
  const call = readCall(cursor);
  cursor.take(';');
  if (cursor.here !== '') throw cursor.error(cursor.unexpected(), 'the end of the prototype');
  return call;
}

/**
 * `parsePrototypes` reads the prototypes of several system calls.
 *
 * @param text prototypes with `;` between them
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for a malformed prototype, or two of one name
 * @see docs/prototypes.md
 * @example
 * parsePrototypes('pid_t getpid(void); pid_t getppid(void);').map(({ name }) => name); // ['getpid', 'getppid']
 */
export function parsePrototypes(text: string): CallSpec[] {
  const cursor = new Cursor(text);
  const calls = new Map<string, CallSpec>();
  do {
    const at = cursor.at;
    const call = readCall(cursor);
    if (calls.has(call.name)) {
      throw cursor.error(`The call '${call.name}' is declared twice`, 'each call once', at);
    }
    calls.set(call.name, call);
  } while (cursor.take(';') && cursor.here !== '');
  if (cursor.here !== '') throw cursor.error(cursor.unexpected(), "';' between prototypes, or the end");
  return [...calls.values()];
}

/**
 * `formatPrototype` returns a call as an annotated prototype, which `parsePrototype` reads back as the same call.
 *
 * @param spec the call, as `parsePrototype` returns it
 * @see docs/prototypes.md
 * @example
 * formatPrototype(parsePrototype('ssize_t read([fd] int fd,[out,sized_by(count)]void*buf,size_t count)'));
 * // 'ssize_t read([fd] int fd, [out, sized_by(count)] void *buf, size_t count)'
 */
export function formatPrototype(spec: CallSpec): string {
  const attributes = [
    ...Object.entries(callClasses).flatMap(([attribute, key]) => (spec.classes[key] ? [attribute] : [])),
    ...(spec.result.fd ? ['fd'] : []),
    ...Object.entries(spec.numbers).map(([abi, number]) => `${abi}(${number})`),
  ];
  const parameters = spec.parameters.map(formatParameter).join(', ') || 'void';
  return `${bracket(attributes)}${declare(spec.result.type, spec.name)}(${parameters})`;
}

function formatParameter({ name, type, fd, direction, extent }: ParameterSpec): string {
  const attributes = fd ? ['fd'] : [];
  if (type.kind !== 'pointer') return `${bracket(attributes)}${declare(type, name)}`;
  if (direction !== (type.constant ? 'in' : 'inout')) attributes.push(direction);
  if (typeof extent?.of === 'number') {
    const inner = type.to.kind === 'pointer' && type.constant ? `const ${name}` : name;
    const constant = type.to.kind !== 'pointer' && type.constant ? 'const ' : '';
    return `${bracket(attributes)}${constant}${declare(type.to, inner)}[${extent.of}]`;
  }
  if (extent !== undefined) attributes.push(`${extent.unit === 'bytes' ? 'sized_by' : 'counted_by'}(${extent.of})`);
  return `${bracket(attributes)}${declare(type, name)}`;
}

function bracket(attributes: readonly string[]): string {
  return attributes.length === 0 ? '' : `[${attributes.join(', ')}] `;
}

function declare(type: CType, name: string): string {
  return `${formatCType(type)}${type.kind === 'pointer' ? '' : ' '}${name}`;
}

function readCall(cursor: Cursor): CallSpec {
  const attributes = readAttributes(cursor, callAttributes);
  const declaration = readDeclaration(cursor, true);
  const { type, name } = declaration;
  if (type.kind === 'struct') throw byValue(cursor, declaration.at);
  cursor.expect('(', 'after the name of the call');
  const raw = readParameters(cursor);
  const has = (attribute: string) => attributes.some(({ text }) => text === attribute);
  const fd = attributes.find(({ text }) => text === 'fd');
  if (fd !== undefined && type.kind !== 'integer') {
    throw cursor.error("The result of an 'fd' call is not an integer", 'an integer type', fd.at);
  }
  const numbers = attributes.flatMap(({ text, argument }) =>
    argument === undefined ? [] : [[text, Number(argument)] as const],
  );
  return {
    name: name?.text ?? '',
    result: { type, fd: fd !== undefined },
    parameters: raw.map((parameter) => finishParameter(cursor, parameter, raw)),
    classes: {
      cannotFail: has('cannot_fail'),
      mayBlock: has('may_block'),
      threadScoped: has('thread_scoped'),
      returnsTwice: has('returns_twice'),
      endsThread: has('ends_thread'),
    },
    numbers: Object.fromEntries(numbers),
  };
}

function readParameters(cursor: Cursor): RawParameter[] {
  const start = cursor.at;
  if (cursor.take(')') || (cursor.word()?.text === 'void' && cursor.take(')'))) return [];
  cursor.at = start;
  const raw: RawParameter[] = [];
  do {
    const at = cursor.at;
    const parameter = readParameter(cursor);
    if (raw.length === maximumParameters) {
      throw cursor.error('Too many parameters', `at most ${maximumParameters}: a system call has six registers`, at);
    }
    const name = parameter.declaration.name;
    if (raw.some(({ declaration }) => declaration.name?.text === name?.text)) {
      throw cursor.error(`Two parameters are named '${name?.text}'`, 'a name of its own for each', name?.at);
    }
    raw.push(parameter);
  } while (cursor.take(','));
  cursor.expect(')', 'after the parameters');
  return raw;
}

function readParameter(cursor: Cursor): RawParameter {
  const attributes = readAttributes(cursor, parameterAttributes);
  const declaration = readDeclaration(cursor, true);
  const array = cursor.take('[');
  let extent: number | undefined;
  if (array && !cursor.take(']')) {
    const at = cursor.at;
    extent = cursor.number();
    if (extent === 0) throw cursor.error('An array of no elements', 'at least one element', at);
    cursor.expect(']', 'after the number of elements');
  }
  const { type, constant, at } = declaration;
  if (type.kind === 'void') throw cursor.error('A parameter cannot be void', "a type such as 'void *'", at);
  if (type.kind === 'struct' && !array) throw byValue(cursor, at);
  return { declaration, attributes, type: array ? { kind: 'pointer', to: type, constant } : type, extent };
}

function finishParameter(cursor: Cursor, raw: RawParameter, all: readonly RawParameter[]): ParameterSpec {
  const { type, attributes, declaration } = raw;
  const fd = attributes.find(({ text }) => text === 'fd');
  if (fd !== undefined && type.kind !== 'integer') {
    throw cursor.error("A pointer cannot be an 'fd'", 'an integer type', fd.at);
  }
  const direction = readDirection(cursor, type, attributes);
  const extent = readExtent(cursor, raw, all);
  const spec = { name: declaration.name?.text ?? '', type, fd: fd !== undefined, direction };
  return extent === undefined ? spec : { ...spec, extent };
}

function readDirection(cursor: Cursor, type: CType, attributes: readonly Attribute[]): Direction {
  const given = attributes.filter(({ text }) => text === 'in' || text === 'out' || text === 'inout');
  const first = given[0];
  if (given[1]) throw cursor.error('A parameter has one direction', 'one of in, out, inout', given[1].at);
  if (type.kind !== 'pointer') {
    if (first) throw cursor.error('An integer has no direction', `no '${first.text}', or a pointer`, first.at);
    return 'in';
  }
  if (first === undefined) return type.constant ? 'in' : 'inout';
  if (first.text !== 'in' && type.constant) {
    throw cursor.error(`What is const cannot be '${first.text}'`, "'in', or a pointer without const", first.at);
  }
  return first.text as Direction;
}

function readExtent(cursor: Cursor, raw: RawParameter, all: readonly RawParameter[]): Extent | undefined {
  const given = raw.attributes.filter(({ argument }) => argument !== undefined);
  const first = given[0];
  if (first === undefined) return raw.extent === undefined ? undefined : { unit: 'elements', of: raw.extent };
  if (given[1] || raw.extent !== undefined) {
    throw cursor.error('The length is given twice', 'one of sized_by, counted_by and [N]', (given[1] ?? first).at);
  }
  if (raw.type.kind !== 'pointer') throw cursor.error('An integer has no length', 'a pointer', first.at);
  const of = first.argument ?? '';
  const counter = all.find(({ declaration }) => declaration.name?.text === of);
  if (counter?.type.kind !== 'integer') {
    const problem = counter === undefined ? `There is no parameter '${of}'` : `'${of}' is not an integer`;
    throw cursor.error(problem, `an integer parameter in ${first.text}(…)`, first.at);
  }
  if (first.text === 'sized_by') return { unit: 'bytes', of };
  if (raw.type.to.kind === 'void') throw cursor.error('Elements of void have no size', 'sized_by', first.at);
  return { unit: 'elements', of };
}
