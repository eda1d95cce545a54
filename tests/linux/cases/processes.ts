import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { underQemuUser } from '../../qemu-user.mjs';
import {
  AIDS,
  inProcess,
  killed,
  memoryAt,
  NODE,
  NODE_FIRST,
  program,
  runNode,
  sleeper,
  startProcess,
  statOf,
  statusOf,
  until,
  withMemory,
  wordBytes,
  words,
} from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';

const i386 = process.arch === 'ia32';
/** PTRACE_O_EXITKILL */
const EXITKILL = 0x100000;
const NT_PRSTATUS = 1;
const NT_386_IOPERM = 0x201;

export const processes: Cases = {
  'ids of the process'({ linux }) {
    expect(linux.getpid()).toBe(process.pid);
    expect(linux.getppid()).toBe(process.ppid);
    expect(linux.gettid()).toBe(Number(fs.readlinkSync('/proc/thread-self').split('/').at(-1)));
    const group = statOf('thread-self', 5);
    expect([linux.getpgid(0), linux.getpgid(process.pid), linux.getpgrp()]).toEqual([group, group, group]);
    expect(linux.getsid(0)).toBe(statOf('thread-self', 6));
    expect(codeOf(() => linux.getpgid(-1))).toBe('ESRCH');
    const [ruid, euid, suid] = statusOf('self', 'Uid').split('\t').map(Number);
    const [rgid, egid, sgid] = statusOf('self', 'Gid').split('\t').map(Number);
    expect([linux.getuid(), linux.geteuid(), linux.getgid(), linux.getegid()]).toEqual([ruid, euid, rgid, egid]);
    expect(linux.getresuid()).toEqual({ ruid, euid, suid });
    expect(linux.getresgid()).toEqual({ rgid, egid, sgid });
    const groups = statusOf('self', 'Groups').trim().split(' ').filter(Boolean).map(Number);
    expect(linux.getgroups()).toEqual(groups);
    if (!i386) return;
    expect([linux.getuid32(), linux.geteuid32()]).toEqual([ruid, euid]);
    expect([linux.getgid32(), linux.getegid32()]).toEqual([rgid, egid]);
    expect(linux.getresuid32()).toEqual({ ruid, euid, suid });
    expect(linux.getresgid32()).toEqual({ rgid, egid, sgid });
    expect(linux.getgroups32()).toEqual(groups);
  },
  'setpgid and setsid, in a process of its own'({ done }) {
    const { pid, before, own, back, session } = Object(
      inProcess(`
        const before = linux.getpgrp();
        linux.setpgid(0, 0);
        const own = linux.getpgrp();
        linux.setpgid(0, before);
        const back = stat(5);
        return { pid: process.pid, before, own, back, session: [linux.setsid(), linux.getsid(0), stat(5), stat(6)] };
      `),
    );
    expect(own).toBe(pid);
    const group = statOf('thread-self', 5);
    expect([before, back]).toEqual([group, group]);
    expect(session).toEqual([pid, pid, pid, pid]);
    done('setpgid', 'setsid');
  },
  'wait4, waitid, waitpid'({ linux }) {
    const first = childThatEnds();
    expect(ended(linux, first, ['WEXITED', 'WNOWAIT'])).toEqual([linux.SIGCHLD, 1, first, 7]);
    expect(statusOf(first, 'State')).toMatch(/^Z/);
    const { pid, wstatus, rusage } = linux.wait4(first);
    expect([pid, wstatus]).toEqual([first, 7 << 8]);
    expect(rusage.ru_maxrss).toBeGreaterThan(100);
    expect(fs.existsSync(`/proc/${first}`)).toBe(false);
    expect(codeOf(() => linux.wait4(first, ['WNOHANG']))).toBe('ECHILD');
    const second = childThatEnds();
    if (i386) expect(linux.waitpid(second)).toEqual({ pid: second, wstatus: 7 << 8 });
    else expect(ended(linux, second, ['WEXITED'])).toEqual([linux.SIGCHLD, 1, second, 7]);
    expect(fs.existsSync(`/proc/${second}`)).toBe(false);
  },
  'prctl PR_GET_CHILD_SUBREAPER, PR_SET_CHILD_SUBREAPER'({ linux }) {
    linux.prctl('PR_SET_CHILD_SUBREAPER', 1);
    try {
      expect(linux.prctl('PR_GET_CHILD_SUBREAPER')).toBe(1);
      const script = '(sleep 0.02; exit 7) >/dev/null 2>&1 </dev/null & echo $!';
      const orphan = Number(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout);
      expect(linux.wait4(orphan)).toMatchObject({ pid: orphan, wstatus: 7 << 8 });
    } finally {
      linux.prctl('PR_SET_CHILD_SUBREAPER', 0);
    }
    expect(linux.prctl('PR_GET_CHILD_SUBREAPER')).toBe(0);
  },
  'pidfd_open, pidfd_getfd, pidfd_send_signal, kcmp'({ linux, folder }) {
    const { child, pid } = sleeper();
    const pidfd = linux.pidfd_open(pid);
    expect(fs.readFileSync(`/proc/self/fdinfo/${pidfd}`, 'utf8')).toMatch(new RegExp(`^Pid:\\s+${pid}$`, 'm'));
    expect(linux.kcmp(pid, pid, 'KCMP_VM', 0, 0)).toBe(0);
    expect(linux.kcmp(pid, process.pid, 'KCMP_VM', 0, 0)).not.toBe(0);
    const file = fs.openSync(join(folder, 'file'), 'w+');
    const self = linux.pidfd_open(process.pid);
    const copy = linux.pidfd_getfd(self, file);
    fs.writeSync(copy, 'by the copy');
    expect(fs.readFileSync(join(folder, 'file'), 'utf8')).toBe('by the copy');
    expect(linux.kcmp(process.pid, process.pid, 'KCMP_FILE', file, copy)).toBe(0);
    expect(linux.kcmp(process.pid, process.pid, 'KCMP_FILE', file, self)).toBeGreaterThan(0);
    for (const fd of [file, copy, self]) linux.close(fd);
    return killed(child, () => linux.pidfd_send_signal(pidfd, 'SIGTERM', null)).then((signal) => {
      expect(signal).toBe('SIGTERM');
      expect(codeOf(() => linux.pidfd_send_signal(pidfd, 0, null))).toBe('ESRCH');
      linux.close(pidfd);
    });
  },
  async 'kill, tkill, tgkill'({ linux }) {
    const { child, pid } = sleeper();
    expect(linux.kill(pid, 0)).toBe(0);
    expect(await killed(child, () => linux.kill(pid, 'SIGINT'))).toBe('SIGINT');
    expect(codeOf(() => linux.kill(pid, 'SIGINT'))).toBe('ESRCH');
    const keep = () => undefined;
    process.on('SIGUSR2', keep);
    for (const send of [
      () => linux.tkill(linux.gettid(), 'SIGUSR2'),
      () => linux.tgkill(process.pid, linux.gettid(), linux.SIGUSR2),
    ]) {
      const came = once(process, 'SIGUSR2', { signal: AbortSignal.timeout(5000) });
      expect(send()).toBe(0);
      expect((await came)[0]).toBe('SIGUSR2');
    }
    process.off('SIGUSR2', keep);
  },
  async 'set*id and setgroups, on a thread'({ linux, folder, done }) {
    fs.chmodSync(folder, 0o777);
    for (const suffix of i386 ? ['', '32'] : ['']) {
      const file = join(folder, `file${suffix}`);
      const result = await onThread(`${AIDS}
        const call = (name, ...args) => linux[name + ${JSON.stringify(suffix)}](...args);
        const ids = (key) => status(key).split('\\t').map(Number);
        const seen = [];
        call('setgroups', [5, 6, 70000]);
        seen.push(status('Groups').trim(), call('getgroups'));
        call('setresgid', 70001, 70002, 0);
        seen.push(ids('Gid'));
        call('setregid', 0, 0);
        call('setfsgid', 70003);
        seen.push(call('setfsgid', 70004), ids('Gid'));
        call('setgid', 70005);
        seen.push(ids('Gid'));
        call('setfsuid', 1000);
        fs.writeFileSync(${JSON.stringify(file)}, '');
        seen.push(call('setfsuid', 0), ids('Uid'));
        call('setresuid', 70001, 70002, 0);
        seen.push(call('getresuid'), ids('Uid'), codeOf(() => call('setuid', 5)));
        call('setreuid', -1, 0);
        seen.push(ids('Uid'));
        call('setuid', 1001);
        seen.push(ids('Uid'), codeOf(() => call('setuid', 0)), codeOf(() => fs.readFileSync('/etc/shadow')));
        return seen;
      `);
      expect(result).toEqual([
        '5 6 70000',
        [5, 6, 70000],
        [70001, 70002, 0, 70002],
        70003,
        [0, 0, 0, 70004],
        [70005, 70005, 70005, 70005],
        1000,
        [0, 0, 0, 0],
        { ruid: 70001, euid: 70002, suid: 0 },
        [70001, 70002, 0, 70002],
        'EPERM',
        [70001, 0, 0, 0],
        [1001, 1001, 1001, 1001],
        'EPERM',
        expect.stringMatching(/EACCES|ENOENT/),
      ]);
      expect([fs.statSync(file).uid, fs.statSync(file).gid]).toEqual([1000, 70005]);
      for (const name of [
        'setgroups',
        'setresgid',
        'setregid',
        'setfsgid',
        'setgid',
        'setfsuid',
        'setresuid',
        'setreuid',
      ])
        done(name + suffix);
      done(`setuid${suffix}`);
    }
    // The kernel marks the whole process when one of its threads changes its ids.
    linux.prctl('PR_SET_DUMPABLE', 1);
    expect([process.getuid?.(), process.getgid?.(), linux.getgroups().includes(70000)]).toEqual([0, 0, false]);
  },
  async 'capget, capset, prctl of capabilities'({ linux, folder, done }) {
    const header = { version: linux._LINUX_CAPABILITY_VERSION_3 };
    const { hdrp, datap } = linux.capget(header);
    expect(hdrp.version).toBe(linux._LINUX_CAPABILITY_VERSION_3);
    const effective = datap.map((data) => data.effective.toString(16).padStart(8, '0')).reverse();
    expect(effective.join('')).toBe(statusOf('self', 'CapEff'));
    fs.writeFileSync(join(folder, 'file'), '');
    const result = await onThread(`${AIDS}
      const CHOWN = 1 << linux.CAP_CHOWN;
      const header = { version: linux._LINUX_CAPABILITY_VERSION_3, pid: 0 };
      const chown = () => codeOf(() => fs.chownSync(${JSON.stringify(join(folder, 'file'))}, 7, 7));
      const seen = [chown()];
      const { datap } = linux.capget(header);
      linux.capset(header, datap.map((data, at) => at === 0 ? { ...data, effective: data.effective & ~CHOWN } : data));
      seen.push(chown());
      linux.capset(header, datap.map((data, at) => at === 0 ? { ...data, inheritable: CHOWN } : data));
      seen.push(chown(), linux.prctl('PR_CAP_AMBIENT', 'PR_CAP_AMBIENT_IS_SET', 'CAP_CHOWN'));
      linux.prctl('PR_CAP_AMBIENT', 'PR_CAP_AMBIENT_RAISE', 'CAP_CHOWN');
      seen.push(linux.prctl('PR_CAP_AMBIENT', 'PR_CAP_AMBIENT_IS_SET', 'CAP_CHOWN'), status('CapAmb'));
      seen.push(linux.prctl('PR_CAPBSET_READ', 'CAP_MKNOD'));
      linux.prctl('PR_CAPBSET_DROP', 'CAP_MKNOD');
      seen.push(linux.prctl('PR_CAPBSET_READ', linux.CAP_MKNOD));
      linux.prctl('PR_SET_KEEPCAPS', 1);
      seen.push(linux.prctl('PR_GET_KEEPCAPS'));
      linux.setresuid(1000, 1000, 1000);
      seen.push(/[^0]/.test(status('CapPrm')), status('CapEff'));
      return seen;
    `);
    linux.prctl('PR_SET_DUMPABLE', 1);
    const none = '0'.repeat(16);
    expect(result).toEqual([undefined, 'EPERM', undefined, 0, 1, `${none.slice(1)}1`, 1, 0, 1, true, none]);
    expect(statusOf('self', 'CapEff')).toBe(effective.join(''));
    done('capset');
  },
  async 'prctl of the thread'({ linux }) {
    const result = await onThread(`${AIDS}
      const seen = [];
      linux.prctl('PR_SET_NAME', 'jiffies-thread!');
      seen.push(linux.prctl('PR_GET_NAME'), fs.readFileSync('/proc/thread-self/comm', 'utf8'));
      linux.prctl('PR_SET_PDEATHSIG', 'SIGTERM');
      seen.push(linux.prctl('PR_GET_PDEATHSIG'));
      linux.prctl('PR_SET_PDEATHSIG', 0);
      linux.prctl('PR_SET_TIMERSLACK', 123456);
      seen.push(linux.prctl('PR_GET_TIMERSLACK'));
      seen.push(linux.prctl('PR_GET_NO_NEW_PRIVS'));
      linux.prctl('PR_SET_NO_NEW_PRIVS', 1);
      seen.push(linux.prctl('PR_GET_NO_NEW_PRIVS'), status('NoNewPrivs'));
      linux.prctl('PR_SET_SECUREBITS', 1 << 4, 0, 0, 0);
      seen.push(linux.prctl('PR_GET_SECUREBITS', 0, 0, 0, 0));
      return seen;
    `);
    expect(result).toEqual(['jiffies-thread!', 'jiffies-thread!\n', linux.SIGTERM, 123456, 0, 1, '1', 1 << 4]);
    expect(linux.prctl('PR_GET_NAME')).toBe(fs.readFileSync('/proc/thread-self/comm', 'utf8').trimEnd());
    expect([linux.prctl('PR_GET_NO_NEW_PRIVS'), linux.prctl('PR_GET_SECUREBITS', 0, 0, 0, 0)]).toEqual([0, 0]);
  },
  async 'prctl PR_GET_SECCOMP, PR_SET_SECCOMP'() {
    const result = await onThread(`${AIDS}
      linux.prctl('PR_SET_NO_NEW_PRIVS', 1);
      const before = linux.prctl('PR_GET_SECCOMP');
      linux.prctl('PR_SET_SECCOMP', 2, filter('getsid', 71));
      return [before, status('Seccomp'), codeOf(() => linux.getsid(0)), linux.getpgid(0) > 0];
    `);
    expect(result).toEqual([0, '2', 'EPROTO', true]);
  },
  'prctl of the process'({ linux }) {
    expect([0, 1, 2]).toContain(linux.prctl('PR_GET_DUMPABLE'));
    linux.prctl('PR_SET_DUMPABLE', 0);
    expect(linux.prctl('PR_GET_DUMPABLE')).toBe(0);
    linux.prctl('PR_SET_DUMPABLE', 1);
    expect(codeOf(() => linux.prctl(123456, 0, 0, 0, 0))).toBe('EINVAL');
  },
  'prctl PR_GET_THP_DISABLE, PR_SET_THP_DISABLE'({ linux }) {
    linux.prctl('PR_SET_THP_DISABLE', 1);
    expect(linux.prctl('PR_GET_THP_DISABLE')).toBe(1);
    expect(statusOf('self', 'THP_enabled')).toMatch(/^0?$/);
    linux.prctl('PR_SET_THP_DISABLE', 0);
    expect(linux.prctl('PR_GET_THP_DISABLE')).toBe(0);
  },
  async personality({ linux, done }) {
    expect(linux.personality(0xffffffff)).toBe(
      Number.parseInt(fs.readFileSync('/proc/self/personality', 'latin1'), 16),
    );
    const result = await onThread(`${AIDS}
      const before = linux.personality(0x0040000);
      return [before, parseInt(fs.readFileSync('/proc/thread-self/personality', 'latin1'), 16)];
    `);
    const now = linux.personality(0xffffffff);
    expect(result).toEqual([now, 0x0040000]);
    done('personality');
  },
  async arch_prctl({ linux, done }) {
    if (process.arch === 'arm64') return;
    // 1: the CPUID instruction may be used.
    expect(linux.arch_prctl('ARCH_GET_CPUID', 0)).toBe(1);
    if (i386) return;
    withMemory(linux, 4096, (memory) => {
      linux.arch_prctl('ARCH_GET_FS', memory.address);
      const thread = memory.read(8).readBigUInt64LE();
      // The C library's own description of the thread begins with its address.
      expect(memoryAt(Number(thread)).read(8).readBigUInt64LE()).toBe(thread);
    });
    const gs = await onThread(`${AIDS}
      const at = linux.mmap(0, 4096, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
      linux.arch_prctl('ARCH_SET_GS', 0x12345000);
      linux.arch_prctl('ARCH_GET_GS', at);
      const bytes = Buffer.alloc(8);
      const fd = fs.openSync('/proc/self/mem', 'r');
      fs.readSync(fd, bytes, 0, 8, at);
      fs.closeSync(fd);
      return bytes.readBigUInt64LE();
    `);
    expect(gs).toBe(0x12345000n);
    done('arch_prctl');
  },
  'getrlimit, setrlimit, prlimit64, ugetrlimit'({ linux }) {
    const known = (name: string, pid: number | 'self' = 'self') =>
      new RegExp(`^${name} +(\\S+) +(\\S+)`, 'm').exec(fs.readFileSync(`/proc/${pid}/limits`, 'latin1'))?.slice(1);
    const files = linux.getrlimit('RLIMIT_NOFILE');
    expect([String(files.rlim_cur), String(files.rlim_max)]).toEqual(known('Max open files'));
    if (i386) expect(linux.ugetrlimit('RLIMIT_NOFILE')).toEqual(files);
    const core = linux.getrlimit('RLIMIT_CORE');
    linux.setrlimit('RLIMIT_CORE', { rlim_cur: 0n, rlim_max: core.rlim_max });
    expect(known('Max core file size')?.[0]).toBe('0');
    linux.setrlimit('RLIMIT_CORE', core);
    expect(linux.getrlimit('RLIMIT_CORE')).toEqual(core);
    const { child, pid } = sleeper();
    expect(linux.prlimit64(pid, 'RLIMIT_NOFILE', { rlim_cur: 50, rlim_max: 60 })).toEqual(
      linux.prlimit64(0, 'RLIMIT_NOFILE', null),
    );
    expect(known('Max open files', pid)).toEqual(['50', '60']);
    return killed(child).then(() => undefined);
  },
  'getrusage and times'({ linux }) {
    const known = process.resourceUsage();
    const usage = linux.getrusage('RUSAGE_SELF');
    expect(usage.ru_maxrss).toBeGreaterThanOrEqual(known.maxRSS);
    expect(usage.ru_utime.tv_sec * 1e6 + usage.ru_utime.tv_usec).toBeGreaterThanOrEqual(known.userCPUTime);
    expect(linux.getrusage('RUSAGE_THREAD').ru_minflt).toBeLessThanOrEqual(usage.ru_minflt);
    const { ticks, buf } = linux.times();
    const later = linux.times();
    expect(later.ticks - ticks).toBeGreaterThanOrEqual(0);
    expect(later.ticks - ticks).toBeLessThan(100);
    expect(Math.abs(buf.tms_utime - process.cpuUsage().user / 10_000)).toBeLessThan(200);
  },
  async 'priorities and policies'({ linux, done }) {
    const priority = os.getPriority();
    expect(linux.getpriority('PRIO_PROCESS', 0)).toBe(20 - priority);
    const result = await onThread(`${AIDS}
      const seen = [];
      linux.setpriority('PRIO_PROCESS', 0, 5);
      seen.push(linux.getpriority('PRIO_PROCESS', 0), stat(19));
      if (${i386}) linux.nice(2);
      else linux.setpriority(linux.PRIO_PROCESS, 0, 7);
      seen.push(linux.getpriority(linux.PRIO_PROCESS, 0), stat(19));
      linux.setpriority('PRIO_PROCESS', 0, 0);
      linux.sched_setscheduler(0, ['SCHED_FIFO'], { sched_priority: 3 });
      seen.push(linux.sched_getscheduler(0), linux.sched_getparam(0).sched_priority, stat(41), stat(40));
      linux.sched_setparam(0, { sched_priority: 4 });
      seen.push(stat(40));
      linux.sched_setscheduler(0, linux.SCHED_RR, { sched_priority: 1 });
      seen.push(linux.sched_rr_get_interval(0), stat(41));
      if (${i386}) linux.sched_rr_get_interval_time64(0);
      linux.sched_setattr(0, { sched_policy: linux.SCHED_BATCH, sched_nice: 6 });
      const { size, sched_policy, sched_nice } = linux.sched_getattr(0);
      seen.push({ size, sched_policy, sched_nice }, stat(41), stat(19));
      linux.ioprio_set('IOPRIO_WHO_PROCESS', 0, (linux.IOPRIO_CLASS_BE << 13) | 6);
      seen.push(linux.ioprio_get('IOPRIO_WHO_PROCESS', 0));
      return seen;
    `);
    expect(result).toEqual([
      15,
      5,
      13,
      7,
      linux.SCHED_FIFO,
      3,
      linux.SCHED_FIFO,
      3,
      4,
      { tv_sec: 0, tv_nsec: expect.any(Number) },
      linux.SCHED_RR,
      { size: 56, sched_policy: linux.SCHED_BATCH, sched_nice: 6 },
      linux.SCHED_BATCH,
      6,
      (linux.IOPRIO_CLASS_BE << 13) | 6,
    ]);
    done('setpriority', 'sched_setscheduler', 'sched_setparam', 'sched_setattr', 'ioprio_set');
    if (i386) done('nice', 'sched_rr_get_interval_time64');
    expect([statOf('thread-self', 19), statOf('thread-self', 41)]).toEqual([priority, linux.SCHED_NORMAL]);
    expect(linux.sched_getscheduler(0)).toBe(linux.SCHED_NORMAL);
    expect(linux.sched_getparam(0)).toEqual({ sched_priority: 0 });
    expect(linux.sched_getattr(0).sched_policy).toBe(linux.SCHED_NORMAL);
    expect(linux.sched_rr_get_interval(0).tv_sec).toBe(0);
    expect(linux.ioprio_get('IOPRIO_WHO_PROCESS', 0) & 0x1fff).toBeLessThan(8);
    expect(linux.sched_get_priority_max('SCHED_FIFO')).toBe(99);
    expect(linux.sched_get_priority_min('SCHED_RR')).toBe(1);
    expect(linux.sched_yield()).toBe(0);
  },
  async processors({ linux, done }) {
    const list = (text: string) =>
      text.split(',').flatMap((part) => {
        const [from = 0, to = from] = part.split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (_, at) => from + at);
      });
    const all = list(statusOf('self', 'Cpus_allowed_list'));
    expect(linux.sched_getaffinity(0)).toEqual(all);
    const last = all.at(-1) ?? 0;
    const result = await onThread(`${AIDS}
      linux.sched_setaffinity(0, [${last}]);
      return [linux.sched_getaffinity(0), status('Cpus_allowed_list'), linux.getcpu().cpu];
    `);
    expect(result).toEqual([[last], String(last), last]);
    done('sched_setaffinity');
    const { cpu, node } = linux.getcpu();
    expect(all).toContain(cpu);
    expect(node).toBeGreaterThanOrEqual(0);
    expect(linux.sched_getaffinity(0)).toEqual(all);
  },
  async 'unshare and setns'({ done }) {
    const ns = (name: string) => fs.readlinkSync(`/proc/self/ns/${name}`);
    const result = await onThread(`${AIDS}
      const ns = (name) => fs.readlinkSync('/proc/thread-self/ns/' + name);
      const was = linux.open('/proc/self/ns/uts', ['O_RDONLY']);
      const before = os.hostname();
      linux.unshare(['CLONE_NEWUTS']);
      linux.sethostname('jiffies-host');
      linux.setdomainname('jiffies-domain');
      const { nodename, domainname } = linux.uname();
      const seen = [nodename, domainname, os.hostname(), ns('uts')];
      linux.setns(was, ['CLONE_NEWUTS']);
      seen.push(os.hostname() === before, ns('uts'));
      linux.unshare(['CLONE_NEWNET', 'CLONE_NEWIPC', 'CLONE_FS']);
      seen.push(fs.readFileSync('/proc/thread-self/net/dev', 'utf8').match(/^ *\\w+:/gm).map((name) => name.trim()).includes('lo:'));
      seen.push(ns('net'), ns('ipc'));
      linux.chdir('/proc');
      seen.push(fs.readlinkSync('/proc/thread-self/cwd'));
      linux.unshare(linux.CLONE_NEWTIME);
      return [...seen, ns('time_for_children')];
    `);
    expect(result).toEqual([
      'jiffies-host',
      'jiffies-domain',
      'jiffies-host',
      expect.not.stringMatching(ns('uts').replace(/[[\]]/g, '.')),
      true,
      ns('uts'),
      true,
      expect.not.stringMatching(ns('net').replace(/[[\]]/g, '.')),
      expect.not.stringMatching(ns('ipc').replace(/[[\]]/g, '.')),
      '/proc',
      expect.not.stringMatching(ns('time').replace(/[[\]]/g, '.')),
    ]);
    expect(os.hostname()).not.toBe('jiffies-host');
    expect(process.cwd()).not.toBe('/proc');
    done('unshare', 'setns', 'sethostname', 'setdomainname');
  },
  'ioctls of namespaces'({ linux }) {
    const names = fs.openSync('/proc/self/ns/uts', 'r');
    expect(linux.ioctl(names, 'NS_GET_NSTYPE')).toBe(linux.CLONE_NEWUTS);
    const users = linux.ioctl(names, 'NS_GET_USERNS');
    expect(fs.readlinkSync(`/proc/self/fd/${users}`)).toBe(fs.readlinkSync('/proc/self/ns/user'));
    linux.close(users);
    linux.close(names);
  },
  listns({ linux }) {
    if (!linux.supports('listns')) return;
    const ids = linux.listns({ ns_type: linux.CLONE_NEWUTS }, 100);
    expect(ids).toContain(Number(fs.statSync('/proc/self/ns/uts').ino));
  },
  async ptrace({ linux }) {
    const { child, pid } = sleeper();
    until(() => fs.readlinkSync(`/proc/${pid}/exe`) !== fs.readlinkSync('/proc/self/exe'));
    linux.ptrace('PTRACE_SEIZE', pid, 0, EXITKILL);
    expect(statusOf(pid, 'TracerPid')).toBe(String(process.pid));
    linux.ptrace('PTRACE_INTERRUPT', pid, 0, 0);
    const { wstatus } = until(() => {
      const found = linux.wait4(pid, ['WNOHANG', '__WALL']);
      return found.pid === pid && found;
    });
    expect(wstatus & 0xff).toBe(0x7f);
    expect(statusOf(pid, 'State')).toMatch(/^t/);
    withMemory(linux, 4096, (memory) => {
      const start = Number.parseInt(fs.readFileSync(`/proc/${pid}/maps`, 'latin1'), 16);
      linux.ptrace('PTRACE_PEEKDATA', pid, start, memory.address);
      expect(memory.read(4).toString('latin1')).toBe('\x7fELF');
      linux.ptrace('PTRACE_POKEDATA', pid, start + 8, 0x01020304);
      expect(memoryAt(start + 8, pid).read(4)).toEqual(Buffer.from([4, 3, 2, 1]));
      memory.write(words(memory.address + 64, 1024));
      linux.ptrace('PTRACE_GETREGSET', pid, NT_PRSTATUS, memory.address);
      expect(Number(readWord(memory.read(wordBytes, wordBytes)))).toBe(i386 ? 68 : 216);
      const ip = readWord(memory.read(wordBytes, 64 + (i386 ? 48 : 128)));
      linux.ptrace('PTRACE_PEEKUSR', pid, i386 ? 48 : 128, memory.address);
      expect(readWord(memory.read(wordBytes))).toBe(ip);
      linux.ptrace('PTRACE_GETSIGINFO', pid, 0, memory.address);
      expect(memory.read(4).readInt32LE()).toBe(linux.SIGTRAP);
    });
    linux.ptrace('PTRACE_DETACH', pid, 0, 0);
    expect(statusOf(pid, 'TracerPid')).toBe('0');
    expect(await killed(child)).toBe('SIGKILL');
  },
  async set_tid_address({ folder, done }) {
    const file = join(folder, 'shared');
    fs.writeFileSync(file, Buffer.alloc(4096, 0xff));
    const { line, child } = await startProcess(`
      const file = fs.openSync(${JSON.stringify(file)}, 'r+');
      const at = linux.mmap(0, 4096, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], file, 0);
      fs.writeSync(1, JSON.stringify([linux.gettid(), linux.set_tid_address(at + 256)]) + '\\n');
      base.syscall(base.SYS.exit, 0);
    `);
    const [tid, returned] = Object(line);
    expect(returned).toBe(tid);
    // The thread has ended: its word is 0.
    until(() => fs.readFileSync(file).readUInt32LE(256) === 0);
    expect(fs.readFileSync(file).readUInt32LE(260)).toBe(0xffffffff);
    await killed(child);
    done('set_tid_address');
  },
  async 'set_robust_list, get_robust_list'({ linux, folder, done }) {
    const file = join(folder, 'shared');
    fs.writeFileSync(file, Buffer.alloc(4096));
    const { line, child } = await startProcess(`
      const file = fs.openSync(${JSON.stringify(file)}, 'r+');
      const at = linux.mmap(0, 4096, ['PROT_READ', 'PROT_WRITE'], ['MAP_SHARED'], file, 0);
      const word = ${wordBytes};
      const put = (value, offset, bytes = word) => {
        const buffer = Buffer.alloc(8);
        buffer.writeBigUInt64LE(BigInt(value));
        fs.writeSync(file, buffer, 0, bytes, offset);
      };
      const tid = linux.gettid();
      // The head: the first lock at 64, whose futex is 64 bytes behind it; it points back at the head.
      put(at + 64, 0);
      put(64, word);
      put(at, 64);
      put(tid, 128, 4);
      linux.set_robust_list(at, 3 * word);
      const list = linux.get_robust_list(0);
      fs.writeSync(1, JSON.stringify({ list, at }) + '\\n');
      base.syscall(base.SYS.exit, 0);
    `);
    const { list, at } = Object(line);
    expect(list).toEqual({ head_ptr: at, len_ptr: 3 * wordBytes });
    // The thread has ended: the owner of the lock has died.
    until(() => fs.readFileSync(file).readUInt32LE(128) === 0x40000000);
    await killed(child);
    done('set_robust_list');
    expect(linux.get_robust_list(0).len_ptr).toBe(3 * wordBytes);
  },
  rseq({ linux, done }) {
    const env = { GLIBC_TUNABLES: 'glibc.pthread.rseq=0' };
    const result = inProcess(
      `
      const at = linux.mmap(0, 4096, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
      const memory = fs.openSync('/proc/self/mem', 'r+');
      const cpu = () => { const bytes = Buffer.alloc(4); fs.readSync(memory, bytes, 0, 4, at + 4); return bytes.readInt32LE(); };
      fs.writeSync(memory, Buffer.alloc(8, 0xff), 0, 8, at);
      const before = cpu();
      linux.rseq(at, 32, 0, 0x53053053);
      const during = cpu();
      linux.rseq(at, 32, 1, 0x53053053);
      return [before, during, linux.sched_getaffinity(0).includes(during)];
    `,
      env,
    );
    expect(result).toEqual([-1, expect.any(Number), true]);
    done('rseq');
    if (linux.supports('rseq_slice_yield')) expect(linux.rseq_slice_yield()).toBeTypeOf('number');
  },
  membarrier({ linux }) {
    const known = linux.membarrier('MEMBARRIER_CMD_QUERY');
    expect(known & linux.MEMBARRIER_CMD_GLOBAL).toBe(linux.MEMBARRIER_CMD_GLOBAL);
    expect(linux.membarrier('MEMBARRIER_CMD_GLOBAL')).toBe(0);
    if (known & linux.MEMBARRIER_CMD_GET_REGISTRATIONS) {
      linux.membarrier('MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED');
      expect(linux.membarrier('MEMBARRIER_CMD_GET_REGISTRATIONS')).toBe(
        linux.MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED,
      );
    }
  },
  async 'acct, in a namespace of processes of its own'({ linux, folder, done }) {
    if (!linux.supports('acct')) return;
    const file = join(folder, 'accounts');
    fs.writeFileSync(file, '');
    const body = `
      if (process.pid !== 1) throw new Error('not a namespace of its own');
      linux.acct(${JSON.stringify(file)});
      require('node:child_process').spawnSync('true');
      linux.acct(null);
    `;
    const status = await onThread(`
      linux.unshare(['CLONE_NEWPID']);
      const { status, stderr } = require('node:child_process').spawnSync(${JSON.stringify(NODE)}, ${JSON.stringify([...NODE_FIRST, '-e', program(body)])});
      return status === 0 ? 0 : String(stderr);
    `);
    expect(status).toBe(0);
    const record = fs.readFileSync(file);
    // Records of 64 bytes, of the third version, with the name at the end; the second is that of who switches accounting off.
    const versions = [record.readUInt8(1), record.readUInt8(65)].map((version) => version & 0xf);
    const names = [48, 112].map((at) => record.toString('latin1', at, at + 5));
    const own = basename(NODE).padEnd(5, '\0').slice(0, 5);
    expect([record.length, versions, names]).toEqual([128, [3, 3], ['true\0', own]]);
    done('acct');
  },
  'modify_ldt, in a process of its own'({ linux, done }) {
    if (process.arch === 'arm64') return;
    const result = inProcess(`
      const ldt = Buffer.alloc(64);
      const before = linux.modify_ldt(0, ldt);
      // Entry 2: a segment of data that begins at 0x12345678 and is 0x1000 bytes long.
      const entry = Buffer.alloc(16);
      [2, 0x12345678, 0xfff, 1].forEach((value, at) => entry.writeUInt32LE(value, 4 * at));
      linux.modify_ldt(1, entry);
      const after = linux.modify_ldt(0, ldt);
      return [before, after > 16, ldt.readUInt16LE(16), ldt.readUInt16LE(18), ldt.readUInt8(20), ldt.readUInt8(23), codeOf(() => linux.modify_ldt(7, ldt))];
    `);
    expect(result).toEqual([0, true, 0xfff, 0x5678, 0x34, 0x12, 'ENOSYS']);
    expect(linux.modify_ldt(0, Buffer.alloc(64))).toBe(0);
    done('modify_ldt');
  },
  async 'set_thread_area, get_thread_area on i386'({ linux, done }) {
    if (!i386) return;
    const area = await onThread(`
      const { entry_number } = linux.set_thread_area({ entry_number: 0xffffffff, base_addr: 0x12345000, limit: 0xfff, seg_32bit: 1, useable: 1 });
      const { base_addr, limit, seg_32bit } = linux.get_thread_area({ entry_number });
      return { entry_number, base_addr, limit, seg_32bit };
    `);
    expect(area).toEqual({ entry_number: expect.any(Number), base_addr: 0x12345000, limit: 0xfff, seg_32bit: 1 });
    const entry_number = Number(Reflect.get(Object(area), 'entry_number'));
    expect(linux.get_thread_area({ entry_number }).base_addr).not.toBe(0x12345000);
    done('set_thread_area');
  },
  async 'ioperm, iopl'({ linux, done }) {
    if (process.arch === 'arm64') return;
    // No port is EINVAL, where a kernel was built with it.
    if (codeOf(() => linux.ioperm(0, 0, 0)) === 'ENOSYS') return console.log('NOT TESTED: this kernel has no ioperm');
    const { child, line } = await startProcess(`
      linux.ioperm(0x80, 1, 1);
      process.stdin.resume();
      return process.pid;
    `);
    const pid = Number(line);
    linux.ptrace('PTRACE_SEIZE', pid, 0, EXITKILL);
    linux.ptrace('PTRACE_INTERRUPT', pid, 0, 0);
    until(() => linux.wait4(pid, ['WNOHANG', '__WALL']).pid === pid);
    withMemory(linux, 16384, (memory) => {
      memory.write(words(memory.address + 64, 8192));
      linux.ptrace('PTRACE_GETREGSET', pid, NT_386_IOPERM, memory.address);
      // A bit that is set refuses the port.
      expect([...memory.read(3, 64 + 15)]).toEqual([0xff, 0xfe, 0xff]);
    });
    linux.ptrace('PTRACE_DETACH', pid, 0, 0);
    await killed(child);
    const levels = await onThread(`${AIDS}
      const seen = [codeOf(() => linux.iopl(4)), linux.iopl(3)];
      const header = { version: linux._LINUX_CAPABILITY_VERSION_3 };
      linux.capset(header, linux.capget(header).datap.map((data) => ({ ...data, effective: 0 })));
      // To stay needs no privilege, to come back does.
      return [...seen, linux.iopl(3), linux.iopl(0), codeOf(() => linux.iopl(3))];
    `);
    expect(levels).toEqual(['EINVAL', 0, 0, 0, 'EPERM']);
    done('ioperm', 'iopl');
  },
  'what would end or double the process is refused'({ linux }) {
    const refused = [
      linux.fork,
      linux.vfork,
      linux.clone,
      linux.clone3,
      linux.execve,
      linux.execveat,
      linux.exit,
      linux.exit_group,
    ];
    for (const call of refused) expect(codeOf(() => call())).toBe('ERR_SYSCALL_REFUSED');
    // By number they are made all the same.
    expect(runNode(['-e', program('base.syscall(base.SYS.exit_group, 7);')]).status).toBe(7);
  },
  'execveat by its number'() {
    const { status, stderr } = runNode([
      '-e',
      program("base.syscall(base.SYS.execveat, -1, '/bin/false', null, null, 0);"),
    ]);
    if (stderr !== '') throw new Error(stderr);
    expect(status).toBe(1);
  },
};

/** A child that ends with 7, for which nobody waits but the case. */
function childThatEnds(): number {
  const child = spawn('sh', ['-c', 'exit 7'], { stdio: 'ignore' });
  child.unref();
  if (child.pid === undefined) throw new Error('there is no program sh');
  return child.pid;
}

/** What waitid says of the end of a child: signal, code, process and status. */
function ended(linux: typeof Linux, pid: number, options: readonly ('WEXITED' | 'WNOWAIT')[]): number[] {
  if (!underQemuUser) {
    const { si_signo, si_code, si_pid, si_status } = linux.waitid('P_PID', pid, options).infop;
    return [si_signo, si_code, si_pid, si_status];
  }
  // The emulator leaves what its stack held in what stands behind these, which need not be numbers.
  const bytes = Buffer.alloc(128);
  linux.waitid('P_PID', pid, bytes, options, null);
  return [0, 8, 16, 24].map((at) => bytes.readInt32LE(at));
}

function readWord(bytes: Buffer): bigint {
  return wordBytes === 4 ? BigInt(bytes.readUInt32LE()) : bytes.readBigUInt64LE();
}
