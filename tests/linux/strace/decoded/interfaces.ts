import { type Decoded, FD } from './decoded.js';

const address = { ifr_name: 'lö', ifr_addr: { sin_family: 2, sin_port: 0x3412, sin_addr: { s_addr: 0x0302017f } } };
const addressText = '{sa_family=AF_INET, sin_port=htons(4660), sin_addr=inet_addr("127.1.2.3")}';

/** What ioctl asks of network interfaces. */
export const interfaces: readonly Decoded[] = [
  ['ioctl', [FD, 'SIOCGIFNAME', { ifr_ifindex: 3 }], '1000001, SIOCGIFNAME, {ifr_ifindex=3}'],
  [
    'ioctl',
    [FD, 'SIOCSIFNAME', { ifr_name: 'lo', ifr_newname: 'other' }],
    '1000001, SIOCSIFNAME, {ifr_name="lo", ifr_newname="other"}',
  ],
  ['ioctl', [FD, 'SIOCGIFINDEX', { ifr_name: 'lo' }], '1000001, SIOCGIFINDEX, {ifr_name="lo"}'],
  [
    'ioctl',
    [FD, 'SIOCSIFFLAGS', { ifr_name: 'lo', ifr_flags: ['IFF_UP', 'IFF_RUNNING'] }],
    '1000001, SIOCSIFFLAGS, {ifr_name="lo", ifr_flags=IFF_UP|IFF_RUNNING}',
  ],
  [
    'ioctl',
    [FD, 'SIOCSIFADDR', { ifr_name: 'lo', ifr_addr: { sin_family: 2, sin_port: 0, sin_addr: { s_addr: 0x0100007f } } }],
    '1000001, SIOCSIFADDR, {ifr_name="lo", ifr_addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}}',
  ],
  [
    'ioctl',
    [FD, 'SIOCSIFMTU', { ifr_name: 'lo', ifr_mtu: 1234 }],
    '1000001, SIOCSIFMTU, {ifr_name="lo", ifr_mtu=1234}',
  ],
  [
    'ioctl',
    [FD, 'SIOCSIFTXQLEN', { ifr_name: 'lo', ifr_qlen: 5 }],
    '1000001, SIOCSIFTXQLEN, {ifr_name="lo", ifr_qlen=5}',
  ],
  [
    'ioctl',
    [
      FD,
      'SIOCSIFHWADDR',
      { ifr_name: 'lo', ifr_hwaddr: { sa_family: 1, sa_data: [1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0, 0, 0] } },
    ],
    '1000001, SIOCSIFHWADDR, {ifr_name="lo", ifr_hwaddr={sa_family=ARPHRD_ETHER, sa_data=01:02:03:04:05:06}}',
  ],
  [
    'ioctl',
    [FD, 'SIOCGIFCONF', { ifc_len: 80, ifc_buf: new Uint8Array(80) }],
    '1000001, SIOCGIFCONF, {ifc_len=80, ifc_buf=<address>}',
  ],
  ['ioctl', [FD, 'SIOCGIFFLAGS', { ifr_name: 'lö' }], '1000001, SIOCGIFFLAGS, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFADDR', { ifr_name: 'lö' }], '1000001, SIOCGIFADDR, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFDSTADDR', { ifr_name: 'lö' }], '1000001, SIOCGIFDSTADDR, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFBRDADDR', { ifr_name: 'lö' }], '1000001, SIOCGIFBRDADDR, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFNETMASK', { ifr_name: 'lö' }], '1000001, SIOCGIFNETMASK, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFMTU', { ifr_name: 'lö' }], '1000001, SIOCGIFMTU, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFTXQLEN', { ifr_name: 'lö' }], '1000001, SIOCGIFTXQLEN, {ifr_name="l\\303\\266"}'],
  ['ioctl', [FD, 'SIOCGIFHWADDR', { ifr_name: 'lö' }], '1000001, SIOCGIFHWADDR, {ifr_name="l\\303\\266"}'],
  [
    'ioctl',
    [FD, 'SIOCSIFDSTADDR', address],
    `1000001, SIOCSIFDSTADDR, {ifr_name="l\\303\\266", ifr_dstaddr=${addressText}}`,
  ],
  [
    'ioctl',
    [FD, 'SIOCSIFBRDADDR', address],
    `1000001, SIOCSIFBRDADDR, {ifr_name="l\\303\\266", ifr_broadaddr=${addressText}}`,
  ],
  [
    'ioctl',
    [FD, 'SIOCSIFNETMASK', address],
    `1000001, SIOCSIFNETMASK, {ifr_name="l\\303\\266", ifr_netmask=${addressText}}`,
  ],
];
