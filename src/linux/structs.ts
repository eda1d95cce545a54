import { structs as layouts, structOptions } from '../generated/structs.js';
import { type Layout, LayoutCodec } from '../marshal/layout.js';
import type { AbiName } from '../spec/spec.js';

const codecs = new Map<string, LayoutCodec<string>>();

/** Whether the structure `tag` is described. */
export function isStruct(tag: string): boolean {
  return Object.hasOwn(layouts, tag);
}

/** The codec of the structure `tag`, made when it is first asked for. */
export function structCodec(tag: string): LayoutCodec<string> {
  const known = codecs.get(tag);
  if (known) return known;
  const text: string = layouts[tag as keyof typeof layouts];
  let parsed: { readonly x86_64: Layout } & { readonly [A in AbiName]?: Layout };
  const codec = new LayoutCodec(
    tag,
    (abi) => {
      parsed ??= JSON.parse(text);
      return parsed[abi] ?? parsed.x86_64;
    },
    structOptions[tag] ?? {},
  );
  codecs.set(tag, codec);
  return codec;
}
