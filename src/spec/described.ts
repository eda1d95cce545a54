import { parsePrototype } from './prototype.js';
import type { CallSpec } from './spec.js';

/** What a description says of a parameter beside its prototype. */
export interface Note {
  /** A set of flags that the integer is made of. */
  readonly flags?: string;
  /** A set of constants of which the integer is one. */
  readonly one_of?: string;
  /** The constant that chooses this variant of a call. */
  readonly is?: string;
  /** It may be left out, and is this then. */
  readonly optional?: string;
  /** The parameter that points at the length of the memory. */
  readonly within?: string;
  /** So many elements. */
  readonly fixed?: string;
  /** A file's permissions: flags of the set of that name. */
  readonly mode?: string;
  /** A file descriptor, or AT_FDCWD. */
  readonly dirfd?: string;
  /** A file descriptor, or one of these numbers and constants, with blanks between them. */
  readonly fd_or?: string;
  /** A number that may be a file descriptor's, of which a handle takes the place. */
  readonly or_fd?: string;
  /** The call closes the file descriptor. */
  readonly closes?: string;
  readonly pid?: string;
  /** What means the calling thread: a number, a flag; or a number where another parameter is a constant (`0 which PRIO_PROCESS`). */
  readonly thread?: string;
  /**
   * The memory has so many bytes at least: a sum of products of arguments, numbers and `word`, a set of `nodes(ARGUMENT)`, or what is in
   * the number of the request `ioc(ARGUMENT)`.
   */
  readonly room?: string;
  /** It is at most that. */
  readonly max?: string;
  /** A number stands for memory that holds it: an `int` in bytes, otherwise an integer of the pointer's type. */
  readonly value?: string;
  /** The bits of the memory are numbers in a set. */
  readonly bits?: string;
  /** The messages get room for their senders' addresses where they have none. */
  readonly receives?: string;
  /** It has to be 0. */
  readonly zero?: string;
  /** It has to be NULL. */
  readonly null?: string;
  /** Where the integer may be an address, memory is taken in its place. */
  readonly memory?: string;
  /** NULL has a meaning of its own, and comes back as it is. */
  readonly nullable?: string;
}

/** What a description says of the call as a whole. */
export interface CallNote {
  /** The name of the word in a result of several values. */
  readonly returns?: string;
  /** The word says how many elements of the array behind an out pointer were filled. */
  readonly filled?: string;
  /** The word is a count that belongs to the result. */
  readonly count?: string;
  /** The bytes behind the out pointer are text. */
  readonly text?: string;
  /** How the bytes behind the out pointer are read: `names` or `dirents`. */
  readonly decode?: string;
  /** The word is the same as what is behind the out pointer. */
  readonly same?: string;
  /** The result is a file's permissions. */
  readonly mode?: string;
}

/** A call of Linux as src/spec/linux describes it. */
export interface Described {
  readonly spec: CallSpec;
  readonly notes: Readonly<Record<string, Note>>;
  readonly call: CallNote;
}

/** Reads `PROTOTYPE|PARAMETER:KEY=VALUE,KEY;…`, where no parameter stands for the call; KEY alone is KEY=. */
export function parseDescribed(text: string): Described {
  const [prototype = '', list = ''] = text.split('|');
  const notes: Record<string, Note> = {};
  let call: CallNote = {};
  for (const item of list.split(';').filter(Boolean)) {
    const [name = '', pairs = ''] = item.split(':');
    const note = Object.fromEntries(
      pairs.split(',').map((pair): [string, string] => {
        const [key = '', value = ''] = pair.split('=');
        return [key, value];
      }),
    );
    if (name === '') call = note;
    else notes[name] = note;
  }
  return { spec: parsePrototype(prototype), notes, call };
}

/** The constant that chooses a variant, from the text that {@link parseDescribed} reads. */
export function chosenBy(text: string): string {
  return /[:,]is=(\w+)/.exec(text)?.[1] ?? '';
}
