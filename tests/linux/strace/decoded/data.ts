import { bytes, type Decoded, FD } from './decoded.js';

/** Calls that take data, in one piece or several. */
export const data: readonly Decoded[] = [
  ['pwrite64', [FD, 'dätä', 0x123456789an], '1000001, "d\\303\\244t\\303\\244", 6, 78187493530'],
  [
    'writev',
    [FD, ['one', bytes(2, 3), 'thrée']],
    '1000001, [{iov_base="one", iov_len=3}, {iov_base="\\2\\3", iov_len=2}, {iov_base="thr\\303\\251e", iov_len=6}], 3',
  ],
  [
    'pwritev',
    [FD, ['one', 'two'], 0x123456789an],
    '1000001, [{iov_base="one", iov_len=3}, {iov_base="two", iov_len=3}], 2, 78187493530',
  ],
  [
    'pwritev2',
    [FD, ['one'], -1, ['RWF_DSYNC', 'RWF_APPEND']],
    '1000001, [{iov_base="one", iov_len=3}], 1, -1, RWF_DSYNC|RWF_APPEND',
  ],
  [
    'vmsplice',
    [FD, ['one', 'two'], ['SPLICE_F_GIFT']],
    '1000001, [{iov_base="one", iov_len=3}, {iov_base="two", iov_len=3}], 2, SPLICE_F_GIFT',
  ],
  [
    'process_vm_writev',
    [0x7ff00001, ['local'], [{ iov_base: 0x1000n, iov_len: 5 }]],
    '2146435073, [{iov_base="local", iov_len=5}], 1, [{iov_base=0x1000, iov_len=5}], 1, 0',
  ],
  [
    'process_madvise',
    [FD, [{ iov_base: 0x1000n, iov_len: 4096 }], 'MADV_COLD'],
    '1000001, [{iov_base=0x1000, iov_len=4096}], 1, MADV_COLD, 0',
  ],
  ['write', [FD, 'wröte'], '1000001, "wr\\303\\266te", 6'],
  [
    'readv',
    [FD, [new Uint8Array(5), { iov_base: 0x123456789an, iov_len: 0xabcdefn }]],
    '1000001, [{iov_base=<address>, iov_len=5}, {iov_base=0x123456789a, iov_len=11259375}], 2',
  ],
  [
    'preadv',
    [FD, [new Uint8Array(5), new Uint8Array(7)], 0x123456789an],
    '1000001, [{iov_base=<address>, iov_len=5}, {iov_base=<address>, iov_len=7}], 2, 78187493530',
  ],
  [
    'preadv2',
    [FD, [new Uint8Array(6), new Uint8Array(8)], -1, ['RWF_HIPRI', 'RWF_NOWAIT']],
    '1000001, [{iov_base=<address>, iov_len=6}, {iov_base=<address>, iov_len=8}], 2, -1, RWF_HIPRI|RWF_NOWAIT',
  ],
  [
    'process_vm_readv',
    [0x7ff00001, [new Uint8Array(5), new Uint8Array(6)], [{ iov_base: 0x123456789an, iov_len: 11 }]],
    '2146435073, [{iov_base=<address>, iov_len=5}, {iov_base=<address>, iov_len=6}], 2, [{iov_base=0x123456789a, iov_len=11}], 1, 0',
  ],
];
