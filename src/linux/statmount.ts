import type { Abi } from '../abi/abi.js';
import type { Structs } from '../generated/linux-types.js';
import { decoder } from '../marshal/bytes.js';
import { constant } from './constants.js';
import { structCodec } from './structs.js';

/** Fields that say where a text stands, and what is asked for to have it. */
const texts = {
  fs_type: 'STATMOUNT_FS_TYPE',
  fs_subtype: 'STATMOUNT_FS_SUBTYPE',
  mnt_root: 'STATMOUNT_MNT_ROOT',
  mnt_point: 'STATMOUNT_MNT_POINT',
  mnt_opts: 'STATMOUNT_MNT_OPTS',
  sb_source: 'STATMOUNT_SB_SOURCE',
} as const;

/** The same of texts one behind the other, which another field counts. */
const lists = {
  opt_array: ['STATMOUNT_OPT_ARRAY', 'opt_num'],
  opt_sec_array: ['STATMOUNT_OPT_SEC_ARRAY', 'opt_sec_num'],
  mnt_uidmap: ['STATMOUNT_MNT_UIDMAP', 'mnt_uidmap_num'],
  mnt_gidmap: ['STATMOUNT_MNT_GIDMAP', 'mnt_gidmap_num'],
} as const;

/** What there is to know of a mount; texts that were not asked for, or that it has not, are undefined. */
export type Statmount = Omit<Structs['statmount'], keyof typeof texts | keyof typeof lists | 'str'> & {
  [Field in keyof typeof texts]: string | undefined;
} & { [Field in keyof typeof lists]: string[] | undefined };

/** `struct statmount` with the texts behind it. */
export function decodeStatmount(bytes: Uint8Array, abi: Abi, big: boolean): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codec = structCodec('statmount');
  const start = codec.size(abi);
  const { str, ...fields } = big ? codec.decodeBig(abi, view, 0) : codec.decode(abi, view, 0);
  const has = (name: string) => (BigInt(Number(fields.mask)) & BigInt(constant(name, abi.name) ?? 0)) !== 0n;
  const textsAt = (field: string, count: number) =>
    decoder.decode(bytes.subarray(start + Number(fields[field]))).split('\0', count);
  const text = Object.entries(texts).map(([field, name]) => [field, has(name) ? textsAt(field, 1)[0] : undefined]);
  const list = Object.entries(lists).map(([field, [name, count]]) => [
    field,
    has(name) ? textsAt(field, Number(fields[count])) : undefined,
  ]);
  return { ...fields, ...Object.fromEntries([...text, ...list]) };
}
