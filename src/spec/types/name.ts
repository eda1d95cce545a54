import type { reservedWords } from '../words.js';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Lower =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
type NameCharacter = Lower | Uppercase<Lower> | Digit | '_';

type AllIn<S extends string, Set extends string> = S extends `${infer C}${infer Rest}`
  ? C extends Set
    ? AllIn<Rest, Set>
    : false
  : true;

/** Whether a text is an identifier that can name a call or a parameter. */
export type IsName<S extends string> = S extends '' | keyof typeof reservedWords | `${Digit}${string}`
  ? false
  : AllIn<S, NameCharacter>;

type TenCharacters<S extends string> =
  S extends `${infer _0}${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${infer _6}${infer _7}${infer _8}${infer Rest}`
    ? Rest extends ''
      ? false
      : true
    : false;

/** Whether a text is a decimal number without leading zeros, of at most nine digits. */
export type IsNumber<S extends string> = S extends '0'
  ? true
  : S extends '' | `0${string}`
    ? false
    : TenCharacters<S> extends true
      ? false
      : AllIn<S, Digit>;
