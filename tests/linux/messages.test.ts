import { Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';
import { afterAll, describe, expect, it } from 'vitest';

const path = `\0jiffies-syscall-messages-${process.pid}`;
const sender = linux.socket('AF_UNIX', ['SOCK_DGRAM']);
linux.bind(sender, { family: 'AF_UNIX', path });
const receiver = linux.socket('AF_UNIX', ['SOCK_DGRAM', 'SOCK_NONBLOCK']);
linux.bind(receiver, { family: 'AF_UNIX', path: `${path}-2` });
const to = linux.getsockname(receiver);
const from = { family: 'AF_UNIX', path };
afterAll(() => {
  for (const fd of [sender, receiver]) linux.close(fd);
});

const texts = (pieces: readonly (Uint8Array | null)[]) =>
  pieces.map((piece) => piece && Buffer.from(piece).toString('utf8'));

describe('a message that was received', () => {
  it('holds who sent it and what came, in the memory that was given', () => {
    const [first, second, third] = [Buffer.alloc(4), new Uint32Array(4), Buffer.alloc(4)];
    linux.sendmsg(sender, { msg_name: to, msg_iov: ['hello ', 'you'] });
    const { result, msg } = linux.recvmsg(receiver, { msg_iov: [first, second, third] });
    expect([result, msg.msg_name, texts(msg.msg_iov), msg.msg_iovlen]).toEqual([9, from, ['hell', 'o you', ''], 3]);
    expect(msg.msg_iov.map((piece) => piece?.buffer)).toEqual([first.buffer, second.buffer, third.buffer]);
    expect([msg.msg_control, msg.msg_controllen, msg.msg_flags]).toEqual([null, 0, 0]);
  });

  it('holds the sender’s address where an address or memory for it was given', () => {
    const names = [{ family: 'AF_INET', address: '127.0.0.1', port: 1 }, new Uint8Array(128), undefined] as const;
    for (const msg_name of names) {
      linux.sendto(sender, 'x', 0, to);
      const name = msg_name === undefined ? {} : { msg_name };
      expect(linux.recvmsg(receiver, { ...name, msg_iov: [Buffer.alloc(1)] }).msg.msg_name).toEqual(from);
    }
  });

  it('shows half an address as bytes, and none where none is wanted', () => {
    linux.sendto(sender, 'x', 0, to);
    const half = linux.recvmsg(receiver, { msg_name: new Uint8Array(5), msg_iov: [Buffer.alloc(1)] }).msg;
    expect(half.msg_name).toEqual({ family: linux.AF_UNIX, data: new Uint8Array(Buffer.from(path).subarray(0, 3)) });
    expect(half.msg_namelen).toBe(2 + path.length);
    for (const msg_name of [null, new Uint8Array(0)]) {
      linux.sendto(sender, 'x', 0, to);
      expect(linux.recvmsg(receiver, { msg_name, msg_iov: [Buffer.alloc(1)] }).msg.msg_name).toBeNull();
    }
  });

  it('comes with bigints, and on another thread', async () => {
    linux.sendto(sender, 'big', 0, to);
    const { result, msg } = linux.recvmsg.bigint(receiver, { msg_iov: [Buffer.alloc(8)] });
    expect([result, texts(msg.msg_iov), msg.msg_name, msg.msg_iovlen]).toEqual([3n, ['big'], from, 1n]);
    linux.sendto(sender, 'later', 0, to);
    const later = await promised.recvmsg(receiver, { msg_iov: [Buffer.alloc(8)] });
    expect([texts(later.msg.msg_iov), later.msg.msg_name]).toEqual([['later'], from]);
  });

  it('says that it was longer than the pieces', () => {
    linux.sendto(sender, 'too long', 0, to);
    const { result, msg } = linux.recvmsg(receiver, { msg_iov: [Buffer.alloc(3)] }, ['MSG_TRUNC']);
    expect([result, texts(msg.msg_iov), msg.msg_flags & linux.MSG_TRUNC]).toEqual([8, ['too'], linux.MSG_TRUNC]);
  });

  it('is not changed where it is a Ref in the exact form', () => {
    linux.sendto(sender, 'exact', 0, to);
    const bytes = Buffer.alloc(8);
    const iov = Buffer.from(linux.encode('iovec', { iov_base: 0n, iov_len: 0 }));
    const msg = new Ref(linux.structs.msghdr, {
      ...new Ref(linux.structs.msghdr).value,
      msg_name: bytes,
      msg_namelen: 8,
    });
    msg.value = { ...msg.value, msg_iov: iov, msg_iovlen: 1 };
    expect(linux.recvmsg(receiver, msg, linux.MSG_TRUNC)).toBe(5);
    expect(msg.value.msg_name).toBeTypeOf('bigint');
  });
});

describe('several messages', () => {
  it('hold what each brought, and those that did not come hold nothing', () => {
    const { msgvec: sent } = linux.sendmmsg(sender, [
      { msg_hdr: { msg_name: to, msg_iov: ['one'] } },
      { msg_hdr: { msg_name: to, msg_iov: ['and ', 'two'] } },
    ]);
    expect(sent.map(({ msg_hdr, msg_len }) => [msg_hdr.msg_name, texts(msg_hdr.msg_iov), msg_len])).toEqual([
      [to, ['one'], 3],
      [to, ['and ', 'two'], 7],
    ]);
    const room = () => ({ msg_hdr: { msg_iov: [Buffer.alloc(5), Buffer.alloc(5)] } });
    const { count, msgvec } = linux.recvmmsg(receiver, [room(), room(), room()], 0, null);
    expect(count).toBe(2);
    expect(msgvec.map(({ msg_hdr, msg_len }) => [msg_hdr.msg_name, texts(msg_hdr.msg_iov), msg_len])).toEqual([
      [from, ['one', ''], 3],
      [from, ['and t', 'wo'], 7],
      [null, ['', ''], 0],
    ]);
  });
});
