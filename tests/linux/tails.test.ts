import { currentKernel, Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';

const extent = (fe_logical: number) => ({ fe_logical, fe_physical: 2, fe_length: 3, fe_flags: 4 });

describe('an array behind a structure', () => {
  it('is as long as it is given, and is counted', () => {
    const bytes = linux.encode('file_dedupe_range', {
      src_length: 7,
      info: [{ dest_fd: 5 }, { dest_fd: 6, status: -1 }],
    });
    expect(bytes).toHaveLength(24 + 2 * 32);
    expect([bytes.readUInt16LE(16), bytes.readBigInt64LE(24), bytes.readInt32LE(24 + 32 + 24)]).toEqual([2, 5n, -1]);
    const { info, dest_count } = linux.decode('file_dedupe_range', bytes);
    expect(dest_count).toBe(2);
    expect(info.map(({ dest_fd, status }) => [dest_fd, status])).toEqual([
      [5, 0],
      [6, -1],
    ]);
  });

  it('is as long as the structure says where it is not given', () => {
    expect(linux.encode('fiemap', { fm_extent_count: 3 })).toEqual(
      Buffer.concat([Buffer.alloc(24), Buffer.from([3]), Buffer.alloc(7 + 3 * 56)]),
    );
  });

  it('may be measured in bytes', () => {
    const bytes = linux.encode('rand_pool_info', { entropy_count: 8, buf: [1, 0xffffffff] });
    expect(bytes.toString('hex')).toBe('080000000800000001000000ffffffff');
    expect(linux.decode('rand_pool_info', bytes).buf).toEqual([1, 0xffffffff]);
  });

  it('has the elements that were written, and those that memory has', () => {
    const given = { fm_mapped_extents: 2, fm_extents: [extent(1), extent(2), extent(3)] };
    const bytes = linux.encode('fiemap', given);
    const logical = (view: Uint8Array, offset?: number) =>
      linux.decode('fiemap', view, offset).fm_extents.map(({ fe_logical }) => fe_logical);
    expect(logical(bytes)).toEqual([1, 2]);
    expect(logical(Buffer.concat([Buffer.alloc(8), bytes]), 8)).toEqual([1, 2]);
    expect(logical(bytes.subarray(0, 32 + 56))).toEqual([1]);
    expect(logical(bytes.subarray(0, 32))).toEqual([]);
  });

  it('is empty in a Ref', () => {
    const { fiemap } = linux.structs;
    expect(new Ref(fiemap).value.fm_extents).toEqual([]);
    expect([fiemap.size(currentKernel().abi), fiemap.offset(currentKernel().abi, 'fm_extents')]).toEqual([32, 32]);
  });
});
