import type { Decoded } from './decoded.js';

/** Calls that take limits, priorities and identities. */
export const limits: readonly Decoded[] = [
  [
    'setrlimit',
    ['RLIMIT_CORE', { rlim_cur: 4096, rlim_max: 0x123456789an }],
    'RLIMIT_CORE, {rlim_cur=4*1024, rlim_max=78187493530}',
  ],
  [
    'prlimit64',
    [0x7ff00001, 'RLIMIT_NOFILE', { rlim_cur: 100, rlim_max: 200 }],
    '2146435073, RLIMIT_NOFILE, {rlim_cur=100, rlim_max=200}, <address>',
  ],
  [
    'sched_setscheduler',
    [0x7ff00001, ['SCHED_FIFO'], { sched_priority: 7 }],
    '2146435073, SCHED_FIFO, ‹[7] or {sched_priority=7}›',
  ],
  [
    'sched_setattr',
    [0x7ff00001, { sched_policy: 6, sched_flags: 1, sched_runtime: 10, sched_deadline: 20, sched_period: 30 }],
    '2146435073, {size=56, sched_policy=SCHED_DEADLINE, sched_flags=SCHED_FLAG_RESET_ON_FORK, sched_nice=0, sched_priority=0, sched_runtime=10, sched_deadline=20, sched_period=30, sched_util_min=0, sched_util_max=0}, 0',
  ],
  ['sched_setaffinity', [0x7ff00001, [0, 3, 65]], '2146435073, 16, [0 3 65]'],
  ['setgroups', [[5, 6, 7]], '3, [5, 6, 7]'],
  [
    'capset',
    [
      { version: 0x20080522, pid: 0 },
      [
        { effective: 1, permitted: 3, inheritable: 0 },
        { effective: 0, permitted: 0, inheritable: 0 },
      ],
    ],
    '{version=_LINUX_CAPABILITY_VERSION_3, pid=0}, {effective=1<<CAP_CHOWN, permitted=1<<CAP_CHOWN|1<<CAP_DAC_OVERRIDE, inheritable=0}',
  ],
  [
    'capget',
    [{ version: 0x20080522, pid: 0x7ff00001 }],
    '{version=_LINUX_CAPABILITY_VERSION_3, pid=2146435073}, <address>',
  ],
  ['sched_setparam', [0x7ff00001, { sched_priority: 77 }], '2146435073, ‹[77] or {sched_priority=77}›'],
];
