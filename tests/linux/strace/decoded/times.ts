import { type Decoded, FD } from './decoded.js';

const clock = {
  offset: -1,
  freq: 0x123456789an,
  maxerror: 3,
  esterror: 4,
  status: 0x2001,
  constant: 5,
  precision: 6,
  tolerance: 7,
  time: { tv_sec: 8, tv_usec: 9 },
  tick: 10,
  ppsfreq: 11,
  jitter: 12,
  shift: -13,
  stabil: 14,
  jitcnt: 15,
  calcnt: 16,
  errcnt: 17,
  stbcnt: 18,
  tai: -19,
};

const clockText =
  'offset=-1, freq=78187493530, maxerror=3, esterror=4, status=STA_PLL|STA_NANO, constant=5, precision=6, tolerance=7, ' +
  'time={tv_sec=8, tv_usec=9}, tick=10, ppsfreq=11, jitter=12, shift=-13, stabil=14, jitcnt=15, calcnt=16, errcnt=17, stbcnt=18, tai=-19';

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
  ['nanosleep', [{ tv_sec: 0x123456789an, tv_nsec: 7 }], '{tv_sec=78187493530, tv_nsec=7}, <address>'],
  ['adjtimex', [{ ...clock, modes: 0x4003 }], `{modes=ADJ_OFFSET|ADJ_FREQUENCY|ADJ_TICK, ${clockText}}`],
  ['clock_adjtime', ['CLOCK_TAI', { ...clock, modes: 0x2080 }], `CLOCK_TAI, {modes=ADJ_TAI|ADJ_NANO, ${clockText}}`],
];
