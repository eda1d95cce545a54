import { type Decoded, FD, halves } from './decoded.js';

/** Calls that take signals and sets of them. */
export const signals: readonly Decoded[] = [
  [
    'rt_sigaction',
    ['SIGKILL', { sa_handler: 1, sa_flags: 0x10000000, sa_mask: 0x200 }],
    'SIGKILL, {sa_handler=SIG_IGN, sa_mask=[USR1], sa_flags=SA_RESTART}, <address>, 8',
  ],
  ['rt_sigprocmask', ['SIG_UNBLOCK', ['SIGUSR1', 'SIGUSR2', 40]], 'SIG_UNBLOCK, [USR1 USR2 RT_8], [], 8'],
  ['rt_sigsuspend', [['SIGINT', 'SIGTERM']], '[INT TERM], 8'],
  ['rt_sigtimedwait', [['SIGHUP'], { tv_sec: 1, tv_nsec: 2 }], '[HUP], <address>, {tv_sec=1, tv_nsec=2}, 8'],
  [
    'rt_sigqueueinfo',
    [0x7ff00001, 'SIGUSR1', { si_signo: 10, si_code: -1, si_pid: 3, si_uid: 4, si_int: 5 }],
    '2146435073, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=3, si_uid=4, si_int=5, si_ptr=0x5}',
  ],
  ['pidfd_send_signal', [FD, 'SIGTERM', null], '1000001, SIGTERM, NULL, 0'],
  ['signalfd4', [-1, ['SIGCHLD'], ['SFD_CLOEXEC', 'SFD_NONBLOCK']], '-1, [CHLD], 8, SFD_CLOEXEC|SFD_NONBLOCK'],
  [
    'sigaltstack',
    [{ ss_sp: 0x10000, ss_flags: 0, ss_size: 8192 }],
    '{ss_sp=0x10000, ss_flags=0, ss_size=8192}, <address>',
  ],
  [
    'timer_create',
    ['CLOCK_MONOTONIC', { sigev_int: 7, sigev_signo: 10, sigev_notify: 0 }],
    'CLOCK_MONOTONIC, {sigev_value={sival_int=7, sival_ptr=0x7}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}, <address>',
  ],
  [
    'mq_notify',
    [FD, { sigev_int: 7, sigev_signo: 12, sigev_notify: 0 }],
    '1000001, {sigev_value={sival_int=7, sival_ptr=0x7}, sigev_signo=SIGUSR2, sigev_notify=SIGEV_SIGNAL}',
  ],
  [
    'rt_tgsigqueueinfo',
    [0x7ff00001, 0x7ff00003, 'SIGUSR1', { si_signo: 10, si_code: -1, si_ptr: 5 }],
    '2146435073, 2146435075, SIGUSR1, {si_signo=SIGUSR1, si_code=SI_QUEUE, si_pid=0, si_uid=0, si_int=5, si_ptr=0x5}',
  ],
  ['signalfd', [-1, ['SIGCHLD', 40]], '-1, [CHLD RT_8], 8'],
  ['ptrace', ['PTRACE_SETSIGMASK', 0x7ff00001, 8, halves(2, 0x80)], 'PTRACE_SETSIGMASK, 2146435073, 8, [INT RT_8]'],
];
