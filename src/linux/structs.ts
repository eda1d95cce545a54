import { LayoutCodec } from '../marshal/layout.js';
import { TailCodec } from '../marshal/tail.js';
import type { AbiName } from '../spec/spec.js';
import { linuxData } from './data.js';

type StructCodec = LayoutCodec<string> | TailCodec<string>;

const codecs = new Map<string, StructCodec>();

/** Whether the structure `tag` is described. */
export function isStruct(tag: string): boolean {
  return Object.hasOwn(linuxData().structs, tag);
}

/** The codec of the structure `tag`, made when it is first asked for. */
export function structCodec(tag: string): StructCodec {
  const known = codecs.get(tag);
  if (known) return known;
  const { structs, structOptions } = linuxData();
  const layouts = structs[tag];
  if (layouts === undefined) throw new TypeError(`struct ${tag} is not described`);
  const { tail, ...options } = structOptions[tag] ?? {};
  const layoutOf = (abi: AbiName) => layouts[abi] ?? layouts.x86_64;
  const codec = tail ? new TailCodec(tag, layoutOf, options, tail) : new LayoutCodec(tag, layoutOf, options);
  codecs.set(tag, codec);
  return codec;
}
