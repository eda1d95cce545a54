import type { Abi } from '../abi/abi.js';
import { chosenBy, type Described, parseDescribed } from '../spec/described.js';
import { constant, constantSet } from './constants.js';
import { Form } from './form.js';

/** A variant, read when it is first chosen: ioctl has hundreds. */
class Variant {
  readonly #text: string;
  readonly #abi: Abi;
  readonly #arity: number;
  #form: Form | undefined;

  constructor(text: string, abi: Abi, arity: number) {
    this.#text = text;
    this.#abi = abi;
    this.#arity = arity;
  }

  get form(): Form {
    this.#form ??= new Form(parseDescribed(this.#text), this.#abi, this.#arity);
    return this.#form;
  }
}

const none: readonly Variant[] = [];

/** The variants of a call, by the constant that chooses them. */
export class Variants {
  /** The argument that chooses. */
  readonly at: number;
  /** By the constant's name, since two names may have one value (FIONREAD and SIOCINQ), and by its value. */
  readonly #known = new Map<unknown, Variant[]>();
  /** Bits beside the constant. */
  readonly #flags: number;

  constructor(texts: readonly string[], abi: Abi, arity: number) {
    const first = parseDescribed(texts[0] ?? '');
    this.at = selectorOf(first).at;
    const { flags } = first.notes[first.spec.parameters[this.at]?.name ?? ''] ?? {};
    this.#flags = flags === undefined ? 0 : Number(constantSet(flags, abi.name).mask);
    for (const text of texts) {
      const name = chosenBy(text);
      const variant = new Variant(text, abi, arity);
      for (const key of [name, constant(name, abi.name)])
        this.#known.set(key, [...(this.#known.get(key) ?? []), variant]);
    }
  }

  /** Those that a name, a number or an array of names chooses. */
  chosenBy(selector: unknown): readonly Variant[] {
    if (Array.isArray(selector)) return selector.flatMap((name) => this.#known.get(name) ?? none);
    const key = typeof selector === 'bigint' ? Number(selector) : selector;
    const known = this.#known.get(key);
    if (known || this.#flags === 0 || typeof key !== 'number') return known ?? none;
    return this.#known.get(key & ~this.#flags) ?? none;
  }
}

/** What chooses a variant: the parameter's index and the constant's name. */
export function selectorOf({ spec, notes }: Described): { readonly at: number; readonly is: string } {
  const at = spec.parameters.findIndex(({ name }) => notes[name]?.is !== undefined);
  return { at, is: notes[spec.parameters[at]?.name ?? '']?.is ?? '' };
}
