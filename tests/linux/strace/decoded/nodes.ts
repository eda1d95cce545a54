import { type Decoded, halves, words } from './decoded.js';

/** Calls that take sets of nodes; their highest bits are set, since strace writes others with zeros before them, fewer or more. */
export const nodes: readonly Decoded[] = [
  [
    'mbind',
    [
      0x123456789an,
      0xabcdefn,
      ['MPOL_BIND', 'MPOL_F_STATIC_NODES'],
      words(0x8000000100000005n, 0x9000000000000007n),
      129,
      ['MPOL_MF_STRICT', 'MPOL_MF_MOVE'],
    ],
    '0x123456789a, 11259375, MPOL_BIND|MPOL_F_STATIC_NODES, [0x8000000100000005, 0x9000000000000007], 129, MPOL_MF_STRICT|MPOL_MF_MOVE',
  ],
  [
    'set_mempolicy',
    [['MPOL_INTERLEAVE'], words(0x8000000200000005n, 0x9000000000000006n), 129],
    'MPOL_INTERLEAVE, [0x8000000200000005, 0x9000000000000006], 129',
  ],
  [
    'migrate_pages',
    [0x7ff00001, 65, words(0x8000000100000005n), words(0x8000000200000006n)],
    '2146435073, 65, [0x8000000100000005], [0x8000000200000006]',
  ],
  [
    'move_pages',
    [0x7ff00001, 2, words(0x1_0000_1000n, 0x2_0000_2000n), halves(3, 70000), ['MPOL_MF_MOVE']],
    '2146435073, 2, [0x100001000, 0x200002000], [3, 70000], <address>, MPOL_MF_MOVE',
  ],
];
