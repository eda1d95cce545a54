import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AIDS } from './aids.js';
import type { Cases, Linux } from './case.js';
import { codeOf, onThread } from './case.js';

/** r0 = 0; exit */
const INSNS = 'b7000000000000009500000000000000';

/** A number that /proc says of an open map or program. */
function infoOf(fd: number, key: string): number {
  const text = fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1');
  return Number(new RegExp(`^${key}:\\s+(\\d+)$`, 'm').exec(text)?.[1]);
}

function newMap(linux: typeof Linux): number {
  const map_type = linux.BPF_MAP_TYPE_ARRAY;
  return linux.bpf('BPF_MAP_CREATE', { map_type, key_size: 4, value_size: 8, max_entries: 3, map_name: 'jiffies' });
}

/** The ids from one on, until there is no further one. */
function idsFrom(start: number, next: (start_id: number) => { readonly next_id: number }): number[] {
  const ids = [];
  for (let id = start; ; ids.push(id)) {
    try {
      id = next(id).next_id;
    } catch (error) {
      expect(Reflect.get(Object(error), 'code')).toBe('ENOENT');
      return ids;
    }
  }
}

export const bpfs: Cases = {
  'bpf BPF_MAP_GET_NEXT_ID, BPF_MAP_GET_FD_BY_ID'({ linux }) {
    const [first, second] = [newMap(linux), newMap(linux)];
    const [one, two] = [infoOf(first, 'map_id'), infoOf(second, 'map_id')];
    const ids = idsFrom(one, (start_id) => linux.bpf('BPF_MAP_GET_NEXT_ID', { start_id }));
    expect(ids).toContain(two);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(ids).not.toContain(one);
    const again = linux.bpf('BPF_MAP_GET_FD_BY_ID', { map_id: two });
    expect([again === second, infoOf(again, 'map_id')]).toEqual([false, two]);
    const key = Uint32Array.of(2);
    linux.bpf('BPF_MAP_UPDATE_ELEM', { map_fd: again, key, value: BigUint64Array.of(77n) });
    const value = new BigUint64Array(1);
    linux.bpf('BPF_MAP_LOOKUP_ELEM', { map_fd: second, key, value });
    expect(value[0]).toBe(77n);
    for (const fd of [first, second, again]) linux.close(fd);
  },
  'bpf BPF_PROG_GET_NEXT_ID, BPF_PROG_GET_FD_BY_ID'({ linux }) {
    const program = { prog_type: 1, insn_cnt: 2, insns: Buffer.from(INSNS, 'hex'), license: Buffer.from('GPL\0') };
    const [first, second] = [linux.bpf('BPF_PROG_LOAD', program), linux.bpf('BPF_PROG_LOAD', program)];
    const [one, two] = [infoOf(first, 'prog_id'), infoOf(second, 'prog_id')];
    const ids = idsFrom(one, (start_id) => linux.bpf('BPF_PROG_GET_NEXT_ID', { start_id }));
    expect(ids).toContain(two);
    const again = linux.bpf('BPF_PROG_GET_FD_BY_ID', { prog_id: two });
    const tag = (fd: number) => /^prog_tag:.*$/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[0];
    expect([infoOf(again, 'prog_id'), tag(again)]).toEqual([two, tag(first)]);
    for (const fd of [first, second, again]) linux.close(fd);
  },
  'bpf BPF_MAP_FREEZE'({ linux }) {
    const map_fd = newMap(linux);
    const key = Uint32Array.of(0);
    const set = (value: bigint) => () =>
      linux.bpf('BPF_MAP_UPDATE_ELEM', { map_fd, key, value: BigUint64Array.of(value) });
    set(5n)();
    expect(infoOf(map_fd, 'frozen')).toBe(0);
    linux.bpf('BPF_MAP_FREEZE', { map_fd });
    expect([infoOf(map_fd, 'frozen'), codeOf(set(6n))]).toEqual([1, 'EPERM']);
    const value = new BigUint64Array(1);
    linux.bpf('BPF_MAP_LOOKUP_ELEM', { map_fd, key, value });
    expect(value[0]).toBe(5n);
    linux.close(map_fd);
  },
  async 'bpf BPF_OBJ_PIN, BPF_OBJ_GET, in a namespace of mounts of its own'({ folder }) {
    const seen = await onThread(`${AIDS}
      linux.unshare(['CLONE_NEWNS']);
      linux.mount('none', '/', null, ['MS_REC', 'MS_PRIVATE'], null);
      linux.mount('bpf', ${JSON.stringify(folder)}, 'bpf', 0, null);
      const path = ${JSON.stringify(join(folder, 'pinned'))};
      const pathname = Buffer.from(path + '\\0');
      const map_type = linux.BPF_MAP_TYPE_ARRAY;
      const bpf_fd = linux.bpf('BPF_MAP_CREATE', { map_type, key_size: 4, value_size: 4, max_entries: 1 });
      const id = (fd) => /^map_id:.*$/m.exec(fs.readFileSync('/proc/self/fdinfo/' + fd, 'latin1'))[0];
      const before = fs.existsSync(path);
      linux.bpf('BPF_OBJ_PIN', { pathname, bpf_fd });
      const known = id(bpf_fd);
      linux.close(bpf_fd);
      const got = linux.bpf('BPF_OBJ_GET', { pathname });
      const seen = [before, fs.statSync(path).isFile(), id(got) === known];
      fs.unlinkSync(path);
      linux.close(got);
      return [...seen, codeOf(() => linux.bpf('BPF_OBJ_GET', { pathname }))];
    `);
    expect(seen).toEqual([false, true, true, 'ENOENT']);
  },
};
