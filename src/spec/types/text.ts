/** A mistake in a description; `Message` says what it is. */
export interface Problem<Message extends string> {
  readonly problem: Message;
}

/** Most line ends, tabs and long runs of spaces that one prototype may hold. */
export type MaxSpaces = 400;

/** 64 spaces at a step, so that indentation costs little of the compiler's depth. */
type Wide = '                                                                ';

/** Puts one space for each `From`, and counts, since the compiler itself gives up without naming a reason. */
type Replace<
  S extends string,
  From extends string,
  Done extends string = '',
  Count extends unknown[] = [],
> = S extends `${infer A}${From}${infer B}`
  ? Count['length'] extends MaxSpaces
    ? Problem<'more than 400 line ends, tabs or runs of spaces in one prototype'>
    : Replace<B, From, `${Done}${A} `, [...Count, 1]>
  : `${Done}${S}`;

type Then<S, From extends string> = S extends string ? Replace<S, From> : S;

/** One step of trimming; enough where {@link Clean} has been. */
export type Trim<S extends string> = S extends ` ${infer R}` ? TrimEnd<R> : TrimEnd<S>;
type TrimEnd<S extends string> = S extends `${infer R} ` ? R : S;

type Spaces<S extends string> = Then<Then<Then<Replace<S, '\n'>, '\t'>, '\r'>, Wide>;
type Narrow<S> = Then<Then<Then<Then<Then<S, '                '>, '    '>, '  '>, '  '>, '  '>;
type Trimmed<S> = S extends string ? Trim<S> : S;

/** The text with one space for each run of white space and none at the ends, or a {@link Problem}. */
export type Clean<S extends string> = Trimmed<Narrow<Spaces<S>>>;

/** The words of a cleaned text. */
export type Words<S extends string, Done extends string[] = []> = S extends ''
  ? Done
  : S extends `${infer Word} ${infer Rest}`
    ? Words<Rest, [...Done, Word]>
    : [...Done, S];

/** The words with a space between them. */
export type Join<W extends readonly string[], Done extends string = ''> = W extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Join<Rest, Done extends '' ? First : `${Done} ${First}`>
  : Done;
