import type { Structs } from '../generated/linux-types.js';
import { structs as layouts } from '../generated/structs.js';
import type { Struct } from '../marshal/struct.js';
import { structCodec } from './structs.js';
import type { Big } from './types.js';

/** The structures of Linux as codecs, by their tags. */
export type StructCodecs = { readonly [K in keyof Structs]: Struct<K, Structs[K], Big<Structs[K]>> };

const lazy: object = Object.defineProperties(
  {},
  Object.fromEntries(Object.keys(layouts).map((tag) => [tag, { enumerable: true, get: () => structCodec(tag) }])),
);

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
