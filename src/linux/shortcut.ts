import { type Chosen, readyCall } from '../marshal/integers.js';
import type { Known } from '../marshal/quick.js';
import { type Call, NOT_QUICK } from '../marshal/wrapper.js';
import type { Word } from './bound.js';
import type { Form } from './form.js';

/** An exact form whose arguments go to the kernel as they are, where they are small integers, short strings, views and NULL. */
export class Shortcut {
  readonly #call: Call<Word>;
  readonly #known: Known;
  /** How many arguments there have to be. */
  readonly #arity: number;
  /** Compares the length of memory, where that is told by other arguments. */
  readonly #measured: Form | undefined;
  /** What has chosen the form among a call's variants. */
  readonly #selector: unknown;
  #integers: Chosen<Word> | undefined;

  private constructor(form: Form, call: Call<Word>, known: Known, selector: unknown) {
    this.#arity = form.arity;
    this.#measured = form.isMeasured ? form : undefined;
    this.#call = call;
    this.#known = known;
    this.#selector = selector;
  }

  /**
   * The shortcut for a form, where there is one.
   *
   * @param at the argument that chooses among a call's variants, or -1
   */
  static for(form: Form, call: Call<Word>, at: number, selector: unknown): Shortcut | undefined {
    if (!form.direct) return undefined;
    if (at < 0) return new Shortcut(form, call, { refused: form.refused, at, word: 0 }, selector);
    const word = form.word(at, selector);
    // Measures read the arguments as they are given, and so a number where that chooses.
    if (word === undefined || (form.isMeasured && typeof selector === 'string')) return undefined;
    return new Shortcut(form, call, { refused: form.refused, at, word }, selector);
  }

  /** What makes the call where all arguments are integers, also the one that chooses. */
  get integers(): Chosen<Word> | undefined {
    if (this.#integers === undefined && this.#call.bound?.plan.masks) this.#integers = this.#chosen();
    return this.#integers;
  }

  #chosen(): Chosen<Word> | undefined {
    const { at, word, refused } = this.#known;
    if (at >= 0 && this.#selector !== word) return undefined;
    const wanted = Int32Array.from(refused, (_, index) => (index === at ? word : 0));
    const bits = refused.map((each, index) => (index === at ? -1 : each));
    const ready = readyCall(this.#call, bits);
    return ready && { ...ready, count: this.#arity, wanted };
  }

  /** Makes the call, or says that it has to be made the long way. */
  make(args: readonly unknown[]): Word | typeof NOT_QUICK {
    const { at } = this.#known;
    if (args.length !== this.#arity || (at >= 0 && args[at] !== this.#selector)) return NOT_QUICK;
    try {
      this.#measured?.refuseShort(args);
    } catch {
      // The long way says first what else is wrong.
      return NOT_QUICK;
    }
    return this.#call.makeQuick(args, this.#known);
  }
}
