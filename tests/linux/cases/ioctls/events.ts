import * as fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { SYS } from 'jiffies-syscall';
import { expect } from 'vitest';
import { program, until } from '../aids.js';
import { type Cases, codeOf } from '../case.js';
import { hasCome, leaveOut } from './aids.js';

/** A filter that hands one call over, and lets all others be made. */
const handsOver = (name: string) => `
  const lines = [[0x20, 0, 0, 0], [0x15, 0, 1, base.SYS.${name}], [0x06, 0, 0, linux.SECCOMP_RET_USER_NOTIF], [0x06, 0, 0, linux.SECCOMP_RET_ALLOW]];
  const filter = Buffer.concat(lines.map(([code, jt, jf, k]) => linux.encode('sock_filter', { code, jt, jf, k })));
  const prog = new base.Ref(linux.structs.sock_fprog, { len: lines.length, filter });
  const listener = linux.seccomp('SECCOMP_SET_MODE_FILTER', ['SECCOMP_FILTER_FLAG_NEW_LISTENER'], prog);
`;

export const events: Cases = {
  'RNDADDENTROPY, RNDADDTOENTCNT, RNDZAPENTCNT, RNDCLEARPOOL, RNDRESEEDCRNG'({ linux }) {
    const fd = linux.open('/dev/random', ['O_RDONLY']);
    const known = () => Number(fs.readFileSync('/proc/sys/kernel/random/entropy_avail', 'latin1'));
    // The pool is full, and what is added changes no count; what is wrong is seen all the same.
    expect(linux.ioctl(fd, 'RNDADDENTROPY', { entropy_count: 0, buf: [1, 2, 3] })).toBe(0);
    expect(codeOf(() => linux.ioctl(fd, 'RNDADDENTROPY', { entropy_count: -1, buf: [1] }))).toBe('EINVAL');
    expect(codeOf(() => linux.ioctl(fd, 'RNDADDENTROPY', { buf_size: -4 }))).toBe('ERR_OUT_OF_RANGE');
    expect(linux.ioctl(fd, 'RNDADDTOENTCNT', [8])).toBe(0);
    expect(codeOf(() => linux.ioctl(fd, 'RNDADDTOENTCNT', [-1]))).toBe('EINVAL');
    expect(linux.ioctl(fd, 'RNDZAPENTCNT')).toBe(0);
    expect(linux.ioctl(fd, 'RNDCLEARPOOL')).toBe(0);
    expect(linux.ioctl(fd, 'RNDGETENTCNT')).toBe(known());
    expect(linux.ioctl(fd, 'RNDRESEEDCRNG')).toBe(0);
    linux.close(fd);
  },
  'EPIOCGPARAMS, EPIOCSPARAMS'({ linux }) {
    if (!hasCome('6.9', 'EPIOCGPARAMS, EPIOCSPARAMS')) return;
    const fd = linux.epoll_create1();
    const code = codeOf(() => linux.ioctl(fd, 'EPIOCGPARAMS'));
    if (code === undefined) {
      expect(linux.ioctl(fd, 'EPIOCGPARAMS')).toEqual({ busy_poll_usecs: 0, busy_poll_budget: 0, prefer_busy_poll: 0 });
      const params = { busy_poll_usecs: 100, busy_poll_budget: 8, prefer_busy_poll: 1 };
      linux.ioctl(fd, 'EPIOCSPARAMS', params);
      expect(linux.ioctl(fd, 'EPIOCGPARAMS')).toEqual(params);
      expect(codeOf(() => linux.ioctl(fd, 'EPIOCSPARAMS', { prefer_busy_poll: 2 }))).toBe('EINVAL');
    } else {
      expect(code).toMatch(/EOPNOTSUPP|EINVAL|ENOTTY/);
      leaveOut('EPIOCGPARAMS, EPIOCSPARAMS', 'not built into this kernel');
    }
    linux.close(fd);
  },
  async 'SECCOMP_IOCTL_NOTIF_RECV, _ID_VALID, _ADDFD, _SEND, _SET_FLAGS'({ linux }) {
    const worker = new Worker(
      program(`
        const { parentPort } = require('node:worker_threads');
        ${handsOver('getsid')}
        parentPort.postMessage(listener);
        parentPort.postMessage(linux.getsid(4711));
      `),
      { eval: true },
    );
    const answers: unknown[] = [];
    const ended = new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
    worker.on('message', (answer) => answers.push(answer));
    const listener = await new Promise<number>((resolve) => worker.once('message', resolve));
    if (hasCome('6.6', 'SECCOMP_IOCTL_NOTIF_SET_FLAGS'))
      expect(linux.ioctl(listener, 'SECCOMP_IOCTL_NOTIF_SET_FLAGS', ['SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP'])).toBe(0);
    const notif = linux.ioctl(listener, 'SECCOMP_IOCTL_NOTIF_RECV');
    const { id, pid, data } = notif;
    expect([data.nr, data.args[0]]).toEqual([SYS.getsid, 4711n]);
    expect(fs.existsSync(`/proc/self/task/${pid}`)).toBe(true);
    expect(linux.ioctl(listener, 'SECCOMP_IOCTL_NOTIF_ID_VALID', [id])).toBe(0);
    const file = linux.memfd_create('handed over');
    const newfd = 900;
    const addfd = { id, srcfd: file, newfd, flags: ['SECCOMP_ADDFD_FLAG_SETFD'], newfd_flags: ['O_CLOEXEC'] } as const;
    expect(linux.ioctl(listener, 'SECCOMP_IOCTL_NOTIF_ADDFD', addfd)).toBe(newfd);
    expect(fs.readlinkSync(`/proc/self/fd/${newfd}`)).toBe('/memfd:handed over (deleted)');
    linux.ioctl(listener, 'SECCOMP_IOCTL_NOTIF_SEND', { id, val: 1234 });
    await ended;
    expect(answers).toEqual([listener, 1234]);
    expect(codeOf(() => linux.ioctl(listener, 'SECCOMP_IOCTL_NOTIF_ID_VALID', [id]))).toBe('ENOENT');
    for (const fd of [file, newfd, listener]) linux.close(fd);
    until(() => !fs.existsSync(`/proc/self/task/${pid}`));
  },
};
