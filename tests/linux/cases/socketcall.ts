import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { withMemory } from './aids.js';
import type { Cases } from './case.js';
import { header, withLoopback } from './sockets.js';

/** i386 has all of the calls of sockets in one as well. */
export const socketcalls: Cases = {
  'socketcall: connections'({ linux }) {
    if (process.arch !== 'ia32') return;
    withLoopback(linux);
    withMemory(linux, 4096, (memory) => {
      const { AF_INET, SOCK_STREAM } = linux;
      const room = memory.pointer(128);
      const sizeOf = (size: number) => memory.write(Int32Array.of(size), 124);
      /** The port of an address that was written. */
      const port = () => memory.read(2, 130).readUInt16BE();
      const listener = linux.socketcall('SYS_SOCKET', [AF_INET, SOCK_STREAM, 0]);
      const address = memory.write(Buffer.from([AF_INET, 0, 0, 0, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]));
      linux.socketcall('SYS_BIND', [listener, address, 16]);
      expect(linux.socketcall('SYS_LISTEN', [listener, 3])).toBe(0);
      linux.socketcall('SYS_GETSOCKNAME', [listener, room, sizeOf(100)]);
      const own = linux.getsockname(listener);
      expect([memory.read(4, 124).readInt32LE(), port()]).toEqual([16, Reflect.get(own, 'port')]);
      const clients = [0, 1].map(() => linux.socket('AF_INET', ['SOCK_STREAM']));
      for (const client of clients) linux.socketcall('SYS_CONNECT', [client, room, 16]);
      const names = clients.map((client) => linux.getsockname(client));
      const accepted = [
        linux.socketcall('SYS_ACCEPT', [listener, room, sizeOf(100)]),
        linux.socketcall('SYS_ACCEPT4', [listener, 0, 0, linux.SOCK_NONBLOCK | linux.SOCK_CLOEXEC]),
      ];
      expect(port()).toBe(Reflect.get(names[0] ?? {}, 'port'));
      expect(accepted.map((fd) => linux.getpeername(fd))).toEqual(names);
      expect(accepted.map((fd) => linux.fcntl(fd, 'F_GETFD'))).toEqual([0, linux.FD_CLOEXEC]);
      for (const [at, fd] of accepted.entries()) {
        linux.socketcall('SYS_GETPEERNAME', [fd, room, sizeOf(100)]);
        expect(port()).toBe(Reflect.get(names[at] ?? {}, 'port'));
        const option = memory.write(Int32Array.of(1), 64);
        linux.socketcall('SYS_SETSOCKOPT', [fd, linux.SOL_SOCKET, linux.SO_KEEPALIVE, option, 4]);
        expect(linux.getsockopt(fd, 'SOL_SOCKET', linux.SO_KEEPALIVE).readInt32LE()).toBe(1);
        linux.socketcall('SYS_GETSOCKOPT', [fd, linux.SOL_SOCKET, linux.SO_DOMAIN, option, sizeOf(4)]);
        expect(memory.read(4, 64).readInt32LE()).toBe(AF_INET);
        expect(linux.socketcall('SYS_SHUTDOWN', [fd, linux.SHUT_WR])).toBe(0);
        expect(linux.read(clients[at] ?? -1, 10)).toHaveLength(0);
      }
      for (const one of [listener, ...clients, ...accepted]) linux.close(one);
    });
  },
  'socketcall: data'({ linux, folder }) {
    if (process.arch !== 'ia32') return;
    withMemory(linux, 4096, (memory) => {
      linux.socketcall('SYS_SOCKETPAIR', [linux.AF_UNIX, linux.SOCK_DGRAM, 0, memory.pointer()]);
      const [a, b] = [memory.read(4).readInt32LE(), memory.read(4, 4).readInt32LE()];
      const [text, room] = [memory.write('text', 128), memory.pointer(256)];
      const received = (length: number) => memory.read(length, 256).toString();
      expect(linux.socketcall('SYS_SEND', [a, text, 4, 0])).toBe(4);
      expect(linux.read(b, 10).toString()).toBe('text');
      fs.writeSync(a, 'to receive');
      expect([linux.socketcall('SYS_RECV', [b, room, 100, linux.MSG_PEEK]), received(10)]).toEqual([10, 'to receive']);
      expect(linux.socketcall('SYS_RECV', [b, room, 2, linux.MSG_TRUNC])).toBe(10);
      const head = (content: string, at: number) =>
        memory.write(linux.encode('msghdr', header(memory, content, at)), at + 128);
      expect(linux.socketcall('SYS_SENDMSG', [a, head('a message', 512), 0])).toBe(9);
      expect(linux.socketcall('SYS_RECVMSG', [b, head('.'.repeat(20), 768), 0])).toBe(9);
      expect(memory.read(10, 768 + 64).toString()).toBe('a message.');
      const path = join(folder, 'socket');
      const receiver = linux.socket('AF_UNIX', ['SOCK_DGRAM']);
      linux.bind(receiver, { family: 'AF_UNIX', path });
      const address = Buffer.concat([Buffer.from([linux.AF_UNIX, 0]), Buffer.from(path)]);
      const sender = linux.socket('AF_UNIX', ['SOCK_DGRAM']);
      linux.bind(sender, { family: 'AF_UNIX', path: join(folder, 'sender') });
      const to = memory.write(address, 1024);
      expect(linux.socketcall('SYS_SENDTO', [sender, text, 4, 0, to, address.length])).toBe(4);
      const length = memory.write(Int32Array.of(110), 1280);
      expect(linux.socketcall('SYS_RECVFROM', [receiver, room, 100, 0, memory.pointer(1284), length])).toBe(4);
      const size = memory.read(4, 1280).readInt32LE();
      expect([received(4), memory.read(size, 1284).toString('latin1', 2, size - 1)]).toEqual([
        'text',
        join(folder, 'sender'),
      ]);
      for (const fd of [a, b, receiver, sender]) linux.close(fd);
    });
  },
};
