import * as fs from 'node:fs';
import { expect } from 'vitest';
import { inGuest } from '../../place.js';
import { inProcess, killed, program, startProcess, until } from '../aids.js';
import { type Cases, codeOf, type Linux, onThread } from '../case.js';
import { device } from './aids.js';

/** The bits of termios that are looked at here. */
const [ICANON, ECHO, CBAUD, BOTHER] = [0o2, 0o10, 0o10017, 0o10000];
/** The line discipline that does nothing. */
const N_NULL = 27;

/** Both ends of a pseudo-terminal, which never wait. */
function withTerminal(linux: typeof Linux, use: (master: number, terminal: number) => void): void {
  const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY', 'O_NONBLOCK']);
  try {
    linux.ioctl(master, 'TIOCSPTLCK', [0]);
    const terminal = linux.ioctl(master, 'TIOCGPTPEER', ['O_RDWR', 'O_NOCTTY', 'O_NONBLOCK']);
    try {
      use(master, terminal);
    } finally {
      linux.close(terminal);
    }
  } finally {
    linux.close(master);
  }
}

/** What can be read now, or why nothing can. */
function came(linux: typeof Linux, fd: number): string {
  try {
    return linux.read(fd, 100).toString('latin1');
  } catch (error) {
    return String(Reflect.get(Object(error), 'code'));
  }
}

/** The text that has come after a while, as it does from the other end. */
function comes(linux: typeof Linux, fd: number): string {
  return until(() => {
    const text = came(linux, fd);
    return text !== 'EAGAIN' && text;
  });
}

