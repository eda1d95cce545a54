/** What a sample argument is, before it goes to the child as JSON. */
export type Value =
  | number
  | bigint
  | string
  | null
  | undefined
  | Uint8Array
  | Zeros
  | readonly Value[]
  | { readonly [key: string]: Value };

/** That many zero bytes, which are not written out. */
export class Zeros {
  readonly length: number;

  constructor(length: number) {
    this.length = length;
  }
}

/** A value as JSON holds it; child.cjs reads it back. */
export function toWire(value: Value): unknown {
  if (value === undefined) return { none: true };
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (value instanceof Zeros) return { zeros: value.length };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('hex') };
  if (Array.isArray(value)) return { list: value.map(toWire) };
  return { fields: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)])) };
}

/** A value in one line, for a message. */
export function showValue(value: Value): string {
  if (value instanceof Zeros) return `Buffer(${value.length})`;
  if (value instanceof Uint8Array) return `Buffer(${value.length})`;
  if (typeof value === 'bigint') return `${value < 0n ? '-' : ''}0x${(value < 0n ? -value : value).toString(16)}n`;
  return JSON.stringify(toWire(value)) ?? 'undefined';
}
