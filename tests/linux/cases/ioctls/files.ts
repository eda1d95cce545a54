import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { until, withMemory } from '../aids.js';
import { type Cases, codeOf, type Linux } from '../case.js';
import { hasCome, leaveOut } from './aids.js';
import { type Maker, withImage } from './image.js';

const PAGE = 4096;
const MIB = 2 ** 20;
/** Nothing behind what the tests look at: no journal, and a superblock without a checksum, which forbids FS_IOC_SETVERSION. */
const EXT4: Maker = {
  type: 'ext4',
  command: ['mkfs.ext4', '-q', '-F', '-L', 'before', '-O', '^metadata_csum,^has_journal'],
  debian: 'e2fsprogs',
  bytes: 32 * MIB,
};
const BTRFS: Maker = { type: 'btrfs', command: ['mkfs.btrfs', '-q'], debian: 'btrfs-progs', bytes: 256 * MIB };
/** Where a superblock of ext4 stands, and its fields. */
const [SUPERBLOCK, UUID, LABEL] = [1024, 104, 120];

/** A file with two pieces and a hole between them. */
function pieces(linux: typeof Linux, path: string): number {
  const fd = linux.open(path, ['O_RDWR', 'O_CREAT'], 0o600);
  linux.pwrite64(fd, Buffer.alloc(2 * PAGE, 'a'), 0);
  linux.pwrite64(fd, Buffer.alloc(PAGE, 'b'), 16 * PAGE);
  linux.fsync(fd);
  return fd;
}

/** What fs-verity makes of a file of a few blocks, with SHA-256 and no salt: a descriptor's digest, in which the blocks' digests' is. */
function verityDigest(content: Buffer): string {
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  const blocks = Array.from({ length: content.length / PAGE }, (_, at) => content.subarray(at * PAGE, (at + 1) * PAGE));
  const root = sha256(Buffer.concat(blocks.map(sha256), PAGE));
  const descriptor = Buffer.alloc(256);
  descriptor.set([1, 1, Math.log2(PAGE)]);
  descriptor.writeBigUInt64LE(BigInt(content.length), 8);
  root.copy(descriptor, 16);
  return sha256(descriptor).toString('hex');
}

