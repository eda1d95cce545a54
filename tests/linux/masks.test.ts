import * as fs from 'node:fs';
import { join } from 'node:path';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { codeOf, withFolder } from './cases/case.js';

const x86 = process.arch !== 'arm64';
/** No file is open there. */
const CLOSED = 1_000_003;
/** What a kernel says that does not have the call, or the flag, or a sandbox that has neither. */
const UNKNOWN = ['ENOSYS', 'EINVAL', 'EPERM', 'EOPNOTSUPP'];

/** Bits that Linux takes, as its documents have them, by number and by name, and what a kernel may say to the call. */
const rows: readonly (readonly [title: string, calls: readonly (() => unknown)[], answers: readonly unknown[]])[] = [
  [
    'pages of 2 MiB and of 1 GiB in memfd_create',
    [
      () => new linux.Fd(linux.memfd_create('x', 4 | (21 << 26))).close(),
      () => new linux.Fd(linux.memfd_create('x', ['MFD_HUGETLB', 'MFD_HUGE_2MB'])).close(),
      () => new linux.Fd(linux.memfd_create('x', ['MFD_HUGETLB', 'MFD_HUGE_1GB', 'MFD_CLOEXEC'])).close(),
    ],
    [undefined, 'ENODEV', 'ENOENT', ...UNKNOWN],
  ],
  [
    'large entries in io_uring_setup',
    [
      () => new linux.Fd(linux.io_uring_setup(1, { flags: (1 << 10) | (1 << 11) }).fd).close(),
      () => new linux.Fd(linux.io_uring_setup(1, { flags: ['IORING_SETUP_SQE128', 'IORING_SETUP_CQE32'] }).fd).close(),
      () => linux.io_uring_setup(1, { flags: ['IORING_SETUP_NO_MMAP', 'IORING_SETUP_REGISTERED_FD_ONLY'] }),
    ],
    [undefined, 'EFAULT', ...UNKNOWN],
  ],
  [
    'the magic number of old programs in mount',
    [
      () => linux.mount('none', '/nonexistent-jiffies', 'tmpfs', 0xc0ed0000, null),
      () => linux.mount('none', '/nonexistent-jiffies', 'tmpfs', ['MS_MGC_VAL', 'MS_RDONLY'], null),
    ],
    ['ENOENT', 'EPERM'],
  ],
  [
    'architectures in kexec_load',
    // More segments than there may be: nothing is loaded.
    [
      () => linux.kexec_load(0, 1000, 4096n, 183 * 0x10000),
      () => linux.kexec_load(0, 1000, 4096n, ['KEXEC_ARCH_X86_64', 'KEXEC_UPDATE_ELFCOREHDR']),
    ],
    UNKNOWN,
  ],
  [
    'later flags in kexec_file_load',
    [
      () => linux.kexec_file_load(CLOSED, -1, 0, null, 8),
      () => linux.kexec_file_load(CLOSED, -1, 0, null, ['KEXEC_FILE_DEBUG', 'KEXEC_FILE_NO_CMA']),
    ],
    ['EBADF', ...UNKNOWN],
  ],
  [
    'later flags of landlock',
    [
      () => linux.landlock_add_rule(CLOSED, 'LANDLOCK_RULE_PATH_BENEATH', null, 1),
      () => linux.landlock_add_rule(CLOSED, 'LANDLOCK_RULE_PATH_BENEATH', null, ['LANDLOCK_ADD_RULE_QUIET']),
      () => linux.landlock_restrict_self(CLOSED, 8),
      () => linux.landlock_restrict_self(CLOSED, ['LANDLOCK_RESTRICT_SELF_TSYNC']),
    ],
    ['EBADF', ...UNKNOWN],
  ],
  [
    'RWF_NOSIGNAL in pwritev2',
    [
      () => linux.pwritev2(CLOSED, ['x'], 0, 0x100),
      () => linux.pwritev2(CLOSED, ['x'], 0, ['RWF_NOSIGNAL', 'RWF_DSYNC']),
    ],
    ['EBADF'],
  ],
  [
    'FUTEX2_MPOL in futex_wake',
    [
      () => linux.futex_wake(Buffer.alloc(4), 1, 1, 0x08 | 2),
      () => linux.futex_wake(Buffer.alloc(4), 1, 1, ['FUTEX2_MPOL', 'FUTEX2_SIZE_U32']),
    ],
    [undefined, ...UNKNOWN],
  ],
  [
    'a pipe for notifications in pipe2',
    [
      () => linux.pipe2(0o200).map((fd) => new linux.Fd(fd).close()),
      () => linux.pipe2(['O_NOTIFICATION_PIPE', 'O_CLOEXEC']).map((fd) => new linux.Fd(fd).close()),
    ],
    [undefined, 'ENOPKG', 'EINVAL'],
  ],
  [
    'later flags for mounts',
    [
      () => linux.open_tree(CLOSED, 'x', 2),
      () => linux.open_tree(CLOSED, 'x', ['OPEN_TREE_NAMESPACE', 'OPEN_TREE_CLOEXEC']),
      () => linux.fsmount(CLOSED, ['FSMOUNT_NAMESPACE'], ['MOUNT_ATTR_RDONLY']),
      () => linux.statmount({ mnt_id: 1n }, Buffer.alloc(512), 512, ['STATMOUNT_BY_FD']),
    ],
    ['EBADF', 'ENOENT', ...UNKNOWN],
  ],
  [
    'when a deadline is, in sched_getattr',
    [
      () => linux.sched_getattr(0, Buffer.alloc(48), 48, 1),
      () => linux.sched_getattr(0, Buffer.alloc(48), 48, ['SCHED_GETATTR_FLAG_DL_DYNAMIC']),
    ],
    [undefined, 'EINVAL'],
  ],
  [
    'the permissions of a key in keyctl',
    [
      () => linux.keyctl('KEYCTL_SETPERM', 0x7ffffff1, 0x3f3f0000),
      () => linux.keyctl('KEYCTL_SETPERM', 0x7ffffff1, ['KEY_POS_ALL', 'KEY_USR_VIEW']),
    ],
    ['ENOKEY', ...UNKNOWN],
  ],
];

