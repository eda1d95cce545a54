import type { parameterAttributes } from '../attributes.js';
import type { Attributes, AttributesOf } from './attributes.js';
import type { Declaration, Declared, IntegerType, PointerTo, PointerType, StructType, VoidType } from './ctype.js';
import type { IsName, IsNumber } from './name.js';
import type { Problem, Trim } from './text.js';

/** A parameter that was read. */
export interface Parameter<Name extends string = string, Type = unknown, By extends string = string> {
  readonly name: Name;
  readonly type: Type;
  /** The parameter that holds its length. */
  readonly by: By;
}

type Direction = 'in' | 'out' | 'inout';
type Lengths = 'sized_by' | 'counted_by';

type Two<T extends string, All extends string = T> = [T] extends [never]
  ? false
  : T extends unknown
    ? [Exclude<All, T>] extends [never]
      ? false
      : true
    : false;

type Has<Seen, Name> = [Extract<Seen, Name>] extends [never] ? false : true;

type OfInteger<Seen extends string> =
  Has<Seen, Direction> extends true
    ? Problem<'an integer has no direction'>
    : Has<Seen, Lengths> extends true
      ? Problem<'an integer has no length'>
      : true;

type OfPointer<Seen extends string, To, Constant, Fixed> =
  Has<Seen, 'fd'> extends true
    ? Problem<"a pointer cannot be an 'fd'">
    : Two<Extract<Seen, Direction>> extends false
      ? [Constant, Has<Seen, 'out' | 'inout'>] extends [true, true]
        ? Problem<"what is const cannot be 'out' or 'inout'">
        : [Fixed, Has<Seen, Lengths>] extends [true, true]
          ? Problem<'the length is given twice'>
          : Two<Extract<Seen, Lengths>> extends false
            ? [To, Has<Seen, 'counted_by'>] extends ['void', true]
              ? Problem<'elements of void have no size: use sized_by'>
              : true
            : Problem<'the length is given twice'>
      : Problem<'a parameter has one direction'>;

/** `true`, or the {@link Problem} that attributes and type have with each other. */
type Agree<Seen extends string, T, Fixed> = T extends IntegerType
  ? OfInteger<Seen>
  : T extends PointerType<infer To, infer Constant>
    ? OfPointer<Seen, To, Constant, Fixed>
    : T extends VoidType
      ? Problem<'a parameter cannot be void'>
      : T extends StructType<infer Text>
        ? Problem<`'${Text}' cannot be passed by value: use '${Text} *'`>
        : T;

type Checked<Name extends string, T, Seen extends string, By extends string, Fixed> =
  IsName<Name> extends true
    ? Agree<Seen, T, Fixed> extends infer A
      ? A extends true
        ? Parameter<Name, T, By>
        : A
      : never
    : Problem<`'${Name}' cannot be the name of a parameter`>;

type Element<T, Constant extends boolean> = T extends VoidType ? T : PointerTo<T, Constant>;

type ArrayOf<D, N extends string, Seen extends string, By extends string> =
  D extends Declared<infer T, infer Constant, infer Name>
    ? N extends ''
      ? Checked<Name, Element<T, Constant>, Seen, By, false>
      : [IsNumber<N>, N extends '0' ? false : true] extends [true, true]
        ? Checked<Name, Element<T, Constant>, Seen, By, true>
        : Problem<`'${N}' is not a number of elements`>
    : D;

type Scalar<D, Seen extends string, By extends string> =
  D extends Declared<infer T, boolean, infer Name> ? Checked<Name, T, Seen, By, false> : D;

type WithAttributes<A, S extends string> =
  A extends AttributesOf<infer Seen, infer By>
    ? S extends `${infer D}[${infer N}]`
      ? ArrayOf<Declaration<Trim<D>>, Trim<N>, Seen, By>
      : S extends `${string}...${string}`
        ? Problem<'a system call has no variable arguments'>
        : S extends `${string}(${string}`
          ? Problem<'function pointers are not understood'>
          : Scalar<Declaration<S>, Seen, By>
    : A;

type None = AttributesOf<never, never>;

/** The parameter of the text `S` with the attribute list `List`, `null` if it has none. */
type ParameterOf<List extends string | null, S extends string> = WithAttributes<
  List extends string ? Attributes<List, typeof parameterAttributes> : None,
  Trim<S>
>;

type Names<P extends readonly Parameter[]> = P[number]['name'];
type IntegerNames<P> = P extends Parameter<infer Name, IntegerType> ? Name : never;

/** Every length names an integer parameter. */
type Lengthy<P extends readonly Parameter[]> = [Exclude<P[number]['by'], IntegerNames<P[number]>>] extends [never]
  ? P
  : Problem<`there is no integer parameter '${Exclude<P[number]['by'], IntegerNames<P[number]>>}' for a length`>;

type Append<P, Done extends readonly Parameter[]> = P extends Parameter
  ? Done['length'] extends 6
    ? Problem<'more than 6 parameters'>
    : P['name'] extends Names<Done>
      ? Problem<`two parameters are named '${P['name']}'`>
      : readonly [...Done, P]
  : P;

type Last<P> = P extends readonly Parameter[] ? Lengthy<P> : P;
type Next<P, Rest extends string> = P extends readonly Parameter[] ? Parameters<Trim<Rest>, P> : P;

/** The parameters of a cleaned text, or a {@link Problem}. */
export type Parameters<S extends string, Done extends readonly Parameter[] = []> = S extends `[${infer List}]${infer R}`
  ? R extends `${infer D},${infer Rest}`
    ? Next<Append<ParameterOf<List, D>, Done>, Rest>
    : Last<Append<ParameterOf<List, R>, Done>>
  : S extends `${infer D},${infer Rest}`
    ? Next<Append<ParameterOf<null, D>, Done>, Rest>
    : Last<Append<ParameterOf<null, S>, Done>>;
