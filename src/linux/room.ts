import type { Abi } from '../abi/abi.js';

/** A number of bytes worked out from a call's arguments; undefined where they do not say. */
export type Amount = (args: readonly unknown[]) => number | undefined;

/** The kernel takes sets of nodes in whole words of 64 bits, and the last bit that it is told of is none. */
const NODE_WORD = 64;

/** What a room such as `16+nr_args*8`, `length/4096`, `nodes(maxnode)` or `ioc(request)` amounts to; `integer` gives an argument's value. */
export function amountOf(room: string, abi: Abi, integer: (name: string) => Amount): Amount {
  const [, set] = /^nodes\((\w+)\)$/.exec(room) ?? [];
  if (set !== undefined) {
    const maximum = integer(set);
    return combined([maximum], ([bits = 0]) => (Math.ceil(Math.max(0, bits - 1) / NODE_WORD) * NODE_WORD) / 8);
  }
  const [, request] = /^ioc\((\w+)\)$/.exec(room) ?? [];
  if (request !== undefined) return iocBytes(integer(request));
  const [, of, divisor] = /^(\w+)\/(\d+)$/.exec(room) ?? [];
  if (of !== undefined) return combined([integer(of)], ([value = 0]) => Math.ceil(value / Number(divisor)));
  const factor = (text: string): Amount => {
    if (/^\d+$/.test(text)) return () => Number(text);
    return text === 'word' ? () => abi.wordBytes : integer(text);
  };
  const products = room.split('+').map((product) => combined(product.split('*').map(factor), multiplied));
  return combined(products, (values) => values.reduce((sum, value) => sum + value, 0));
}

/** Many requests of ioctl have in them the size of their argument, and which way it goes. */
function iocBytes(request: Amount): Amount {
  return (args) => {
    const bits = request(args);
    return bits === undefined || bits >>> 30 === 0 ? undefined : (bits >>> 16) & 0x3fff;
  };
}

function multiplied(values: readonly number[]): number {
  return values.reduce((product, value) => product * value, 1);
}

function combined(parts: readonly Amount[], of: (values: readonly number[]) => number): Amount {
  return (args) => {
    const values = parts.map((part) => part(args));
    return values.every((value) => value !== undefined) ? of(values) : undefined;
  };
}
