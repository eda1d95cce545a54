import { vmInfo } from 'jiffies-syscall/vm';
import { describe } from 'vitest';

/** Why no virtual machine can be used here; undefined where one can, or has to. */
function whyNot(): string | undefined {
  if (process.env.JIFFIES_VM === 'require') return undefined;
  if (process.env.JIFFIES_VM === 'off') return 'JIFFIES_VM=off';
  const { missing } = vmInfo();
  const lacking = missing.run.length > 0 && process.getuid?.() !== 0;
  return lacking ? `the host lacks ${missing.run.join(', ')}` : undefined;
}

const reason = whyNot();

/** `describe` for tests that need the virtual machine: skipped, with the reason printed, where none can be had. */
export function describeVm(name: string, tests: () => void): void {
  if (reason !== undefined) console.warn(`skipped, there is no virtual machine (${reason}): ${name}`);
  describe.skipIf(reason !== undefined)(name, tests);
}
