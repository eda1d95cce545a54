import type { IsNumber } from './name.js';
import type { Problem, Trim } from './text.js';

type Known = Readonly<Record<string, 'none' | 'number' | 'name'>>;

/** Attributes that were read: their names, and the parameter that a length names. */
export interface AttributesOf<Seen extends string, By extends string> {
  readonly seen: Seen;
  readonly by: By;
}

type Fits<Kind, Argument extends string> = Kind extends 'number'
  ? IsNumber<Argument>
  : Kind extends 'name'
    ? Argument extends ''
      ? false
      : true
    : false;

type Add<Name extends string, Argument extends string, Table extends Known, Seen extends string> = [Name] extends [
  keyof Table & string,
]
  ? Name extends Seen
    ? Problem<`the attribute '${Name}' is given twice`>
    : Fits<Table[Name], Argument> extends true
      ? Table[Name] extends 'name'
        ? Argument
        : never
      : Problem<`'${Argument}' does not fit the attribute '${Name}'`>
  : Problem<`unknown attribute '${Name}'`>;

type AddOne<
  Item extends string,
  Table extends Known,
  Seen extends string,
> = Item extends `${infer Name}(${infer Argument})`
  ? { readonly name: Trim<Name>; readonly by: Add<Trim<Name>, Trim<Argument>, Table, Seen> }
  : { readonly name: Item; readonly by: AddPlain<Item, Table, Seen> };

type AddPlain<Name extends string, Table extends Known, Seen extends string> = [Name] extends [keyof Table & string]
  ? Name extends Seen
    ? Problem<`the attribute '${Name}' is given twice`>
    : Table[Name] extends 'none'
      ? never
      : Problem<`the attribute '${Name}' needs an argument, '${Name}(…)'`>
  : Problem<`unknown attribute '${Name}'`>;

/** The list between '[' and ']', or a {@link Problem}. */
export type Attributes<
  List extends string,
  Table extends Known,
  Seen extends string = never,
  By extends string = never,
> = List extends `${infer Item},${infer Rest}`
  ? AddOne<Trim<Item>, Table, Seen> extends { readonly name: infer N extends string; readonly by: infer B }
    ? [B] extends [string]
      ? Attributes<Rest, Table, Seen | N, By | B>
      : B
    : never
  : AddOne<Trim<List>, Table, Seen> extends { readonly name: infer N extends string; readonly by: infer B }
    ? [B] extends [string]
      ? AttributesOf<Seen | N, By | B>
      : B
    : never;
