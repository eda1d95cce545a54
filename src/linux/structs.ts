import { LayoutCodec } from '../marshal/layout.js';
import type { Layout } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';
import { linuxData } from './data.js';

const codecs = new Map<string, LayoutCodec<string>>();

/** Whether the structure `tag` is described. */
export function isStruct(tag: string): boolean {
  return Object.hasOwn(linuxData().structs, tag);
}

/** The codec of the structure `tag`, made when it is first asked for. */
export function structCodec(tag: string): LayoutCodec<string> {
  const known = codecs.get(tag);
  if (known) return known;
  const { structs, structOptions } = linuxData();
  // The generator writes what a compiler laid out.
  const layouts = structs[tag] as { readonly x86_64: Layout } & { readonly [A in AbiName]?: Layout };
  const codec = new LayoutCodec(tag, (abi) => layouts[abi] ?? layouts.x86_64, structOptions[tag] ?? {});
  codecs.set(tag, codec);
  return codec;
}
