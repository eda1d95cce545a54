import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';

type Loose = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** The calls, of whose types nobody asks, as from JavaScript. */
function loosely(calls: object): Loose {
  const all = Object.entries(calls).flatMap(([name, call]: [string, unknown]) =>
    typeof call === 'function' ? [[name, (...args: readonly unknown[]) => Reflect.apply(call, undefined, args)]] : [],
  );
  return Object.fromEntries(all);
}

export const loose = loosely(linux);
export const loosePromised = loosely(promised);
