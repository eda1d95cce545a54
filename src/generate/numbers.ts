import { readCalls, readErrnoFacts } from './data.js';
import { literal, objectOf } from './text.js';

/** The tables of numbers and errors. */
export function numberFiles(): Record<string, string> {
  const { kernel, errnos } = readErrnoFacts();
  const files: Record<string, string> = {
    'errno.ts': `// Facts: Linux ${kernel}

/** Every errno of the kernel's asm-generic tables, which all ABIs here use: name → number and what it says. */
export const errnos = ${objectOf(errnos.map(({ name, errno, message }) => [name, `{ errno: ${errno}, message: ${literal(message)} }`]))} as const;
`,
  };
  for (const abi of ['i386', 'x86_64', 'arm64'] as const) {
    const { calls } = readCalls(abi);
    files[`${abi}.ts`] = `// Facts: Linux ${kernel}

/** Every system call of ${abi}: name → number. */
export const numbers = ${objectOf(calls.map(({ name, number }) => [name, String(number)]))} as const;
`;
  }
  return files;
}
