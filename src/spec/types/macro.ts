import type { CallOf, Mode } from './call.js';
import type { ArgumentFor, ResultFor, TypeOf, VoidType, WideArgument } from './ctype.js';
import type { Problem } from './text.js';

/** The text of a result's type, or what is wrong with it. */
export type CheckedType<T extends string> = string extends T
  ? T
  : TypeOf<T> extends Problem<infer Message>
    ? Message
    : T;

/** As {@link CheckedType}, for a parameter. */
type P<T extends string> = string extends T
  ? T
  : TypeOf<T> extends Problem<infer Message>
    ? Message
    : TypeOf<T> extends VoidType
      ? 'a parameter cannot be void'
      : T;

type Arg<T extends string> = string extends T ? WideArgument : ArgumentFor<TypeOf<T>>;
type Res<T extends string> = string extends T ? number | undefined : ResultFor<TypeOf<T>>;

/**
 * The type of `_syscall0`: result, name, then a type and a name for each of 0 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall0: Macro0;
 * _syscall0('long', 'getjiffies')(); // number
 * ```
 */
export type Macro0<M extends Mode = 'sync'> = <R extends string>(
  type: CheckedType<R>,
  name: string,
) => CallOf<M, [], Res<R>>;

/**
 * The type of `_syscall1`: result, name, then a type and a name for each of 1 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall1: Macro1;
 * _syscall1('long', 'diffjiffies', 'long', 'ujiffies')(5); // number
 * ```
 */
export type Macro1<M extends Mode = 'sync'> = <R extends string, A extends string>(
  type: CheckedType<R>,
  name: string,
  type1: P<A>,
  arg1: string,
) => CallOf<M, [Arg<A>], Res<R>>;

/**
 * The type of `_syscall2`: result, name, then a type and a name for each of 2 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall2: Macro2;
 * _syscall2('long', 'pdiffjiffies', 'long', 'ujiffies', 'long *', 'presult')(5, null); // number
 * ```
 */
export type Macro2<M extends Mode = 'sync'> = <R extends string, A extends string, B extends string>(
  type: CheckedType<R>,
  name: string,
  type1: P<A>,
  arg1: string,
  type2: P<B>,
  arg2: string,
) => CallOf<M, [Arg<A>, Arg<B>], Res<R>>;

/**
 * The type of `_syscall3`: result, name, then a type and a name for each of 3 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall3: Macro3;
 * _syscall3('int', 'f', 'int', 'a', 'int', 'b', 'int', 'c')(1, 2, 3); // number
 * ```
 */
export type Macro3<M extends Mode = 'sync'> = <R extends string, A extends string, B extends string, C extends string>(
  type: CheckedType<R>,
  name: string,
  type1: P<A>,
  arg1: string,
  type2: P<B>,
  arg2: string,
  type3: P<C>,
  arg3: string,
) => CallOf<M, [Arg<A>, Arg<B>, Arg<C>], Res<R>>;

/**
 * The type of `_syscall4`: result, name, then a type and a name for each of 4 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall4: Macro4;
 * _syscall4('int', 'f', 'int', 'a', 'int', 'b', 'int', 'c', 'int', 'd')(1, 2, 3, 4); // number
 * ```
 */
export type Macro4<M extends Mode = 'sync'> = <
  R extends string,
  A extends string,
  B extends string,
  C extends string,
  D extends string,
>(
  type: CheckedType<R>,
  name: string,
  type1: P<A>,
  arg1: string,
  type2: P<B>,
  arg2: string,
  type3: P<C>,
  arg3: string,
  type4: P<D>,
  arg4: string,
) => CallOf<M, [Arg<A>, Arg<B>, Arg<C>, Arg<D>], Res<R>>;

/**
 * The type of `_syscall5`: result, name, then a type and a name for each of 5 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall5: Macro5;
 * _syscall5('int', 'f', 'int', 'a', 'int', 'b', 'int', 'c', 'int', 'd', 'int', 'e')(1, 2, 3, 4, 5); // number
 * ```
 */
export type Macro5<M extends Mode = 'sync'> = <
  R extends string,
  A extends string,
  B extends string,
  C extends string,
  D extends string,
  E extends string,
>(
  type: CheckedType<R>,
  name: string,
  type1: P<A>,
  arg1: string,
  type2: P<B>,
  arg2: string,
  type3: P<C>,
  arg3: string,
  type4: P<D>,
  arg4: string,
  type5: P<E>,
  arg5: string,
) => CallOf<M, [Arg<A>, Arg<B>, Arg<C>, Arg<D>, Arg<E>], Res<R>>;

/**
 * The type of `_syscall6`: result, name, then a type and a name for each of 6 parameters.
 *
 * @example
 * ```ts
 * declare const _syscall6: Macro6;
 * _syscall6('int', 'f', 'int', 'a', 'int', 'b', 'int', 'c', 'int', 'd', 'int', 'e', 'int', 'g')(1, 2, 3, 4, 5, 6); // number
 * ```
 */
export type Macro6<M extends Mode = 'sync'> = <
  R extends string,
  A extends string,
  B extends string,
  C extends string,
  D extends string,
  E extends string,
  F extends string,
>(
  type: CheckedType<R>,
  name: string,
  type1: P<A>,
  arg1: string,
  type2: P<B>,
  arg2: string,
  type3: P<C>,
  arg3: string,
  type4: P<D>,
  arg4: string,
  type5: P<E>,
  arg5: string,
  type6: P<F>,
  arg6: string,
) => CallOf<M, [Arg<A>, Arg<B>, Arg<C>, Arg<D>, Arg<E>, Arg<F>], Res<R>>;
