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
 * const macro: Macro0 = _syscall0;
 * macro('pid_t', 'getppid')() === process.ppid; // true
 */
export type Macro0<M extends Mode = 'sync'> = <R extends string>(
  type: CheckedType<R>,
  name: string,
) => CallOf<M, [], Res<R>>;

/**
 * The type of `_syscall1`: result, name, then a type and a name for each of 1 parameters.
 *
 * @example
 * const macro: Macro1 = _syscall1;
 * macro('long', 'diffjiffies', 'long', 'ujiffies')(getjiffies()) >= 0; // true
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
 * const macro: Macro2 = _syscall2;
 * macro('long', 'pdiffjiffies', 'long', 'ujiffies', 'long *', 'presult')(5, null); // 0
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
 * const macro: Macro3 = _syscall3;
 * macro('ssize_t', 'getrandom', 'void *', 'buf', 'size_t', 'count', 'unsigned int', 'flags')(new Uint8Array(16), 16, 0); // 16
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
 * const macro: Macro4 = _syscall4;
 * macro('int', 'prlimit64', 'pid_t', 'pid', 'int', 'resource', 'void *', 'wanted', 'void *', 'found')(0, 7, null, null); // 0
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
 * const macro: Macro5 = _syscall5;
 * macro('int', 'prctl', 'int', 'option', 'long', 'a', 'long', 'b', 'long', 'c', 'long', 'd')(3, 0, 0, 0, 0) >= 0; // true: PR_GET_DUMPABLE
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
 * const macro: Macro6 = _syscall6;
 * macro('int', 'futex', 'void *', 'word', 'int', 'op', 'int', 'count', 'void *', 'timeout', 'void *', 'other', 'int', 'value')(new Int32Array(1), 1, 1, null, null, 0); // 0
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
