import type { integerSpellings, integerTypedefs } from '../words.js';
import type { IsName } from './name.js';
import type { Clean, Join, Problem, Trim, Words } from './text.js';

/** An integer type. */
export interface IntegerType<Text extends string = string> {
  readonly kind: 'integer';
  readonly text: Text;
}

/** A struct or union, `struct tag`. */
export interface StructType<Text extends string = string> {
  readonly kind: 'struct';
  readonly text: Text;
}

/** No value. */
export interface VoidType {
  readonly kind: 'void';
  readonly text: 'void';
}

/** A pointer; `To` is the normalised text of what it points at. */
export interface PointerType<
  To extends string = string,
  Constant extends boolean = boolean,
  Text extends string = string,
> {
  readonly kind: 'pointer';
  readonly text: Text;
  readonly to: To;
  readonly constant: Constant;
}

/** A type, whether it is itself const, and the text where its name should be. */
export interface Declared<Type, Constant extends boolean, Name extends string> {
  readonly type: Type;
  readonly constant: Constant;
  readonly name: Name;
}

interface Typed {
  readonly kind: string;
  readonly text: string;
}

/** A pointer to a type that is const or not. */
export type PointerTo<T, Constant extends boolean> = T extends Typed
  ? PointerType<
      T['text'],
      Constant,
      T['kind'] extends 'pointer'
        ? `${T['text']}${Constant extends true ? 'const ' : ''}*`
        : `${Constant extends true ? 'const ' : ''}${T['text']} *`
    >
  : T;

type Qualifier = 'const' | '__user';

type Plain<W extends readonly string[], Done extends string[] = []> = W extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Plain<Rest, First extends Qualifier ? Done : [...Done, First]>
  : Done;

type AfterQualifiers<W extends readonly string[]> = W extends readonly [
  Qualifier,
  ...infer Rest extends readonly string[],
]
  ? AfterQualifiers<Rest>
  : W;

type HasConst<W extends readonly string[]> = 'const' extends W[number] ? true : false;

type Base<S extends string> = S extends keyof typeof integerSpellings
  ? IntegerType<(typeof integerSpellings)[S]>
  : S extends keyof typeof integerTypedefs
    ? IntegerType<S>
    : S extends 'void'
      ? VoidType
      : S extends `${'struct' | 'union'} ${infer Tag}`
        ? IsName<Tag> extends true
          ? StructType<S>
          : Problem<`'${S}' is not a struct or union tag`>
        : S extends ''
          ? Problem<'a C type or a name is missing'>
          : Problem<`unknown C type '${S}'`>;

type Stars<T, Constant extends boolean, After extends string> =
  T extends Problem<string>
    ? T
    : After extends `${infer Piece}*${infer More}`
      ? AfterQualifiers<Words<Trim<Piece>>> extends readonly []
        ? Stars<PointerTo<T, Constant>, HasConst<Words<Trim<Piece>>>, More>
        : Problem<`unexpected '${Trim<Piece>}' between stars`>
      : Declared<PointerTo<T, Constant>, HasConst<Words<Trim<After>>>, Join<AfterQualifiers<Words<Trim<After>>>>>;

type Pointer<Head extends readonly string[], After extends string> = Stars<
  Base<Join<Plain<Head>>>,
  HasConst<Head>,
  After
>;

type Finish<T, Constant extends boolean, Name extends string> =
  T extends Problem<string> ? T : Declared<T, Constant, Name>;

/** A declaration with a name, from a cleaned text: `const char *path`. */
export type Declaration<S extends string> = S extends `${infer Head}*${infer After}`
  ? Pointer<Words<Trim<Head>>, After>
  : Words<S> extends readonly [...infer Head extends string[], infer Name extends string]
    ? Finish<Base<Join<Plain<Head>>>, HasConst<Head>, Name>
    : Problem<'a C type or a name is missing'>;

type Abstract<S extends string> = S extends `${infer Head}*${infer After}`
  ? Pointer<Words<Trim<Head>>, After>
  : Finish<Base<Join<Plain<Words<S>>>>, false, ''>;

type Nameless<D> =
  D extends Declared<infer T, boolean, infer Name> ? (Name extends '' ? T : Problem<`unexpected '${Name}'`>) : D;

type NotByValue<T> =
  T extends StructType<infer Text> ? Problem<`'${Text}' cannot be passed by value: use '${Text} *'`> : T;

type CleanTypeOf<S> = S extends string ? NotByValue<Nameless<Abstract<S>>> : S;

/** A C type from its text, or a `Problem`. */
export type TypeOf<Text extends string> = CleanTypeOf<Clean<Text>>;

/**
 * What a pointer to `T` can point at: an object that knows its C type. The class `Ref` is one.
 *
 * @example
 * const cell: RefTo<'long'> = { ctype: 'long' };
 */
export interface RefTo<T extends string> {
  readonly ctype: T;
}

/** What every pointer takes: bytes, a raw address, NULL. */
export type Bytes = ArrayBufferView | bigint | null;

type RefFor<To extends string> = To extends 'void' ? RefTo<string> : RefTo<To>;

/** What a parameter of a parsed type takes. */
export type ArgumentFor<T> = T extends IntegerType
  ? number | bigint
  : T extends PointerType<infer To, infer Constant>
    ? RefFor<To> | Bytes | (Constant extends true ? (To extends 'char' | 'void' ? string : never) : never)
    : never;

/** What a parameter takes whose type is not known to the compiler. */
export type WideArgument = number | bigint | string | RefTo<string> | ArrayBufferView | null;

/** What a call of a parsed type returns. */
export type ResultFor<T> = T extends VoidType ? undefined : number;
