import { bytes, type Decoded, FD, halves, text } from './decoded.js';

const sender = { msg_name: bytes(2, 0, 0, 53, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0), msg_namelen: 16 };
const senderText = 'msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, msg_namelen=16';

/** Calls that receive what comes to a socket: their memory says how much room there is, 128 bytes for an address. */
export const received: readonly Decoded[] = [
  ['accept', [FD], '1000001, <address>, [128]'],
  ['accept4', [FD, ['SOCK_CLOEXEC']], '1000001, <address>, [128], SOCK_CLOEXEC'],
  ['getsockname', [FD], '1000001, <address>, [128]'],
  ['getpeername', [FD + 1], '1000002, <address>, [128]'],
  ['getsockopt', [FD, 'SOL_SOCKET', 'SO_RCVBUF'], '1000001, SOL_SOCKET, SO_RCVBUF, <address>, [4096]'],
  ['getsockopt', [FD, 'IPPROTO_IP', 'IP_TTL'], '1000001, SOL_IP, IP_TTL, <address>, [4096]'],
  ['getsockopt', [FD, 'IPPROTO_IPV6', 'IPV6_MTU'], '1000001, SOL_IPV6, IPV6_MTU, <address>, [4096]'],
  ['getsockopt', [FD, 'IPPROTO_TCP', 'TCP_MAXSEG'], '1000001, SOL_TCP, TCP_MAXSEG, <address>, [4096]'],
  ['getsockopt', [FD, 'IPPROTO_UDP', 'UDP_SEGMENT'], '1000001, SOL_UDP, UDP_SEGMENT, <address>, [4096]'],
  ['getsockopt', [FD, 'SOL_NETLINK', 3], '1000001, SOL_NETLINK, NETLINK_PKTINFO, <address>, [4096]'],
  [
    'recvfrom',
    [FD, 99, ['MSG_PEEK', 'MSG_DONTWAIT']],
    '1000001, <address>, 99, MSG_PEEK|MSG_DONTWAIT, <address>, [128]',
  ],
  [
    'recvmsg',
    [
      FD,
      {
        ...sender,
        msg_iov: [text('hello'), text('world!')],
        msg_control: halves(20, 0, 1, 1, 9, 0),
        msg_controllen: 24,
        msg_flags: 0x20,
      },
      ['MSG_PEEK'],
    ],
    `1000001, {${senderText}, msg_iov=[{iov_base="hello", iov_len=5}, {iov_base="wo", iov_len=6}], msg_iovlen=2, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[9]}], msg_controllen=24, msg_flags=MSG_TRUNC}, MSG_PEEK`,
  ],
  [
    'recvmmsg',
    [
      FD,
      [
        { msg_hdr: { ...sender, msg_iov: [text('hello')] }, msg_len: 3 },
        { msg_hdr: { ...sender, msg_iov: [text('wörld')] }, msg_len: 6 },
      ],
      ['MSG_WAITFORONE'],
      { tv_sec: 0x123456789an, tv_nsec: 2 },
    ],
    `1000001, [{msg_hdr={${senderText}, msg_iov=[{iov_base="hel", iov_len=5}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=3}, {msg_hdr={${senderText}, msg_iov=[{iov_base="w\\303\\266rld", iov_len=6}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=6}], 2, MSG_WAITFORONE, {tv_sec=78187493530, tv_nsec=2}`,
  ],
];
