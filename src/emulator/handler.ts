import type { Task } from './task.js';
import type { Wait } from './wait.js';

/** A function of the system call table: the task, then the six registers as they are, signed. Its result is a word, or a wait. */
export type Handler = (
  task: Task,
  ebx: number,
  ecx: number,
  edx: number,
  esi: number,
  edi: number,
  ebp: number,
) => number | Wait;

/** Calls by name. */
export type Handlers = Readonly<Record<string, Handler>>;
