import { errnoNumber } from '../../abi/errno.js';
import type { Handlers } from '../handler.js';
import { PAGE_OFFSET } from '../memory.js';

const errno = (name: Parameters<typeof errnoNumber>[0]) => -errnoNumber(name);
const PAGE = 4096;
const PROT_WRITE = 2;
const MAP_TYPE = 0xf;
const MAP_SHARED = 1;
const MAP_PRIVATE = 2;
const MAP_FIXED = 0x10;
const MAP_ANONYMOUS = 0x20;
/** Where the kernel looks for room, TASK_UNMAPPED_BASE, and where the stack's part begins. */
const MMAP_BASE = PAGE_OFFSET / 3;
const MMAP_END = 0xb0000000;

const pageUp = (value: number) => Math.ceil(value / PAGE) * PAGE;

/** The heap and anonymous memory. */
export const memory: Handlers = {
  brk(task, address) {
    const end = address >>> 0;
    if (end < task.heapStart || pageUp(end) > MMAP_BASE) return task.heapEnd | 0;
    const from = pageUp(task.heapEnd);
    const to = pageUp(end);
    if (to > from) task.memory.map(from, to - from, true);
    else if (to < from) task.memory.unmap(to, from - to);
    task.heapEnd = end;
    return end | 0;
  },

  mmap2(task, address, length, protection, flags, fd) {
    const size = pageUp(length >>> 0);
    const type = flags & MAP_TYPE;
    if (size === 0 || (type !== MAP_SHARED && type !== MAP_PRIVATE)) return errno('EINVAL');
    if (size > PAGE_OFFSET) return errno('ENOMEM');
    if (!(flags & MAP_ANONYMOUS)) return task.files.get(fd) === undefined ? errno('EBADF') : errno('ENODEV');
    let start = address >>> 0;
    if (flags & MAP_FIXED) {
      if (start % PAGE !== 0) return errno('EINVAL');
      if (start + size > MMAP_END) return errno('ENOMEM');
    } else {
      for (start = MMAP_BASE; task.memory.overlaps(start, size); ) start += size;
      if (start + size > MMAP_END) return errno('ENOMEM');
    }
    task.memory.map(start, size, (protection & PROT_WRITE) !== 0);
    return start | 0;
  },

  munmap(task, address, length) {
    const start = address >>> 0;
    const size = pageUp(length >>> 0);
    if (start % PAGE !== 0 || size === 0 || start + size > PAGE_OFFSET) return errno('EINVAL');
    if (start + size > MMAP_END) return errno('EINVAL');
    task.memory.unmap(start, size);
    return 0;
  },
};
