import type { Checked, Macro0, Macro2, PromisedPrototypes, Prototypes, RefTo } from 'jiffies-syscall/spec';

declare function define<const T extends string>(text: Checked<T>): Prototypes<T>;
declare function promised<const T extends string>(text: Checked<T>): PromisedPrototypes<T>;
declare const _syscall0: Macro0;
declare const _syscall2: Macro2;
declare const promised2: Macro2<'promised'>;
declare const long: RefTo<'long'>;
declare const int: RefTo<'int'>;
declare const text: string;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Pointer<T extends string> = RefTo<T> | ArrayBufferView | bigint | null;
const same = <T extends true>(yes: T): T => yes;

const calls = define(`
  long pdiffjiffies(long ujiffies, [out] long *presult);
  [fd] int open(const char *path, int flags, const void *data, void *any, const struct timespec *t);
  void exit_group(int status); void *brk(char **p, const char *const *q, int a[2]);
`);
type Arguments<F extends (...args: never) => unknown> = Parameters<F>;
same<Same<keyof typeof calls, 'pdiffjiffies' | 'open' | 'exit_group' | 'brk'>>(true);
same<Same<Arguments<typeof calls.pdiffjiffies>, [number | bigint, Pointer<'long'>]>>(true);
same<
  Same<
    Arguments<typeof calls.open>,
    [
      Pointer<'char'> | string,
      number | bigint,
      RefTo<string> | ArrayBufferView | bigint | null | string,
      RefTo<string> | ArrayBufferView | bigint | null,
      Pointer<'struct timespec'>,
    ]
  >
>(true);
same<Same<Arguments<typeof calls.brk>, [Pointer<'char *'>, Pointer<'const char *'>, Pointer<'int'>]>>(true);
same<Same<ReturnType<typeof calls.exit_group>, undefined>>(true);
same<Same<ReturnType<typeof calls.brk>, number>>(true);
export const big: bigint = calls.pdiffjiffies.bigint(1n, long);
export const word: number = calls.pdiffjiffies.raw(1, null);
export const other: number = calls.pdiffjiffies.on({ gate: {} })(1, new Uint8Array(8));
// @ts-expect-error a Ref to another type
calls.pdiffjiffies(1, int);
// @ts-expect-error too few
calls.pdiffjiffies(1);
// @ts-expect-error no such call
calls.getpid();
// @ts-expect-error a bad literal, readable in tests/types
define('long f(lnog a)');

const wide = define(text);
same<Same<ReturnType<(typeof wide)[string]>, number | undefined>>(true);

const later = promised('int f(int a)');
export const promise: Promise<number> = later.f(1, { signal: new AbortController().signal });
export const without: Promise<number> = later.f(1);

const macro = _syscall2('long', 'pdiffjiffies', 'long', 'ujiffies', 'long *', 'presult');
same<Same<Arguments<typeof macro>, [number | bigint, Pointer<'long'>]>>(true);
export const difference: number = macro(5, long);
export const promisedMacro: Promise<number> = promised2('long', 'f', 'long', 'a', 'long *', 'b')(1, null);
export const nothing: undefined = _syscall0('void', 'f')();
// @ts-expect-error unknown C type 'lnog'
_syscall2('long', 'f', 'lnog', 'a', 'long *', 'b');
// @ts-expect-error void parameter
_syscall2('long', 'f', 'void', 'a', 'long *', 'b');
// @ts-expect-error arity
_syscall2('long', 'f', 'long', 'a');
export const unknownType: number | undefined = _syscall2(text, 'f', text, 'a', text, 'b')('x', 1);
