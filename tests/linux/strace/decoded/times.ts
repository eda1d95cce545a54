import { type Decoded, FD } from './decoded.js';

/** Calls that take times. */
export const times: readonly Decoded[] = [
  [
    'clock_settime',
    ['CLOCK_REALTIME', { tv_sec: 0x123456789an, tv_nsec: 7 }],
    'CLOCK_REALTIME, {tv_sec=78187493530, tv_nsec=7}',
  ],
  [
    'clock_nanosleep',
    ['CLOCK_MONOTONIC', ['TIMER_ABSTIME'], { tv_sec: 5, tv_nsec: 999999999 }],
    'CLOCK_MONOTONIC, TIMER_ABSTIME, {tv_sec=5, tv_nsec=999999999}, <address>',
  ],
  [
    'utimensat',
    [
      FD,
      'a',
      [
        { tv_sec: 1, tv_nsec: 2 },
        { tv_sec: 3, tv_nsec: 4 },
      ],
    ],
    '1000001, "a", [{tv_sec=1, tv_nsec=2}, {tv_sec=3, tv_nsec=4}], 0',
  ],
  [
    'utimes',
    [
      '/a',
      [
        { tv_sec: 1, tv_usec: 2 },
        { tv_sec: 3, tv_usec: 4 },
      ],
    ],
    '"/a", [{tv_sec=1, tv_usec=2}, {tv_sec=3, tv_usec=4}]',
  ],
  ['utime', ['/a', { actime: 1, modtime: 2 }], '"/a", {actime=1, modtime=2}'],
  [
    'settimeofday',
    [
      { tv_sec: 1, tv_usec: 2 },
      { tz_minuteswest: -60, tz_dsttime: 0 },
    ],
    '{tv_sec=1, tv_usec=2}, {tz_minuteswest=-60, tz_dsttime=0}',
  ],
  [
    'setitimer',
    ['ITIMER_VIRTUAL', { it_interval: { tv_sec: 1, tv_usec: 2 }, it_value: { tv_sec: 3, tv_usec: 4 } }],
    'ITIMER_VIRTUAL, {it_interval={tv_sec=1, tv_usec=2}, it_value={tv_sec=3, tv_usec=4}}, <address>',
  ],
  [
    'timerfd_settime',
    [FD, ['TFD_TIMER_ABSTIME'], { it_interval: { tv_sec: 1, tv_nsec: 2 }, it_value: { tv_sec: 3, tv_nsec: 4 } }],
    '1000001, TFD_TIMER_ABSTIME, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, <address>',
  ],
  [
    'timer_settime',
    [5, 0, { it_interval: { tv_sec: 1, tv_nsec: 2 }, it_value: { tv_sec: 3, tv_nsec: 4 } }],
    '5, 0, {it_interval={tv_sec=1, tv_nsec=2}, it_value={tv_sec=3, tv_nsec=4}}, <address>',
  ],
  ['utimensat', [FD, 'a', null], '1000001, "a", NULL, 0'],
];
