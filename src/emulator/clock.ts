/**
 * `VirtualClock` is a clock that tests set and advance, in seconds since boot.
 *
 * @throws {RangeError} from `set` and `advance`, for a time before boot
 * @see docs/emulator.md
 * @example
 * const emulator = createEmulator({ clock: 'virtual' });
 * if (emulator.clock instanceof VirtualClock) emulator.clock.set(300);
 * emulator.jiffies; // 0: they wrap five minutes after boot
 */
export class VirtualClock {
  #now = 0;

  /** Seconds since boot. */
  get now(): number {
    return this.#now;
  }

  /** Sets the seconds since boot. */
  set(seconds: number): void {
    if (!(seconds >= 0) || !Number.isFinite(seconds))
      throw new RangeError(`a clock shows seconds since boot, 0 or more; received ${seconds}`);
    this.#now = seconds;
  }

  /** Moves it on. */
  advance(seconds: number): void {
    this.set(this.#now + seconds);
  }

  /** The wall clock: the evening of the article's strace listing, and on. */
  get realtime(): number {
    return ARTICLE_EPOCH + this.#now;
  }

  sleepUntil(deadline: number): void {
    if (deadline > this.#now) this.#now = deadline;
  }
}

/** Fri Feb 9 23:06:41 MST 2007, in seconds since 1970. */
const ARTICLE_EPOCH = 1171087601;

/**
 * `HostClock` is a clock that follows the host's.
 *
 * @param uptime returns the seconds since boot
 * @see docs/emulator.md
 * @example
 * const clock = new HostClock(() => performance.now() / 1000);
 * const start = clock.now;
 * clock.sleepUntil(start + 0.01);
 * clock.now >= start + 0.01; // true
 */
export class HostClock {
  readonly #uptime: () => number;

  constructor(uptime: () => number) {
    this.#uptime = uptime;
  }

  get now(): number {
    return this.#uptime();
  }

  get realtime(): number {
    return Date.now() / 1000;
  }

  /** Blocks this thread, as a sleeping process would be. */
  sleepUntil(deadline: number): void {
    for (let left = deadline - this.now; left > 0; left = deadline - this.now) rest(left * 1000);
  }
}

/** Waits for some milliseconds; not at all where a browser lets no thread wait, so that the caller has to turn. */
function rest(milliseconds: number): void {
  if (typeof SharedArrayBuffer === 'undefined') return;
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  } catch (error) {
    // What Atomics.wait throws where the page has SharedArrayBuffer.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** What an emulated kernel reads the time from. */
export type Clock = VirtualClock | HostClock;

/**
 * The low 32 bits of jiffies_64, as a `long` of i386. Jiffies begin at INITIAL_JIFFIES, −300 s, so that the wrap to zero comes five
 * minutes after boot and not after weeks.
 *
 * @see include/linux/jiffies.h
 */
export function jiffiesAt(seconds: number, hz: number): number {
  return Number(BigInt.asIntN(32, jiffies64At(seconds, hz)));
}

/** jiffies_64: the 32-bit INITIAL_JIFFIES, zero-extended, and every tick since. */
export function jiffies64At(seconds: number, hz: number): bigint {
  return BigInt.asUintN(32, BigInt(-300 * hz)) + BigInt(ticks(seconds, hz));
}

/** Ticks since boot; a sum of decimal fractions may fall short of a tick by a hair. */
function ticks(seconds: number, hz: number): number {
  return Math.floor(seconds * hz + 1e-6);
}
