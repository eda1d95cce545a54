import type { Inputs, Int, Names, OneOf, PointerValue, Structs } from '../generated/linux-types.js';
import type { KernelLike, RefTo, SignalOption } from '../spec/index.js';
import type { CallSpec } from '../spec/spec.js';
import type { SocketAddress } from './address.js';
import type { Fd } from './fd.js';

export type { Flags, Int, Ints, OneOf } from '../generated/linux-types.js';
/** A file descriptor: its number, or a handle. */
export type FdLike = Int | Fd;
/** A file descriptor, or one of the constants `S` in its place. */
export type FdOr<S extends string> = FdLike | S;
/** A directory to start from: its file descriptor, or the current one. */
export type DirFd = FdLike | 'AT_FDCWD';
/** One of the constants of the set `S`, and flags of `F` beside it: their sum, or an array of names. */
export type OneWith<S extends keyof Names, F extends keyof Names> = OneOf<S> | readonly (Names[S] | Names[F])[];
/** A constant that chooses what a call does. */
export type Choice<Name extends string, Value> = Name | Value;
/** A constant that chooses what a call does, and flags beside it. */
export type ChoiceWith<Name extends string, Value, F extends keyof Names> =
  | Choice<Name, Value>
  | readonly [Name, ...Names[F][]];

/** Memory of the type `T`, or NULL. */
export type Pointer<T extends string> = RefTo<T> | ArrayBufferView | bigint | null;
/** Memory of any type, or NULL. */
export type AnyPointer = RefTo<string> | ArrayBufferView | bigint | null;
/** An integer, or memory of which the kernel is given the address. */
export type IntOrMemory = Int | AnyPointer;
/** A C string. */
export type Text = string | ArrayBufferView | bigint | null;
/** Bytes for the kernel to read; a string is UTF-8. */
export type Data = string | AnyPointer;
/** Signals, by name or number. */
export type Signals = readonly (Names['signal'] | number)[];

/** A piece of memory: bytes stand for themselves. */
export type Piece = ArrayBufferView | string | Inputs<FdLike>['iovec'];

/** A message; lengths are worked out where they are left out. */
export interface Message extends Omit<Inputs<FdLike>['msghdr'], 'msg_name' | 'msg_iov'> {
  readonly msg_name?: SocketAddress | PointerValue;
  readonly msg_iov?: readonly Piece[] | PointerValue;
}

/** A structure `K` as one gives it. */
export type Input<K extends keyof Structs> = K extends 'iovec'
  ? Piece
  : K extends 'msghdr'
    ? Message
    : K extends 'mmsghdr'
      ? { readonly msg_hdr: Message; readonly msg_len?: Int }
      : Inputs<FdLike>[K];
/** A structure for the kernel to read: an object, or memory. */
export type In<K extends keyof Structs> = Input<K> | Pointer<`struct ${K}`>;
/** Structures one behind the other. */
export type InArray<K extends keyof Structs> = readonly Input<K>[] | Pointer<`struct ${K}`>;

/** The same with bigints in the place of numbers. */
export type Big<T> = T extends number
  ? bigint
  : T extends string | AnyPointer | SocketAddress | undefined
    ? T
    : T extends readonly (infer E)[]
      ? Big<E>[]
      : { [K in keyof T]: Big<T[K]> };

/** What a call has beside its forms. */
export interface Ways<A extends readonly unknown[]> {
  /** The kernel's own word, −errno for a failure. */
  raw(...args: A): number;
  /** The same call, answered by another kernel. */
  on(kernel: KernelLike): this;
  /** The prototype. */
  readonly spec: CallSpec;
}

/** A call with all arguments that the kernel takes, one for one; the result is its word. */
export interface Exact<A extends readonly unknown[]> extends Ways<A> {
  // Without a comment, so that an editor shows that of the call.
  (...args: A): number;
  /** The result as a bigint. */
  bigint(...args: A): bigint;
}

/** As {@link Ways}, on another thread. */
export interface WaysPromised<A extends readonly unknown[]> {
  /** The kernel's own word, −errno for a failure. */
  raw(...args: [...A, SignalOption?]): Promise<number>;
  /** The same call, answered by another kernel. */
  on(kernel: KernelLike): this;
  /** The prototype. */
  readonly spec: CallSpec;
}

/** As {@link Exact}, on another thread. */
export interface ExactPromised<A extends readonly unknown[]> extends WaysPromised<A> {
  (...args: [...A, SignalOption?]): Promise<number>;
  /** The result as a bigint. */
  bigint(...args: [...A, SignalOption?]): Promise<bigint>;
}

/** A call that a typed wrapper refuses, since it would end or double the thread; `syscall(number, …)` makes it. */
export interface Refused {
  (...args: readonly unknown[]): never;
  /** The prototype. */
  readonly spec: CallSpec;
}
