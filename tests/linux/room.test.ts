import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it, type TestContext } from 'vitest';

function leaveOut(context: TestContext, why: string): void {
  console.log(`NOT TESTED: ${context.task.name}: ${why}`);
  context.skip(why);
}

/** These calls write more than the type of their parameter says, or as much as another argument says. */
describe('what the kernel writes has room', () => {
  it('bytes that are returned have a buffer of their own', () => {
    const counter = linux.eventfd2(7);
    const bytes = linux.read(counter, 8);
    expect(new BigUint64Array(bytes.buffer)).toEqual(BigUint64Array.of(7n));
    linux.close(counter);
  });

  it('a name that begins with a byte order mark stays as it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jiffies-bom-'));
    const name = '\ufeffname';
    try {
      symlinkSync(name, join(folder, name));
      const fd = linux.open(folder, ['O_RDONLY', 'O_DIRECTORY']);
      expect(linux.getdents64(fd).map(({ d_name }) => d_name)).toContain(name);
      expect(linux.readlinkat(fd, name)).toBe(name);
      linux.close(fd);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lsm_list_modules: a number for each module', (context) => {
    if (linux.supports('lsm_list_modules') !== true) return leaveOut(context, 'the kernel has no lsm_list_modules');
    const modules = linux.lsm_list_modules();
    expect(linux.lsm_list_modules.bigint()).toEqual(modules.map(BigInt));
    expect(modules.every((id) => id >= 100)).toBe(true);
    const bytes = new Uint32Array([8 * modules.length]);
    const ids = new BigUint64Array(modules.length + 1);
    expect(linux.lsm_list_modules(ids, bytes, 0)).toBe(modules.length);
    expect([...ids]).toEqual([...modules.map(BigInt), 0n]);
  });

  it('name_to_handle_at: a mount’s unique number, which has 64 bits', (context) => {
    const idOf = (flags: readonly 'AT_HANDLE_MNT_ID_UNIQUE'[]) =>
      linux.name_to_handle_at('AT_FDCWD', tmpdir(), { handle_bytes: 128 }, flags).mount_id;
    const { stx_mask, stx_mnt_id } = linux.statx('AT_FDCWD', tmpdir(), 0, ['STATX_MNT_ID_UNIQUE']);
    try {
      expect(idOf([])).toBe(Number(linux.statx('AT_FDCWD', tmpdir(), 0, ['STATX_MNT_ID']).stx_mnt_id));
      if ((stx_mask & linux.STATX_MNT_ID_UNIQUE) !== 0)
        expect(idOf(['AT_HANDLE_MNT_ID_UNIQUE'])).toBe(Number(stx_mnt_id));
    } catch (error) {
      // Before 6.12 the flag is EINVAL; some file systems have no handles.
      const code = String(Reflect.get(Object(error), 'code'));
      if (!['EINVAL', 'EOPNOTSUPP', 'EPERM'].includes(code)) throw error;
      leaveOut(context, `handles of this folder: ${code}`);
    }
  });
});
