import * as fs from 'node:fs';
import { expect } from 'vitest';
import { inGuest } from '../../place.js';
import { until } from '../aids.js';
import { type Cases, codeOf } from '../case.js';
import { device, leaveOut } from './aids.js';

const HOUR = 3600;
/** KVM's number of what every one of them can do, and its version since 2007. */
const [KVM_CAP_USER_MEMORY, KVM_API_VERSION] = [3, 12];
const [BUS_VIRTUAL, KEY_A] = [6, 30];
/** `_IOW('U', 108, char *)`, which has a pointer's size in it. */
const UI_SET_PHYS = process.arch === 'ia32' ? 0x4004556c : 0x4008556c;

type Time = Readonly<Record<'tm_sec' | 'tm_min' | 'tm_hour' | 'tm_mday' | 'tm_mon' | 'tm_year', number>>;

function seconds({ tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year }: Time): number {
  return Date.UTC(tm_year + 1900, tm_mon, tm_mday, tm_hour, tm_min, tm_sec) / 1000;
}

function timeOf(second: number) {
  const date = new Date(second * 1000);
  return {
    tm_sec: date.getUTCSeconds(),
    tm_min: date.getUTCMinutes(),
    tm_hour: date.getUTCHours(),
    tm_mday: date.getUTCDate(),
    tm_mon: date.getUTCMonth(),
    tm_year: date.getUTCFullYear() - 1900,
  };
}

