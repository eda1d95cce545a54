import { VmError } from './errors.js';

const LINES = 20;

/** The last lines of a guest's console. */
export class ConsoleTail {
  readonly #lines: string[] = [''];

  /** Takes some text, and returns the lines that it completes. */
  push(text: string): string[] {
    const lines = `${this.#lines.pop()}${text.replaceAll('\r', '')}`.split('\n');
    this.#lines.push(...lines);
    this.#lines.splice(0, this.#lines.length - LINES);
    return lines.slice(0, -1);
  }

  get lines(): string[] {
    return this.#lines.filter((line) => line !== '');
  }

  /** The panic that the console tells of. */
  get panic(): VmError | undefined {
    const { lines } = this;
    const line = lines.find((text) => text.includes('Kernel panic'));
    if (line === undefined) return undefined;
    return new VmError('ERR_VM_PANIC', `the guest's kernel panicked: ${line}`, { console: lines });
  }
}
