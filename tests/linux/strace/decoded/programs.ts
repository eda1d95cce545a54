import { type Decoded, FD, halves, text } from './decoded.js';

/** What bpf takes. */
export const programs: readonly Decoded[] = [
  [
    'bpf',
    ['BPF_MAP_CREATE', { map_type: 1, key_size: 4, value_size: 8, max_entries: 3, map_name: 'abc' }],
    'BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=4, value_size=8, max_entries=3, map_flags=0, inner_map_fd=0, map_name="abc"}, 44',
  ],
  [
    'bpf',
    ['BPF_MAP_UPDATE_ELEM', { map_fd: FD, key: 0x1000n, value: 0x2000n, flags: 1 }],
    'BPF_MAP_UPDATE_ELEM, {map_fd=1000001, key=0x1000, value=0x2000, flags=BPF_NOEXIST}, 32',
  ],
  [
    'bpf',
    ['BPF_PROG_LOAD', { prog_type: 1, insn_cnt: 0, log_level: 1, prog_name: 'prog' }],
    'BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=0, insns=NULL, license=NULL, log_level=1, log_size=0, log_buf=NULL, kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0, prog_name="prog"}, 64',
  ],
  [
    'bpf',
    ['BPF_MAP_LOOKUP_ELEM', { map_fd: FD, key: 0x1000n, value: 0x2000n }],
    'BPF_MAP_LOOKUP_ELEM, {map_fd=1000001, key=0x1000, value=0x2000, flags=BPF_ANY}, 32',
  ],
  [
    'bpf',
    ['BPF_MAP_DELETE_ELEM', { map_fd: FD, key: 0x123456789an }],
    'BPF_MAP_DELETE_ELEM, {map_fd=1000001, key=0x123456789a}, 32',
  ],
  [
    'bpf',
    ['BPF_MAP_GET_NEXT_KEY', { map_fd: FD, key: 0x123456789an, value: 0x2000n }],
    'BPF_MAP_GET_NEXT_KEY, {map_fd=1000001, key=0x123456789a, next_key=0x2000}, 32',
  ],
  [
    'bpf',
    ['BPF_OBJ_PIN', { pathname: text('/é\0'), bpf_fd: FD, file_flags: 8 }],
    'BPF_OBJ_PIN, {pathname="/\\303\\251", bpf_fd=1000001, file_flags=BPF_F_RDONLY}, 16',
  ],
  [
    'bpf',
    ['BPF_OBJ_GET', { pathname: text('/é\0'), bpf_fd: 0, file_flags: 16 }],
    'BPF_OBJ_GET, {pathname="/\\303\\251", bpf_fd=0, file_flags=BPF_F_WRONLY}, 16',
  ],
  [
    'bpf',
    ['BPF_PROG_GET_NEXT_ID', { start_id: 4000000000, next_id: 5 }],
    'BPF_PROG_GET_NEXT_ID, {start_id=4000000000, next_id=5‹, open_flags=0 or ›}, 12',
  ],
  [
    'bpf',
    ['BPF_MAP_GET_NEXT_ID', { start_id: 4000000001, next_id: 6 }],
    'BPF_MAP_GET_NEXT_ID, {start_id=4000000001, next_id=6‹, open_flags=0 or ›}, 12',
  ],
  [
    'bpf',
    ['BPF_PROG_GET_FD_BY_ID', { prog_id: 4000000002 }],
    'BPF_PROG_GET_FD_BY_ID, {prog_id=4000000002‹, next_id=0, open_flags=0 or ›}, 12',
  ],
  [
    'bpf',
    ['BPF_MAP_GET_FD_BY_ID', { map_id: 4000000003, open_flags: 16 }],
    'BPF_MAP_GET_FD_BY_ID, {map_id=4000000003‹, next_id=0 or ›, open_flags=BPF_F_WRONLY}, 12',
  ],
  ['bpf', ['BPF_MAP_FREEZE', { map_fd: FD }], 'BPF_MAP_FREEZE, {map_fd=1000001}, 32'],
  [
    'bpf',
    ['BPF_PROG_ATTACH', halves(FD, FD + 1, 1, 1)],
    'BPF_PROG_ATTACH, {target_fd=1000001, attach_bpf_fd=1000002, attach_type=BPF_CGROUP_INET_EGRESS, attach_flags=BPF_F_ALLOW_OVERRIDE}, 16',
  ],
];
