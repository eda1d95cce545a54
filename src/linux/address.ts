import { decoder } from '../marshal/bytes.js';
import { coded, outOfRange, wrongType } from '../marshal/errors.js';

/** The address of a socket. */
export type SocketAddress =
  | { readonly family: 'AF_UNIX' /** '' for none; one that begins with NUL is abstract. */; readonly path: string }
  | { readonly family: 'AF_INET'; readonly address: string; readonly port: number }
  | {
      readonly family: 'AF_INET6';
      readonly address: string;
      readonly port: number;
      readonly flowinfo?: number;
      readonly scope_id?: number;
    }
  | { readonly family: 'AF_NETLINK'; readonly pid: number; readonly groups: number }
  /** A family that this package does not know, as its bytes. */
  | { readonly family: number; readonly data: Uint8Array };

const FAMILY = { AF_UNIX: 1, AF_INET: 2, AF_INET6: 10, AF_NETLINK: 16 } as const;
const UNIX_PATH = 108;

/** Bytes of `struct sockaddr_storage`, which hold every address. */
export const ADDRESS_BYTES = 128;

/**
 * The bytes of `struct sockaddr_*` for an address.
 *
 * @throws {TypeError | RangeError} for what is no address of its family
 */
export function encodeAddress(value: object, what: string): Uint8Array {
  const of = (key: string): unknown => Reflect.get(value, key);
  const integer = (key: string, max: number, otherwise?: number) => {
    const number = of(key) ?? otherwise;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > max) {
      throw outOfRange(`${what}.${key}`, `an integer from 0 to ${max}`, number);
    }
    return number;
  };
  const family = of('family');
  if (family === 'AF_UNIX') return unixBytes(of('path'), `${what}.path`);
  if (family === 'AF_INET') {
    const bytes = head(16, FAMILY.AF_INET);
    bytes.setUint16(2, integer('port', 65535));
    ipv4(of('address'), `${what}.address`).forEach((byte, at) => {
      bytes.setUint8(4 + at, byte);
    });
    return new Uint8Array(bytes.buffer);
  }
  if (family === 'AF_INET6') {
    const bytes = head(28, FAMILY.AF_INET6);
    bytes.setUint16(2, integer('port', 65535));
    bytes.setUint32(4, integer('flowinfo', 2 ** 32 - 1, 0));
    ipv6(of('address'), `${what}.address`).forEach((group, at) => {
      bytes.setUint16(8 + 2 * at, group);
    });
    bytes.setUint32(24, integer('scope_id', 2 ** 32 - 1, 0), true);
    return new Uint8Array(bytes.buffer);
  }
  if (family === 'AF_NETLINK') {
    const bytes = head(12, FAMILY.AF_NETLINK);
    bytes.setUint32(4, integer('pid', 2 ** 32 - 1), true);
    bytes.setUint32(8, integer('groups', 2 ** 32 - 1), true);
    return new Uint8Array(bytes.buffer);
  }
  const data = of('data');
  if (typeof family === 'number' && data instanceof Uint8Array) {
    const bytes = head(2 + data.length, family);
    new Uint8Array(bytes.buffer).set(data, 2);
    return new Uint8Array(bytes.buffer);
  }
  throw coded(
    new TypeError(`${what}.family must be AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, or a number with .data`),
    'ERR_INVALID_ARG_VALUE',
  );
}

/** The address in `struct sockaddr_*` of that length. */
export function decodeAddress(bytes: Uint8Array, length: number): SocketAddress {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const family = length < 2 ? 0 : view.getUint16(0, true);
  if (family === FAMILY.AF_UNIX) return { family: 'AF_UNIX', path: unixPath(bytes.subarray(2, length)) };
  if (family === FAMILY.AF_INET) {
    return { family: 'AF_INET', address: bytes.subarray(4, 8).join('.'), port: view.getUint16(2) };
  }
  if (family === FAMILY.AF_INET6) {
    const groups = Array.from({ length: 8 }, (_, at) => view.getUint16(8 + 2 * at));
    return {
      family: 'AF_INET6',
      address: ipv6Text(groups),
      port: view.getUint16(2),
      flowinfo: view.getUint32(4),
      scope_id: view.getUint32(24, true),
    };
  }
  if (family === FAMILY.AF_NETLINK) {
    return { family: 'AF_NETLINK', pid: view.getUint32(4, true), groups: view.getUint32(8, true) };
  }
  return { family, data: Uint8Array.from(bytes.subarray(2, length)) };
}

function head(length: number, family: number): DataView {
  const bytes = new DataView(new ArrayBuffer(length));
  bytes.setUint16(0, family, true);
  return bytes;
}

function unixBytes(path: unknown, what: string): Uint8Array {
  if (typeof path !== 'string') throw wrongType(what, 'a string', path);
  const text = new TextEncoder().encode(path);
  const abstract = path.startsWith('\0');
  if (text.length + (abstract || path === '' ? 0 : 1) > UNIX_PATH) {
    throw outOfRange(what, `a path of at most ${UNIX_PATH - 1} bytes`, path);
  }
  if (!abstract && path.includes('\0')) throw outOfRange(what, 'a path without NUL, or one that begins with it', path);
  const bytes = head(2 + text.length + (abstract || path === '' ? 0 : 1), FAMILY.AF_UNIX);
  new Uint8Array(bytes.buffer).set(text, 2);
  return new Uint8Array(bytes.buffer);
}

function unixPath(bytes: Uint8Array): string {
  const end = bytes[0] === 0 ? bytes.length : bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function ipv4(address: unknown, what: string): number[] {
  const groups =
    typeof address === 'string' && /^(\d{1,3}\.){3}\d{1,3}$/.test(address) ? address.split('.').map(Number) : [];
  if (groups.length !== 4 || groups.some((group) => group > 255)) {
    throw wrongType(what, "an IPv4 address such as '127.0.0.1'", address);
  }
  return groups;
}

function ipv6(address: unknown, what: string): number[] {
  // A URL's host is read and brought into one form by a parser that is there already; node:net takes 3 ms to load.
  const url =
    typeof address === 'string' && /^[\da-f:.]+$/i.test(address) ? parseUrl(`http://[${address}]`) : undefined;
  if (url === undefined) throw wrongType(what, "an IPv6 address without a zone, such as '::1'", address);
  const [left = '', right] = url.hostname.slice(1, -1).split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  if (right === undefined) return groups(left);
  const zeros = 8 - groups(left).length - groups(right).length;
  return [...groups(left), ...Array<number>(zeros).fill(0), ...groups(right)];
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** RFC 5952: the longest run of zeros, of two at least, is written as `::`. */
function ipv6Text(groups: readonly number[]): string {
  let start = 0;
  let length = 1;
  groups.forEach((_, from) => {
    let to = from;
    while (groups[to] === 0) to++;
    if (to - from > length) [start, length] = [from, to - from];
  });
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return length < 2 ? text(groups) : `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}
