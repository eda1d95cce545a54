const BLOCK = 1024;
const BLOCKS = 256;
const INODES = 32;
const INODE_BYTES = 128;
/** Where the parts stand, in blocks: the last is the root's folder. */
const [SUPER, GROUP, BLOCK_MAP, INODE_MAP, TABLE, ROOT] = [1, 2, 3, 4, 5, 9];
const ROOT_INODE = 2;
/** The first ten inodes have uses of their own. */
const RESERVED_INODES = 10;
const MAGIC = 0xef53;
const FOLDER_MODE = 0o40755;

/** An empty ext2 file system of the first revision, in one group of 256 kilobytes. */
export function ext2(): Buffer {
  const bytes = Buffer.alloc(BLOCKS * BLOCK);
  const freeBlocks = BLOCKS - 1 - ROOT;
  const freeInodes = INODES - RESERVED_INODES;
  // How many there are, how many are free, the first block, their size and how many are in a group.
  put32(bytes, SUPER, 0, INODES, BLOCKS, 0, freeBlocks, freeInodes, 1, 0, 0, 8 * BLOCK, 8 * BLOCK, INODES);
  // Magic number, clean, go on after an error.
  put16(bytes, SUPER, 56, MAGIC, 1, 1);
  put32(bytes, GROUP, 0, BLOCK_MAP, INODE_MAP, TABLE);
  put16(bytes, GROUP, 12, freeBlocks, freeInodes, 1);
  // The map begins with block 1, and what is not there counts as used.
  mark(bytes, BLOCK_MAP, 0, ROOT);
  mark(bytes, BLOCK_MAP, BLOCKS - 1, 8 * BLOCK);
  mark(bytes, INODE_MAP, 0, RESERVED_INODES);
  mark(bytes, INODE_MAP, INODES, 8 * BLOCK);
  const inode = (ROOT_INODE - 1) * INODE_BYTES;
  put16(bytes, TABLE, inode, FOLDER_MODE);
  put32(bytes, TABLE, inode + 4, BLOCK);
  // Two links, and two blocks of 512 bytes.
  put16(bytes, TABLE, inode + 26, 2);
  put32(bytes, TABLE, inode + 28, 2);
  put32(bytes, TABLE, inode + 40, ROOT);
  entry(bytes, 0, '.', 12);
  entry(bytes, 12, '..', BLOCK - 12);
  return bytes;
}

/** An entry of the root's folder, for that folder itself. */
function entry(bytes: Buffer, at: number, name: string, length: number): void {
  put32(bytes, ROOT, at, ROOT_INODE);
  put16(bytes, ROOT, at + 4, length, name.length);
  bytes.write(name, ROOT * BLOCK + at + 8);
}

function put16(bytes: Buffer, block: number, at: number, ...values: number[]): void {
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, block * BLOCK + at + 2 * index);
}

function put32(bytes: Buffer, block: number, at: number, ...values: number[]): void {
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, block * BLOCK + at + 4 * index);
}

/** Sets the bits of a map from one to before another. */
function mark(bytes: Buffer, block: number, from: number, to: number): void {
  for (let bit = from; bit < to; bit++) bytes[block * BLOCK + (bit >> 3)]! |= 1 << (bit & 7);
}
