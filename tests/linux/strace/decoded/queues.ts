import { bytes, type Decoded, FD } from './decoded.js';

/** Calls that take what concerns queues and semaphores. */
export const queues: readonly Decoded[] = [
  [
    'mq_open',
    ['queue', ['O_RDWR', 'O_CREAT'], 0o600, { mq_maxmsg: 5, mq_msgsize: 64 }],
    '"queue", O_RDWR|O_CREAT, 0600, {mq_flags=0, mq_maxmsg=5, mq_msgsize=64, mq_curmsgs=0}',
  ],
  [
    'mq_timedsend',
    [FD, 'méssage', 5, { tv_sec: 1, tv_nsec: 2 }],
    '1000001, "m\\303\\251ssage", 8, 5, {tv_sec=1, tv_nsec=2}',
  ],
  [
    'semop',
    [7, [{ sem_num: 1, sem_op: -2, sem_flg: 2048 }, { sem_num: 3 }]],
    '7, [{sem_num=1, sem_op=-2, sem_flg=IPC_NOWAIT}, {sem_num=3, sem_op=0, sem_flg=0}], 2',
  ],
  [
    'semtimedop',
    [7, [{ sem_num: 1, sem_op: 2 }], { tv_sec: 1, tv_nsec: 2 }],
    '7, [{sem_num=1, sem_op=2, sem_flg=0}], 1, {tv_sec=1, tv_nsec=2}',
  ],
  [
    'mq_getsetattr',
    [FD, { mq_flags: 2048 }],
    '1000001, {mq_flags=O_NONBLOCK, mq_maxmsg=0, mq_msgsize=0, mq_curmsgs=0}, <address>',
  ],
  [
    'msgsnd',
    [7, bytes(9, 0, 0, 0, 0, 0, 0, 0, 104, 105), 2, ['IPC_NOWAIT']],
    '7, {mtype=9, mtext="hi"}, 2, IPC_NOWAIT',
  ],
];
