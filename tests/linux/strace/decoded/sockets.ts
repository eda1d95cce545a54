import { bytes, type Decoded, FD } from './decoded.js';

/** Calls that take addresses of sockets, and messages. */
export const sockets: readonly Decoded[] = [
  [
    'bind',
    [FD, { family: 'AF_INET', address: '127.1.2.3', port: 4660 }],
    '1000001, {sa_family=AF_INET, sin_port=htons(4660), sin_addr=inet_addr("127.1.2.3")}, 16',
  ],
  ['bind', [FD, { family: 'AF_UNIX', path: '\0abstract' }], '1000001, {sa_family=AF_UNIX, sun_path=@"abstract"}, 11'],
  [
    'connect',
    [FD, { family: 'AF_INET6', address: 'fe80::1:2', port: 4660, flowinfo: 7, scope_id: 9 }],
    '1000001, {sa_family=AF_INET6, sin6_port=htons(4660), sin6_flowinfo=htonl(7), inet_pton(AF_INET6, "fe80::1:2", &sin6_addr), sin6_scope_id=9}, 28',
  ],
  [
    'connect',
    [FD, { family: 'AF_UNIX', path: '/tmp/söcket' }],
    '1000001, {sa_family=AF_UNIX, sun_path="/tmp/s\\303\\266cket"}, 15',
  ],
  [
    'bind',
    [FD, { family: 'AF_NETLINK', pid: 3, groups: 5 }],
    '1000001, {sa_family=AF_NETLINK, nl_pid=3, nl_groups=0x000005}, 12',
  ],
  [
    'bind',
    [FD, { family: 40, data: bytes(0, 0, 210, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0) }],
    '1000001, {sa_family=AF_VSOCK, svm_cid=VMADDR_CID_HOST, svm_port=0x4d2, svm_flags=0}, 16',
  ],
  [
    'sendto',
    [FD, 'dätä', ['MSG_DONTWAIT'], { family: 'AF_INET', address: '10.0.0.1', port: 53 }],
    '1000001, "d\\303\\244t\\303\\244", 6, MSG_DONTWAIT, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16',
  ],
  [
    'sendmsg',
    [
      FD,
      {
        msg_name: bytes(2, 0, 0, 53, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        msg_namelen: 16,
        msg_control: bytes(20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0),
        msg_controllen: 24,
      },
      ['MSG_NOSIGNAL'],
    ],
    '1000001, {msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, msg_namelen=16, msg_iov=NULL, msg_iovlen=0, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[9]}], msg_controllen=24, msg_flags=0}, MSG_NOSIGNAL',
  ],
  [
    'sendmmsg',
    [FD, [{ msg_hdr: { msg_name: null }, msg_len: 0 }], ['MSG_MORE']],
    '1000001, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, msg_controllen=0, msg_flags=0}}], 1, MSG_MORE',
  ],
  ['setsockopt', [FD, 'SOL_SOCKET', 8, bytes(0, 16, 0, 0)], '1000001, SOL_SOCKET, SO_RCVBUF, [4096], 4'],
  ['setsockopt', [FD, 'IPPROTO_IP', 'IP_TTL', 77], '1000001, SOL_IP, IP_TTL, [77], 4'],
  ['setsockopt', [FD, 'IPPROTO_IPV6', 'IPV6_UNICAST_HOPS', -78], '1000001, SOL_IPV6, IPV6_UNICAST_HOPS, [-78], 4'],
  ['setsockopt', [FD, 'IPPROTO_TCP', 'TCP_KEEPIDLE', 70000], '1000001, SOL_TCP, TCP_KEEPIDLE, [70000], 4'],
  ['setsockopt', [FD, 'IPPROTO_UDP', 'UDP_SEGMENT', 1400], '1000001, SOL_UDP, UDP_SEGMENT, [1400], 4'],
  ['setsockopt', [FD, 'SOL_NETLINK', 3, 79], '1000001, SOL_NETLINK, NETLINK_PKTINFO, [79], 4'],
  ['socketpair', ['AF_UNIX', ['SOCK_DGRAM', 'SOCK_CLOEXEC'], 0], 'AF_UNIX, SOCK_DGRAM|SOCK_CLOEXEC, 0, <address>'],
];
