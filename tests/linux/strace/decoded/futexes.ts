import type { Decoded } from './decoded.js';

const timeout = { tv_sec: 1, tv_nsec: 2 };

/** The word of a lock that a thread holds, which there is not: its id is higher than any. */
const held = 0x3ff00001;

/** Calls that take futexes, of which strace shows the address alone; futex is carried out, and comes back at once. */
export const futexes: readonly Decoded[] = [
  [
    'futex_waitv',
    [[{ val: 7, uaddr: 0x1000n, flags: 2 }], 0, { tv_sec: 1, tv_nsec: 2 }, 'CLOCK_MONOTONIC'],
    '[{val=0x7, uaddr=0x1000, flags=‹FUTEX_32 or FUTEX2_SIZE_U32›}], 1, 0, {tv_sec=1, tv_nsec=2}, CLOCK_MONOTONIC',
  ],
  ['futex', [[5], 'FUTEX_WAIT', 7, { tv_sec: 1, tv_nsec: 2 }], '<address>, FUTEX_WAIT, 7, {tv_sec=1, tv_nsec=2}'],
  ['futex', [[5], 'FUTEX_WAKE', 77], '<address>, FUTEX_WAKE, 77'],
  ['futex', [[5], 'FUTEX_WAIT_PRIVATE', 77, timeout], '<address>, FUTEX_WAIT_PRIVATE, 77, {tv_sec=1, tv_nsec=2}'],
  ['futex', [[5], 'FUTEX_WAKE_PRIVATE', 77], '<address>, FUTEX_WAKE_PRIVATE, 77'],
  [
    'futex',
    [[5], ['FUTEX_WAIT_BITSET', 'FUTEX_CLOCK_REALTIME'], 77, timeout, 0x98765432],
    '<address>, FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME, 77, {tv_sec=1, tv_nsec=2}, 0x98765432',
  ],
  ['futex', [[5], 'FUTEX_REQUEUE', 77, 78, [6]], '<address>, FUTEX_REQUEUE, 77, 78, <address>'],
  ['futex', [[5], 'FUTEX_WAKE_BITSET', 77, 0x98765432], '<address>, FUTEX_WAKE_BITSET, 77, 0x98765432'],
  ['futex', [[5], 'FUTEX_CMP_REQUEUE', 77, 78, [6], 79], '<address>, FUTEX_CMP_REQUEUE, 77, 78, <address>, 79'],
  [
    'futex',
    [[5], 'FUTEX_WAKE_OP', 77, 78, [6], 0x12003004],
    '<address>, FUTEX_WAKE_OP, 77, 78, <address>, FUTEX_OP_ADD<<28|0x3<<12|FUTEX_OP_CMP_LT<<24|0x4',
  ],
  ['futex', [[held], 'FUTEX_LOCK_PI', 0, timeout], '<address>, FUTEX_LOCK_PI, {tv_sec=1, tv_nsec=2}'],
  ['futex', [[held], 'FUTEX_UNLOCK_PI'], '<address>, FUTEX_UNLOCK_PI'],
  ['futex', [[held], 'FUTEX_TRYLOCK_PI'], '<address>, FUTEX_TRYLOCK_PI'],
  [
    'futex',
    [[5], 'FUTEX_WAIT_REQUEUE_PI', 77, timeout, [6], 0],
    '<address>, FUTEX_WAIT_REQUEUE_PI, 77, {tv_sec=1, tv_nsec=2}, <address>',
  ],
];
