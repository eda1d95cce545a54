import type { Abi } from '../abi/abi.js';
import { paragraph, wrap } from './layout.js';

/** Columns of the user's side, at least and at most, and of both sides. */
const LEFT = 26;
const LEFT_MOST = 38;
const WHOLE = 96;
const INDENT = 4;

/** The function in which the kernel arrives. */
const entries = { i386: 'system_call', x86_64: 'entry_SYSCALL_64', arm64: 'el0_svc' } as const;

/** What is drawn of a call beside its name. */
export interface Way {
  /** What is in the registers; the arguments where it is not given. */
  readonly words?: readonly string[];
  /** The kernel's function, without `sys_`; the call's name where it is not given. */
  readonly entry?: string;
}

/** The article's Figure 1 with the names of one call in it. */
export function drawFlow(
  abi: Abi,
  name: string,
  number: number,
  parameters: readonly string[],
  { words = parameters, entry = name }: Way = {},
): string {
  const call = `${name}(${parameters.join(', ')})`;
  const left = Math.min(Math.max(LEFT, call.length + 1), LEFT_MOST);
  const row = (user: string, kernel: string) => `  ${user.padEnd(left)}│ ${kernel}`.trimEnd();
  const loads = words.map((word, index) => `${abi.registers.arguments[index]}=${word}`);
  const [first = '', ...rest] = wrap([`${abi.registers.number}=${number}`, ...loads].join(' '), WHOLE - left - INDENT);
  const arrow = `    ${abi.instruction} `;
  return [
    row('user space', 'kernel'),
    ...hanging(call, left).map((line) => row(line, '')),
    row('  syscall()', first),
    ...rest.map((line) => row('', line)),
    row(`${arrow.padEnd(left - 1, '─')}▶`, entries[abi.name]),
    row('', `  traced? ${number} < NR_syscalls?`),
    row('', `  sys_call_table[${number}]`),
    ...hanging(`sys_${entry}(${parameters.join(', ')})`, WHOLE - left - 2 * INDENT).map((line) =>
      row('', `    ${line}`),
    ),
    row('', `  syscall_exit: ${abi.registers.result} = result or -errno`),
    row(`  ◀${'─'.repeat(left - 3)}`, 'resume_userspace'),
    row('result, or SyscallError', ''),
  ].join('\n');
}

/** The text in lines of less than so many characters, indented below the first. */
function hanging(text: string, width: number): string[] {
  if (text.length < width) return [text];
  return paragraph(text, ' '.repeat(INDENT), width - 1);
}