describe('flags that a call takes', () => {
  it.each(rows)('%s', (_, calls, answers) => {
    for (const call of calls) expect(answers).toContain(codeOf(call));
  });

  it('reach memory: pages of any size, and addresses below 2 GiB', () => {
    for (const flags of [0x22 | 0x40000 | (21 << 26), 0x22 | 0x40000 | 0x88000000]) {
      const answer = codeOf(() => linux.munmap(linux.mmap(0, 2 ** 21, 3, flags >>> 0, -1, 0), 2 ** 21));
      expect([undefined, 'ENOMEM', ...UNKNOWN]).toContain(answer);
    }
    const low = (flags: Parameters<typeof linux.mmap>[3]) => linux.mmap(0, 4096, ['PROT_READ'], flags, -1, 0);
    const given = [0x62, ['MAP_PRIVATE', 'MAP_ANONYMOUS', 'MAP_32BIT']] as const;
    for (const flags of given) {
      if (x86) {
        const address = low(flags);
        expect(address).toBeLessThan(2 ** 32);
        linux.munmap(address, 4096);
      } else expect(codeOf(() => low(flags))).toMatch(/^ERR_(OUT_OF_RANGE|INVALID_ARG_VALUE)$/);
    }
    expect(linux.MAP_32BIT).toBe(x86 ? 0x40 : undefined);
  });

  it('say who may use what shmget, msgget and semget make', () => {
    for (const flags of [0o1640, ['IPC_CREAT', 'S_IRUSR', 'S_IWUSR', 'S_IRGRP']] as const) {
      const memory = linux.shmget(0, 4096, flags);
      const queue = linux.msgget(0, flags);
      const semaphores = linux.semget(0, 1, flags);
      const table = (name: string, id: number) =>
        fs
          .readFileSync(`/proc/sysvipc/${name}`, 'utf8')
          .split('\n')
          .map((line) => line.trim().split(/\s+/))
          .find(([, number]) => Number(number) === id)?.[2];
      expect([table('shm', memory), table('msg', queue), table('sem', semaphores)]).toEqual(['640', '640', '640']);
      linux.shmctl(memory, 'IPC_RMID', null);
      linux.msgctl(queue, 'IPC_RMID', null);
      linux.semctl(semaphores, 0, 'IPC_RMID', 0);
    }
    const answer = codeOf(() =>
      linux.shmctl(linux.shmget(0, 4096, ['IPC_CREAT', 'SHM_HUGETLB', 'SHM_HUGE_2MB']), 'IPC_RMID', null),
    );
    expect([undefined, 'ENOMEM', ...UNKNOWN]).toContain(answer);
  });

  it('make up the mode of a file', async () => {
    await withFolder((folder) => {
      const modeOf = (name: string) => fs.statSync(join(folder, name)).mode;
      linux.mkdir(join(folder, 'folder'), ['S_IRWXU']);
      expect(modeOf('folder')).toBe(0o40700);
      new linux.Fd(linux.open(join(folder, 'file'), ['O_CREAT', 'O_WRONLY'], ['S_IRUSR', 'S_IWUSR'])).close();
      expect(modeOf('file')).toBe(0o100600);
      linux.chmod(join(folder, 'file'), 0o100640);
      expect(modeOf('file')).toBe(0o100640);
      linux.fchmodat('AT_FDCWD', join(folder, 'file'), ['S_IFREG', 'S_IRWXU', 'S_ISVTX']);
      expect(modeOf('file')).toBe(0o101700);
      linux.mknod(join(folder, 'fifo'), ['S_IFIFO', 'S_IRUSR'], 0);
      expect(modeOf('fifo')).toBe(0o10400);
      expect(codeOf(() => linux.chmod(join(folder, 'file'), 0o1000000))).toBe('ERR_OUT_OF_RANGE');
    });
  });
});

