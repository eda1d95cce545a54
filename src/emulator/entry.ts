import { errnoNumber } from '../abi/errno.js';
import type { Handler } from './handler.js';
import type { Task } from './task.js';
import type { Wait } from './wait.js';

/** The stations of a call, as in the article's Figures 1 and 2. */
export type Station =
  | 'int 0x80'
  | 'system_call'
  | 'syscall_trace_entry'
  | 'sys_call_table'
  | 'function'
  | 'syscall_exit'
  | 'resume_userspace';

/** What a listener is told at a station. */
export interface Step {
  readonly station: Station;
  readonly eax: number;
  /** ebx, ecx, edx, esi, edi, ebp. */
  readonly arguments: readonly number[];
  /** The function that the table has for eax; at `function` and after. */
  readonly name?: string | undefined;
}

/** Hears of every step of every call. */
export type Listener = (step: Step) => void;

const ENOSYS = -errnoNumber('ENOSYS');

/** The one gate into the kernel: `int 0x80`, the checks, the table, and the way back. */
export class Entry {
  /** sys_call_table: functions by number. */
  readonly table: (Handler | undefined)[] = [];
  readonly names: (string | undefined)[] = [];
  /** TIF_SYSCALL_TRACE of the task. */
  traced = false;
  readonly #listeners = new Set<Listener>();
  #heard = false;

  /** The table's length: a number from here on is no call. */
  get NR_syscalls(): number {
    return this.table.length;
  }

  observe(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#heard = true;
    return () => {
      this.#listeners.delete(listener);
      this.#heard = this.#listeners.size > 0;
    };
  }

  /** `int $0x80` with these registers; what is in eax afterwards. */
  int80(
    task: Task,
    eax: number,
    ebx: number,
    ecx: number,
    edx: number,
    esi: number,
    edi: number,
    ebp: number,
  ): number | Wait {
    if (this.#heard) return this.#observed(task, eax, [ebx, ecx, edx, esi, edi, ebp]);
    const call = eax >= 0 && eax < this.table.length ? this.table[eax] : undefined;
    return call === undefined ? ENOSYS : call(task, ebx, ecx, edx, esi, edi, ebp);
  }

  #observed(task: Task, eax: number, args: readonly number[]): number | Wait {
    const tell = (station: Station, value: number, name?: string) => {
      for (const listener of this.#listeners) listener({ station, eax: value, arguments: args, name });
    };
    const [ebx = 0, ecx = 0, edx = 0, esi = 0, edi = 0, ebp = 0] = args;
    tell('int 0x80', eax);
    tell('system_call', eax);
    if (this.traced) tell('syscall_trace_entry', eax);
    const inside = eax >= 0 && eax < this.NR_syscalls;
    let result: number | Wait = ENOSYS;
    if (inside) {
      const name = this.names[eax];
      tell('sys_call_table', eax, name);
      const call = this.table[eax];
      if (call !== undefined) {
        tell('function', eax, name);
        result = call(task, ebx, ecx, edx, esi, edi, ebp);
      }
    }
    const word = typeof result === 'number' ? result : eax;
    tell('syscall_exit', word);
    tell('resume_userspace', word);
    return result;
  }
}
