import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import { AIDS } from '../aids.js';
import { type Cases, onThread } from '../case.js';
import { leaveOut } from './aids.js';

/** For a thread: a network of its own, with a /sys that shows it. `about` reads what that says of an interface. */
const network = (folder: string) => `${AIDS}
  const folder = ${JSON.stringify(folder)};
  linux.unshare(['CLONE_NEWNET', 'CLONE_NEWNS']);
  linux.mount('none', '/', null, ['MS_REC', 'MS_PRIVATE'], null);
  linux.mount('sysfs', folder, 'sysfs', 0, null);
  const about = (name, what) => fs.readFileSync(folder + '/class/net/' + name + '/' + what, 'latin1').trim();
  const there = (name) => fs.existsSync(folder + '/class/net/' + name);
  const routes = () => fs.readFileSync('/proc/thread-self/net/fib_trie', 'latin1');
  const inet = (...bytes) => ({ sin_family: linux.AF_INET, sin_addr: { s_addr: Buffer.from(bytes).readUInt32LE() } });
  const text = ({ sin_addr }) => [0, 8, 16, 24].map((shift) => (sin_addr.s_addr >>> shift) & 255).join('.');
  const socket = linux.socket('AF_INET', ['SOCK_DGRAM']);
`;

export const networks: Cases = {
  'SIOCINQ, SIOCOUTQ'({ linux }) {
    const [a, b] = linux.socketpair('AF_UNIX', ['SOCK_STREAM'], 0);
    linux.write(a, 'unread');
    expect(linux.ioctl(b, 'SIOCINQ')).toBe(6);
    expect(linux.ioctl(a, 'SIOCOUTQ')).toBeGreaterThan(0);
    linux.read(b, 10);
    expect([linux.ioctl(b, 'SIOCINQ'), linux.ioctl(a, 'SIOCOUTQ')]).toEqual([0, 0]);
    for (const fd of [a, b]) linux.close(fd);
  },
  async 'SIOCATMARK, SIOCGSKNS and network interfaces, in a network of its own'({ folder }) {
    const seen = await onThread(`${network(folder)}
      const index = Number(about('lo', 'ifindex'));
      const named = [linux.ioctl(socket, 'SIOCGIFINDEX', { ifr_name: 'lo' }).ifr_ifindex === index, linux.ioctl(socket, 'SIOCGIFNAME', { ifr_ifindex: index }).ifr_name];
      const down = linux.ioctl(socket, 'SIOCGIFFLAGS', { ifr_name: 'lo' }).ifr_flags;
      linux.ioctl(socket, 'SIOCSIFFLAGS', { ifr_name: 'lo', ifr_flags: ['IFF_UP'] });
      const flags = [down, linux.ioctl(socket, 'SIOCGIFFLAGS', { ifr_name: 'lo' }).ifr_flags, Number(about('lo', 'flags'))];

      linux.ioctl(socket, 'SIOCSIFADDR', { ifr_name: 'lo', ifr_addr: inet(127, 0, 0, 9) });
      linux.ioctl(socket, 'SIOCSIFNETMASK', { ifr_name: 'lo', ifr_addr: inet(255, 255, 0, 0) });
      const { address, netmask } = os.networkInterfaces().lo.find(({ family }) => family === 'IPv4');
      const get = (request) => text(linux.ioctl(socket, request, { ifr_name: 'lo' }).ifr_addr);
      const addresses = [address, get('SIOCGIFADDR'), netmask, get('SIOCGIFNETMASK')];

      linux.ioctl(socket, 'SIOCSIFMTU', { ifr_name: 'lo', ifr_mtu: 1234 });
      linux.ioctl(socket, 'SIOCSIFTXQLEN', { ifr_name: 'lo', ifr_qlen: 77 });
      const sizes = [about('lo', 'mtu'), linux.ioctl(socket, 'SIOCGIFMTU', { ifr_name: 'lo' }).ifr_mtu,
        about('lo', 'tx_queue_len'), linux.ioctl(socket, 'SIOCGIFTXQLEN', { ifr_name: 'lo' }).ifr_qlen];

      const one = linux.encode('ifreq_addr', {}).length;
      const list = Buffer.alloc(3 * one);
      const { ifc_len } = linux.ioctl(socket, 'SIOCGIFCONF', { ifc_len: list.length, ifc_buf: list });
      const { ifr_name, ifr_addr } = linux.decode('ifreq_addr', list);

      const space = linux.ioctl(socket, 'SIOCGSKNS');
      const spaces = [fs.readlinkSync('/proc/thread-self/fd/' + space), fs.readlinkSync('/proc/thread-self/ns/net'), fs.readlinkSync('/proc/self/ns/net')];

      const listener = linux.socket('AF_INET', ['SOCK_STREAM']);
      linux.bind(listener, { family: 'AF_INET', address: '127.0.0.9', port: 0 });
      linux.listen(listener, 1);
      const sender = linux.socket('AF_INET', ['SOCK_STREAM']);
      linux.connect(sender, linux.getsockname(listener));
      const { fd } = linux.accept(listener);
      linux.write(sender, 'before');
      linux.sendto(sender, '!', ['MSG_OOB'], null);
      linux.poll([{ fd, events: ['POLLPRI'] }], 5000);
      const marks = [linux.ioctl(fd, 'SIOCATMARK')];
      linux.read(fd, 6);
      marks.push(linux.ioctl(fd, 'SIOCATMARK'));
      return { named, flags, addresses, sizes, list: [ifc_len === one, ifr_name, text(ifr_addr)], spaces: [spaces[0] === spaces[1], spaces[1] === spaces[2]], marks };
    `);
    const [LOOPBACK, UP, RUNNING] = [0x8, 0x1, 0x40];
    expect(seen).toEqual({
      named: [true, 'lo'],
      flags: [LOOPBACK, LOOPBACK | UP | RUNNING, LOOPBACK | UP],
      addresses: ['127.0.0.9', '127.0.0.9', '255.255.0.0', '255.255.0.0'],
      sizes: ['1234', 1234, '77', 77],
      list: [true, 'lo', '127.0.0.9'],
      spaces: [true, false],
      marks: [0, 1],
    });
  },
  async 'interfaces of /dev/net/tun, in a network of its own'({ folder }) {
    if (!existsSync('/dev/net/tun')) return leaveOut('interfaces of /dev/net/tun', 'there is no /dev/net/tun');
    const seen = await onThread(`${network(folder)}
      const open = () => linux.open('/dev/net/tun', ['O_RDWR', 'O_CLOEXEC']);
      const tap = open();
      const features = linux.ioctl(tap, 'TUNGETFEATURES') & (linux.IFF_TUN | linux.IFF_TAP | linux.IFF_NO_PI);
      const set = ['IFF_TAP', 'IFF_NO_PI', 'IFF_VNET_HDR'];
      const { ifr_name: name } = linux.ioctl(tap, 'TUNSETIFF', { ifr_name: 'jif%d', ifr_flags: set });
      const own = linux.ioctl(tap, 'TUNGETIFF');
      const made = [name, own.ifr_name, own.ifr_flags === Number(about(name, 'tun_flags')), features];

      linux.ioctl(tap, 'TUNSETOWNER', 1234);
      linux.ioctl(tap, 'TUNSETGROUP', 4321);
      linux.ioctl(tap, 'TUNSETPERSIST', 1);
      const owners = [about(name, 'owner'), about(name, 'group'), (Number(about(name, 'tun_flags')) & linux.IFF_PERSIST) !== 0];
      linux.ioctl(tap, 'TUNSETSNDBUF', [100000]);
      linux.ioctl(tap, 'TUNSETVNETHDRSZ', [12]);
      linux.ioctl(tap, 'TUNSETOFFLOAD', ['TUN_F_CSUM', 'TUN_F_TSO4']);
      const sizes = [linux.ioctl(tap, 'TUNGETSNDBUF'), linux.ioctl(tap, 'TUNGETVNETHDRSZ'), codeOf(() => linux.ioctl(tap, 'TUNSETOFFLOAD', ['TUN_F_TSO4']))];

      const address = [2, 0, 0, 0, 0, 7, ...Array(8).fill(0)];
      linux.ioctl(socket, 'SIOCSIFHWADDR', { ifr_name: name, ifr_hwaddr: { sa_family: 1, sa_data: address } });
      const hardware = [about(name, 'address'), linux.ioctl(socket, 'SIOCGIFHWADDR', { ifr_name: name }).ifr_hwaddr.sa_data.slice(0, 6)];
      linux.ioctl(socket, 'SIOCSIFNAME', { ifr_name: name, ifr_newname: 'renamed' });
      const renamed = [there(name), there('renamed'), linux.ioctl(tap, 'TUNGETIFF').ifr_name];
      const to = { ifr_name: 'renamed' };
      linux.ioctl(socket, 'SIOCSIFADDR', { ...to, ifr_addr: inet(10, 9, 0, 1) });
      linux.ioctl(socket, 'SIOCSIFFLAGS', { ...to, ifr_flags: ['IFF_UP'] });
      linux.ioctl(socket, 'SIOCSIFBRDADDR', { ...to, ifr_addr: inet(10, 255, 0, 77) });
      const broadcast = [text(linux.ioctl(socket, 'SIOCGIFBRDADDR', to).ifr_addr), / 10\\.255\\.0\\.77\\s+\\/32 link BROADCAST/.test(routes())];
      const carriers = [1, 0].map((on) => [linux.ioctl(tap, 'TUNSETCARRIER', [on]), about('renamed', 'carrier')].join());
      const space = linux.ioctl(tap, 'TUNGETDEVNETNS');
      const inside = fs.readlinkSync('/proc/thread-self/fd/' + space) === fs.readlinkSync('/proc/thread-self/ns/net');

      linux.close(tap);
      const kept = [there('renamed')];
      const again = open();
      linux.ioctl(again, 'TUNSETIFF', { ifr_name: 'renamed', ifr_flags: set });
      linux.ioctl(again, 'TUNSETPERSIST', 0);
      linux.close(again);
      kept.push(there('renamed'));

      const queues = [open(), open()];
      for (const fd of queues) linux.ioctl(fd, 'TUNSETIFF', { ifr_name: 'many', ifr_flags: ['IFF_TUN', 'IFF_NO_PI', 'IFF_MULTI_QUEUE'] });
      const count = () => fs.readdirSync(folder + '/class/net/many/queues').filter((queue) => queue.startsWith('tx-')).length;
      const counts = [count()];
      linux.ioctl(queues[1], 'TUNSETQUEUE', { ifr_flags: ['IFF_DETACH_QUEUE'] });
      counts.push(count());
      linux.ioctl(queues[1], 'TUNSETQUEUE', { ifr_flags: ['IFF_ATTACH_QUEUE'] });
      counts.push(count());

      const many = { ifr_name: 'many' };
      linux.ioctl(socket, 'SIOCSIFADDR', { ...many, ifr_addr: inet(10, 8, 0, 1) });
      linux.ioctl(socket, 'SIOCSIFDSTADDR', { ...many, ifr_addr: inet(10, 8, 0, 2) });
      linux.ioctl(socket, 'SIOCSIFFLAGS', { ...many, ifr_flags: ['IFF_UP'] });
      const peer = [text(linux.ioctl(socket, 'SIOCGIFDSTADDR', many).ifr_addr), routes().includes('10.8.0.2')];
      return { made, owners, sizes, hardware, renamed, broadcast, carriers, inside, kept, counts, peer };
    `);
    expect(seen).toEqual({
      made: ['jif0', 'jif0', true, 0x1003],
      owners: ['1234', '4321', true],
      sizes: [100_000, 12, 'EINVAL'],
      hardware: ['02:00:00:00:00:07', [2, 0, 0, 0, 0, 7]],
      renamed: [false, true, 'renamed'],
      broadcast: ['10.255.0.77', true],
      carriers: ['0,1', '0,0'],
      inside: true,
      kept: [true, false],
      counts: [2, 1, 2],
      peer: ['10.8.0.2', true],
    });
  },
};
