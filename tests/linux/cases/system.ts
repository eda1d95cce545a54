import * as fs from 'node:fs';
import * as os from 'node:os';
import { join } from 'node:path';
import { Ref } from 'jiffies-syscall';
import { expect } from 'vitest';
import { inGuest } from '../place.js';
import { AIDS, killed, memoryAt, OWN_MOUNTS, startProcess, statusOf, withMemory } from './aids.js';
import type { Cases } from './case.js';
import { codeOf, onThread } from './case.js';
import { elf32 } from './elf.js';

const i386 = process.arch === 'ia32';
const TMPFS_MAGIC = 0x01021994;

export const system: Cases = {
  async 'mount, umount, umount2, pivot_root, in a namespace of its own'({ folder, done }) {
    const result = await onThread(`${OWN_MOUNTS}
      const root = ${JSON.stringify(folder)};
      const seen = [];
      linux.mount('jiffies', root, 'tmpfs', ['MS_NOSUID', 'MS_NODEV'], text('size=1m'));
      seen.push(type(root), fs.statfsSync(root).blocks * fs.statfsSync(root).bsize);
      seen.push(fs.readFileSync('/proc/thread-self/mounts', 'utf8').split('\\n').some((line) => line.startsWith('jiffies ' + root + ' tmpfs rw,nosuid,nodev')));
      fs.mkdirSync(root + '/a');
      for (const unmount of ['umount', 'umount2']) {
        linux.mount('jiffies', root + '/a', 'tmpfs', 0, null);
        fs.writeFileSync(root + '/a/file', '');
        linux[unmount](root + '/a');
        seen.push(fs.readdirSync(root + '/a'));
      }
      fs.mkdirSync(root + '/old');
      linux.pivot_root(root, root + '/old');
      linux.chdir('/');
      seen.push(fs.readdirSync('/').sort(), fs.existsSync('/old/proc/self'));
      linux.umount2('/old', ['MNT_DETACH']);
      return [...seen, fs.readdirSync('/old')];
    `);
    expect(result).toEqual([TMPFS_MAGIC, 2 ** 20, true, [], [], ['a', 'old'], true, []]);
    expect([fs.existsSync('/proc/self'), fs.readdirSync(folder)]).toEqual([true, []]);
    done('mount', 'umount', 'umount2', 'pivot_root');
  },
  async 'open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr'({ linux, folder, done }) {
    for (const name of ['from', 'to', 'made', 'attr']) fs.mkdirSync(join(folder, name));
    fs.writeFileSync(join(folder, 'from/file'), 'in the tree');
    const result = await onThread(`${OWN_MOUNTS}
      const at = (name) => ${JSON.stringify(folder)} + '/' + name;
      const seen = [];
      const tree = linux.open_tree('AT_FDCWD', at('from'), ['OPEN_TREE_CLONE', 'OPEN_TREE_CLOEXEC']);
      linux.move_mount(tree, '', 'AT_FDCWD', at('to'), ['MOVE_MOUNT_F_EMPTY_PATH']);
      seen.push(fs.readFileSync(at('to/file'), 'utf8'));
      linux.mount_setattr('AT_FDCWD', at('to'), 0, { attr_set: linux.MOUNT_ATTR_RDONLY });
      seen.push(codeOf(() => fs.writeFileSync(at('to/file'), '')));
      const context = linux.fsopen('tmpfs', ['FSOPEN_CLOEXEC']);
      linux.fsconfig(context, 'FSCONFIG_SET_STRING', 'source', text('made-by-jiffies'), 0);
      linux.fsconfig(context, 'FSCONFIG_SET_STRING', 'size', text('2m'), 0);
      linux.fsconfig(context, 'FSCONFIG_CMD_CREATE', null, null, 0);
      const made = linux.fsmount(context, ['FSMOUNT_CLOEXEC'], ['MOUNT_ATTR_NOEXEC']);
      linux.move_mount(made, '', 'AT_FDCWD', at('made'), ['MOVE_MOUNT_F_EMPTY_PATH']);
      const mounts = () => fs.readFileSync('/proc/thread-self/mounts', 'utf8').split('\\n').find((line) => line.startsWith('made-by-jiffies'));
      seen.push(type(at('made')), /noexec.*size=2048k/.test(mounts()));
      const picked = linux.fspick('AT_FDCWD', at('made'), ['FSPICK_CLOEXEC']);
      linux.fsconfig(picked, 'FSCONFIG_SET_STRING', 'size', text('3m'), 0);
      linux.fsconfig(picked, 'FSCONFIG_CMD_RECONFIGURE', null, null, 0);
      seen.push(/size=3072k/.test(mounts()));
      if (!${linux.supports('open_tree_attr') === true}) return seen;
      const attr = linux.open_tree_attr('AT_FDCWD', at('from'), ['OPEN_TREE_CLONE'], { attr_set: linux.MOUNT_ATTR_RDONLY });
      linux.move_mount(attr, '', 'AT_FDCWD', at('attr'), ['MOVE_MOUNT_F_EMPTY_PATH']);
      return [...seen, codeOf(() => fs.writeFileSync(at('attr/file'), ''))];
    `);
    const attr = linux.supports('open_tree_attr') ? ['EROFS'] : [];
    expect(result).toEqual(['in the tree', 'EROFS', TMPFS_MAGIC, true, true, ...attr]);
    expect(fs.readdirSync(join(folder, 'to'))).toEqual([]);
    done('open_tree', 'move_mount', 'mount_setattr', 'fsopen', 'fsconfig', 'fsmount', 'fspick');
    if (attr.length > 0) done('open_tree_attr');
  },
  'listmount, statmount'({ linux, folder }) {
    if (!linux.supports('statmount')) return;
    const lines = fs.readFileSync('/proc/self/mountinfo', 'latin1').trim().split('\n');
    const ids = linux.listmount({ mnt_id: linux.LSMT_ROOT }, 1000);
    expect(ids).toHaveLength(lines.length);
    const { stx_mnt_id } = linux.statx('AT_FDCWD', folder, 0, ['STATX_MNT_ID_UNIQUE']);
    expect(ids).toContain(stx_mnt_id);
    const request = { mnt_id: stx_mnt_id, param: linux.STATMOUNT_SB_BASIC | linux.STATMOUNT_MNT_BASIC };
    const found = linux.statmount(request);
    expect(found.sb_magic).toBe(fs.statfsSync(folder).type);
    const line = lines.map((text) => text.split(' ')).find(([id]) => Number(id) === found.mnt_id_old);
    expect(line?.[1]).toBe(String(found.mnt_parent_id_old));
    expect(line?.[2]).toBe(`${found.sb_dev_major}:${found.sb_dev_minor}`);
    expect(found.mnt_point).toBeUndefined();
    const { STATMOUNT_MNT_ROOT, STATMOUNT_MNT_POINT, STATMOUNT_FS_TYPE } = linux;
    const asked = { mnt_id: stx_mnt_id, param: STATMOUNT_MNT_ROOT | STATMOUNT_MNT_POINT | STATMOUNT_FS_TYPE };
    const texts = linux.statmount(asked);
    expect([texts.mnt_root, texts.mnt_point]).toEqual(line?.slice(3, 5));
    expect(texts.fs_type).toBe(line?.[line.indexOf('-') + 1]);
    const bytes = Buffer.alloc(4096);
    linux.statmount(asked, bytes, bytes.length, 0);
    const start = 512 + linux.decode('statmount', bytes).mnt_point;
    expect(bytes.toString('utf8', start, bytes.indexOf(0, start))).toBe(line?.[4]);
  },
  'quotactl, quotactl_fd, sysfs'({ linux, folder }) {
    const [sync, format] = [0x800001, 0x800004].map((command) => (command << 8) >>> 0);
    if (sync === undefined || format === undefined) throw new Error('no commands');
    if (linux.supports('quotactl')) {
      const fd = fs.openSync(folder, 'r');
      // There are no quotas here: there is nothing to write, and no format.
      expect(linux.quotactl(sync, null, 0, null)).toBe(0);
      // Some file systems have no quotas at all.
      expect([undefined, 'ENOSYS']).toContain(codeOf(() => linux.quotactl_fd(fd, sync, 0, null)));
      expect(codeOf(() => linux.quotactl_fd(fd, format, 0, Buffer.alloc(4)))).toMatch(/^(ESRCH|ENOSYS)$/);
      expect(codeOf(() => linux.quotactl(format, join(folder, 'none'), 0, Buffer.alloc(4)))).toBe('ENOENT');
      fs.closeSync(fd);
    }
    const names = fs.readFileSync('/proc/filesystems', 'latin1').trim().split('\n');
    const known = names.map((line) => line.split('\t')[1]);
    expect(linux.sysfs(3, 0, 0)).toBe(known.length);
    withMemory(linux, 4096, (memory) => {
      linux.sysfs(2, 1, memory.address);
      expect(memory.read(64).toString('latin1').split('\0')[0]).toBe(known[1]);
      memory.write(`${known[2]}\0`);
      expect(linux.sysfs(1, memory.address, 0)).toBe(2);
    });
  },
  async 'add_key, request_key, keyctl'({ linux, done }) {
    const result = await onThread(`${AIDS}
      const seen = [];
      const session = linux.keyctl('KEYCTL_JOIN_SESSION_KEYRING', 'jiffies-session');
      seen.push(linux.keyctl('KEYCTL_GET_KEYRING_ID', 'KEY_SPEC_SESSION_KEYRING', 0) === session);
      const key = linux.add_key('user', 'jiffies:key', 'secret', 'KEY_SPEC_SESSION_KEYRING');
      const line = (id) => fs.readFileSync('/proc/keys', 'utf8').split('\\n').find((one) => one.startsWith(id.toString(16).padStart(8, '0')));
      seen.push(/ user +jiffies:key: 6$/.test(line(key)), linux.keyctl('KEYCTL_READ', key).toString());
      linux.keyctl('KEYCTL_UPDATE', key, 'changed');
      seen.push(linux.keyctl('KEYCTL_READ', key, 100).toString(), linux.keyctl('KEYCTL_DESCRIBE', key));
      seen.push(linux.keyctl('KEYCTL_SEARCH', session, 'user', 'jiffies:key', 0) === key);
      seen.push(linux.request_key('user', 'jiffies:key', null, 0) === key);
      seen.push(codeOf(() => linux.keyctl('KEYCTL_SEARCH', session, 'user', 'jiffies:none', 0)));
      const ring = linux.add_key('keyring', 'jiffies:ring', null, session);
      linux.keyctl('KEYCTL_LINK', key, ring);
      seen.push(linux.keyctl('KEYCTL_READ', ring).readInt32LE() === key);
      linux.keyctl('KEYCTL_UNLINK', key, ring);
      seen.push(linux.keyctl('KEYCTL_READ', ring).length);
      linux.keyctl('KEYCTL_LINK', key, ring);
      linux.keyctl('KEYCTL_CLEAR', ring);
      seen.push(linux.keyctl('KEYCTL_READ', ring).length);
      linux.keyctl('KEYCTL_SETPERM', key, 0x3f0f0000);
      seen.push(linux.keyctl('KEYCTL_DESCRIBE', key).split(';')[3]);
      linux.keyctl('KEYCTL_SET_TIMEOUT', key, 100);
      seen.push(/ (1m|\\d\\ds) /.test(line(key)));
      linux.keyctl('KEYCTL_REVOKE', key);
      seen.push(codeOf(() => linux.keyctl('KEYCTL_READ', key)));
      linux.keyctl('KEYCTL_INVALIDATE', ring);
      return [...seen, codeOf(() => linux.keyctl('KEYCTL_DESCRIBE', ring)), status('Uid').startsWith('0')];
    `);
    expect(result).toEqual([
      true,
      true,
      'secret',
      'changed',
      'user;0;0;3f010000;jiffies:key',
      true,
      true,
      'ENOKEY',
      true,
      0,
      0,
      '3f0f0000',
      true,
      'EKEYREVOKED',
      'ENOKEY',
      true,
    ]);
    const found = () => linux.keyctl('KEYCTL_SEARCH', 'KEY_SPEC_SESSION_KEYRING', 'user', 'jiffies:key', 0);
    expect(codeOf(found)).toBe('ENOKEY');
    done('add_key', 'request_key', 'keyctl');
  },
  async seccomp({ linux, done }) {
    expect(linux.seccomp('SECCOMP_GET_ACTION_AVAIL', 0, new Uint32Array([linux.SECCOMP_RET_ERRNO]))).toBe(0);
    expect(codeOf(() => linux.seccomp('SECCOMP_GET_ACTION_AVAIL', 0, new Uint32Array([0x12340000])))).toBe(
      'EOPNOTSUPP',
    );
    const sizes = new Ref(linux.structs.seccomp_notif_sizes);
    linux.seccomp('SECCOMP_GET_NOTIF_SIZES', 0, sizes);
    expect(sizes.value).toEqual({ seccomp_notif: 80, seccomp_notif_resp: 24, seccomp_data: 64 });
    const result = await onThread(`${AIDS}
      const before = linux.getsid(0);
      linux.seccomp('SECCOMP_SET_MODE_FILTER', ['SECCOMP_FILTER_FLAG_LOG'], new base.Ref(linux.structs.sock_fprog, filter('getsid', 71)));
      return [before, codeOf(() => linux.getsid(0)), status('Seccomp'), linux.prctl('PR_GET_SECCOMP')];
    `);
    expect(result).toEqual([linux.getsid(0), 'EPROTO', '2', 2]);
    expect(statusOf('self', 'Seccomp')).toBe('0');
    done('seccomp');
  },
  async 'landlock_create_ruleset, landlock_add_rule, landlock_restrict_self'({ linux, folder, done }) {
    expect(linux.landlock_create_ruleset(null, 0, ['LANDLOCK_CREATE_RULESET_VERSION'])).toBeGreaterThan(0);
    for (const name of ['yes', 'no']) fs.mkdirSync(join(folder, name));
    const result = await onThread(`${AIDS}
      const at = (name) => ${JSON.stringify(folder)} + '/' + name;
      const access = linux.LANDLOCK_ACCESS_FS_MAKE_REG | linux.LANDLOCK_ACCESS_FS_WRITE_FILE;
      const ruleset = linux.landlock_create_ruleset({ handled_access_fs: access });
      const link = fs.readlinkSync('/proc/self/fd/' + ruleset);
      const parent_fd = linux.open(at('yes'), ['O_PATH', 'O_DIRECTORY']);
      linux.landlock_add_rule(ruleset, 'LANDLOCK_RULE_PATH_BENEATH', new base.Ref(linux.structs.landlock_path_beneath_attr, { allowed_access: access, parent_fd }));
      linux.prctl('PR_SET_NO_NEW_PRIVS', 1);
      linux.landlock_restrict_self(ruleset);
      const write = (name) => codeOf(() => fs.writeFileSync(at(name), 'x'));
      return [link, write('yes/file'), write('no/file'), fs.readFileSync(at('yes/file'), 'utf8')];
    `);
    expect(result).toEqual(['anon_inode:[landlock-ruleset]', undefined, 'EACCES', 'x']);
    fs.writeFileSync(join(folder, 'no/file'), 'the main thread may');
    done('landlock_add_rule', 'landlock_restrict_self');
  },
  async 'lsm_list_modules, lsm_get_self_attr, lsm_set_self_attr'({ linux }) {
    if (!linux.supports('lsm_list_modules')) return;
    const known: Readonly<Record<string, number>> = {
      capability: 100,
      selinux: 101,
      smack: 102,
      tomoyo: 103,
      apparmor: 104,
      yama: 105,
      loadpin: 106,
      safesetid: 107,
      lockdown: 108,
      bpf: 109,
      landlock: 110,
      ima: 111,
      evm: 112,
      ipe: 113,
    };
    const list = await onThread(`${OWN_MOUNTS}
      linux.mount('securityfs', '/sys/kernel/security', 'securityfs', 0, null);
      return fs.readFileSync('/sys/kernel/security/lsm', 'utf8');
    `);
    const ids = String(list)
      .trim()
      .split(',')
      .map((name) => known[name]);
    expect(linux.lsm_list_modules()).toEqual(ids);
    expect(codeOf(() => linux.lsm_set_self_attr('LSM_ATTR_CURRENT', Buffer.alloc(32)))).toMatch(/EOPNOTSUPP|EINVAL/);
    try {
      expect(linux.lsm_get_self_attr('LSM_ATTR_CURRENT').length).toBeGreaterThanOrEqual(32);
    } catch (error) {
      expect(Reflect.get(Object(error), 'code')).toBe('EOPNOTSUPP');
    }
  },
  bpf({ linux }) {
    const map_fd = linux.bpf('BPF_MAP_CREATE', {
      map_type: linux.BPF_MAP_TYPE_HASH,
      key_size: 4,
      value_size: 8,
      max_entries: 10,
      map_name: 'jiffies',
    });
    expect(fs.readFileSync(`/proc/self/fdinfo/${map_fd}`, 'latin1')).toMatch(/^max_entries:\s+10$/m);
    const key = new Uint32Array([7]);
    const value = new BigUint64Array([123n]);
    linux.bpf('BPF_MAP_UPDATE_ELEM', { map_fd, key, value, flags: linux.BPF_NOEXIST });
    const again = () => linux.bpf('BPF_MAP_UPDATE_ELEM', { map_fd, key, value, flags: linux.BPF_NOEXIST });
    expect(codeOf(again)).toBe('EEXIST');
    const found = new BigUint64Array(1);
    linux.bpf('BPF_MAP_LOOKUP_ELEM', { map_fd, key, value: found });
    expect(found[0]).toBe(123n);
    const next = new Uint32Array(1);
    linux.bpf('BPF_MAP_GET_NEXT_KEY', { map_fd, key: null, value: next });
    expect(next[0]).toBe(7);
    linux.bpf('BPF_MAP_DELETE_ELEM', { map_fd, key });
    expect(codeOf(() => linux.bpf('BPF_MAP_LOOKUP_ELEM', { map_fd, key, value: found }))).toBe('ENOENT');
    // r0 = 2; exit: of each packet two bytes are kept.
    const insns = Buffer.from('b7000000020000009500000000000000', 'hex');
    const license = Buffer.from('GPL\0');
    const program = linux.bpf('BPF_PROG_LOAD', { prog_type: 1, insn_cnt: 2, insns, license, prog_name: 'jiffies' });
    expect(fs.readlinkSync(`/proc/self/fd/${program}`)).toBe('anon_inode:bpf-prog');
    const [a, b] = linux.socketpair('AF_UNIX', ['SOCK_DGRAM'], 0);
    linux.setsockopt(b, 'SOL_SOCKET', 50, new Int32Array([program]));
    linux.write(a, 'hello');
    expect(linux.read(b, 10).toString()).toBe('he');
    for (const fd of [a, b, program, map_fd]) linux.close(fd);
  },
  perf_event_open({ linux }) {
    const attr = {
      type: linux.PERF_TYPE_SOFTWARE,
      config: linux.PERF_COUNT_SW_TASK_CLOCK,
      disabled: 1,
      exclude_hv: 1,
    };
    const fd = linux.perf_event_open(attr, 0, -1, -1, ['PERF_FLAG_FD_CLOEXEC']);
    expect(fs.readlinkSync(`/proc/self/fd/${fd}`)).toBe('anon_inode:[perf_event]');
    const count = () => Number(linux.read(fd, 8).readBigUInt64LE());
    expect(count()).toBe(0);
    const start = process.hrtime.bigint();
    linux.ioctl(fd, 'PERF_EVENT_IOC_ENABLE', 0);
    // Time on the processor is what is counted, in the guest by ticks, so this must not sleep.
    while (process.hrtime.bigint() - start < 50_000_000n);
    linux.ioctl(fd, 'PERF_EVENT_IOC_DISABLE', 0);
    const wall = Number(process.hrtime.bigint() - start);
    const used = count();
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThanOrEqual(wall);
    expect(count()).toBe(used);
    linux.ioctl(fd, 'PERF_EVENT_IOC_RESET', 0);
    expect(count()).toBe(0);
    linux.close(fd);
  },
  'getrandom, uname, olduname, oldolduname, sysinfo'({ linux }) {
    const bytes = linux.getrandom(64);
    expect(bytes).toHaveLength(64);
    expect(linux.getrandom(64, ['GRND_NONBLOCK'])).not.toEqual(bytes);
    expect(new Set(bytes).size).toBeGreaterThan(20);
    const names = linux.uname();
    const known = (name: string) => fs.readFileSync(`/proc/sys/kernel/${name}`, 'latin1').trimEnd();
    expect([names.sysname, names.release, names.nodename]).toEqual([os.type(), os.release(), os.hostname()]);
    expect([names.version, names.domainname]).toEqual([known('version'), known('domainname')]);
    if (i386) {
      const { domainname: _, ...old } = names;
      expect(linux.olduname()).toEqual(old);
      expect(linux.oldolduname()).toMatchObject({ sysname: 'Linux', release: names.release.slice(0, 8) });
    }
    const info = linux.sysinfo();
    expect(info.totalram * info.mem_unit).toBe(os.totalmem());
    expect(Math.abs(info.uptime - os.uptime())).toBeLessThan(3);
    expect(info.procs).toBeGreaterThan(1);
  },
  syslog({ linux }) {
    const size = linux.syslog('SYSLOG_ACTION_SIZE_BUFFER');
    expect(Math.log2(size) % 1).toBe(0);
    const unread = () => linux.syslog('SYSLOG_ACTION_SIZE_UNREAD');
    // Those who read /proc/kmsg are told by it that there is something to read.
    const log = fs.openSync('/proc/kmsg', fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    expect(linux.ppoll([{ fd: log, events: linux.POLLIN }], { tv_sec: 0, tv_nsec: 0 }, null).count).toBe(
      unread() > 0 ? 1 : 0,
    );
    fs.closeSync(log);
    if (!inGuest) {
      expect(linux.syslog('SYSLOG_ACTION_READ_ALL', size).toString()).toMatch(/^<\d+>\[ *\d+\.\d+\]/m);
      return;
    }
    const before = unread();
    fs.writeFileSync('/proc/sysrq-trigger', 'h');
    const all = linux.syslog('SYSLOG_ACTION_READ_ALL', size).toString();
    const last = all.slice(all.search(/^.*\] sysrq: HELP/m));
    expect(last).toContain('sysrq: HELP');
    expect(unread() - before).toBe(last.length);
    linux.syslog('SYSLOG_ACTION_CLEAR');
    expect(linux.syslog('SYSLOG_ACTION_READ_ALL', size).toString()).not.toContain('sysrq: HELP');
    const level = () => Number.parseInt(fs.readFileSync('/proc/sys/kernel/printk', 'latin1'), 10);
    const known = level();
    linux.syslog('SYSLOG_ACTION_CONSOLE_LEVEL', null, 3);
    expect(level()).toBe(3);
    linux.syslog('SYSLOG_ACTION_CONSOLE_LEVEL', null, known);
  },
  'reboot, without a restart, in the guest'({ linux }) {
    if (!inGuest) return;
    const known = () => fs.readFileSync('/proc/sys/kernel/ctrl-alt-del', 'latin1').trim();
    const before = known();
    const set = (cmd: 'LINUX_REBOOT_CMD_CAD_ON' | 'LINUX_REBOOT_CMD_CAD_OFF') =>
      linux.reboot('LINUX_REBOOT_MAGIC1', 'LINUX_REBOOT_MAGIC2', cmd, null);
    expect(set('LINUX_REBOOT_CMD_CAD_ON')).toBe(0);
    expect(known()).toBe('1');
    expect(set('LINUX_REBOOT_CMD_CAD_OFF')).toBe(0);
    expect(known()).toBe('0');
    fs.writeFileSync('/proc/sys/kernel/ctrl-alt-del', before);
    expect(codeOf(() => linux.reboot(1, 2, 3, null))).toBe('EINVAL');
  },
  async 'vhangup, in a session of its own'({ done }) {
    const { child, line } = await startProcess(`
      linux.setsid();
      const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY', 'O_NONBLOCK']);
      linux.ioctl(master, 'TIOCSPTLCK', [0]);
      const slave = linux.ioctl(master, 0x5441, linux.O_RDWR | linux.O_NOCTTY);
      linux.ioctl(slave, linux.TIOCSCTTY, 0);
      process.once('SIGHUP', () => {
        fs.writeSync(1, JSON.stringify({ tty: stat(7), code: codeOf(() => fs.writeSync(slave, 'x')), came: 'SIGHUP' }) + '\\n');
      });
      process.stdin.resume();
      setImmediate(() => {
        if (stat(7) === 0) throw new Error('no terminal of its own');
        linux.vhangup();
      });
    `);
    expect(line).toEqual({ tty: 0, code: 'EIO', came: 'SIGHUP' });
    await killed(child);
    done('vhangup');
  },
  'init_module, finit_module, delete_module, in the guest'({ linux, folder }) {
    if (!inGuest) return;
    const name = 'jiffies_case';
    const module = (magic: string) =>
      elf32({
        type: 'relocatable',
        sections: [
          { name: '.modinfo', flags: 2, bytes: Buffer.from(`license=GPL\0name=${name}\0vermagic=${magic}\0`) },
          // The kernel's structure is shorter. Its name stands behind a state and a list.
          {
            name: '.gnu.linkonce.this_module',
            flags: 3,
            bytes: Buffer.concat([Buffer.alloc(12), Buffer.from(name)], 4096),
          },
        ],
      });
    // The kernel says what it would have liked.
    expect(codeOf(() => linux.init_module(module('another'), ''))).toBe('ENOEXEC');
    const log = linux.syslog('SYSLOG_ACTION_READ_ALL', 2 ** 18).toString();
    const [, magic = ''] = /version magic 'another' should be '([^']*)'/.exec(log) ?? [];
    expect(magic).toContain(os.release());
    const loaded = () => fs.readFileSync('/proc/modules', 'latin1').includes(`${name} `);
    expect(linux.init_module(module(magic), '')).toBe(0);
    expect([loaded(), fs.existsSync(`/sys/module/${name}`)]).toEqual([true, true]);
    expect(codeOf(() => linux.init_module(module(magic), ''))).toBe('EEXIST');
    expect(linux.delete_module(name, ['O_NONBLOCK'])).toBe(0);
    expect(loaded()).toBe(false);
    fs.writeFileSync(join(folder, 'module.ko'), module(magic));
    const fd = fs.openSync(join(folder, 'module.ko'), 'r');
    expect(linux.finit_module(fd, '')).toBe(0);
    fs.closeSync(fd);
    expect(loaded()).toBe(true);
    linux.delete_module(name);
    expect(loaded()).toBe(false);
  },
  'uselib, in the guest'({ linux, folder }) {
    if (!inGuest) return;
    const address = 0x50000000;
    const path = join(folder, 'library');
    const bytes = elf32({ type: 'executable', address, bytes: Buffer.from('text of a library') });
    fs.writeFileSync(path, bytes, { mode: 0o755 });
    expect(linux.uselib(path)).toBe(0);
    expect(fs.readFileSync('/proc/self/maps', 'latin1')).toContain(`${address.toString(16)}-`);
    expect(memoryAt(address).read(bytes.length)).toEqual(bytes);
    linux.munmap(address, 4096);
  },
};
