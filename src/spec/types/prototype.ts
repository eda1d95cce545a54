import type { callAttributes } from '../attributes.js';
import type { Attributes, AttributesOf } from './attributes.js';
import type { CallOf, Mode } from './call.js';
import type { ArgumentFor, Declaration, Declared, IntegerType, ResultFor, StructType, WideArgument } from './ctype.js';
import type { IsName } from './name.js';
import type { Parameter, Parameters } from './parameter.js';
import type { Clean, Problem, Trim } from './text.js';

/** A parsed prototype. */
interface Parsed<
  Name extends string = string,
  Params extends readonly Parameter[] = readonly Parameter[],
  R = unknown,
> {
  readonly name: Name;
  readonly parameters: Params;
  readonly result: R;
}

type Build<Name extends string, R, Seen, P> = P extends readonly Parameter[]
  ? IsName<Name> extends true
    ? R extends StructType<infer Text>
      ? Problem<`'${Text}' cannot be returned by value`>
      : [Extract<Seen, 'fd'>, R] extends ['fd', infer T]
        ? [Extract<Seen, 'fd'>] extends [never]
          ? Parsed<Name, P, R>
          : T extends IntegerType
            ? Parsed<Name, P, R>
            : Problem<"the result of an 'fd' call is not an integer">
        : Parsed<Name, P, R>
    : Problem<`'${Name}' cannot be the name of a call`>
  : P;

type Inner<S extends string> = S extends '' | 'void' ? [] : Parameters<S>;

type Body<A, S extends string> =
  A extends AttributesOf<infer Seen, string>
    ? S extends `${infer Head}(${infer Tail}`
      ? Trim<Tail> extends `${infer In})`
        ? Declaration<Trim<Head>> extends infer D
          ? D extends Declared<infer R, boolean, infer Name>
            ? Build<Name, R, Seen, Inner<Trim<In>>>
            : D
          : never
        : Problem<"the ')' at the end is missing">
      : Problem<"the '(' after the name is missing">
    : A;

type FromClean<S> = S extends string
  ? S extends ''
    ? Problem<'a prototype is missing'>
    : S extends `[${infer List}]${infer Rest}`
      ? Body<Attributes<List, typeof callAttributes>, Trim<Rest>>
      : Body<AttributesOf<never, never>, S>
  : S;

/** Says in which prototype a problem is. */
type In<Q, S> = Q extends Problem<infer M> ? (S extends string ? Problem<`${M}, in '${S}'`> : Q) : Q;

/** One prototype, or a {@link Problem}. */
export type Prototype<S extends string> = In<FromClean<Clean<S>>, Clean<S>>;

/**
 * Most prototypes that one literal may hold: not far above, the compiler gives up by itself, and takes the types away.
 *
 * @example
 * const limit: MaxPrototypes = 400;
 */
export type MaxPrototypes = 400;

/** What was read so far, as a union: a tuple of 400 would cost the compiler half a minute. */
interface Calls<All = unknown> {
  readonly calls: All;
}

type Check<Q, Seen, Count extends readonly 1[]> = Q extends { readonly name: infer Name extends string }
  ? Name extends Seen
    ? Problem<`the call '${Name}' is declared twice`>
    : Count['length'] extends MaxPrototypes
      ? Problem<'more than 400 prototypes in one text: divide it'>
      : Q
  : Q;

type NameOf<Q> = Q extends { readonly name: infer Name } ? Name : never;

/** What stands behind the last ';': nothing, or one more prototype. */
type Last<S extends string, Done, Seen, Count extends readonly 1[]> = Count['length'] extends 0
  ? Finish<Prototype<S>, Done>
  : Clean<S> extends ''
    ? Calls<Done>
    : Finish<Check<Prototype<S>, Seen, Count>, Done>;

type Finish<Q, Done> = Q extends Problem<string> ? Q : Calls<Done | Q>;

type List<
  S extends string,
  Done = never,
  Seen = never,
  Count extends readonly 1[] = [],
> = S extends `${infer P};${infer Rest}`
  ? Check<Prototype<P>, Seen, Count> extends infer Q
    ? Q extends Problem<string>
      ? Q
      : List<Rest, Done | Q, Seen | NameOf<Q>, [...Count, 1]>
    : never
  : Last<S, Done, Seen, Count>;

type Parse<S extends string> = S extends `${string}/${string}`
  ? Problem<'comments are not understood in prototypes'>
  : List<S>;

/**
 * The text itself, or a message about what is wrong with it: the type of a parameter that takes prototypes.
 *
 * @example
 * function define<const T extends string>(text: Checked<T>): Prototypes<T> {
 *   return defineSyscalls<T>(text);
 * }
 * define('pid_t getppid(void)').getppid() === process.ppid; // true
 */
export type Checked<S extends string> = string extends S ? S : Parse<S> extends Problem<infer Message> ? Message : S;

type Arguments<P extends readonly Parameter[]> = { [I in keyof P]: ArgumentFor<P[I]['type']> };

type FunctionOf<P, M extends Mode> =
  P extends Parsed<string, infer Params, infer R>
    ? Arguments<Params> extends infer A extends readonly unknown[]
      ? CallOf<M, [...A], ResultFor<R>>
      : never
    : never;

type Table<L, M extends Mode> =
  L extends Calls<infer All> ? { readonly [P in All as NameOf<P> & string]: FunctionOf<P, M> } : L;

/**
 * The functions that a text of prototypes describes, by name; for a text that is no literal, any name.
 *
 * @example
 * type Calls = Prototypes<'pid_t getpid(void)'>; // { readonly getpid: Call<[], number> }
 */
export type Prototypes<S extends string, M extends Mode = 'sync'> = string extends S
  ? Record<string, CallOf<M, WideArgument[], number | undefined>>
  : Table<Parse<S>, M>;

/**
 * As `Prototypes`, for functions that give promises.
 *
 * @example
 * type Calls = PromisedPrototypes<'pid_t getpid(void)'>; // { readonly getpid: PromisedCall<[], number> }
 */
export type PromisedPrototypes<S extends string> = Prototypes<S, 'promised'>;
