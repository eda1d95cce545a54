import { Presets, SingleBar } from 'cli-progress';
import type { SetupEvent } from '../../vm/index.js';

const PER_CENT = 100;

/** Shows a set-up: a bar with step and share on a terminal, a line for each step elsewhere. */
export class Progress {
  #bar: SingleBar | undefined;

  show(event: SetupEvent): void {
    if (event.type === 'notice') {
      this.#say(event.text);
      return;
    }
    const { step } = event;
    if (event.state === 'started') {
      if (!process.stderr.isTTY) {
        this.#say(`${step}: started`);
        return;
      }
      this.#bar = new SingleBar(
        { format: `${step.padEnd(16)} {bar} {percentage} %`, stream: process.stderr, hideCursor: true },
        Presets.legacy,
      );
      this.#bar.start(PER_CENT, 0);
    } else if (event.state === 'progress') {
      this.#bar?.update(Math.floor(event.share * PER_CENT));
    } else if (event.state === 'done') {
      this.stop();
      this.#say(`${step}: done in ${event.seconds.toFixed(1)} s`);
    }
  }

  /** Takes an unfinished bar away. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }

  #say(text: string): void {
    process.stderr.write(`jiffies-syscall: ${text}\n`);
  }
}
