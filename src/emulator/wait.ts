/** Tasks that wait for the same thing. */
export class WaitQueue {
  #wakers = new Set<() => void>();

  /** Resolves when {@link wake} is called next, or with `stop`. */
  sleep(stop: Promise<void>): Promise<void> {
    let waker = () => {};
    const woken = new Promise<void>((resolve) => {
      waker = resolve;
      this.#wakers.add(waker);
    });
    return Promise.race([woken, stop]).finally(() => this.#wakers.delete(waker));
  }

  wake(): void {
    for (const waker of this.#wakers) waker();
  }
}

/** What a call answers that cannot go on yet: it wants to be tried again when the queue wakes, or is over at the deadline. */
export class Wait {
  constructor(
    readonly retry: () => number | Wait,
    /** Seconds since boot. */
    readonly deadline: number | undefined,
    readonly queue: WaitQueue | undefined,
    /** What it would wait for, for messages. */
    readonly why: string,
  ) {}
}
