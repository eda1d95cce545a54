import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inGuest } from '../place.js';
import { OWN_MOUNTS } from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';
import { ext2 } from './ext2.js';

const PAGE = 4096;
const LOOP_CTL_GET_FREE = 0x4c82;
const LOOP_SET_FD = 0x4c00;
const LOOP_CLR_FD = 0x4c01;

/** Calls `use` with the path of a device whose blocks are those of a file. */
async function withLoop<T>(linux: typeof Linux, file: string, use: (device: string) => T | Promise<T>): Promise<T> {
  const control = linux.open('/dev/loop-control', ['O_RDWR']);
  const device = `/dev/loop${linux.ioctl(control, LOOP_CTL_GET_FREE, 0)}`;
  const [loop, blocks] = [device, file].map((path) => linux.open(path, ['O_RDWR']));
  if (loop === undefined || blocks === undefined) throw new Error('no device');
  linux.ioctl(loop, LOOP_SET_FD, blocks);
  try {
    return await use(device);
  } finally {
    linux.ioctl(loop, LOOP_CLR_FD, 0);
    for (const fd of [control, loop, blocks]) linux.close(fd);
  }
}

export const disks: Cases = {
  async 'swapon, swapoff'({ linux, folder }) {
    if (!linux.supports('swapon')) return;
    // A file of the case's own, of forty kilobytes, and of less priority than any other.
    const file = join(fs.realpathSync(folder), 'swap');
    const contents = Buffer.alloc(10 * PAGE);
    contents.writeUInt32LE(1, 1024);
    contents.writeUInt32LE(9, 1028);
    contents.write('SWAPSPACE2', PAGE - 10);
    fs.writeFileSync(file, contents, { mode: 0o600, flush: true });
    const swap = (path: string) => {
      const swaps = () => fs.readFileSync('/proc/swaps', 'utf8').includes(`${path} `);
      const code = codeOf(() => linux.swapon(path));
      // Some file systems cannot hold swap files.
      if (code !== undefined && !inGuest) return console.log(`NOT TESTED: swapon, which says ${code} here`);
      expect(code).toBeUndefined();
      try {
        expect(swaps()).toBe(true);
      } finally {
        linux.swapoff(path);
      }
      expect(swaps()).toBe(false);
    };
    // In the guest no file can be swapped to: it has memory for a disk.
    if (inGuest) await withLoop(linux, file, swap);
    else swap(file);
  },
  async 'quotactl, quotactl_fd, on a file system with quotas, in the guest'({ linux, folder }) {
    if (!inGuest) return;
    const image = join(folder, 'image');
    fs.writeFileSync(image, ext2());
    fs.mkdirSync(join(folder, 'root'));
    const seen = await withLoop(linux, image, (device) =>
      onThread(`${OWN_MOUNTS}
        const [device, root] = ${JSON.stringify([device, join(folder, 'root')])};
        const [SYNC, ON, OFF, FORMAT, GET, SET] = [1, 2, 3, 4, 7, 8].map((command) => ((0x800000 + command) << 8) >>> 0);
        const [QFMT_VFS_OLD, QIF_ILIMITS, USER, RECORD] = [1, 4, 5, 32];
        linux.mount(device, root, 'ext2', 0, text('usrquota'));
        fs.writeFileSync(root + '/users', Buffer.alloc(RECORD));
        linux.quotactl(ON, device, QFMT_VFS_OLD, text(root + '/users'));
        const word = Buffer.alloc(4);
        linux.quotactl(FORMAT, device, 0, word);
        const seen = [word.readUInt32LE()];
        // struct if_dqblk: one file at most.
        const limits = Buffer.alloc(72);
        limits.writeBigUInt64LE(1n, 24);
        limits.writeUInt32LE(QIF_ILIMITS, 64);
        linux.quotactl(SET, device, USER, limits);
        // Who has this privilege may use more.
        const header = { version: linux._LINUX_CAPABILITY_VERSION_3 };
        const RESOURCE = 1 << linux.CAP_SYS_RESOURCE;
        linux.capset(header, linux.capget(header).datap.map((data, at) => at === 0 ? { ...data, effective: data.effective & ~RESOURCE } : data));
        for (const name of ['one', 'two']) {
          fs.writeFileSync(root + '/' + name, '');
          seen.push(codeOf(() => linux.chown(root + '/' + name, USER, 0)));
        }
        const used = (call) => {
          const quota = Buffer.alloc(72);
          call(quota);
          return [24, 40].map((at) => Number(quota.readBigUInt64LE(at)));
        };
        const folder = linux.open(root, ['O_DIRECTORY']);
        seen.push(used((quota) => linux.quotactl(GET, device, USER, quota)), used((quota) => linux.quotactl_fd(folder, GET, USER, quota)));
        linux.close(folder);
        linux.quotactl(SYNC, device, 0, null);
        // Of a record in the file: how many inodes there are.
        seen.push(fs.readFileSync(root + '/users').readUInt32LE(USER * RECORD + 20));
        linux.quotactl(OFF, device, 0, null);
        seen.push(codeOf(() => linux.quotactl(FORMAT, device, 0, word)));
        linux.umount2(root, 0);
        return seen;
      `),
    );
    expect(seen).toEqual([1, undefined, 'EDQUOT', [1, 1], [1, 1], 1, 'ESRCH']);
  },
};
