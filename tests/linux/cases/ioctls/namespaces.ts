import * as fs from 'node:fs';
import { expect } from 'vitest';
import { AIDS, sleeper, statusOf } from '../aids.js';
import { type Cases, codeOf, onThread } from '../case.js';
import { hasCome } from './aids.js';

const linkOf = (fd: number) => fs.readlinkSync(`/proc/self/fd/${fd}`);

export const namespaces: Cases = {
  async 'NS_GET_PARENT, NS_GET_OWNER_UID and process ids'({ linux }) {
    const users = fs.openSync('/proc/self/ns/user', 'r');
    // The user who has made it: root, or the one of a container outside of it.
    expect(linux.ioctl(users, 'NS_GET_OWNER_UID')).toBeGreaterThanOrEqual(0);
    const processes = fs.openSync('/proc/self/ns/pid', 'r');
    expect(codeOf(() => linux.ioctl(processes, 'NS_GET_OWNER_UID'))).toBe('EINVAL');
    expect(codeOf(() => linux.ioctl(processes, 'NS_GET_PARENT'))).toBe('EPERM');
    for (const fd of [users, processes]) fs.closeSync(fd);

    const young = hasCome('6.11', 'NS_GET_PID_FROM_PIDNS and its kind');
    const seen = await onThread(`${AIDS}
      const { spawn } = require('node:child_process');
      linux.unshare(['CLONE_NEWPID']);
      const child = spawn('sleep', ['20'], { stdio: 'ignore' });
      try {
        const inner = linux.open('/proc/' + child.pid + '/ns/pid', ['O_RDONLY']);
        const parent = linux.ioctl(inner, 'NS_GET_PARENT');
        const link = (fd) => fs.readlinkSync('/proc/self/fd/' + fd);
        const told = /^NSpid:.*\\t(\\d+)\\t(\\d+)$/m.exec(fs.readFileSync('/proc/' + child.pid + '/status', 'latin1')).slice(1).map(Number);
        const parents = [link(parent) === fs.readlinkSync('/proc/self/ns/pid'), link(inner) === link(parent)];
        if (!${young}) return { parents };
        const from = ['NS_GET_PID_FROM_PIDNS', 'NS_GET_TGID_FROM_PIDNS'].map((request) => linux.ioctl(inner, request, told[1]) === told[0]);
        const to = ['NS_GET_PID_IN_PIDNS', 'NS_GET_TGID_IN_PIDNS'].map((request) => linux.ioctl(inner, request, told[0]) === told[1]);
        return { parents, from, to, none: codeOf(() => linux.ioctl(inner, 'NS_GET_PID_FROM_PIDNS', 4711)) };
      } finally {
        child.kill('SIGKILL');
      }
    `);
    const same = [true, true];
    expect(seen).toEqual({ parents: [true, false], ...(young ? { from: same, to: same, none: 'ESRCH' } : {}) });
  },
  async 'NS_MNT_GET_INFO, NS_GET_MNTNS_ID, NS_MNT_GET_NEXT, NS_MNT_GET_PREV'({ folder }) {
    if (!hasCome('6.12', 'NS_MNT_GET_INFO and its kind')) return;
    const seen = await onThread(`${AIDS}
      linux.unshare(['CLONE_NEWNS']);
      linux.mount('none', '/', null, ['MS_REC', 'MS_PRIVATE'], null);
      const own = linux.open('/proc/thread-self/ns/mnt', ['O_RDONLY']);
      const before = linux.ioctl(own, 'NS_MNT_GET_INFO');
      linux.mount('one more', ${JSON.stringify(folder)}, 'tmpfs', 0, null);
      const after = linux.ioctl(own, 'NS_MNT_GET_INFO');
      const link = (fd) => fs.readlinkSync('/proc/thread-self/fd/' + fd);
      const earlier = linux.ioctl(own, 'NS_MNT_GET_PREV');
      const back = linux.ioctl(earlier.fd, 'NS_MNT_GET_NEXT');
      return {
        size: before.size,
        more: after.nr_mounts - before.nr_mounts,
        id: linux.ioctl(own, 'NS_GET_MNTNS_ID') === after.mnt_ns_id,
        order: earlier.info.mnt_ns_id < after.mnt_ns_id && link(earlier.fd).startsWith('mnt:['),
        back: [back.info.mnt_ns_id === after.mnt_ns_id, link(back.fd) === fs.readlinkSync('/proc/thread-self/ns/mnt')],
      };
    `);
    expect(seen).toEqual({ size: 16, more: 1, id: true, order: true, back: [true, true] });
  },
  NS_GET_ID({ linux }) {
    if (!hasCome('6.18', 'NS_GET_ID')) return;
    const fd = fs.openSync('/proc/self/ns/uts', 'r');
    // A handle of a namespace begins with its number.
    const { handle } = linux.name_to_handle_at(fd, '', { handle_bytes: 128 }, ['AT_EMPTY_PATH']);
    expect(linux.ioctl(fd, 'NS_GET_ID')).toBe(Number(Buffer.from(handle.f_handle).readBigUInt64LE()));
    fs.closeSync(fd);
  },
  PIDFD_GET_INFO({ linux }) {
    if (!hasCome('6.13', 'PIDFD_GET_INFO')) return;
    const { child, pid } = sleeper();
    const fd = linux.pidfd_open(pid);
    const info = linux.ioctl(fd, 'PIDFD_GET_INFO', {
      mask: ['PIDFD_INFO_PID', 'PIDFD_INFO_CREDS', 'PIDFD_INFO_CGROUPID'],
    });
    const ids = (key: string) => statusOf(pid, key).split('\t').map(Number);
    expect([info.pid, info.tgid, info.ppid]).toEqual([pid, ...ids('Tgid'), ...ids('PPid')]);
    expect([info.ruid, info.euid, info.suid, info.fsuid]).toEqual(ids('Uid'));
    expect([info.rgid, info.egid, info.sgid, info.fsgid]).toEqual(ids('Gid'));
    expect(info.mask & linux.PIDFD_INFO_PID).toBe(linux.PIDFD_INFO_PID);
    child.kill('SIGKILL');
    linux.close(fd);
  },
  'PIDFD_GET_*_NAMESPACE'({ linux }) {
    if (!hasCome('6.11', 'PIDFD_GET_UTS_NAMESPACE and its kind')) return;
    const own = linux.pidfd_open(process.pid);
    const opened = {
      cgroup: linux.ioctl(own, 'PIDFD_GET_CGROUP_NAMESPACE'),
      ipc: linux.ioctl(own, 'PIDFD_GET_IPC_NAMESPACE'),
      mnt: linux.ioctl(own, 'PIDFD_GET_MNT_NAMESPACE'),
      net: linux.ioctl(own, 'PIDFD_GET_NET_NAMESPACE'),
      pid: linux.ioctl(own, 'PIDFD_GET_PID_NAMESPACE'),
      pid_for_children: linux.ioctl(own, 'PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE'),
      time: linux.ioctl(own, 'PIDFD_GET_TIME_NAMESPACE'),
      time_for_children: linux.ioctl(own, 'PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE'),
      user: linux.ioctl(own, 'PIDFD_GET_USER_NAMESPACE'),
      uts: linux.ioctl(own, 'PIDFD_GET_UTS_NAMESPACE'),
    };
    for (const [name, fd] of Object.entries(opened)) {
      expect(linkOf(fd)).toBe(fs.readlinkSync(`/proc/self/ns/${name}`));
      linux.close(fd);
    }
    linux.close(own);
  },
};
