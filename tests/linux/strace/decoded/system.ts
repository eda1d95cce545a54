import { bytes, type Decoded, FD, halves, text, words } from './decoded.js';

const descriptor = { entry_number: 7, base_addr: 0x12345678, limit: 0xabcde };
const limits = words(0x100000001n, 2n, 3n, 4n, 0x500000005n, 6n, 7n, 8n, 0x9n);
const limitsText =
  'dqb_bhardlimit=4294967297, dqb_bsoftlimit=2, dqb_curspace=3, dqb_ihardlimit=4, dqb_isoftlimit=21474836485, dqb_curinodes=6, dqb_btime=7, dqb_itime=8, dqb_valid=QIF_BLIMITS|QIF_INODES';

/** Calls that take what concerns the machine as a whole, and the processor's tables. */
export const system: readonly Decoded[] = [
  [
    'reboot',
    ['LINUX_REBOOT_MAGIC1', 'LINUX_REBOOT_MAGIC2', 'LINUX_REBOOT_CMD_RESTART2', text('kexéc\0')],
    'LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART2, "kex\\303\\251c"',
  ],
  ['setdomainname', ['dömain'], '"d\\303\\266main", 7'],
  // strace shows a module's image by its address alone.
  ['init_module', [bytes(1, 2, 3), 'a=é'], '<address>, 3, "a=\\303\\251"'],
  ['fsopen', ['tmpfś', ['FSOPEN_CLOEXEC']], '"tmpf\\305\\233", FSOPEN_CLOEXEC'],
  [
    'quotactl',
    [0x80000800, '/dev/é', 77, limits],
    `QCMD(Q_SETQUOTA, USRQUOTA), "/dev/\\303\\251", 77, {${limitsText}}`,
  ],
  ['quotactl_fd', [FD, 0x80000801, 78, limits], `1000001, QCMD(Q_SETQUOTA, GRPQUOTA), 78, {${limitsText}}`],
  [
    'kexec_load',
    [0x123456789an, 2, words(0x1_0000_0001n, 2n, 0x3_0000_0003n, 4n, 5n, 6n, 7n, 8n), ['KEXEC_ON_CRASH']],
    '0x123456789a, 2, [{buf=0x100000001, bufsz=2, mem=0x300000003, memsz=4}, {buf=0x5, bufsz=6, mem=0x7, memsz=8}], KEXEC_ARCH_DEFAULT|KEXEC_ON_CRASH',
  ],
  [
    'kexec_file_load',
    [FD, FD + 1, text('cmdlîne\0'), ['KEXEC_FILE_ON_CRASH', 'KEXEC_FILE_NO_INITRAMFS']],
    '1000001, 1000002, 9, "cmdl\\303\\256ne\\0", KEXEC_FILE_ON_CRASH|KEXEC_FILE_NO_INITRAMFS',
  ],
  [
    'modify_ldt',
    [1, halves(7, 0x12345678, 0xabcde, 0b11010101)],
    '1, {entry_number=7, base_addr=0x12345678, limit=0x0abcde, seg_32bit=1, contents=2, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1, lm=1}, 16',
  ],
  [
    'set_thread_area',
    [{ ...descriptor, contents: 1, read_exec_only: 1, seg_not_present: 1 }],
    '{entry_number=7, base_addr=0x12345678, limit=0x0abcde, seg_32bit=0, contents=1, read_exec_only=1, limit_in_pages=0, seg_not_present=1, useable=0, lm=0}',
  ],
  [
    'get_thread_area',
    [{ ...descriptor, seg_32bit: 1, contents: 2, limit_in_pages: 1, useable: 1 }],
    '{entry_number=7, base_addr=0x12345678, limit=0x0abcde, seg_32bit=1, contents=2, read_exec_only=0, limit_in_pages=1, seg_not_present=0, useable=1, lm=0}',
  ],
];
