import { readFileSync } from 'node:fs';
import { Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';
import { describe, expect, it } from 'vitest';
import { codeOf } from './cases/case.js';

/** Requests that are not described. */
const TIOCGSOFTCAR = 0x5419;
const SIOCGSTAMP_NEW = 0x80108906;
const CLOCAL = 0o4000;

const textIn = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replace(/\0.*/s, '');
const comm = () => readFileSync('/proc/thread-self/comm', 'utf8').trim();

describe('memory in the place of an integer', () => {
  it('is for a call with all arguments, whether what is asked is described or not', () => {
    const name = new Uint8Array(16);
    expect(linux.prctl('PR_GET_NAME', name, 0, 0, 0)).toBe(0);
    expect(textIn(name)).toBe(comm());
    const terminal = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
    const local = new Ref('int');
    const { c_cflag, ...rest } = linux.ioctl(terminal, 'TCGETS');
    for (const flag of [CLOCAL, 0]) {
      linux.ioctl(terminal, 'TCSETS', { ...rest, c_cflag: (c_cflag & ~CLOCAL) | flag });
      expect(linux.ioctl(terminal, TIOCGSOFTCAR, local)).toBe(0);
      expect(local.value).toBe(flag === 0 ? 0 : 1);
    }
    linux.close(terminal);
  });

  it('is for the exact form of a variant, with as many arguments as that has', async () => {
    const name = new Uint8Array(16);
    expect(linux.prctl('PR_GET_NAME', name)).toBe(0);
    expect(textIn(name)).toBe(comm());
    const window = new Ref(linux.structs.winsize);
    const terminal = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
    linux.ioctl(terminal, 'TIOCSWINSZ', { ws_row: 20, ws_col: 70, ws_xpixel: 0, ws_ypixel: 0 });
    expect(linux.ioctl(terminal, 'TIOCGWINSZ', window)).toBe(0);
    expect(window.value).toMatchObject({ ws_row: 20, ws_col: 70 });
    const later = new Ref(linux.structs.winsize);
    expect(await promised.ioctl(terminal, 'TIOCGWINSZ', later)).toBe(0);
    expect(later.value).toEqual(window.value);
    linux.close(terminal);
  });

  it('is as long as the number of a request says at least', () => {
    const socket = linux.socket('AF_INET', ['SOCK_DGRAM', 'SOCK_NONBLOCK']);
    linux.bind(socket, { family: 'AF_INET', address: '127.0.0.1', port: 0 });
    const time = new BigInt64Array(2);
    // What came before it is first asked for has no time.
    expect(codeOf(() => linux.ioctl(socket, SIOCGSTAMP_NEW, time))).toBe('ENOENT');
    linux.sendto(socket, 'x', 0, linux.getsockname(socket));
    linux.recvfrom(socket, 1, 0);
    expect(linux.ioctl(socket, SIOCGSTAMP_NEW, time)).toBe(0);
    expect(Math.abs(Number(time[0]) - Date.now() / 1000)).toBeLessThan(60);
    expect(() => linux.ioctl(socket, SIOCGSTAMP_NEW, new BigInt64Array(1))).toThrow(
      /"argp" of ioctl must be at least 16 bytes long for this call.*8/,
    );
    linux.close(socket);
  });

  it('is refused by a parameter that takes a number alone', () => {
    // @ts-expect-error no parameter of close takes memory
    expect(codeOf(() => linux.close(new Uint8Array(8)))).toBe('ERR_INVALID_ARG_TYPE');
    // @ts-expect-error nor does what an fcntl takes that is described by numbers
    expect(codeOf(() => linux.fcntl(0, 'F_DUPFD', {}))).toBe('ERR_INVALID_ARG_TYPE');
  });
});
