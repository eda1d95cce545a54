import { once } from 'node:events';
import * as fs from 'node:fs';
import * as net from 'node:net';
import { join } from 'node:path';
import { Ref } from 'jiffies-syscall';
import { expect } from 'vitest';
import { inGuest } from '../place.js';
import { type Memory, memoryAt, until, withMemory, wordBytes, words } from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf } from './case.js';

const i386 = process.arch === 'ia32';
const SCM_RIGHTS = 1;
const SIOCGIFFLAGS = 0x8913;
const SIOCSIFFLAGS = 0x8914;
const IFF_UP = 1;
const LIMIT_MS = 5000;
const MODE = 0o600;

export const sockets: Cases = {
  'a file handed over in a message of pieces'({ linux, folder }) {
    const path = join(folder, 'handed');
    fs.writeFileSync(path, 'over');
    const file = fs.openSync(path, 'r');
    const [a, b] = linux.socketpair('AF_UNIX', ['SOCK_DGRAM'], 0);
    const word = process.arch === 'ia32' ? 4 : 8;
    const head = { cmsg_len: word + 8 + 4, cmsg_level: linux.SOL_SOCKET, cmsg_type: linux.SCM_RIGHTS };
    const rights = Buffer.concat([linux.encode('cmsghdr', head), Buffer.alloc(word)]);
    rights.writeInt32LE(file, word + 8);
    expect(linux.sendmsg(a, { msg_iov: ['hello ', Buffer.from('world')], msg_control: rights })).toBe(11);
    const [first, second, control] = [Buffer.alloc(6), Buffer.alloc(5), Buffer.alloc(64)];
    const { result, msg } = linux.recvmsg(b, { msg_iov: [first, second], msg_control: control });
    expect([result, msg.msg_controllen > 0, `${first}${second}`]).toEqual([11, true, 'hello world']);
    expect(linux.decode('cmsghdr', control)).toEqual(head);
    const handed = control.readInt32LE(word + 8);
    expect(fs.readlinkSync(`/proc/self/fd/${handed}`)).toBe(fs.realpathSync(path));
    for (const fd of [file, handed, a, b]) linux.close(fd);
  },
  async 'socket, connect, getsockname, getpeername, sendto, recvfrom, shutdown'({ linux }) {
    withLoopback(linux);
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const fd = linux.socket('AF_INET', ['SOCK_STREAM', 'SOCK_CLOEXEC'], 'IPPROTO_TCP');
    expect(linux.fcntl(fd, 'F_GETFD')).toBe(linux.FD_CLOEXEC);
    const came = once(server, 'connection');
    expect(linux.connect(fd, { family: 'AF_INET', address: '127.0.0.1', port: address.port })).toBe(0);
    const [connection] = await came;
    if (!(connection instanceof net.Socket)) throw new Error('no connection came');
    expect(linux.getpeername(fd)).toEqual({ family: 'AF_INET', address: '127.0.0.1', port: address.port });
    expect(linux.getsockname(fd)).toEqual({ family: 'AF_INET', address: '127.0.0.1', port: connection.remotePort });
    expect(linux.sendto(fd, 'to node', ['MSG_NOSIGNAL'], null)).toBe(7);
    const [seen] = await once(connection, 'data', limit());
    expect(String(seen)).toBe('to node');
    connection.write('from node');
    const peeked = until(() => linux.recvfrom(fd, 4, ['MSG_PEEK']).buf.toString());
    expect(peeked).toBe('from');
    expect(linux.recvfrom(fd, 100, 0).buf.toString()).toBe('from node');
    expect(codeOf(() => linux.recvfrom(fd, 100, ['MSG_DONTWAIT']))).toBe('EAGAIN');
    const over = once(connection.resume(), 'end', limit());
    expect(linux.shutdown(fd, 'SHUT_WR')).toBe(0);
    await over;
    linux.close(fd);
    connection.destroy();
    server.close();
  },
  async 'bind, listen, accept, accept4'({ linux, folder }) {
    withLoopback(linux);
    const fd = linux.socket('AF_INET', ['SOCK_STREAM']);
    linux.bind(fd, { family: 'AF_INET', address: '127.0.0.1', port: 0 });
    linux.listen(fd, 5);
    const own = linux.getsockname(fd);
    if (own.family !== 'AF_INET') throw new Error('the socket has another family');
    const hex = own.port.toString(16).toUpperCase().padStart(4, '0');
    expect(fs.readFileSync('/proc/net/tcp', 'latin1')).toMatch(new RegExp(`0100007F:${hex} 00000000:0000 0A`));
    for (const how of ['accept', 'accept4']) {
      const client = net.connect(own.port, '127.0.0.1');
      await once(client, 'connect', limit());
      const accepted = how === 'accept' ? linux.accept(fd) : linux.accept4(fd, ['SOCK_NONBLOCK', 'SOCK_CLOEXEC']);
      expect(accepted.addr).toEqual({ family: 'AF_INET', address: '127.0.0.1', port: client.localPort });
      expect(linux.fcntl(accepted.fd, 'F_GETFL') & linux.O_NONBLOCK).toBe(how === 'accept' ? 0 : linux.O_NONBLOCK);
      const came = once(client, 'data', limit());
      linux.write(accepted.fd, how);
      expect(String((await came)[0])).toBe(how);
      linux.close(accepted.fd);
      client.destroy();
    }
    linux.close(fd);
    const path = join(folder, 'socket');
    const unix = linux.socket('AF_UNIX', ['SOCK_STREAM']);
    linux.bind(unix, { family: 'AF_UNIX', path });
    expect(fs.statSync(path).isSocket()).toBe(true);
    expect(linux.getsockname(unix)).toEqual({ family: 'AF_UNIX', path });
    linux.listen(unix, 1);
    const client = net.connect(path);
    await once(client, 'connect', limit());
    const accepted = linux.accept(unix);
    expect(accepted.addr).toEqual({ family: 'AF_UNIX', path: '' });
    const credentials = linux.getsockopt(accepted.fd, 'SOL_SOCKET', linux.SO_PEERCRED);
    expect([0, 4, 8].map((at) => credentials.readUInt32LE(at))).toEqual([process.pid, 0, 0]);
    client.destroy();
    linux.close(accepted.fd);
    linux.close(unix);
    const abstract = linux.socket('AF_UNIX', ['SOCK_DGRAM']);
    linux.bind(abstract, { family: 'AF_UNIX', path: `\0jiffies-${process.pid}` });
    expect(fs.readFileSync('/proc/net/unix', 'latin1')).toContain(`@jiffies-${process.pid}`);
    linux.close(abstract);
    const netlink = linux.socket('AF_NETLINK', ['SOCK_RAW']);
    linux.bind(netlink, { family: 'AF_NETLINK', pid: 0, groups: 0x11 });
    const { pid } = Object(linux.getsockname(netlink));
    expect(linux.getsockname(netlink)).toEqual({ family: 'AF_NETLINK', pid, groups: 0x11 });
    expect(fs.readFileSync('/proc/net/netlink', 'latin1')).toMatch(new RegExp(`^\\S+ 0 +${pid} +00000011 `, 'm'));
    linux.close(netlink);
    if (!fs.existsSync('/proc/net/if_inet6')) return;
    const v6 = linux.socket('AF_INET6', ['SOCK_DGRAM']);
    linux.bind(v6, { family: 'AF_INET6', address: '::1', port: 0 });
    const six = linux.getsockname(v6);
    expect(six).toMatchObject({ family: 'AF_INET6', address: '::1', scope_id: 0 });
    linux.close(v6);
  },
  'getsockopt, setsockopt: options by name, of each protocol'({ linux }) {
    const [tcp, udp] = [linux.socket('AF_INET', 'SOCK_STREAM'), linux.socket('AF_INET', 'SOCK_DGRAM')];
    const of = (bytes: Buffer) => bytes.readInt32LE();
    linux.setsockopt(tcp, 'SOL_SOCKET', 'SO_KEEPALIVE', 1);
    linux.setsockopt(tcp, 'IPPROTO_IP', 'IP_TTL', 77);
    linux.setsockopt(tcp, 'IPPROTO_TCP', 'TCP_NODELAY', 1);
    linux.setsockopt(udp, 'IPPROTO_UDP', 'UDP_CORK', 1);
    expect([
      of(linux.getsockopt(tcp, 'SOL_SOCKET', 'SO_KEEPALIVE')),
      of(linux.getsockopt(tcp, 'IPPROTO_IP', 'IP_TTL')),
      of(linux.getsockopt(tcp, 'IPPROTO_TCP', 'TCP_NODELAY')),
      of(linux.getsockopt(udp, 'IPPROTO_UDP', 'UDP_CORK')),
    ]).toEqual([1, 77, 1, 1]);
    for (const fd of [tcp, udp]) linux.close(fd);
  },
  'getsockopt, setsockopt: options of IPv6, which the guest has not'({ linux }) {
    if (inGuest) return;
    const six = linux.socket('AF_INET6', 'SOCK_STREAM');
    linux.setsockopt(six, 'IPPROTO_IPV6', 'IPV6_V6ONLY', 1);
    expect(linux.getsockopt(six, 'IPPROTO_IPV6', 'IPV6_V6ONLY').readInt32LE()).toBe(1);
    linux.close(six);
  },
  'getsockopt, setsockopt, socketpair'({ linux }) {
    const [a, b] = linux.socketpair('AF_UNIX', ['SOCK_SEQPACKET', 'SOCK_NONBLOCK'], 0);
    const option = (name: number) => linux.getsockopt(a, 'SOL_SOCKET', name);
    expect(fs.readlinkSync(`/proc/self/fd/${a}`)).toMatch(/^socket:/);
    expect(option(linux.SO_TYPE)).toEqual(Buffer.from([linux.SOCK_SEQPACKET, 0, 0, 0]));
    linux.setsockopt(a, 'SOL_SOCKET', 'SO_SNDBUF', 20_000);
    // The kernel doubles it, for its own use.
    expect(option(linux.SO_SNDBUF).readInt32LE()).toBe(40_000);
    linux.setsockopt(a, linux.SOL_SOCKET, linux.SO_LINGER, Buffer.from(new Int32Array([1, 3]).buffer));
    expect([...new Int32Array(new Uint8Array(option(linux.SO_LINGER)).buffer)]).toEqual([1, 3]);
    linux.write(a, 'one');
    linux.write(a, 'two');
    expect([linux.recvfrom(b, 9, 0).buf.toString(), linux.read(b, 9).toString()]).toEqual(['one', 'two']);
    linux.close(a);
    expect(linux.read(b, 9)).toHaveLength(0);
    linux.close(b);
  },
  'datagrams with addresses, sendmmsg, recvmmsg, recvmmsg_time64'({ linux }) {
    withLoopback(linux);
    const [a, b] = [0, 0].map(() => {
      const fd = linux.socket('AF_INET', ['SOCK_DGRAM', 'SOCK_NONBLOCK']);
      linux.bind(fd, { family: 'AF_INET', address: '127.0.0.1', port: 0 });
      return fd;
    });
    if (a === undefined || b === undefined) throw new Error('no sockets');
    const [from, to] = [linux.getsockname(a), linux.getsockname(b)];
    expect(linux.sendto(a, 'hello', 0, to)).toBe(5);
    const { buf, src_addr } = until(() => linux.recvfrom(b, 100, 0));
    expect([buf.toString(), src_addr]).toEqual(['hello', from]);
    linux.connect(a, to);
    withMemory(linux, 4096, (memory) => {
      const messages = (texts: readonly string[]) =>
        texts.map((text, at) => ({ msg_hdr: header(memory, text, at * 256), msg_len: 0 }));
      const calls = i386 ? [linux.recvmmsg, linux.recvmmsg_time64] : [linux.recvmmsg];
      for (const receive of calls) {
        const sent = linux.sendmmsg(a, messages(['first', 'second one']));
        expect([sent.count, ...sent.msgvec.map(({ msg_len }) => msg_len)]).toEqual([2, 5, 10]);
        const { count, msgvec } = receive(b, messages(['.'.repeat(20), '.'.repeat(20)]), 0, { tv_sec: 1, tv_nsec: 0 });
        expect([count, ...msgvec.map(({ msg_len }) => msg_len)]).toEqual([2, 5, 10]);
        expect(memory.read(5, 64).toString()).toBe('first');
        expect(memory.read(10, 256 + 64).toString()).toBe('second one');
      }
    });
    linux.close(a);
    linux.close(b);
  },
  'sendmsg and recvmsg, with a file descriptor'({ linux, folder }) {
    const [a, b] = linux.socketpair('AF_UNIX', ['SOCK_STREAM'], 0);
    const file = fs.openSync(join(folder, 'file'), 'w+');
    const control = (fd: number) => {
      const bytes = Buffer.alloc(3 * wordBytes === 24 ? 24 : 16);
      words(wordBytes + 12).copy(bytes);
      bytes.writeInt32LE(linux.SOL_SOCKET, wordBytes);
      bytes.writeInt32LE(SCM_RIGHTS, wordBytes + 4);
      bytes.writeInt32LE(fd, wordBytes + 8);
      return bytes;
    };
    withMemory(linux, 4096, (memory) => {
      const given = control(file);
      const message = { ...header(memory, 'with a file', 0), msg_control: given, msg_controllen: given.length };
      expect(linux.sendmsg(a, message)).toBe(11);
      const taken = control(-1);
      const { result, msg } = linux.recvmsg(
        b,
        { ...header(memory, '.'.repeat(50), 512), msg_control: taken, msg_controllen: taken.length },
        ['MSG_CMSG_CLOEXEC'],
      );
      expect([result, msg.msg_controllen]).toEqual([11, given.length]);
      expect(msg.msg_flags & linux.MSG_CTRUNC).toBe(0);
      expect(memory.read(11, 512 + 64).toString()).toBe('with a file');
      const copy = taken.readInt32LE(wordBytes + 8);
      expect(copy).not.toBe(file);
      fs.writeSync(copy, 'through the socket');
      expect(fs.readFileSync(join(folder, 'file'), 'utf8')).toBe('through the socket');
      for (const fd of [a, b, file, copy]) linux.close(fd);
    });
  },
  async 'message queues of POSIX'({ linux }) {
    const name = queueName();
    const fd = linux.mq_open(name, ['O_RDWR', 'O_CREAT', 'O_EXCL'], MODE, { mq_maxmsg: 4, mq_msgsize: 64 });
    try {
      const soon = { tv_sec: Math.floor(Date.now() / 1000) + 5, tv_nsec: 0 };
      expect(linux.mq_getsetattr(fd, null)).toMatchObject({ mq_flags: 0, mq_maxmsg: 4, mq_msgsize: 64, mq_curmsgs: 0 });
      linux.mq_timedsend(fd, 'later', 1, null);
      linux.mq_timedsend(fd, 'first', 7, soon);
      expect(linux.mq_getsetattr(fd, null).mq_curmsgs).toBe(2);
      const text = Buffer.alloc(200);
      expect(text.toString('latin1', 0, fs.readSync(fd, text, 0, 200, 0))).toMatch(/^QSIZE:10 /);
      const first = linux.mq_timedreceive(fd, 64, soon);
      expect([first.msg_ptr.toString(), first.msg_prio]).toEqual(['first', 7]);
      expect(linux.mq_timedreceive(fd, 64, null)).toEqual({ msg_ptr: Buffer.from('later'), msg_prio: 1 });
      if (i386) {
        linux.mq_timedsend_time64(fd, 'with 64 bits', 3, soon);
        expect(linux.mq_timedreceive_time64(fd, 64, soon).msg_ptr.toString()).toBe('with 64 bits');
      }
      expect(linux.mq_getsetattr(fd, { mq_flags: linux.O_NONBLOCK }).mq_flags).toBe(0);
      expect(codeOf(() => linux.mq_timedreceive(fd, 64, null))).toBe('EAGAIN');
      expect(linux.fcntl(fd, 'F_GETFL') & linux.O_NONBLOCK).toBe(linux.O_NONBLOCK);
    } finally {
      linux.mq_unlink(name);
      linux.close(fd);
    }
    expect(codeOf(() => linux.mq_open(name, ['O_RDWR'], 0, null))).toBe('ENOENT');
  },
  async mq_notify({ linux }) {
    const name = queueName();
    const fd = linux.mq_open(name, ['O_RDWR', 'O_CREAT', 'O_EXCL'], MODE, null);
    linux.mq_unlink(name);
    const keep = () => undefined;
    process.on('SIGUSR2', keep);
    try {
      linux.mq_notify(fd, { sigev_notify: 0, sigev_signo: linux.SIGUSR2 });
      expect(codeOf(() => linux.mq_notify(fd, { sigev_notify: 1 }))).toBe('EBUSY');
      const came = once(process, 'SIGUSR2', limit());
      linux.mq_timedsend(fd, 'notified', 0, null);
      await came;
    } finally {
      process.off('SIGUSR2', keep);
      linux.close(fd);
    }
  },
  'message queues of System V'({ linux }) {
    const id = linux.msgget(linux.IPC_PRIVATE, ['IPC_CREAT', 'S_IRUSR', 'S_IWUSR']);
    try {
      const message = Buffer.concat([words(7), Buffer.from('hello')]);
      expect(linux.msgsnd(id, message, 5)).toBe(0);
      expect(known('msg', id)?.slice(2, 5)).toEqual(['600', '5', '1']);
      const stat = new Ref(linux.structs.msqid_ds);
      linux.msgctl(id, 'IPC_STAT', stat);
      expect([stat.value.msg_qnum, stat.value.msg_cbytes, stat.value.msg_lspid]).toEqual([1, 5, process.pid]);
      const { value } = stat;
      linux.msgctl(id, 'IPC_SET', { ...value, msg_qbytes: 4096, msg_perm: { ...value.msg_perm, mode: 0o640 } });
      expect(known('msg', id)?.[2]).toBe('640');
      linux.msgctl(id, linux.IPC_STAT, stat);
      expect([stat.value.msg_qbytes, stat.value.msg_perm.mode]).toEqual([4096, 0o640]);
      const room = Buffer.alloc(wordBytes + 20);
      expect(codeOf(() => linux.msgrcv(id, room, 20, 8, ['IPC_NOWAIT']))).toBe('ENOMSG');
      expect(linux.msgrcv(id, room, 20, 7)).toBe(5);
      expect(room.subarray(0, wordBytes + 5)).toEqual(message);
    } finally {
      linux.msgctl(id, 'IPC_RMID', null);
    }
    expect(known('msg', id)).toBeUndefined();
  },
  'semaphores of System V'({ linux }) {
    const id = linux.semget(linux.IPC_PRIVATE, 2, ['IPC_CREAT', 'S_IRUSR', 'S_IWUSR']);
    try {
      expect(known('sem', id)?.slice(2, 4)).toEqual(['600', '2']);
      linux.semctl(id, 0, 'SETVAL', 5);
      linux.semop(id, [
        { sem_num: 0, sem_op: -2 },
        { sem_num: 1, sem_op: 4, sem_flg: linux.IPC_NOWAIT },
      ]);
      expect([0, 1].map((at) => linux.semctl(id, at, 'GETVAL', 0))).toEqual([3, 4]);
      expect(linux.semctl(id, 1, 'GETPID', 0)).toBe(process.pid);
      const much = [{ sem_num: 0, sem_op: -10 }];
      expect(codeOf(() => linux.semtimedop(id, much, { tv_sec: 0, tv_nsec: 2e6 }))).toBe('EAGAIN');
      expect(linux.semtimedop(id, [{ sem_num: 0, sem_op: -1 }], { tv_sec: 5, tv_nsec: 0 })).toBe(0);
      if (i386) {
        expect(codeOf(() => linux.semtimedop_time64(id, much, { tv_sec: 0, tv_nsec: 2e6 }))).toBe('EAGAIN');
        linux.semtimedop_time64(id, [{ sem_num: 0, sem_op: 1 }], null);
      } else linux.semop(id, [{ sem_op: 1 }]);
      withMemory(linux, 4096, (memory) => {
        linux.semctl(id, 0, 'GETALL', memory.address);
        expect([0, 2].map((at) => memory.read(2, at).readUInt16LE())).toEqual([3, 4]);
        linux.semctl(id, 0, 'IPC_STAT', memory.address);
        // The permissions stand behind the key and four ids.
        expect(memory.read(2, 20).readUInt16LE()).toBe(MODE);
      });
    } finally {
      linux.semctl(id, 0, 'IPC_RMID', 0);
    }
    expect(known('sem', id)).toBeUndefined();
  },
  'shared memory of System V'({ linux }) {
    const id = linux.shmget(linux.IPC_PRIVATE, 8192, ['IPC_CREAT', 'S_IRUSR', 'S_IWUSR']);
    try {
      const first = linux.shmat(id, 0);
      const second = linux.shmat(id, 0, ['SHM_RDONLY']);
      memoryAt(first).write('shared', 100);
      expect(memoryAt(second).read(6, 100).toString()).toBe('shared');
      const maps = fs.readFileSync('/proc/self/maps', 'latin1');
      expect(maps).toMatch(new RegExp(`^0*${first.toString(16)}-.* rw-s .*/SYSV00000000`, 'm'));
      expect(maps).toMatch(new RegExp(`^0*${second.toString(16)}-.* r--s .*/SYSV00000000`, 'm'));
      const stat = new Ref(linux.structs.shmid_ds);
      linux.shmctl(id, 'IPC_STAT', stat);
      expect([stat.value.shm_segsz, stat.value.shm_nattch, stat.value.shm_cpid]).toEqual([8192, 2, process.pid]);
      expect(linux.shmdt(first)).toBe(0);
      expect(linux.shmdt(second)).toBe(0);
      expect(codeOf(() => linux.shmdt(second))).toBe('EINVAL');
      const columns = known('shm', id);
      expect([columns?.[2], columns?.[3], columns?.[6]]).toEqual(['600', '8192', '0']);
    } finally {
      linux.shmctl(id, 'IPC_RMID', null);
    }
    expect(known('shm', id)).toBeUndefined();
  },
  'ipc on i386'({ linux }) {
    if (!i386) return;
    const semaphores = linux.ipc('SEMGET', linux.IPC_PRIVATE, 1, linux.IPC_CREAT | MODE, null, 0);
    const queue = linux.ipc('MSGGET', linux.IPC_PRIVATE, linux.IPC_CREAT | MODE, 0, null, 0);
    const segment = linux.ipc('SHMGET', linux.IPC_PRIVATE, 4096, linux.IPC_CREAT | MODE, null, 0);
    expect([known('sem', semaphores), known('msg', queue), known('shm', segment)]).not.toContain(undefined);
    linux.ipc('SEMCTL', semaphores, 0, linux.SETVAL, words(9), 0);
    expect(linux.semctl(semaphores, 0, 'GETVAL', 0)).toBe(9);
    linux.ipc('MSGSND', queue, 4, 0, Buffer.concat([words(1), Buffer.from('text')]), 0);
    expect(known('msg', queue)?.[4]).toBe('1');
    withMemory(linux, 4096, (memory) => {
      linux.ipc('SHMAT', segment, 0, memory.address, null, 0);
      const at = memory.read(4).readUInt32LE();
      memoryAt(at).write('attached');
      expect(known('shm', segment)?.[6]).toBe('1');
      linux.ipc('SHMDT', 0, 0, 0, BigInt(at), 0);
    });
    linux.ipc('SEMCTL', semaphores, 0, linux.IPC_RMID, words(0), 0);
    linux.ipc('MSGCTL', queue, linux.IPC_RMID, 0, null, 0);
    linux.ipc('SHMCTL', segment, linux.IPC_RMID, 0, null, 0);
    expect([known('sem', semaphores), known('msg', queue), known('shm', segment)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  },
};

function limit(): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.timeout(LIMIT_MS) };
}

