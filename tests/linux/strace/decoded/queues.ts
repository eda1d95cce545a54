import { bytes, type Decoded, FD, halves } from './decoded.js';

const permissions = { key: 1, uid: 4000000000, gid: 70000, cuid: 5, cgid: 6, mode: 0o640, seq: 7 };

const segment = {
  shm_perm: permissions,
  shm_segsz: 0x123456789an,
  shm_atime: 11,
  shm_dtime: 12,
  shm_ctime: 13,
  shm_cpid: 14,
  shm_lpid: 15,
  shm_nattch: 16,
};

const queue = {
  msg_perm: permissions,
  msg_stime: 11,
  msg_rtime: 12,
  msg_ctime: 13,
  msg_qnum: 14,
  msg_qbytes: 0x123456789an,
  msg_lspid: 15,
  msg_lrpid: 16,
};

/** Calls that take what concerns queues, semaphores and shared memory. */
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
  ['mq_unlink', ['quéue'], '"qu\\303\\251ue"'],
  [
    'mq_timedreceive',
    [FD, 99, { tv_sec: 0x123456789an, tv_nsec: 2 }],
    '1000001, <address>, 99, <address>, {tv_sec=78187493530, tv_nsec=2}',
  ],
  ['shmctl', [77, 'IPC_SET', segment], '77, IPC_SET, {shm_perm={uid=4000000000, gid=70000, mode=0640}}'],
  [
    'shmctl',
    [77, 'IPC_STAT', segment],
    '77, IPC_STAT, {shm_perm={uid=4000000000, gid=70000, mode=0640, key=1, cuid=5, cgid=6}, shm_segsz=78187493530, shm_cpid=14, shm_lpid=15, shm_nattch=16, shm_atime=11, shm_dtime=12, shm_ctime=13}',
  ],
  [
    'msgctl',
    [77, 'IPC_SET', queue],
    '77, IPC_SET, {msg_perm={uid=4000000000, gid=70000, mode=0640}, msg_qbytes=78187493530}',
  ],
  [
    'msgctl',
    [77, 'IPC_STAT', queue],
    '77, IPC_STAT, {msg_perm={uid=4000000000, gid=70000, mode=0640, key=1, cuid=5, cgid=6}, msg_stime=11, msg_rtime=12, msg_ctime=13, msg_qnum=14, msg_qbytes=78187493530, msg_lspid=15, msg_lrpid=16}',
  ],
  [
    'semctl',
    [7, 3, 'IPC_SET', halves(1, 4000000000, 70000, 5, 6, 0o640, ...Array<number>(20).fill(0))],
    '7, 3, IPC_SET, {sem_perm={uid=4000000000, gid=70000, mode=0640}}',
  ],
];
