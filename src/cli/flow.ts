import type { Abi } from '../abi/abi.js';

/** The article's Figure 1 with the names of one call in it. */
export function drawFlow(abi: Abi, name: string, number: number, parameters: readonly string[]): string {
  const loads = parameters.map((parameter, index) => `${abi.registers.arguments[index]}=${parameter}`);
  const registers = [`${abi.registers.number}=${number}`, ...loads];
  const entry = abi.name === 'i386' ? 'system_call' : 'entry_SYSCALL_64';
  const left = 26;
  const row = (user: string, kernel: string) => `  ${user.padEnd(left)}│ ${kernel}`.trimEnd();
  return [
    row('user space', 'kernel'),
    row(`${name}(${parameters.join(', ')})`, ''),
    row('  syscall()', registers.join(' ')),
    row(`    ${abi.instruction} ─────────────────▶`.slice(0, left), `${entry}`),
    row('', `  traced? ${number} < NR_syscalls?`),
    row('', `  sys_call_table[${number}]`),
    row('', `    sys_${name}(${parameters.join(', ')})`),
    row('', `  syscall_exit: ${abi.registers.result} = result or -errno`),
    row('  ◀───────────────────────', 'resume_userspace'),
    row('result, or SyscallError', ''),
  ].join('\n');
}
