import { type Decoded, FD, halves, text, words } from './decoded.js';

/** Calls that take what is read and written meanwhile. */
export const aio: readonly Decoded[] = [
  [
    'io_submit',
    [0x123456789an, 2, words(0x1_0000_1000n, 0x2_0000_2000n)],
    '0x123456789a, 2, [0x100001000, 0x200002000]',
  ],
  [
    'io_cancel',
    [
      0x123456789an,
      {
        aio_data: 0x123456789bn,
        aio_key: 5,
        aio_lio_opcode: 1,
        aio_reqprio: -6,
        aio_fildes: FD,
        aio_buf: text('dätä'),
        aio_offset: 7,
      },
    ],
    '0x123456789a, {aio_data=0x123456789b, aio_key=5, aio_lio_opcode=IOCB_CMD_PWRITE, aio_reqprio=-6, aio_fildes=1000001}, <address>',
  ],
  [
    'io_getevents',
    [0x123456789an, 3, 7, { tv_sec: 0x123456789bn, tv_nsec: 2 }],
    '0x123456789a, 3, 7, <address>, {tv_sec=78187493531, tv_nsec=2}',
  ],
  [
    'io_pgetevents',
    [0x123456789an, 3, 7, { tv_sec: 0x123456789bn, tv_nsec: 2 }, words(0x123456789cn, 8n)],
    '0x123456789a, 3, 7, <address>, {tv_sec=78187493531, tv_nsec=2}, {sigmask=0x123456789c, sigsetsize=8}',
  ],
  [
    'io_uring_enter',
    [FD, 3, 5, ['IORING_ENTER_GETEVENTS', 'IORING_ENTER_SQ_WAIT'], halves(2, 0x80)],
    '1000001, 3, 5, IORING_ENTER_GETEVENTS|IORING_ENTER_SQ_WAIT, [INT RT_8], 8',
  ],
  [
    'io_uring_register',
    [FD, 'IORING_REGISTER_FILES', halves(FD + 1, FD + 2), 2],
    '1000001, IORING_REGISTER_FILES, [1000002, 1000003], 2',
  ],
];
