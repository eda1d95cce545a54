import type { CallClasses } from '../../spec/spec.js';
import { section } from '../layout.js';

/** What has to be known before a call is made. */
export function classSection(classes: CallClasses): string[] {
  const { mayBlock, threadScoped, returnsTwice, endsThread, cannotFail } = classes;
  const why = returnsTwice ? 'it returns twice' : endsThread ? 'it ends or replaces the thread' : undefined;
  const notes = [
    mayBlock &&
      (threadScoped || why
        ? 'may block'
        : 'may block; jiffies-syscall/promises has it on another thread, with { signal }'),
    threadScoped && 'changes the calling thread alone, so it is not in jiffies-syscall/promises',
    why && `refused, since ${why}; syscall(number, …) makes it`,
    cannotFail && 'cannot fail: its word is always a value',
  ];
  return section(
    'note',
    notes.flatMap((note) => (note ? `  ${note}` : [])),
  );
}
