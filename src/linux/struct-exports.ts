import type { Structs } from '../generated/linux-types.js';
import type { Struct } from '../marshal/struct.js';
import { linuxData } from './data.js';
import { isStruct, structCodec } from './structs.js';
import type { Big } from './types.js';

/** The structures of Linux as codecs, by their tags. */
export type StructCodecs = { readonly [K in keyof Structs]: Struct<K, Structs[K], Big<Structs[K]>> };

const lazy = new Proxy(Object.create(null), {
  get: (_, tag) => (typeof tag === 'string' && isStruct(tag) ? structCodec(tag) : undefined),
  has: (_, tag) => typeof tag === 'string' && isStruct(tag),
  ownKeys: () => Object.keys(linuxData().structs),
  getOwnPropertyDescriptor: (_, tag) =>
    typeof tag === 'string' && isStruct(tag)
      ? { value: structCodec(tag), enumerable: true, configurable: true }
      : undefined,
  set: () => false,
});

/**
 * `structs` holds every structure of Linux that calls take, for a `Ref` to be made of.
 *
 * @see include/uapi/linux
 * @example
 * const now = new Ref(structs.timespec);
 * linux.clock_gettime(linux.CLOCK_MONOTONIC, now); // 0
 * now.value.tv_sec > 0; // true
 */
// The layouts and these types are generated from the same description.
export const structs = lazy as StructCodecs;
