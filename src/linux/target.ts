import type { Abi } from '../abi/abi.js';
import type { LinuxName } from '../generated/linux-types.js';
import { viewBytes } from '../marshal/bytes.js';
import { coded, outOfRange } from '../marshal/errors.js';
import { isPlain } from '../marshal/layout-check.js';
import { Ref } from '../marshal/ref.js';
import { type Described, parseDescribed } from '../spec/described.js';
import type { CallSpec, ParameterSpec } from '../spec/spec.js';
import { constant } from './constants.js';
import { linuxData } from './data.js';
import { isStruct, structCodec } from './structs.js';

/** What a call of Linux is on one ABI. */
export interface LinuxTarget {
  /** What is made: the call itself, or the one that does the same there. */
  readonly spec: CallSpec;
  /** The arguments of that, where they are others. */
  readonly adapt: ((args: readonly unknown[]) => unknown[]) | undefined;
  /** The result stands in memory: the argument that holds it. */
  readonly resultIn: number | undefined;
}

const PAGE = 4096n;
/** i386's values. */
const O_LARGEFILE = 0o100000;
const O_PATH = 0o10000000;

/** The description of a call of Linux. */
export function describedCall(name: LinuxName): Described {
  return parseDescribed(linuxData().calls[name] ?? '');
}

/** What `described` is on `abi`. */
export function targetOf(described: Described, abi: Abi): LinuxTarget {
  const spec = withSizes(described, abi);
  const own = special[`${abi.name} ${spec.name}`];
  if (own) return own(spec);
  const target = linuxData().mapped[abi.name][spec.name];
  if (target === undefined) return { spec, adapt: undefined, resultIn: undefined };
  const [, name = '', list] = /^(\w+)(?:\((.*)\))?$/.exec(target) ?? [];
  if (list === undefined) return { spec: { ...spec, name }, adapt: undefined, resultIn: undefined };
  const words = list.split(', ').filter(Boolean);
  const places = words.map((word) => spec.parameters.findIndex((parameter) => parameter.name === word));
  const values = words.map((word) => constant(word, abi.name) ?? Number(word));
  const parameters = places.map((place, at) => spec.parameters[place] ?? integer(`_${at}`));
  return {
    spec: { ...spec, name, parameters: withoutLostLengths(parameters) },
    adapt: (args) => places.map((place, at) => (place === -1 ? values[at] : args[place])),
    resultIn: undefined,
  };
}

/** A length that the other call has not, because it is a constant there. */
function withoutLostLengths(parameters: readonly ParameterSpec[]): ParameterSpec[] {
  return parameters.map(({ extent, ...parameter }) => {
    const lost = typeof extent?.of === 'string' && !parameters.some(({ name }) => name === extent.of);
    return extent === undefined || lost ? parameter : { ...parameter, extent };
  });
}

function integer(name: string, type = 'long'): ParameterSpec {
  return { name, type: { kind: 'integer', name: type }, fd: false, direction: 'in' };
}

/** The spec with the sizes that structures have on `abi`, so that a buffer that is too short is found out before the call. */
function withSizes({ spec, notes }: Described, abi: Abi): CallSpec {
  const parameters = spec.parameters.map((parameter): ParameterSpec => {
    const { type, extent, name } = parameter;
    if (type.kind !== 'pointer' || type.to.kind !== 'struct' || !isStruct(type.to.tag)) return parameter;
    if (extent !== undefined && extent.unit === 'bytes') return parameter;
    const size = structCodec(type.to.tag).size(abi);
    if (typeof extent?.of === 'string') return { ...parameter, extent: { unit: 'elements', of: extent.of, size } };
    return { ...parameter, extent: { unit: 'bytes', of: size * Number(notes[name]?.fixed ?? extent?.of ?? 1) } };
  });
  return { ...spec, parameters };
}

/** A file is opened for 64-bit sizes, as C libraries open it: without O_LARGEFILE a file beyond 2 GiB is EOVERFLOW or EFBIG. */
function large(spec: CallSpec, at: number): LinuxTarget {
  return {
    spec,
    adapt: (args) => {
      const flags = args[at];
      if (typeof flags !== 'number' || (flags & O_PATH) !== 0) return [...args];
      return args.map((arg, index) => (index === at ? flags | O_LARGEFILE : arg));
    },
    resultIn: undefined,
  };
}

/** As {@link large}, for the flags of a `struct open_how`; what is the caller's stays as it is. */
function largeHow(how: unknown): unknown {
  if (how instanceof Ref) {
    const fields: unknown = how.bigint;
    const flags: unknown = isPlain(fields) ? (Reflect.get(fields, 'flags') ?? 0n) : undefined;
    if (typeof flags !== 'bigint' || (flags & BigInt(O_PATH)) !== 0n) return how;
    return new Ref(how.codec, { ...Object(fields), flags: flags | BigInt(O_LARGEFILE) });
  }
  if (!ArrayBuffer.isView(how) || how.byteLength < 4) return how;
  const bytes = new Uint8Array(viewBytes(how));
  const low = new DataView(bytes.buffer);
  const flags = low.getInt32(0, true);
  if ((flags & O_PATH) === 0) low.setInt32(0, flags | O_LARGEFILE, true);
  return bytes;
}

/** Calls whose other form wants arithmetic. */
const special: Readonly<Record<string, (spec: CallSpec) => LinuxTarget>> = {
  'i386 mmap': (spec) => ({
    spec: describedCall('mmap2').spec,
    adapt: ([addr, length, prot, flags, fd, offset]) => {
      const bytes = typeof offset === 'number' || typeof offset === 'bigint' ? BigInt(offset) : undefined;
      if (bytes !== undefined && bytes % PAGE !== 0n) {
        throw outOfRange(`argument "offset" of ${spec.name}`, `a multiple of ${PAGE}`, offset);
      }
      return [addr, length, prot, flags, fd, bytes === undefined ? offset : bytes / PAGE];
    },
    resultIn: undefined,
  }),
  'i386 open': (spec) => large(spec, 1),
  'i386 openat': (spec) => large(spec, 2),
  'i386 open_by_handle_at': (spec) => large(spec, 2),
  'i386 fanotify_init': (spec) => large(spec, 1),
  'i386 openat2': (spec) => ({
    spec,
    adapt: ([dirfd, pathname, how, size]) => [dirfd, pathname, largeHow(how), size],
    resultIn: undefined,
  }),
  'i386 lseek': (spec) => ({
    spec: describedCall('_llseek').spec,
    adapt: ([fd, offset, whence]) => {
      if (typeof offset !== 'number' && typeof offset !== 'bigint') {
        throw coded(
          new TypeError(`argument "offset" of ${spec.name} must be a number or a bigint (loff_t)`),
          'ERR_INVALID_ARG_TYPE',
        );
      }
      if (typeof offset === 'number' && !Number.isSafeInteger(offset)) {
        throw outOfRange(`argument "offset" of ${spec.name}`, 'an integer', offset);
      }
      const bits = BigInt(offset);
      return [fd, BigInt.asUintN(32, bits >> 32n), BigInt.asUintN(32, bits), new Ref('loff_t'), whence];
    },
    resultIn: 3,
  }),
};
