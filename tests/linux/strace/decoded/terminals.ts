import { type Decoded, FD } from './decoded.js';

const settings = {
  c_iflag: 1,
  c_oflag: 4,
  c_cflag: 0o60,
  c_lflag: 0o10,
  c_line: 0,
  c_cc: Array.from({ length: 19 }, (_, at) => at),
};

/** What ioctl asks of terminals. */
export const terminals: readonly Decoded[] = [
  [
    'ioctl',
    [FD, 'TIOCSWINSZ', { ws_row: 1, ws_col: 2, ws_xpixel: 3, ws_ypixel: 4 }],
    '1000001, TIOCSWINSZ, {ws_row=1, ws_col=2, ws_xpixel=3, ws_ypixel=4}',
  ],
  [
    'ioctl',
    [FD, 'TCSETSW', settings],
    '1000001, …TCSETSW, {c_iflag=IGNBRK, …, c_lflag=ECHO, c_line=N_TTY, c_cc=[[VINTR]=0, [VQUIT]=0x1, …, [18]=0x12]}',
  ],
  [
    'ioctl',
    [FD, 'TCSETSF2', { ...settings, c_ispeed: 12345, c_ospeed: 54321 }],
    '1000001, TCSETSF2, {c_iflag=IGNBRK, …, c_lflag=ECHO, c_line=N_TTY, c_cc=[[VINTR]=0, [VQUIT]=0x1, …, [18]=0x12], c_ispeed=12345, c_ospeed=54321}',
  ],
  ['ioctl', [FD, 'TCSBRK', 1], '1000001, TCSBRK, 1'],
  ['ioctl', [FD, 'TCSBRKP', 3], '1000001, TCSBRKP, 3'],
  ['ioctl', [FD, 'TCXONC', 'TCION'], '1000001, TCXONC, TCION'],
  ['ioctl', [FD, 'TCFLSH', 'TCOFLUSH'], '1000001, TCFLSH, TCOFLUSH'],
  ['ioctl', [FD, 'TIOCSTI', 'x'], '1000001, TIOCSTI, "x"'],
  ['ioctl', [FD, 'TIOCSPGRP', [77]], '1000001, TIOCSPGRP, [77]'],
  ['ioctl', [FD, 'TIOCSCTTY', 1], '1000001, TIOCSCTTY, 1'],
  ['ioctl', [FD, 'TIOCPKT', [1]], '1000001, TIOCPKT, [1]'],
  ['ioctl', [FD, 'TIOCSIG', 'SIGINT'], '1000001, TIOCSIG, 0x2'],
  ['ioctl', [FD, 'TIOCSETD', [3]], '1000001, TIOCSETD, [3]'],
  ['ioctl', [FD, 'TIOCMBIS', [6]], '1000001, TIOCMBIS, [TIOCM_DTR|TIOCM_RTS]'],
  ['ioctl', [FD, 'TIOCGPTPEER', ['O_RDWR', 'O_NOCTTY']], '1000001, TIOCGPTPEER, 0x102'],
  [
    'ioctl',
    [FD, 'TCSETS', settings],
    '1000001, …TCSETS, {c_iflag=IGNBRK, …, c_lflag=ECHO, c_line=N_TTY, c_cc=[[VINTR]=0, [VQUIT]=0x1, …, [18]=0x12]}',
  ],
  [
    'ioctl',
    [FD, 'TCSETSF', settings],
    '1000001, …TCSETSF, {c_iflag=IGNBRK, …, c_lflag=ECHO, c_line=N_TTY, c_cc=[[VINTR]=0, [VQUIT]=0x1, …, [18]=0x12]}',
  ],
  [
    'ioctl',
    [FD, 'TCSETS2', { ...settings, c_ispeed: 12345, c_ospeed: 54321 }],
    '1000001, TCSETS2, {c_iflag=IGNBRK, …, c_lflag=ECHO, c_line=N_TTY, c_cc=[[VINTR]=0, [VQUIT]=0x1, …, [18]=0x12], c_ispeed=12345, c_ospeed=54321}',
  ],
  [
    'ioctl',
    [FD, 'TCSETSW2', { ...settings, c_ispeed: 12345, c_ospeed: 54321 }],
    '1000001, TCSETSW2, {c_iflag=IGNBRK, …, c_lflag=ECHO, c_line=N_TTY, c_cc=[[VINTR]=0, [VQUIT]=0x1, …, [18]=0x12], c_ispeed=12345, c_ospeed=54321}',
  ],
  ['ioctl', [FD, 'TIOCMSET', [6]], '1000001, TIOCMSET, [TIOCM_DTR|TIOCM_RTS]'],
  ['ioctl', [FD, 'TIOCMBIC', [3]], '1000001, TIOCMBIC, [TIOCM_LE|TIOCM_DTR]'],
  ['ioctl', [FD, 'TIOCSPTLCK', [77]], '1000001, TIOCSPTLCK, [77]'],
];
