import * as fs from 'node:fs';
import { expect } from 'vitest';
import { until } from '../aids.js';
import { type Cases, codeOf } from '../case.js';
import { hasCome, leaveOut } from './aids.js';
import { sparse, withLoop } from './loop.js';

const MIB = 2 ** 20;
const SECTOR = 512;

/** A partition table of PCs with one partition of Linux. */
function partitionTable(first: number, sectors: number): Buffer {
  const table = Buffer.alloc(SECTOR);
  table[446 + 4] = 0x83;
  table.writeUInt32LE(first, 446 + 8);
  table.writeUInt32LE(sectors, 446 + 12);
  table.writeUInt16LE(0xaa55, 510);
  return table;
}

export const block: Cases = {
  'what a block device is'({ linux, folder }) {
    withLoop(linux, sparse(folder, 'disk', 8 * MIB), 'block devices', ({ fd, about }) => {
      const number = (name: string) => Number(about(name));
      expect(linux.ioctl(fd, 'BLKGETSIZE64')).toBe(8 * MIB);
      expect([linux.ioctl(fd, 'BLKGETSIZE'), number('size')]).toEqual([16_384, 16_384]);
      expect(linux.ioctl(fd, 'BLKSSZGET')).toBe(number('queue/logical_block_size'));
      expect(linux.ioctl(fd, 'BLKPBSZGET')).toBe(number('queue/physical_block_size'));
      expect(linux.ioctl(fd, 'BLKIOMIN')).toBe(number('queue/minimum_io_size'));
      expect(linux.ioctl(fd, 'BLKIOOPT')).toBe(number('queue/optimal_io_size'));
      expect(linux.ioctl(fd, 'BLKALIGNOFF')).toBe(number('alignment_offset'));
      expect(linux.ioctl(fd, 'BLKROTATIONAL')).toBe(number('queue/rotational'));
      expect(linux.ioctl(fd, 'BLKSECTGET')).toBe(Math.min(number('queue/max_sectors_kb') * 2, 65_535));
      if (hasCome('5.15', 'BLKGETDISKSEQ')) expect(linux.ioctl(fd, 'BLKGETDISKSEQ')).toBe(number('diskseq'));
      linux.ioctl(fd, 'BLKRASET', 64);
      expect([linux.ioctl(fd, 'BLKRAGET'), number('queue/read_ahead_kb')]).toEqual([64, 32]);
      linux.ioctl(fd, 'BLKROSET', [1]);
      expect([linux.ioctl(fd, 'BLKROGET'), about('ro')]).toEqual([1, '1']);
      linux.ioctl(fd, 'BLKROSET', [0]);
      expect([linux.ioctl(fd, 'BLKROGET'), about('ro')]).toEqual([0, '0']);
      linux.ioctl(fd, 'BLKBSZSET', [1024]);
      expect(linux.ioctl(fd, 'BLKBSZGET')).toBe(1024);
      expect(codeOf(() => linux.ioctl(fd, 'BLKBSZSET', [1000]))).toBe('EINVAL');
    });
  },
  'BLKFLSBUF, BLKDISCARD, BLKZEROOUT'({ linux, folder }) {
    const file = sparse(folder, 'disk', 4 * MIB);
    withLoop(linux, file, 'what a block device is written with', ({ fd }) => {
      const behind = (at: number) => {
        const one = fs.openSync(file, 'r');
        const bytes = Buffer.alloc(4);
        fs.readSync(one, bytes, 0, 4, at);
        fs.closeSync(one);
        return bytes.toString('latin1');
      };
      linux.pwrite64(fd, Buffer.alloc(2 * MIB, 'full'), 0);
      linux.ioctl(fd, 'BLKFLSBUF');
      expect([behind(0), behind(2 * MIB - 4), behind(2 * MIB)]).toEqual(['full', 'full', '\0\0\0\0']);
      const taken = () => fs.statSync(file).blocks * SECTOR;
      const before = taken();
      expect(before).toBeGreaterThanOrEqual(2 * MIB);
      linux.ioctl(fd, 'BLKDISCARD', [0n, BigInt(MIB)]);
      expect([behind(0), behind(MIB)]).toEqual(['\0\0\0\0', 'full']);
      expect(taken()).toBeLessThanOrEqual(before - MIB);
      linux.ioctl(fd, 'BLKZEROOUT', [MIB, 4096]);
      expect([behind(MIB), behind(MIB + 4096)]).toEqual(['\0\0\0\0', 'full']);
      expect(codeOf(() => linux.ioctl(fd, 'BLKDISCARD', [1n, 1n]))).toBe('EINVAL');
    });
  },
  'BLKRRPART, BLKPG'({ linux, folder }) {
    const file = sparse(folder, 'disk', 8 * MIB);
    withLoop(linux, file, 'partitions', ({ fd, number }) => {
      const size = (partition: number) => {
        const path = `/sys/block/loop${number}/loop${number}p${partition}/size`;
        return fs.existsSync(path) ? Number(fs.readFileSync(path, 'latin1')) : undefined;
      };
      linux.ioctl(fd, 'LOOP_SET_STATUS64', { lo_flags: ['LO_FLAGS_PARTSCAN'] });
      const partition = (sectors: number) => ({
        datalen: 152,
        data: linux.encode('blkpg_partition', { pno: 5, start: 4 * MIB, length: sectors * SECTOR }),
      });
      linux.ioctl(fd, 'BLKPG', { op: linux.BLKPG_ADD_PARTITION, ...partition(100) });
      expect(size(5)).toBe(100);
      linux.ioctl(fd, 'BLKPG', { op: linux.BLKPG_RESIZE_PARTITION, ...partition(200) });
      expect(size(5)).toBe(200);
      linux.ioctl(fd, 'BLKPG', { op: linux.BLKPG_DEL_PARTITION, ...partition(200) });
      expect(size(5)).toBeUndefined();

      // What the table on the disk does not have goes.
      linux.ioctl(fd, 'BLKPG', { op: linux.BLKPG_ADD_PARTITION, ...partition(100) });
      linux.pwrite64(fd, partitionTable(2048, 1000), 0);
      linux.ioctl(fd, 'BLKRRPART');
      expect(size(5)).toBeUndefined();
      if (size(1) === undefined) leaveOut('partitions that BLKRRPART finds', 'this kernel reads no partition tables');
      else expect(size(1)).toBe(1000);
    });
  },
  'loop devices and what is behind them'({ linux, folder }) {
    const file = sparse(folder, 'disk', 4 * MIB);
    const other = sparse(folder, 'other', 4 * MIB);
    withLoop(linux, file, 'loop devices', ({ control, fd, number, about }) => {
      expect(about('loop/backing_file')).toBe(file);
      const info = linux.ioctl(fd, 'LOOP_GET_STATUS64');
      expect(info).toMatchObject({
        lo_number: number,
        lo_inode: fs.statSync(file).ino,
        lo_file_name: file.slice(-60),
        lo_offset: 0,
      });
      linux.ioctl(fd, 'LOOP_SET_STATUS64', {
        lo_offset: MIB,
        lo_sizelimit: 2 * MIB,
        lo_file_name: 'named',
        lo_flags: ['LO_FLAGS_PARTSCAN'],
      });
      expect([about('loop/offset'), about('loop/sizelimit'), about('loop/partscan')]).toEqual([
        `${MIB}`,
        `${2 * MIB}`,
        '1',
      ]);
      expect(linux.ioctl(fd, 'LOOP_GET_STATUS64')).toMatchObject({
        lo_file_name: 'named',
        lo_flags: linux.LO_FLAGS_PARTSCAN,
      });
      expect(linux.ioctl(fd, 'BLKGETSIZE64')).toBe(2 * MIB);
      linux.ioctl(fd, 'LOOP_SET_STATUS64', {});
      fs.truncateSync(file, 6 * MIB);
      expect(linux.ioctl(fd, 'BLKGETSIZE64')).toBe(4 * MIB);
      linux.ioctl(fd, 'LOOP_SET_CAPACITY');
      expect(linux.ioctl(fd, 'BLKGETSIZE64')).toBe(6 * MIB);
      linux.ioctl(fd, 'LOOP_SET_BLOCK_SIZE', 4096);
      expect(about('queue/logical_block_size')).toBe('4096');
      linux.ioctl(fd, 'LOOP_SET_BLOCK_SIZE', 512);
      const direct = codeOf(() => linux.ioctl(fd, 'LOOP_SET_DIRECT_IO', 1));
      if (direct === undefined) expect(about('loop/dio')).toBe('1');
      else leaveOut('LOOP_SET_DIRECT_IO', `this folder's file system: ${direct}`);
      linux.ioctl(fd, 'LOOP_SET_DIRECT_IO', 0);
      expect(about('loop/dio')).toBe('0');

      const free = linux.ioctl(control, 'LOOP_CTL_ADD', 100 + (process.pid % 1000));
      expect(free).toBe(100 + (process.pid % 1000));
      expect(fs.existsSync(`/sys/block/loop${free}`)).toBe(true);
      const reader = linux.open(
        until(() => fs.existsSync(`/dev/loop${free}`) && `/dev/loop${free}`),
        ['O_RDONLY'],
      );
      const [one, two] = [file, other].map((path) => fs.openSync(path, 'r')) as [number, number];
      linux.ioctl(reader, 'LOOP_SET_FD', one);
      const behind = () => fs.readFileSync(`/sys/block/loop${free}/loop/backing_file`, 'latin1').trim();
      expect([behind(), linux.ioctl(reader, 'BLKROGET')]).toEqual([file, 1]);
      expect(codeOf(() => linux.ioctl(reader, 'LOOP_CHANGE_FD', two))).toBe('EINVAL');
      fs.truncateSync(other, 6 * MIB);
      linux.ioctl(reader, 'LOOP_CHANGE_FD', two);
      expect(behind()).toBe(other);
      linux.ioctl(reader, 'LOOP_CLR_FD');
      for (const each of [one, two, reader]) linux.close(each);
      until(() => codeOf(() => linux.ioctl(control, 'LOOP_CTL_REMOVE', free)) !== 'EBUSY');
      expect(fs.existsSync(`/sys/block/loop${free}`)).toBe(false);
    });
  },
};
