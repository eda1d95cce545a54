/**
 * Calls, each of which `note` hears of when it has returned. A thread is given the text of this function, so it uses nothing that
 * stands outside of it.
 */
export function listening<T extends object>(calls: T, note: (name: string, args: readonly unknown[]) => void): T {
  return new Proxy(calls, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function' || typeof key !== 'string' || /^[A-Z]|^supports$/.test(key)) return value;
      return new Proxy(value, {
        apply(call, self, args) {
          const result: unknown = Reflect.apply(call, self, args);
          note(key, args);
          return result;
        },
      });
    },
  });
}