describe('a constant that an architecture lacks', () => {
  it('is refused rather than taken for 0', () => {
    const refused = (call: () => unknown, name: string) =>
      expect(call).toThrow(`has no constant the string "${name}"; other architectures have it`);
    if (x86) refused(() => linux.mprotect(0, 0, ['PROT_READ', 'PROT_BTI']), 'PROT_BTI');
    else refused(() => linux.mmap(0, 4096, 1, ['MAP_PRIVATE', 'MAP_32BIT'], -1, 0), 'MAP_32BIT');
    expect(linux.PROT_BTI).toBe(x86 ? undefined : 0x10);
  });
});

describe('constants in fields', () => {
  it('are taken by name, and read as numbers', async () => {
    await withFolder((folder) => {
      const file = new linux.Fd(linux.open(join(folder, 'file'), ['O_CREAT', 'O_RDWR'], 0o600));
      const other = new linux.Fd(linux.open(join(folder, 'file'), ['O_RDWR']));
      linux.fcntl(file, 'F_OFD_SETLK', { l_type: 'F_WRLCK', l_whence: 'SEEK_SET', l_start: 5, l_len: 2 });
      const { l_type, l_start, l_len } = linux.fcntl(other, 'F_OFD_GETLK', { l_type: 'F_RDLCK' });
      expect([l_type, l_start, l_len]).toEqual([linux.F_WRLCK, 5, 2]);
      file.close();
      other.close();
    });
  });

  it('stand for the numbers that the headers have', () => {
    const pairs = [
      [
        linux.encode('perf_event_attr', { type: 'PERF_TYPE_SOFTWARE', config: 'PERF_COUNT_SW_DUMMY' }),
        linux.encode('perf_event_attr', { type: 1, config: 9 }),
      ],
      [linux.encode('sched_attr', { sched_policy: 'SCHED_BATCH' }), linux.encode('sched_attr', { sched_policy: 3 })],
      [linux.encode('iocb', { aio_lio_opcode: 'IOCB_CMD_FSYNC' }), linux.encode('iocb', { aio_lio_opcode: 2 })],
      [
        linux.encode('mount_attr', { propagation: 'MS_PRIVATE' }),
        linux.encode('mount_attr', { propagation: 1n << 18n }),
      ],
      [linux.encode('open_how', { flags: ['OPENAT2_REGULAR'] }), linux.encode('open_how', { flags: 2n ** 32n })],
      [linux.encode('sigaction', { sa_handler: 'SIG_IGN' }), linux.encode('sigaction', { sa_handler: 1 })],
    ];
    for (const [named, numbered] of pairs) expect(named).toEqual(numbered);
  });

  it('are refused where they are misspelt', () => {
    const misspelt = JSON.parse('{ "l_type": "F_WRLOCK" }');
    expect(() => linux.fcntl(CLOSED, 'F_SETLK', misspelt)).toThrow(/\.l_type has no constant .*did you mean F_WRLCK\?/);
  });
});