export const files: Cases = {
  'FIOASYNC, FIOQSIZE'({ linux, folder }) {
    const [reader] = linux.pipe2();
    const flags = () =>
      Number.parseInt(/^flags:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/self/fdinfo/${reader}`, 'latin1'))?.[1] ?? '', 8);
    linux.ioctl(reader, 'FIOASYNC', [1]);
    expect(flags() & linux.FASYNC).toBe(linux.FASYNC);
    linux.ioctl(reader, 'FIOASYNC', [0]);
    expect(flags() & linux.FASYNC).toBe(0);
    const fd = pieces(linux, join(folder, 'file'));
    expect(linux.ioctl(fd, 'FIOQSIZE')).toBe(fs.fstatSync(fd).blocks * 512);
    linux.close(fd);
  },
  'FS_IOC_FIEMAP, FS_IOC_FSSETXATTR, FS_IOC_GETVERSION, FS_IOC_SETVERSION'({ linux, folder }) {
    withImage(linux, folder, EXT4, 'files of ext4', ({ mount }) => {
      const path = join(mount, 'file');
      const fd = pieces(linux, path);
      expect(linux.ioctl(fd, 'FS_IOC_FIEMAP', { fm_length: MIB })).toMatchObject({
        fm_mapped_extents: 2,
        fm_extents: [],
      });
      const { fm_extents } = linux.ioctl(fd, 'FS_IOC_FIEMAP', {
        fm_length: MIB,
        fm_flags: ['FIEMAP_FLAG_SYNC'],
        fm_extent_count: 5,
      });
      expect(
        fm_extents.map(({ fe_logical, fe_length, fe_flags }) => [
          fe_logical,
          fe_length,
          fe_flags & linux.FIEMAP_EXTENT_LAST,
        ]),
      ).toEqual([
        [0, 2 * PAGE, 0],
        [16 * PAGE, PAGE, 1],
      ]);
      // The disk has the file's bytes where the call says.
      linux.syncfs(fd);
      const disk = fs.openSync(join(folder, 'image'), 'r');
      const bytes = Buffer.alloc(4);
      fs.readSync(disk, bytes, 0, 4, fm_extents[1]?.fe_physical ?? 0);
      expect(bytes.toString()).toBe('bbbb');
      fs.closeSync(disk);

      const attr = linux.ioctl(fd, 'FS_IOC_FSGETXATTR');
      linux.ioctl(fd, 'FS_IOC_FSSETXATTR', { ...attr, fsx_xflags: ['FS_XFLAG_NODUMP', 'FS_XFLAG_NOATIME'] });
      expect(linux.statx(fd, '', ['AT_EMPTY_PATH']).stx_attributes & linux.STATX_ATTR_NODUMP).toBe(
        linux.STATX_ATTR_NODUMP,
      );
      expect(linux.ioctl(fd, 'FS_IOC_GETFLAGS') & (linux.FS_NODUMP_FL | linux.FS_NOATIME_FL | linux.FS_SYNC_FL)).toBe(
        linux.FS_NODUMP_FL | linux.FS_NOATIME_FL,
      );

      // A handle of ext4 is the inode's number and its generation.
      const generation = () => {
        const { handle } = linux.name_to_handle_at('AT_FDCWD', path, { handle_bytes: 128 });
        return Buffer.from(handle.f_handle).readInt32LE(4);
      };
      expect(linux.ioctl(fd, 'FS_IOC_GETVERSION')).toBe(generation());
      linux.ioctl(fd, 'FS_IOC_SETVERSION', [4711]);
      expect([linux.ioctl(fd, 'FS_IOC_GETVERSION'), generation()]).toEqual([4711, 4711]);
      linux.close(fd);
    });
  },
  async 'FIFREEZE, FITHAW'({ linux, folder }) {
    const frozen = withImage(linux, folder, EXT4, 'FIFREEZE, FITHAW', ({ mount }) => {
      const root = fs.openSync(mount, 'r');
      linux.ioctl(root, 'FIFREEZE');
      const child = spawn('touch', [join(mount, 'late')], { stdio: 'ignore' });
      // It waits where nothing but FITHAW reaches it.
      const state = () => /^State:\t(\S)/m.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'latin1'))?.[1];
      const name = () => fs.readFileSync(`/proc/${child.pid}/comm`, 'latin1').trim();
      until(() => name() === 'touch' && state() === 'D');
      const before = fs.existsSync(join(mount, 'late'));
      expect(codeOf(() => linux.ioctl(root, 'FIFREEZE'))).toBe('EBUSY');
      linux.ioctl(root, 'FITHAW');
      until(() => fs.existsSync(join(mount, 'late')));
      fs.closeSync(root);
      until(() => state() === 'Z');
      return { before, child };
    });
    if (frozen === undefined) return;
    expect(frozen.before).toBe(false);
    if (frozen.child.exitCode === null) await once(frozen.child, 'exit');
    expect(frozen.child.exitCode).toBe(0);
  },
  'FITRIM, FS_IOC_GETFSLABEL, FS_IOC_SETFSLABEL, FS_IOC_GETFSUUID, FS_IOC_GETFSSYSFSPATH'({ linux, folder }) {
    withImage(linux, folder, EXT4, 'file systems', ({ file, mount, loop }) => {
      const root = fs.openSync(mount, 'r');
      const taken = () => fs.statSync(file).blocks * 512;
      fs.writeFileSync(join(mount, 'large'), Buffer.alloc(8 * MIB, 'x'));
      linux.syncfs(root);
      const full = taken();
      fs.rmSync(join(mount, 'large'));
      linux.syncfs(root);
      const { len } = linux.ioctl(root, 'FITRIM', { len: 32 * MIB });
      expect(len).toBeGreaterThanOrEqual(8 * MIB);
      expect(taken()).toBeLessThanOrEqual(full - 8 * MIB);

      expect(linux.ioctl(root, 'FS_IOC_GETFSLABEL')).toEqual({ label: 'before' });
      const superblock = () => {
        linux.syncfs(root);
        return fs.readFileSync(file).subarray(SUPERBLOCK, SUPERBLOCK + 1024);
      };
      expect(
        superblock()
          .subarray(LABEL, LABEL + 7)
          .toString(),
      ).toBe('before\0');
      if (hasCome('5.17', 'FS_IOC_SETFSLABEL of ext4')) {
        linux.ioctl(root, 'FS_IOC_SETFSLABEL', { label: 'after' });
        expect(linux.ioctl(root, 'FS_IOC_GETFSLABEL')).toEqual({ label: 'after' });
        expect(
          superblock()
            .subarray(LABEL, LABEL + 6)
            .toString(),
        ).toBe('after\0');
      }
      if (hasCome('6.9', 'FS_IOC_GETFSUUID, FS_IOC_GETFSSYSFSPATH')) {
        const { len: bytes, uuid } = linux.ioctl(root, 'FS_IOC_GETFSUUID');
        expect([bytes, Buffer.from(uuid)]).toEqual([16, superblock().subarray(UUID, UUID + 16)]);
        expect(linux.ioctl(root, 'FS_IOC_GETFSSYSFSPATH').name).toBe(`ext4/loop${loop.number}`);
      }
      fs.closeSync(root);
    });
  },
  'FICLONE, FICLONERANGE, FIDEDUPERANGE'({ linux, folder }) {
    withImage(linux, folder, BTRFS, 'shared data', ({ mount }) => {
      const from = linux.open(join(mount, 'from'), ['O_RDWR', 'O_CREAT'], 0o600);
      linux.write(from, Buffer.concat([Buffer.alloc(64 * 1024, 'a'), Buffer.alloc(64 * 1024, 'b')]));
      linux.fsync(from);
      const made = (name: string, content: Buffer | string = '') => {
        const path = join(mount, name);
        fs.writeFileSync(path, content);
        return linux.open(path, ['O_RDWR']);
      };
      const isShared = (fd: number) => {
        linux.fsync(fd);
        const { fm_extents } = linux.ioctl(fd, 'FS_IOC_FIEMAP', { fm_length: MIB, fm_extent_count: 8 });
        return fm_extents.map(({ fe_flags }) => (fe_flags & linux.FIEMAP_EXTENT_SHARED) !== 0);
      };
      const whole = made('whole');
      linux.ioctl(whole, 'FICLONE', from);
      expect(fs.readFileSync(join(mount, 'whole'))).toEqual(fs.readFileSync(join(mount, 'from')));
      expect(isShared(whole)).toEqual([true]);
      const part = made('part');
      linux.ioctl(part, 'FICLONERANGE', { src_fd: from, src_offset: 64 * 1024, src_length: 64 * 1024 });
      expect(fs.readFileSync(join(mount, 'part'), 'latin1')).toBe('b'.repeat(64 * 1024));
      const same = made('same', Buffer.alloc(64 * 1024, 'a'));
      const differs = made('differs', Buffer.alloc(64 * 1024, 'c'));
      expect(isShared(same)).toEqual([false]);
      const { info } = linux.ioctl(from, 'FIDEDUPERANGE', {
        src_length: 64 * 1024,
        info: [{ dest_fd: same }, { dest_fd: differs }],
      });
      expect(info.map(({ status, bytes_deduped }) => [status, bytes_deduped])).toEqual([
        [linux.FILE_DEDUPE_RANGE_SAME, 64 * 1024],
        [linux.FILE_DEDUPE_RANGE_DIFFERS, 0],
      ]);
      expect([isShared(same), isShared(differs)]).toEqual([[true], [false]]);
      for (const fd of [from, whole, part, same, differs]) linux.close(fd);
    });
  },
  'FS_IOC_ENABLE_VERITY, FS_IOC_MEASURE_VERITY, FS_IOC_READ_VERITY_METADATA'({ linux, folder }) {
    const maker: Maker = { ...EXT4, command: ['mkfs.ext4', '-q', '-F', '-b', '4096', '-O', 'verity'] };
    withImage(linux, folder, maker, 'fs-verity', ({ mount }) => {
      const path = join(mount, 'file');
      fs.writeFileSync(path, Buffer.alloc(3 * PAGE, 'v'));
      const fd = linux.open(path, ['O_RDONLY']);
      const code = codeOf(() =>
        linux.ioctl(fd, 'FS_IOC_ENABLE_VERITY', {
          version: 1,
          hash_algorithm: linux.FS_VERITY_HASH_ALG_SHA256,
          block_size: PAGE,
        }),
      );
      if (code === 'EOPNOTSUPP') leaveOut('fs-verity', 'not built into this kernel');
      else {
        expect(code).toBeUndefined();
        expect(linux.statx(fd, '', ['AT_EMPTY_PATH']).stx_attributes & linux.STATX_ATTR_VERITY).toBe(
          linux.STATX_ATTR_VERITY,
        );
        expect(codeOf(() => fs.openSync(path, 'r+'))).toBe('EPERM');
        const measured = linux.ioctl(fd, 'FS_IOC_MEASURE_VERITY', { digest_size: 64 });
        expect(measured).toMatchObject({ digest_algorithm: linux.FS_VERITY_HASH_ALG_SHA256, digest_size: 32 });
        expect(Buffer.from(measured.digest).toString('hex')).toBe(verityDigest(fs.readFileSync(path)));
        const descriptor = Buffer.alloc(256);
        const metadata_type = linux.FS_VERITY_METADATA_TYPE_DESCRIPTOR;
        expect(
          linux.ioctl(fd, 'FS_IOC_READ_VERITY_METADATA', { metadata_type, length: 256, buf_ptr: descriptor }),
        ).toBe(256);
        expect([descriptor[0], Number(descriptor.readBigUInt64LE(8))]).toEqual([1, 3 * PAGE]);
      }
      linux.close(fd);
    });
  },
  PROCMAP_QUERY({ linux }) {
    if (!hasCome('6.11', 'PROCMAP_QUERY')) return;
    withMemory(linux, 4 * PAGE, ({ address }) => {
      const maps = fs.openSync('/proc/self/maps', 'r');
      const own = linux.ioctl(maps, 'PROCMAP_QUERY', { query_addr: address + 5 });
      const text = fs.readFileSync('/proc/self/maps', 'latin1');
      expect(text).toContain(`\n${own.vma_start.toString(16)}-${own.vma_end.toString(16)} rw-p `);
      expect(own.vma_flags).toBe(linux.PROCMAP_QUERY_VMA_READABLE | linux.PROCMAP_QUERY_VMA_WRITABLE);
      const name = Buffer.alloc(PAGE);
      const file = linux.ioctl(maps, 'PROCMAP_QUERY', {
        query_flags: ['PROCMAP_QUERY_COVERING_OR_NEXT_VMA', 'PROCMAP_QUERY_FILE_BACKED_VMA'],
        vma_name_size: PAGE,
        vma_name_addr: name,
      });
      expect(name.toString('latin1', 0, file.vma_name_size - 1)).toBe(fs.readlinkSync('/proc/self/exe'));
      expect(file.inode).toBe(fs.statSync('/proc/self/exe').ino);
      fs.closeSync(maps);
    });
  },
  PAGEMAP_SCAN({ linux }) {
    if (!hasCome('6.7', 'PAGEMAP_SCAN')) return;
    withMemory(linux, 8 * PAGE, ({ address, write }) => {
      write('x', PAGE);
      write('x', 2 * PAGE);
      write('x', 5 * PAGE);
      const pages = fs.openSync('/proc/self/pagemap', 'r');
      const vec = Buffer.alloc(3 * 24);
      const { count, arg } = linux.ioctl(pages, 'PAGEMAP_SCAN', {
        start: address,
        end: address + 8 * PAGE,
        vec,
        vec_len: 3,
        category_mask: ['PAGE_IS_PRESENT'],
        return_mask: ['PAGE_IS_PRESENT', 'PAGE_IS_FILE'],
      });
      expect([count, arg.walk_end]).toEqual([2, address + 8 * PAGE]);
      const regions = [0, 1].map((at) => linux.decode('page_region', vec, 24 * at));
      expect(
        regions.map(({ start, end, categories }) => [(start - address) / PAGE, (end - address) / PAGE, categories]),
      ).toEqual([
        [1, 3, linux.PAGE_IS_PRESENT],
        [5, 6, linux.PAGE_IS_PRESENT],
      ]);
      fs.closeSync(pages);
    });
  },
};