export const devices: Cases = {
  'a real-time clock: its time and its alarms'({ linux }) {
    const path = '/dev/rtc0';
    const fd = device(path, 'a real-time clock', () => linux.open(path, ['O_RDONLY', 'O_CLOEXEC', 'O_NONBLOCK']));
    if (fd === undefined) return;
    const now = () => seconds(linux.ioctl(fd, 'RTC_RD_TIME'));
    // It may run on local time, but the seconds are those of the system.
    const apart = Math.abs(now() - Date.now() / 1000) % (HOUR / 4);
    expect(Math.min(apart, HOUR / 4 - apart)).toBeLessThan(60);
    expect(linux.ioctl(fd, 'RTC_WKALM_RD').enabled).toBeLessThanOrEqual(1);
    expect(linux.ioctl(fd, 'RTC_ALM_READ').tm_hour).toBeLessThan(24);
    expect(linux.ioctl(fd, 'RTC_IRQP_READ')).toBeGreaterThan(0);
    if (inGuest) {
      const before = now();
      linux.ioctl(fd, 'RTC_SET_TIME', timeOf(before + HOUR));
      expect(now() - before - HOUR).toBeLessThan(30);
      expect(now() - before).toBeGreaterThanOrEqual(HOUR);
      linux.ioctl(fd, 'RTC_SET_TIME', timeOf(before));

      const later = timeOf(now() + HOUR);
      linux.ioctl(fd, 'RTC_WKALM_SET', { enabled: 1, time: later });
      const { enabled, time } = linux.ioctl(fd, 'RTC_WKALM_RD');
      expect([enabled, seconds(time)]).toEqual([1, seconds(later)]);
      linux.ioctl(fd, 'RTC_AIE_OFF');
      expect(linux.ioctl(fd, 'RTC_WKALM_RD').enabled).toBe(0);

      // The first byte says which interrupts there were, the others how many.
      const interrupts = () => {
        until(() => linux.poll([{ fd, events: ['POLLIN'] }], 0).count > 0);
        return linux.read(fd, 4)[0] ?? 0;
      };
      linux.ioctl(fd, 'RTC_ALM_SET', timeOf(now() + 2));
      linux.ioctl(fd, 'RTC_AIE_ON');
      expect(interrupts() & linux.RTC_AF).toBe(linux.RTC_AF);
      linux.ioctl(fd, 'RTC_AIE_OFF');
      linux.ioctl(fd, 'RTC_UIE_ON');
      expect(interrupts() & linux.RTC_UF).toBe(linux.RTC_UF);
      linux.ioctl(fd, 'RTC_UIE_OFF');
      linux.ioctl(fd, 'RTC_IRQP_SET', 64);
      expect(linux.ioctl(fd, 'RTC_IRQP_READ')).toBe(64);
      linux.ioctl(fd, 'RTC_PIE_ON');
      expect(interrupts() & linux.RTC_PF).toBe(linux.RTC_PF);
      linux.ioctl(fd, 'RTC_PIE_OFF');
    }
    linux.close(fd);
  },
  'a watchdog, in the guest'({ linux }) {
    // Whoever opens one has to go on telling it that all is well, or the machine boots.
    if (!inGuest) return leaveOut('a watchdog', 'would harm the host');
    const path = '/dev/watchdog';
    const fd = device(path, 'a watchdog', () => linux.open(path, ['O_RDWR', 'O_CLOEXEC']));
    if (fd === undefined) return;
    const about = (name: string) => fs.readFileSync(`/sys/class/watchdog/watchdog0/${name}`, 'latin1').trim();
    try {
      const { identity, options } = linux.ioctl(fd, 'WDIOC_GETSUPPORT');
      expect(identity).toBe(about('identity'));
      const can = linux.WDIOF_SETTIMEOUT | linux.WDIOF_MAGICCLOSE | linux.WDIOF_KEEPALIVEPING;
      expect(options & can).toBe(can);
      linux.ioctl(fd, 'WDIOC_SETTIMEOUT', [77]);
      expect([linux.ioctl(fd, 'WDIOC_GETTIMEOUT'), about('timeout')]).toEqual([77, '77']);
      expect(linux.ioctl(fd, 'WDIOC_GETPRETIMEOUT')).toBe(0);
      linux.ioctl(fd, 'WDIOC_KEEPALIVE');
      // One that is made of software does not count down.
      const code = codeOf(() => linux.ioctl(fd, 'WDIOC_GETTIMELEFT'));
      expect(code).toBe(identity === 'Software Watchdog' ? 'EOPNOTSUPP' : undefined);
      expect(linux.ioctl(fd, 'WDIOC_GETSTATUS') & ~options).toBe(0);
      expect(linux.ioctl(fd, 'WDIOC_GETBOOTSTATUS')).toBe(Number(about('bootstatus')));
    } finally {
      // Its last word, without which closing it is taken for a crash.
      linux.write(fd, 'V');
      linux.close(fd);
    }
    expect(about('state')).toBe('inactive');
  },
  'an input device that is made by /dev/uinput'({ linux }) {
    const path = '/dev/uinput';
    const maker = device(path, 'input devices', () => linux.open(path, ['O_RDWR', 'O_CLOEXEC', 'O_NONBLOCK']));
    if (maker === undefined) return;
    linux.ioctl(maker, 'UI_SET_EVBIT', 'EV_KEY');
    linux.ioctl(maker, 'UI_SET_KEYBIT', KEY_A);
    const id = { bustype: BUS_VIRTUAL, vendor: 0x1234, product: 0x5678, version: 9 };
    linux.ioctl(maker, 'UI_DEV_SETUP', { id, name: 'jiffies keys' });
    linux.ioctl(maker, UI_SET_PHYS, Buffer.from('jiffies/input0\0'));
    linux.ioctl(maker, 'UI_DEV_CREATE');
    const folder = `/sys/devices/virtual/input/${linux.ioctl(maker, 'UI_GET_SYSNAME')}`;
    const about = (name: string) => fs.readFileSync(`${folder}/${name}`, 'latin1').trim();
    expect([about('name'), about('id/vendor')]).toEqual(['jiffies keys', '1234']);
    const node = fs.readdirSync(folder).find((name) => name.startsWith('event'));
    const fd = linux.open(
      until(() => fs.existsSync(`/dev/input/${node}`) && `/dev/input/${node}`),
      ['O_RDONLY', 'O_NONBLOCK'],
    );
    expect(linux.ioctl(fd, 'EVIOCGVERSION')).toBe(0x010001);
    expect(linux.ioctl(fd, 'EVIOCGID')).toEqual(id);
    expect(linux.ioctl(fd, 'EVIOCGNAME')).toBe('jiffies keys');
    expect(linux.ioctl(fd, 'EVIOCGPHYS')).toBe('jiffies/input0');
    expect(codeOf(() => linux.ioctl(fd, 'EVIOCGUNIQ'))).toBe(about('uniq') === '' ? 'ENOENT' : undefined);

    const other = linux.open(`/dev/input/${node}`, ['O_RDONLY', 'O_NONBLOCK']);
    linux.ioctl(fd, 'EVIOCGRAB', 1);
    const event = (type: number, code: number, value: number) => linux.encode('input_event', { type, code, value });
    linux.write(maker, Buffer.concat([event(linux.EV_KEY, KEY_A, 1), event(linux.EV_SYN, 0, 0)]));
    const come = linux.decode('input_event', linux.read(fd, 200));
    expect([come.type, come.code, come.value]).toEqual([linux.EV_KEY, KEY_A, 1]);
    expect(codeOf(() => linux.read(other, 200))).toBe('EAGAIN');
    linux.ioctl(fd, 'EVIOCGRAB', 0);
    for (const one of [fd, other]) linux.close(one);
    linux.ioctl(maker, 'UI_DEV_DESTROY');
    expect(fs.existsSync(folder)).toBe(false);
    linux.close(maker);
  },
  'a virtual machine'({ linux }) {
    const path = '/dev/kvm';
    const kvm = device(path, 'KVM', () => linux.open(path, ['O_RDWR', 'O_CLOEXEC']));
    if (kvm === undefined) return;
    expect(linux.ioctl(kvm, 'KVM_GET_API_VERSION')).toBe(KVM_API_VERSION);
    expect(linux.ioctl(kvm, 'KVM_CHECK_EXTENSION', KVM_CAP_USER_MEMORY)).toBe(1);
    const size = linux.ioctl(kvm, 'KVM_GET_VCPU_MMAP_SIZE');
    expect([size > 0, size % 4096]).toEqual([true, 0]);
    const machine = linux.ioctl(kvm, 'KVM_CREATE_VM', 0);
    expect(fs.readlinkSync(`/proc/self/fd/${machine}`)).toBe('anon_inode:kvm-vm');
    const processor = linux.ioctl(machine, 'KVM_CREATE_VCPU', 0);
    expect(fs.readlinkSync(`/proc/self/fd/${processor}`)).toBe('anon_inode:kvm-vcpu:0');
    for (const fd of [processor, machine, kvm]) linux.close(fd);
  },
  IOCTL_VM_SOCKETS_GET_LOCAL_CID({ linux }) {
    const path = '/dev/vsock';
    const fd = device(path, 'AF_VSOCK', () => linux.open(path, ['O_RDONLY', 'O_CLOEXEC']));
    if (fd === undefined) return;
    const cid = linux.ioctl(fd, 'IOCTL_VM_SOCKETS_GET_LOCAL_CID');
    // A socket can be bound to the machine's own address alone: struct sockaddr_vm has it behind 8 bytes.
    const bind = (own: number) => {
      const data = Buffer.alloc(14);
      data.writeUInt32LE(0xffffffff, 2);
      data.writeUInt32LE(own, 6);
      const socket = linux.socket('AF_VSOCK', ['SOCK_STREAM']);
      const code = codeOf(() => linux.bind(socket, { family: linux.AF_VSOCK, data }));
      linux.close(socket);
      return code;
    };
    expect([bind(cid), bind(cid + 1)]).toEqual([undefined, 'EADDRNOTAVAIL']);
    linux.close(fd);
  },
};