/** A name for a queue of messages. The emulator looks at the byte in front of it too, and wants a slash there. */
function queueName(): Buffer {
  return Buffer.from(`/jiffies-${process.pid}\0`).subarray(1);
}

/** The guest begins without 127.0.0.1. */
export function withLoopback(linux: typeof Linux): void {
  const fd = linux.socket('AF_INET', ['SOCK_DGRAM']);
  withMemory(linux, 4096, (memory) => {
    memory.write('lo');
    linux.ioctl(fd, SIOCGIFFLAGS, memory.address);
    const flags = memory.read(2, 16).readUInt16LE();
    if ((flags & IFF_UP) !== 0) return;
    memory.write(new Uint16Array([flags | IFF_UP]), 16);
    linux.ioctl(fd, SIOCSIFFLAGS, memory.address);
  });
  linux.close(fd);
}

/** The head of a message: its text stands 64 bytes behind the vector that names it. */
export function header(memory: Memory, text: string, at: number) {
  const base = memory.write(text, at + 64);
  return {
    msg_name: null,
    msg_namelen: 0,
    msg_iov: memory.write(words(base, text.length), at),
    msg_iovlen: 1,
    msg_control: null,
    msg_controllen: 0,
    msg_flags: 0,
  };
}

/** The columns of a line of /proc/sysvipc. */
function known(kind: 'msg' | 'sem' | 'shm', id: number): string[] | undefined {
  const lines = fs.readFileSync(`/proc/sysvipc/${kind}`, 'latin1').split('\n').slice(1);
  return lines.map((line) => line.trim().split(/ +/)).find((columns) => columns[1] === String(id));
}
