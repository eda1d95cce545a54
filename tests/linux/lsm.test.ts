import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { abis } from '../../src/abi/all.js';
import { decodeLsmContexts } from '../../src/linux/lsm.js';

/** `struct lsm_ctx` with a text behind it; `len` is the kernel's, and may be more than the text takes. */
function entry(id: number, text: string, len: number, ctx_len = text.length): Buffer {
  const bytes = Buffer.alloc(Math.max(len, 32 + text.length));
  linux.encode('lsm_ctx', { id, flags: 0, len, ctx_len }).copy(bytes);
  bytes.write(text, 32);
  return bytes;
}

const decoded = (...entries: readonly Buffer[]) => decodeLsmContexts(Buffer.concat(entries), abis.x86_64, false);

describe('contexts of security modules', () => {
  const { LSM_ID_APPARMOR, LSM_ID_SELINUX } = linux;

  it('stand one behind the other, each as long as it says', () => {
    expect(decoded(entry(LSM_ID_SELINUX, 'user:role\0', 48), entry(LSM_ID_APPARMOR, 'unconfined', 42))).toEqual([
      { id: LSM_ID_SELINUX, flags: 0, ctx: 'user:role' },
      { id: LSM_ID_APPARMOR, flags: 0, ctx: 'unconfined' },
    ]);
    expect(decoded()).toEqual([]);
  });

  it('end where lengths say what cannot be', () => {
    const ctx = 'unconfined';
    expect(decoded(entry(LSM_ID_APPARMOR, ctx, 42, 1000))).toMatchObject([{ ctx }]);
    expect(decoded(entry(LSM_ID_APPARMOR, ctx, 0), entry(LSM_ID_SELINUX, 'never', 40))).toMatchObject([{ ctx }]);
  });
});
