import { linuxData } from '../../../src/linux/data.js';
import type { FieldLayout, Layout } from '../../../src/spec/layout.js';
import { isPadding } from '../../../src/spec/padding.js';
import type { Pointee } from '../../../src/spec/shape.js';
import { constantOf, nowhere } from './integers.js';
import { type Value, Zeros } from './wire.js';

/** What a caller gives for memory in the comfortable form, and how long that is. */
export interface Given {
  readonly value: Value;
  readonly bytes: number;
  readonly elements: number;
}

const INTEGER_BYTES: Readonly<Record<string, number>> = {
  int: 4,
  'unsigned int': 4,
  u32: 4,
  uid_t: 4,
  gid_t: 4,
  timer_t: 4,
};

function layoutOf(tag: string): Layout {
  return linuxData().structs[tag]!.x86_64;
}

/** Bytes of a structure, as the compiler laid it out. */
export function structBytes(tag: string): number {
  return layoutOf(tag).size;
}

/** More than any sample's length. */
const OPAQUE_BYTES = 1 << 20;

let turn = 0;

/** Addresses of sockets, with their lengths as Linux's headers have them. */
const addresses: readonly (readonly [Value, number])[] = [
  [{ family: 'AF_INET', address: '127.0.0.1', port: 4660 }, 16],
  [{ family: 'AF_INET6', address: '::1', port: 4660, flowinfo: 7, scope_id: 9 }, 28],
  [{ family: 'AF_NETLINK', pid: 3, groups: 5 }, 12],
  [{ family: 'AF_UNIX', path: '/tmp/é' }, 2 + 7 + 1],
  [{ family: 'AF_UNIX', path: '\0abc' }, 2 + 4],
  [{ family: 17, data: new Uint8Array(18) }, 20],
];

/** What a caller gives for `pointee`; `text` says that a string may stand for bytes. */
export function given(pointee: Pointee, text: boolean): Given {
  turn += 1;
  switch (pointee.kind) {
    case 'text':
      return sized(nowhere(), 0);
    case 'bytes':
      return givenBytes(pointee, text);
    case 'integers': {
      const many = pointee.count ?? (pointee.countedBy === undefined ? 1 : 3 + (turn % 3));
      const list = Array.from({ length: many }, (_, at) => turn + at);
      return { value: list, bytes: many * (INTEGER_BYTES[pointee.type] ?? 8), elements: many };
    }
    case 'address': {
      const [value, bytes] = addresses[turn % addresses.length]!;
      return sized(value, bytes);
    }
    case 'struct':
      return givenStruct(pointee);
    case 'opaque':
      return sized(new Zeros(OPAQUE_BYTES), OPAQUE_BYTES);
  }
}

function sized(value: Value, bytes: number): Given {
  return { value, bytes, elements: 1 };
}

function givenBytes(pointee: Extract<Pointee, { kind: 'bytes' }>, text: boolean): Given {
  if (pointee.bits) return sized([1, 65], 16);
  if (text && turn % 2 === 0) return sized('päylöad', 9);
  const length = pointee.fixed ?? 20 + (turn % 9);
  return sized(new Uint8Array(length).fill(7), length);
}

function givenStruct({ tag, count, countedBy }: Extract<Pointee, { kind: 'struct' }>): Given {
  const size = structBytes(tag);
  if (tag === 'sigset') return sized(['SIGUSR1', 40], 8);
  if (tag === 'iovec') {
    const list = [new Uint8Array(5), 'strîng', { iov_base: new Uint8Array(9), iov_len: 7 }];
    return { value: list, bytes: size * 3, elements: 3 };
  }
  if (count === undefined && countedBy === undefined) return sized(structSample(tag), size);
  const many = count ?? 2 + (turn % 2);
  const value = Array.from({ length: many }, () => structSample(tag));
  return { value, bytes: size * many, elements: many };
}

/** An object with all fields of a structure; what an array behind it has is counted. */
function structSample(tag: string): Value {
  const { structFlags, structOptions, sets } = linuxData();
  const flags = Object.entries(structFlags[tag] ?? {}).map(([field, set]): [string, Value] => [
    field,
    Number(constantOf(sets[set]?.split(' ')[0] ?? '')),
  ]);
  const { tail } = structOptions[tag] ?? {};
  const fields = layoutOf(tag).fields.map((field) => (field.name === tail?.field ? { ...field, count: 2 } : field));
  const sample = { ...fieldsSample(fields), ...Object.fromEntries(flags) };
  return tail ? Object.fromEntries(Object.entries(sample).filter(([name]) => name !== tail.of)) : sample;
}

function fieldsSample(fields: readonly FieldLayout[]): Readonly<Record<string, Value>> {
  const named = fields.filter(({ name }) => !isPadding(name));
  return Object.fromEntries(
    named.map((field, at): [string, Value] => {
      if (field.type === 'text') return [field.name, 'abc'];
      const one = () => fieldSample(field, at);
      return [field.name, field.count === undefined ? one() : Array.from({ length: field.count }, one)];
    }),
  );
}

function fieldSample(field: FieldLayout, at: number): Value {
  if (field.fields) return fieldsSample(field.fields);
  if (field.type?.startsWith('p')) return new Uint8Array(64);
  return field.bits ? 1 : 1 + (at % 100);
}
