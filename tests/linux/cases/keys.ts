import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inGuest } from '../place.js';
import { AIDS, program } from './aids.js';
import type { Cases } from './case.js';
import { codeOf, onThread } from './case.js';

/** The program that the kernel runs to have a key made. */
const REQUEST_KEY = '/sbin/request-key';

/** What threads have at hand: a session of their own, what /proc/keys says of a key, and the keys in a keyring. */
const KEYS = `${AIDS}
  const session = linux.keyctl('KEYCTL_JOIN_SESSION_KEYRING', 'jiffies-session');
  const lines = () => fs.readFileSync('/proc/keys', 'latin1').split('\\n');
  const line = (id) => lines().find((one) => one.startsWith(id.toString(16).padStart(8, '0')));
  const column = (id, at) => line(id).split(/ +/)[at];
  const within = (ring) => {
    const bytes = linux.keyctl('KEYCTL_READ', ring);
    return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readInt32LE(4 * at));
  };
  const ring = (name) => linux.add_key('keyring', name, null, session);
`;

export const keys: Cases = {
  async 'keyctl KEYCTL_CHOWN, KEYCTL_SETPERM'() {
    const seen = await onThread(`${KEYS}
      const key = linux.add_key('user', 'jiffies:key', 'secret', session);
      const rights = () => [column(key, 4), column(key, 5), column(key, 6), linux.keyctl('KEYCTL_DESCRIBE', key)];
      const seen = [rights()];
      linux.keyctl('KEYCTL_SETPERM', key, 0x3f0f0001);
      linux.keyctl('KEYCTL_CHOWN', key, 70000, -1);
      seen.push(rights());
      linux.keyctl('KEYCTL_CHOWN', key, -1, 70001);
      return [...seen, rights()];
    `);
    expect(seen).toEqual([
      ['3f010000', '0', '0', 'user;0;0;3f010000;jiffies:key'],
      ['3f0f0001', '70000', '0', 'user;70000;0;3f0f0001;jiffies:key'],
      ['3f0f0001', '70000', '70001', 'user;70000;70001;3f0f0001;jiffies:key'],
    ]);
  },
  async 'keyctl KEYCTL_MOVE'() {
    const EXCL = 1;
    const seen = await onThread(`${KEYS}
      const [from, to] = [ring('jiffies:from'), ring('jiffies:to')];
      const first = linux.add_key('user', 'jiffies:key', 'first', from);
      linux.keyctl('KEYCTL_MOVE', first, from, to, 0);
      const moved = [within(from), within(to)];
      const second = linux.add_key('user', 'jiffies:key', 'second', from);
      const code = codeOf(() => linux.keyctl('KEYCTL_MOVE', second, from, to, ${EXCL}));
      linux.keyctl('KEYCTL_MOVE', second, from, to, 0);
      const text = within(to).map((key) => linux.keyctl('KEYCTL_READ', key).toString());
      return [moved.map((ring) => ring.map((key) => key === first)), code, within(from), text];
    `);
    expect(seen).toEqual([[[], [true]], 'EEXIST', [], ['second']]);
  },
  async 'keyctl KEYCTL_SET_REQKEY_KEYRING'() {
    const [DEFAULT, THREAD] = [0, 1];
    const seen = await onThread(`${KEYS}
      const before = linux.keyctl('KEYCTL_SET_REQKEY_KEYRING', ${THREAD});
      // There is no such key, and nobody to make it. That is remembered, in that keyring.
      const code = codeOf(() => linux.request_key('user', 'jiffies:nobody', 'information', 0));
      const [key] = within(linux.KEY_SPEC_THREAD_KEYRING);
      return [before, code, /N/.test(column(key, 1)), column(key, 8), linux.keyctl('KEYCTL_SET_REQKEY_KEYRING', ${DEFAULT})];
    `);
    expect(seen).toEqual([DEFAULT, expect.stringMatching(/^(ENOENT|ENOKEY)$/), true, 'jiffies:nobody', THREAD]);
  },
  async 'keyctl KEYCTL_GET_PERSISTENT'({ linux }) {
    const code = codeOf(() => linux.keyctl('KEYCTL_GET_PERSISTENT', -1, 'KEY_SPEC_PROCESS_KEYRING'));
    if (code !== undefined) return expect(code).toBe('EOPNOTSUPP');
    const seen = await onThread(`${KEYS}
      const id = linux.keyctl('KEYCTL_GET_PERSISTENT', -1, session);
      const hours = fs.readFileSync('/proc/sys/kernel/keys/persistent_keyring_expiry', 'latin1') / 3600;
      return [within(session).includes(id), column(id, 7), column(id, 8), column(id, 3), hours];
    `);
    const [linked, type, name, timeout, hours] = Object(seen);
    expect([linked, type, name]).toEqual([true, 'keyring', `_persistent.${process.getuid?.()}:`]);
    // What is left of it, in days or hours, rounded down.
    const left = Number.parseInt(timeout, 10) * (timeout.endsWith('d') ? 24 : 1);
    expect(left).toBeGreaterThan(hours - 25);
    expect(left).toBeLessThanOrEqual(hours);
  },
  async 'keyctl KEYCTL_CAPABILITIES, KEYCTL_GET_SECURITY'({ linux }) {
    const [CAPABILITIES, PERSISTENT, MOVE] = [0x01, 0x02, 0x80];
    const bytes = linux.keyctl('KEYCTL_CAPABILITIES', 16);
    expect(bytes.length).toBeGreaterThanOrEqual(1);
    expect(linux.keyctl('KEYCTL_CAPABILITIES', 1)).toEqual(bytes.subarray(0, 1));
    const persistent =
      codeOf(() => linux.keyctl('KEYCTL_GET_PERSISTENT', -1, 'KEY_SPEC_PROCESS_KEYRING')) === undefined;
    const all = CAPABILITIES | PERSISTENT | MOVE;
    expect(bytes.readUInt8() & all).toBe(persistent ? all : CAPABILITIES | MOVE);
    const seen = await onThread(`${KEYS}
      const bytes = Buffer.alloc(3, 'x');
      const word = linux.keyctl('KEYCTL_GET_SECURITY', session, bytes, 3);
      return [linux.keyctl('KEYCTL_GET_SECURITY', session), word, bytes.toString('latin1')];
    `);
    // Its length counts the NUL.
    const [label, word, room] = Object(seen);
    expect([word, room]).toEqual([label.length + 1, `${label}\0xxx`.slice(0, 3)]);
  },
  async 'keyctl KEYCTL_ASSUME_AUTHORITY, KEYCTL_INSTANTIATE, KEYCTL_NEGATE, KEYCTL_REJECT, in the guest'({
    folder,
    done,
  }) {
    // The kernel has one such program for all.
    if (!inGuest) return;
    const said = join(folder, 'said');
    const EKEYREJECTED = 129;
    const maker = program(`
      const id = Number(process.argv[3]);
      const made = {
        payload: () => linux.keyctl('KEYCTL_INSTANTIATE', id, 'by a program', 0),
        none: () => linux.keyctl('KEYCTL_NEGATE', id, 3000, 0),
        error: () => linux.keyctl('KEYCTL_REJECT', id, 3000, ${EKEYREJECTED}, 0),
      };
      const before = codeOf(made.payload);
      linux.keyctl('KEYCTL_ASSUME_AUTHORITY', id);
      const [, , , , description] = linux.keyctl('KEYCTL_DESCRIBE', id).split(';');
      const information = linux.keyctl('KEYCTL_READ', linux.KEY_SPEC_REQKEY_AUTH_KEY).toString();
      linux.keyctl('KEYCTL_ASSUME_AUTHORITY', 0);
      const without = codeOf(made.payload);
      linux.keyctl('KEYCTL_ASSUME_AUTHORITY', id);
      const word = made[description.split(':')[1]]();
      fs.appendFileSync(${JSON.stringify(said)}, JSON.stringify([process.argv[2], before, information, without, word]) + '\\n');
    `);
    fs.writeFileSync(REQUEST_KEY, `#!${process.execPath}\n${maker}`, { mode: 0o755 });
    try {
      const seen = await onThread(`${KEYS}
        const ask = (name) => linux.request_key('user', 'jiffies:' + name, 'about ' + name, session);
        const key = ask('payload');
        const codes = ['none', 'error'].map((name) => codeOf(() => ask(name)));
        const known = lines().filter((one) => /jiffies:(none|error)/.test(one)).map((one) => [/N/.test(one.split(/ +/)[1]), one.split(/ +/)[3]]);
        return [linux.keyctl('KEYCTL_READ', key).toString(), codes, known];
      `);
      const waiting = [true, expect.stringMatching(/^(49|50)m$/)];
      expect(seen).toEqual(['by a program', ['ENOKEY', 'EKEYREJECTED'], [waiting, waiting]]);
    } finally {
      fs.rmSync(REQUEST_KEY);
    }
    const lines = fs.readFileSync(said, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      ['payload', 'none', 'error'].map((name) => ['create', 'EPERM', `about ${name}`, 'EPERM', 0]),
    );
    for (const name of ['ASSUME_AUTHORITY', 'INSTANTIATE', 'NEGATE', 'REJECT']) done(`keyctl(KEYCTL_${name})`);
  },
};
