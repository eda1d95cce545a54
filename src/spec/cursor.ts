import { PrototypeError } from './error.js';

/** A word of a prototype and where it stands. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

const space = /[ \t\r\n]*/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const digits = /[0-9]+/y;
const number = /^(0|[1-9][0-9]{0,8})$/;

/** A place in a text, which moves on past white space, words and punctuation. */
export class Cursor {
  at = 0;

  constructor(readonly text: string) {
    this.skip();
  }

  /** The character here, '' at the end. */
  get here(): string {
    return this.text.charAt(this.at);
  }

  skip(): void {
    space.lastIndex = this.at;
    space.test(this.text);
    this.at = space.lastIndex;
  }

  /** The word here, if there is one. */
  word(): Word | undefined {
    const text = this.match(word);
    return text === undefined ? undefined : { text: text[0], at: text[1] };
  }

  /** The number here: decimal, no leading zeros, at most nine digits. */
  number(): number {
    const found = this.match(digits);
    if (found === undefined || !number.test(found[0])) {
      throw this.error('A number is missing or malformed', 'a decimal number of at most nine digits', found?.[1]);
    }
    return Number(found[0]);
  }

  /** Moves past a character if it stands here. */
  take(character: string): boolean {
    if (this.here !== character) return false;
    this.at += 1;
    this.skip();
    return true;
  }

  /** Moves past a character that has to stand here. */
  expect(character: string, after: string): void {
    if (!this.take(character)) throw this.error(this.unexpected(), `'${character}' ${after}`);
  }

  error(problem: string, expected: string, at = this.at): PrototypeError {
    return new PrototypeError(problem, expected, this.text, at);
  }

  /** Says what stands here that should not. */
  unexpected(): string {
    const rest = this.text.slice(this.at, this.at + 3);
    if (rest === '') return 'The text ends too early';
    if (rest.startsWith('/*') || rest.startsWith('//')) return 'Comments are not understood in prototypes';
    if (rest === '...') return 'A system call has no variable arguments';
    return `Unexpected ${JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at) ?? 0))}`;
  }

  private match(pattern: RegExp): [string, number] | undefined {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return undefined;
    const start = this.at;
    const text = this.text.slice(start, pattern.lastIndex);
    this.at = pattern.lastIndex;
    this.skip();
    return [text, start];
  }
}
