export * from './generated/linux.js';
export type { Names, Structs } from './generated/linux-types.js';
export type { SocketAddress } from './linux/address.js';
export { Fd } from './linux/fd.js';
export { decode, encode } from './linux/memory.js';
export type { Dirent } from './linux/result.js';
export { structs } from './linux/struct-exports.js';
export { supports } from './linux/supports.js';
export type * from './linux/types.js';
