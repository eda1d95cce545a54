import { errnoNumber } from '../../abi/errno.js';
import type { Handlers } from '../handler.js';
import type { Task } from '../task.js';

const EFAULT = -errnoNumber('EFAULT');
const EINVAL = -errnoNumber('EINVAL');
const UTSNAME_FIELD = 65;
const SYSINFO_BYTES = 64;
const MEMORY_BYTES = 256 * 1024 * 1024;
const GRND_FLAGS = 7;
/** GRND_RANDOM and GRND_INSECURE exclude each other. */
const GRND_RANDOM_INSECURE = 6;
const RANDOM_CHUNK = 4096;
const encoder = new TextEncoder();

function put(task: Task, address: number, bytes: Uint8Array): number {
  return task.copy_to_user(address >>> 0, bytes) === 0 ? 0 : EFAULT;
}

/** What the machine is and how it does. */
export const system: Handlers = {
  uname(task, name) {
    const { release } = task.kernel;
    const bytes = new Uint8Array(UTSNAME_FIELD * 6);
    const fields = ['Linux', 'emulated', release, '#1 jiffies-syscall', 'i686', '(none)'];
    fields.forEach((field, index) => {
      bytes.set(encoder.encode(field).subarray(0, UTSNAME_FIELD - 1), index * UTSNAME_FIELD);
    });
    return put(task, name, bytes);
  },

  sysinfo(task, info) {
    const view = new DataView(new ArrayBuffer(SYSINFO_BYTES));
    view.setInt32(0, Math.floor(task.kernel.clock.now), true);
    view.setUint32(16, MEMORY_BYTES, true);
    view.setUint32(20, MEMORY_BYTES / 2, true);
    view.setUint16(40, 2, true);
    view.setUint32(52, 1, true);
    return put(task, info, new Uint8Array(view.buffer));
  },

  getrandom(task, address, count, flags) {
    if (flags & ~GRND_FLAGS || (flags & GRND_RANDOM_INSECURE) === GRND_RANDOM_INSECURE) return EINVAL;
    const wanted = Math.min(count >>> 0, 0x7fffffff);
    for (let done = 0; done < wanted; ) {
      const part = task.kernel.random(Math.min(RANDOM_CHUNK, wanted - done));
      const missing = task.copy_to_user((address >>> 0) + done, part);
      done += part.length - missing;
      if (missing > 0) return done === 0 ? EFAULT : done;
    }
    return wanted;
  },

  exit_group(task, code) {
    task.exitCode = code & 0xff;
    return 0;
  },
};