export const terminals: Cases = {
  'TCGETS2, TCSETS2, TCSETSW2, TCSETSF2, TCSETSW, TCSETSF'({ linux }) {
    withTerminal(linux, (master, terminal) => {
      const settings = linux.ioctl(terminal, 'TCGETS');
      linux.ioctl(terminal, 'TCSETSW', { ...settings, c_lflag: settings.c_lflag & ~(ECHO | ICANON) });
      fs.writeSync(master, 'unread');
      expect(comes(linux, terminal)).toBe('unread');
      expect(came(linux, master)).toBe('EAGAIN');
      fs.writeSync(master, 'dropped');
      until(() => linux.ioctl(terminal, 'FIONREAD') === 7);
      linux.ioctl(terminal, 'TCSETSF', { ...settings, c_lflag: settings.c_lflag & ~ICANON });
      expect(came(linux, terminal)).toBe('EAGAIN');
      fs.writeSync(master, 'echo');
      expect(comes(linux, master)).toBe('echo');
      expect(comes(linux, terminal)).toBe('echo');

      const wide = linux.ioctl(terminal, 'TCGETS2');
      const { c_ispeed: _, c_ospeed: __, ...narrow } = wide;
      expect(narrow).toEqual(linux.ioctl(terminal, 'TCGETS'));
      const at = (speed: number) => ({
        ...wide,
        c_cflag: (wide.c_cflag & ~CBAUD) | BOTHER,
        c_ispeed: speed,
        c_ospeed: speed,
      });
      const waits = (speed: number, set: () => number) => {
        fs.writeSync(master, 'x');
        until(() => linux.ioctl(terminal, 'FIONREAD') > 0);
        set();
        expect(linux.ioctl(terminal, 'TCGETS2')).toMatchObject({ c_ispeed: speed, c_ospeed: speed });
        expect(linux.ioctl(terminal, 'TCGETS').c_cflag & CBAUD).toBe(BOTHER);
        return came(linux, terminal);
      };
      expect(waits(12_345, () => linux.ioctl(terminal, 'TCSETS2', at(12_345)))).toBe('x');
      expect(waits(54_321, () => linux.ioctl(terminal, 'TCSETSW2', at(54_321)))).toBe('x');
      expect(waits(98_765, () => linux.ioctl(terminal, 'TCSETSF2', at(98_765)))).toBe('EAGAIN');
    });
  },
  'TCXONC, TCFLSH, TIOCOUTQ, TCSBRK, TCSBRKP, TIOCSBRK, TIOCCBRK'({ linux }) {
    withTerminal(linux, (master, terminal) => {
      const settings = linux.ioctl(terminal, 'TCGETS');
      linux.ioctl(terminal, 'TCSETS', { ...settings, c_lflag: settings.c_lflag & ~(ECHO | ICANON) });
      linux.ioctl(terminal, 'TCXONC', 'TCOOFF');
      expect(codeOf(() => linux.write(terminal, 'held'))).toBe('EAGAIN');
      linux.ioctl(terminal, 'TCXONC', 'TCOON');
      linux.write(terminal, 'sent');
      expect(comes(linux, master)).toBe('sent');
      fs.writeSync(master, 'input');
      until(() => linux.ioctl(terminal, 'FIONREAD') === 5);
      linux.ioctl(terminal, 'TCFLSH', 'TCIFLUSH');
      expect(linux.ioctl(terminal, 'FIONREAD')).toBe(0);
      // What a pseudo-terminal is given has gone out at once, and it has no line that could break.
      linux.write(terminal, 'out');
      expect(linux.ioctl(terminal, 'TIOCOUTQ')).toBe(0);
      linux.ioctl(terminal, 'TCSBRK', 1);
      linux.ioctl(terminal, 'TCSBRK', 0);
      linux.ioctl(terminal, 'TCSBRKP', 1);
      linux.ioctl(terminal, 'TIOCSBRK');
      linux.ioctl(terminal, 'TIOCCBRK');
      expect(comes(linux, master)).toBe('out');
    });
  },
  'TIOCSTI, TIOCGETD, TIOCSETD, TIOCGDEV, TIOCPKT, TIOCGPKT, TIOCVHANGUP'({ linux }) {
    withTerminal(linux, (master, terminal) => {
      for (const byte of 'hi\n') linux.ioctl(terminal, 'TIOCSTI', byte);
      expect(comes(linux, terminal)).toBe('hi\n');
      let echo = '';
      while (echo.length < 'hi\r\n'.length) echo += comes(linux, master);

      expect(linux.ioctl(terminal, 'TIOCGETD')).toBe(0);
      linux.ioctl(terminal, 'TIOCSETD', [N_NULL]);
      expect(linux.ioctl(terminal, 'TIOCGETD')).toBe(N_NULL);
      expect(codeOf(() => linux.read(terminal, 1))).toBeDefined();
      linux.ioctl(terminal, 'TIOCSETD', [0]);

      // As the kernel writes a device number: the last of the minor's bits stand behind the major number.
      expect(linux.ioctl(terminal, 'TIOCGDEV')).toBe(Number(fs.fstatSync(terminal).rdev));
      expect(linux.ioctl(master, 'TIOCGPKT')).toBe(0);
      linux.ioctl(master, 'TIOCPKT', [1]);
      expect(linux.ioctl(master, 'TIOCGPKT')).toBe(1);
      linux.write(terminal, 'data');
      expect(comes(linux, master)).toBe('\0data');
      linux.ioctl(terminal, 'TCFLSH', 'TCIFLUSH');
      expect(comes(linux, master)).toBe('\x01');

      linux.ioctl(terminal, 'TIOCVHANGUP');
      expect(linux.read(terminal, 1)).toHaveLength(0);
      expect(codeOf(() => linux.write(terminal, 'x'))).toBe('EIO');
    });
  },
  'TIOCGPTLCK, TIOCGPTPEER'({ linux }) {
    const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
    const peer = () => linux.ioctl(master, 'TIOCGPTPEER', ['O_RDWR', 'O_NOCTTY']);
    expect([linux.ioctl(master, 'TIOCGPTLCK'), codeOf(peer)]).toEqual([1, 'EIO']);
    linux.ioctl(master, 'TIOCSPTLCK', [0]);
    expect(linux.ioctl(master, 'TIOCGPTLCK')).toBe(0);
    const terminal = peer();
    expect(fs.readlinkSync(`/proc/self/fd/${terminal}`)).toBe(`/dev/pts/${linux.ioctl(master, 'TIOCGPTN')}`);
    for (const fd of [terminal, master]) linux.close(fd);
  },
  async 'TIOCEXCL, TIOCNXCL, TIOCGEXCL'({ linux }) {
    const opens = (number: number) =>
      onThread(`
        const none = { effective: 0, permitted: 0, inheritable: 0 };
        linux.capset({ version: linux._LINUX_CAPABILITY_VERSION_3, pid: 0 }, [none, none]);
        try { linux.close(linux.open('/dev/pts/${number}', ['O_RDWR', 'O_NOCTTY'])); } catch (error) { return error.code; }
        return 'opens';
      `);
    const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
    linux.ioctl(master, 'TIOCSPTLCK', [0]);
    const terminal = linux.ioctl(master, 'TIOCGPTPEER', ['O_RDWR', 'O_NOCTTY']);
    const number = linux.ioctl(master, 'TIOCGPTN');
    expect([linux.ioctl(terminal, 'TIOCGEXCL'), await opens(number)]).toEqual([0, 'opens']);
    linux.ioctl(terminal, 'TIOCEXCL');
    expect([linux.ioctl(terminal, 'TIOCGEXCL'), await opens(number)]).toEqual([1, 'EBUSY']);
    linux.ioctl(terminal, 'TIOCNXCL');
    expect([linux.ioctl(terminal, 'TIOCGEXCL'), await opens(number)]).toEqual([0, 'opens']);
    for (const fd of [terminal, master]) linux.close(fd);
  },
  'TIOCSCTTY, TIOCGSID, TIOCGPGRP, TIOCSPGRP, TIOCNOTTY, in a process of its own'({ done }) {
    const seen = inProcess(`
      const { spawn } = require('node:child_process');
      process.on('SIGHUP', () => {});
      linux.setsid();
      const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
      linux.ioctl(master, 'TIOCSPTLCK', [0]);
      const terminal = linux.ioctl(master, 'TIOCGPTPEER', ['O_RDWR', 'O_NOCTTY']);
      const [TTY, FOREGROUND] = [7, 8];
      const before = [stat(TTY), stat(FOREGROUND)];
      linux.ioctl(terminal, 'TIOCSCTTY', 0);
      const own = [linux.ioctl(terminal, 'TIOCGSID') === process.pid, linux.ioctl(terminal, 'TIOCGPGRP') === process.pid];
      const known = [stat(TTY) === Number(fs.fstatSync(terminal).rdev), stat(FOREGROUND) === process.pid];
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(program('linux.setpgid(0, 0); setTimeout(() => {}, 20_000);'))}], { stdio: 'ignore' });
      const cell = new Int32Array(new SharedArrayBuffer(4));
      while (linux.getpgid(child.pid) !== child.pid) Atomics.wait(cell, 0, 0, 5);
      linux.ioctl(terminal, 'TIOCSPGRP', [child.pid]);
      const other = [stat(FOREGROUND) === child.pid, linux.ioctl(terminal, 'TIOCGPGRP') === child.pid];
      process.kill(child.pid, 'SIGKILL');
      linux.ioctl(terminal, 'TIOCNOTTY');
      return [before, own, known, other, stat(TTY)];
    `);
    expect(seen).toEqual([[0, -1], [true, true], [true, true], [true, true], 0]);
    done('ioctl(TIOCSCTTY)', 'ioctl(TIOCGSID)', 'ioctl(TIOCGPGRP)', 'ioctl(TIOCSPGRP)', 'ioctl(TIOCNOTTY)');
  },
  async 'TIOCSIG, in a process of its own'({ done }) {
    const { child, line } = await startProcess(`
      linux.setsid();
      const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
      linux.ioctl(master, 'TIOCSPTLCK', [0]);
      const terminal = linux.ioctl(master, 'TIOCGPTPEER', ['O_RDWR', 'O_NOCTTY']);
      linux.ioctl(terminal, 'TIOCSCTTY', 0);
      process.once('SIGINT', () => fs.writeSync(1, '"interrupted"\\n'));
      process.stdin.resume();
      setImmediate(() => linux.ioctl(master, 'TIOCSIG', 'SIGINT'));
    `);
    expect(line).toBe('interrupted');
    await killed(child);
    done('ioctl(TIOCSIG)');
  },
  'TIOCMGET, TIOCMSET, TIOCMBIS, TIOCMBIC, TIOCGICOUNT'({ linux }) {
    const path = '/dev/ttyS0';
    const port = device(path, 'the lines of a serial port', () =>
      linux.open(path, ['O_RDWR', 'O_NOCTTY', 'O_NONBLOCK']),
    );
    if (port === undefined) return;
    // The driver says the same: 0: uart:16550A port:000003F8 irq:4 tx:12 rx:3 RTS|CTS|DTR
    const told = () =>
      /^0: .* tx:(\d+) rx:(\d+)(?: .*?)? (\S*)$/m.exec(fs.readFileSync('/proc/tty/driver/serial', 'latin1')) ?? [];
    const { TIOCM_RTS, TIOCM_CTS, TIOCM_DTR, TIOCM_DSR, TIOCM_CAR, TIOCM_RNG } = linux;
    const bits = { RTS: TIOCM_RTS, CTS: TIOCM_CTS, DTR: TIOCM_DTR, DSR: TIOCM_DSR, CD: TIOCM_CAR, RI: TIOCM_RNG };
    const named = () => {
      const lines = linux.ioctl(port, 'TIOCMGET');
      return Object.entries(bits).flatMap(([name, bit]) => ((lines & bit) !== 0 ? [name] : []));
    };
    expect(named().sort()).toEqual((told()[3] ?? '').split('|').filter(Boolean).sort());
    const { tx, rx } = linux.ioctl(port, 'TIOCGICOUNT');
    expect([tx, rx].map(String)).toEqual(told().slice(1, 3));
    if (inGuest) {
      // The port is its own other end: DTR comes as DSR, RTS as CTS, OUT1 as RI and OUT2 as CD.
      const before = linux.ioctl(port, 'TIOCMGET');
      linux.ioctl(port, 'TIOCMSET', [linux.TIOCM_LOOP | linux.TIOCM_DTR]);
      expect(named()).toEqual(['DTR', 'DSR']);
      linux.ioctl(port, 'TIOCMBIS', [linux.TIOCM_RTS]);
      expect(named()).toEqual(['RTS', 'CTS', 'DTR', 'DSR']);
      linux.ioctl(port, 'TIOCMBIC', [linux.TIOCM_DTR]);
      expect(named()).toEqual(['RTS', 'CTS']);
      linux.ioctl(port, 'TIOCMSET', [before]);
    }
    linux.close(port);
  },
};
