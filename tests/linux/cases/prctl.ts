import * as fs from 'node:fs';
import { expect } from 'vitest';
import { AIDS, inProcess, program, runNode, until, withMemory } from './aids.js';
import type { Cases } from './case.js';
import { codeOf, onThread } from './case.js';

const i386 = process.arch === 'ia32';
const PAGE = 4096;
/** Bits of the flags in /proc/PID/stat. */
const PF_MCE_EARLY = 0x08000000;
const PF_MEMALLOC_NOIO = 0x00080000;

/** Machine code that reads the time stamp counter and ends the process with 7. */
const READ_TSC = i386 ? '0f31bb07000000b8fc000000cd80' : '0f31bf07000000b8e70000000f05';

/** How the processor guesses, and the words of /proc/PID/status for it. */
const speculation: Readonly<Record<number, RegExp>> = {
  0: /^not (vulnerable|affected)$/,
  2: /^(vulnerable|always enabled)$/,
  3: /^(thread vulnerable|conditional enabled)$/,
  4: /^(globally mitigated|always disabled)$/,
  5: /^(thread mitigated|conditional disabled)$/,
  9: /^(thread force mitigated|conditional force disabled)$/,
};

export const prctls: Cases = {
  async 'prctl PR_SET_SECUREBITS, PR_GET_SECUREBITS'({ linux }) {
    const KEEP_CAPS = 1 << 4;
    const seen = await onThread(`
      const before = linux.prctl('PR_GET_SECUREBITS');
      linux.prctl('PR_SET_SECUREBITS', before | ${KEEP_CAPS});
      return [before, linux.prctl('PR_GET_SECUREBITS'), linux.prctl('PR_GET_KEEPCAPS')];
    `);
    const own = linux.prctl('PR_GET_SECUREBITS');
    expect(seen).toEqual([own, own | KEEP_CAPS, 1]);
  },
  'prctl PR_GET_TIMING'({ linux }) {
    const timing = linux.prctl('PR_GET_TIMING');
    // There is one way to count, which can be set again, and no other.
    expect(linux.prctl('PR_SET_TIMING', timing, 0, 0, 0)).toBe(0);
    expect(codeOf(() => linux.prctl('PR_SET_TIMING', timing + 1, 0, 0, 0))).toBe('EINVAL');
  },
  'prctl PR_GET_TSC, PR_SET_TSC'({ done }) {
    const [ENABLE, SIGSEGV] = [1, 2];
    // V8 takes the time when it compiles, and that is in the counter: all is made once before it is forbidden.
    const body = `
      const set = (mode) => [linux.prctl('PR_SET_TSC', mode), linux.prctl('PR_GET_TSC')];
      const before = linux.prctl('PR_GET_TSC');
      set(${ENABLE});
      return [before, set(${SIGSEGV}), set(${ENABLE})];
    `;
    const seen = inProcess(body, { NODE_OPTIONS: '--jitless' });
    expect(seen).toEqual([ENABLE, [0, SIGSEGV], [0, ENABLE]]);
    const [read, refused] = [ENABLE, SIGSEGV].map((mode) => {
      // The code is what handles a signal; it does not come back.
      const text = program(`
        const at = linux.mmap(0, ${PAGE}, ['PROT_READ', 'PROT_WRITE', 'PROT_EXEC'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
        base.currentKernel().writeMemory(BigInt(at), Buffer.from('${READ_TSC}', 'hex'));
        linux.rt_sigaction('SIGUSR2', { sa_handler: at, sa_flags: ['SA_RESTORER'], sa_restorer: at });
        linux.prctl('PR_SET_TSC', ${mode});
        linux.tgkill(process.pid, process.pid, 'SIGUSR2');
      `);
      const { status, signal } = runNode(['-e', text]);
      return status ?? signal;
    });
    expect([read, refused]).toEqual([7, 'SIGSEGV']);
    done('prctl(PR_GET_TSC)', 'prctl(PR_SET_TSC)');
  },
  'prctl PR_TASK_PERF_EVENTS_DISABLE, PR_TASK_PERF_EVENTS_ENABLE'({ linux }) {
    const fd = linux.perf_event_open(
      { type: linux.PERF_TYPE_SOFTWARE, config: linux.PERF_COUNT_SW_TASK_CLOCK, exclude_hv: 1 },
      0,
      -1,
      -1,
      ['PERF_FLAG_FD_CLOEXEC'],
    );
    const count = () => linux.read(fd, 8).readBigUInt64LE();
    until(() => count() > 0n);
    linux.prctl('PR_TASK_PERF_EVENTS_DISABLE');
    const still = count();
    expect([count(), count()]).toEqual([still, still]);
    linux.prctl('PR_TASK_PERF_EVENTS_ENABLE');
    until(() => count() > still);
    linux.close(fd);
  },
  async 'prctl PR_MCE_KILL_GET'({ linux }) {
    const [SET, LATE, EARLY, DEFAULT] = [1, 0, 1, 2];
    const seen = await onThread(`${AIDS}
      const set = (policy) => {
        linux.prctl('PR_MCE_KILL', ${SET}, policy, 0, 0);
        return [linux.prctl('PR_MCE_KILL_GET'), (stat(9) & ${PF_MCE_EARLY}) !== 0];
      };
      return [${EARLY}, ${LATE}, ${DEFAULT}].map(set);
    `);
    expect(seen).toEqual([
      [EARLY, true],
      [LATE, false],
      [DEFAULT, false],
    ]);
    expect(linux.prctl('PR_MCE_KILL_GET')).toBe(DEFAULT);
  },
  async 'prctl PR_GET_SPECULATION_CTRL, PR_SET_SPECULATION_CTRL'() {
    const [PRCTL, ENABLE, DISABLE] = [1, 2, 4];
    const lines = ['Speculation_Store_Bypass', 'SpeculationIndirectBranch'];
    const seen = await onThread(`${AIDS}
      return ${JSON.stringify(lines)}.map((line, feature) => {
        const get = () => [linux.prctl('PR_GET_SPECULATION_CTRL', feature), status(line)];
        const before = get();
        const control = before[0] & ${PRCTL} ? ${DISABLE} : ${ENABLE};
        return { before, code: codeOf(() => linux.prctl('PR_SET_SPECULATION_CTRL', feature, control)), after: get() };
      });
    `);
    for (const { before, code, after } of Object(seen)) {
      for (const [word, text] of [before, after]) expect(text).toMatch(speculation[word] ?? /^$/);
      // What threads cannot choose stays as it is, also where the kernel takes it without a word.
      if (before[0] & PRCTL) expect([code, after[0]]).toEqual([undefined, PRCTL | DISABLE]);
      else expect([['ENXIO', 'EPERM', undefined].includes(code), after]).toEqual([true, before]);
    }
  },
  async 'prctl PR_SET_IO_FLUSHER, PR_GET_IO_FLUSHER'({ linux }) {
    if (codeOf(() => linux.prctl('PR_GET_IO_FLUSHER')) === 'EPERM')
      return console.log('NOT TESTED: prctl PR_SET_IO_FLUSHER: CAP_SYS_RESOURCE is lacking here');
    const seen = await onThread(`${AIDS}
      return [1, 0].map((is) => {
        linux.prctl('PR_SET_IO_FLUSHER', is);
        return [linux.prctl('PR_GET_IO_FLUSHER'), (stat(9) & ${PF_MEMALLOC_NOIO}) !== 0];
      });
    `);
    expect(seen).toEqual([
      [1, true],
      [0, false],
    ]);
  },
  'prctl PR_SET_MDWE, PR_GET_MDWE'({ linux, done }) {
    if (codeOf(() => linux.prctl('PR_GET_MDWE')) === 'EINVAL') return;
    const body = `
      const map = (...protection) => codeOf(() => linux.mmap(0, ${PAGE}, protection, ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0));
      const both = () => [linux.prctl('PR_GET_MDWE'), map('PROT_WRITE', 'PROT_EXEC'), map('PROT_READ', 'PROT_EXEC')];
      return [both(), linux.prctl('PR_SET_MDWE', 1), both()];
    `;
    // What V8 compiles is such memory.
    const seen = inProcess(body, { NODE_OPTIONS: '--jitless' });
    expect(seen).toEqual([[0, undefined, undefined].map((value) => value ?? null), 0, [1, 'EACCES', null]]);
    done('prctl(PR_SET_MDWE)');
  },
  'prctl PR_SET_VMA'({ linux }) {
    withMemory(linux, PAGE, ({ address }) => {
      const code = codeOf(() => linux.prctl('PR_SET_VMA', 0, address, PAGE, 'jiffies memory'));
      const maps = fs.readFileSync('/proc/self/maps', 'latin1');
      const line = maps.split('\n').find((one) => one.endsWith(' [anon:jiffies memory]'));
      if (code === undefined) expect(line).toMatch(new RegExp(`^0*${address.toString(16)}-`));
      else expect([code, line]).toEqual(['EINVAL', undefined]);
    });
  },
  'prctl PR_SET_MEMORY_MERGE, PR_GET_MEMORY_MERGE'({ linux, done }) {
    if (codeOf(() => linux.prctl('PR_GET_MEMORY_MERGE')) === 'EINVAL') return;
    const seen = inProcess(`
      return [1, 0].map((on) => {
        linux.prctl('PR_SET_MEMORY_MERGE', on);
        const at = linux.mmap(0, ${PAGE}, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
        const [, flags] = fs.readFileSync('/proc/self/smaps', 'latin1').split('\\n' + at.toString(16) + '-')[1].match(/^VmFlags: (.*)$/m);
        return [linux.prctl('PR_GET_MEMORY_MERGE'), flags.split(' ').includes('mg')];
      });
    `);
    expect(seen).toEqual([
      [1, true],
      [0, false],
    ]);
    done('prctl(PR_SET_MEMORY_MERGE)');
  },
  'prctl PR_GET_AUXV'({ linux }) {
    const known = fs.readFileSync('/proc/self/auxv');
    if (codeOf(() => linux.prctl('PR_GET_AUXV', 4096)) === 'EINVAL') return;
    const auxv = linux.prctl('PR_GET_AUXV', 4096);
    expect(auxv.length).toBeGreaterThanOrEqual(known.length);
    expect(auxv.subarray(0, known.length)).toEqual(known);
    expect(linux.prctl('PR_GET_AUXV', 16)).toEqual(known.subarray(0, 16));
  },
};
