import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StructFacts } from '../../src/generate/data.js';
import { compilerOf, complaintsOf, targets } from './compile.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const MINUTE = 60_000;

/** Headers that do not do without the C library's: what they have stands in src/spec/linux by hand. */
const headers =
  'errno.h fcntl.h unistd.h sys/socket.h sys/mount.h sys/swap.h linux/if.h linux/input.h linux/uinput.h linux/vm_sockets.h';
const includes = `#define _GNU_SOURCE\n${headers.replace(/\S+ ?/g, (header) => `#include <${header.trim()}>\n`)}`;

/** Macros that take how much room there is for a text, which is a part of the number. */
const room: Readonly<Record<string, number>> = {
  EVIOCGNAME: 256,
  EVIOCGPHYS: 256,
  EVIOCGUNIQ: 256,
  UI_GET_SYSNAME: 64,
};

/** The structures by hand, and what they are in C. */
const structures: Readonly<Record<string, readonly [type: string, fields: Readonly<Record<string, string>>]>> = {
  ifreq_flags: ['struct ifreq', { ifr_name: 'ifr_name', ifr_flags: 'ifr_flags' }],
  ifreq_tun: ['struct ifreq', { ifr_name: 'ifr_name', ifr_flags: 'ifr_flags' }],
  ifreq_ifindex: ['struct ifreq', { ifr_ifindex: 'ifr_ifindex' }],
  ifreq_mtu: ['struct ifreq', { ifr_mtu: 'ifr_mtu' }],
  ifreq_qlen: ['struct ifreq', { ifr_qlen: 'ifr_qlen' }],
  ifreq_addr: ['struct ifreq', { ifr_addr: 'ifr_addr' }],
  ifreq_hwaddr: ['struct ifreq', { ifr_hwaddr: 'ifr_hwaddr' }],
  ifreq_newname: ['struct ifreq', { ifr_newname: 'ifr_newname' }],
  ifconf: ['struct ifconf', { ifc_len: 'ifc_len', ifc_buf: 'ifc_buf' }],
  input_event: ['struct input_event', { time: 'time', type: 'type', code: 'code', value: 'value' }],
  input_id: ['struct input_id', { bustype: 'bustype', vendor: 'vendor', product: 'product', version: 'version' }],
  uinput_setup: ['struct uinput_setup', { id: 'id', name: 'name', ff_effects_max: 'ff_effects_max' }],
};

/** Claims on the constants that have a value in flags.sets, where a header defines them. */
function constantClaims(): string[] {
  const text = read('../../src/spec/linux/flags.sets').replace(/^#.*$/gm, '');
  return [...text.matchAll(/\b([A-Z]\w+)=(0o)?(\w+)/g)].map(([, name = '', octal, digits = '']) => {
    const used = room[name] === undefined ? name : `${name}(${room[name]})`;
    const value = Number(octal ? `0o${digits}` : digits);
    return `#ifdef ${name}\n_Static_assert((unsigned int)(${used}) == ${value}u, "${name}");\n#endif\n`;
  });
}

function structureClaims(abi: 'i386' | 'x86_64' | 'arm64'): string[] {
  const { structs } = JSON.parse(read('../../src/generated/data/structs.json')) as { structs: StructFacts[] };
  return Object.entries(structures).flatMap(([tag, [type, fields]]) => {
    const facts = structs.find(({ name }) => name === tag);
    const layout = facts?.layouts[abi] ?? facts?.layouts.x86_64;
    const at = (field: string) => layout?.fields.find(({ name }) => name === field)?.at;
    const places = Object.entries(fields).map(
      ([ours, theirs]) => `_Static_assert(__builtin_offsetof(${type}, ${theirs}) == ${at(ours)}, "${tag}.${ours}");\n`,
    );
    return [`_Static_assert(sizeof(${type}) == ${layout?.size}, "${tag}");\n`, ...places];
  });
}

describe.each(targets)('what is written by hand, on $abi', ({ abi, arch, flags }) => {
  let command: string | undefined;
  let why = '';
  beforeAll(async () => {
    ({ command, why } = await compilerOf(arch));
  }, 10 * MINUTE);

  it('is what the headers have', { timeout: MINUTE }, (context) => {
    if (command === undefined) {
      console.log(`WHAT IS WRITTEN BY HAND IS NOT TESTED ON ${abi}: ${why}`);
      return context.skip(why);
    }
    const claims = [...constantClaims(), ...structureClaims(abi)];
    expect(claims.length).toBeGreaterThan(100);
    expect(complaintsOf(command, flags, `${includes}${claims.join('')}`)).toBe('');
    const wrong = complaintsOf(command, flags, `${includes}${claims.join('').replaceAll(' == ', ' == 1 + ')}`);
    const seen = new Set([...wrong.matchAll(/static assertion failed: "(\w+)/g)].map(([, name]) => name));
    expect(
      [...Object.keys(room), ...Object.keys(structures), 'IFF_UP', 'AF_INET'].filter((name) => !seen.has(name)),
    ).toEqual([]);
  });
});
