// Calls that neither the host's kernel nor the guest's can answer, with looks at their effect. They are made in a machine that has
// nothing but this, Node and Debian's newest kernel.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, openSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import * as calls from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';

const PAGE = 4096;
const made = new Set();

/** The calls, each of which is noted when it has returned. */
const linux = new Proxy(calls, {
  get(target, name) {
    const value = target[name];
    if (typeof value !== 'function' || /^[A-Z]/.test(name)) return value;
    return (...args) => {
      const result = value(...args);
      made.add(name);
      if (name === 'ioctl') made.add(`ioctl(${args[1]})`);
      return result;
    };
  },
});

const text = (path) => readFileSync(path, 'utf8').replace(/[\0\n]+$/, '');
const ascending = (a, b) => a - b;
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

export const cases = {
  listns() {
    const own = linux.open('/proc/self/ns/uts', ['O_RDONLY']);
    const id = linux.ioctl(own, 'NS_GET_ID');
    assert.deepEqual(linux.listns({ ns_type: ['CLONE_NEWUTS'] }, 10), [id]);
    const pid = linux.listns({ ns_type: ['CLONE_NEWPID'] }, 10);
    linux.unshare(['CLONE_NEWUTS']);
    const other = linux.ioctl(linux.open('/proc/thread-self/ns/uts', ['O_RDONLY']), 'NS_GET_ID');
    assert.notEqual(other, id);
    assert.deepEqual(linux.listns({ ns_type: ['CLONE_NEWUTS'] }, 10), [id, other]);
    const after = linux.listns({ ns_id: id, ns_type: ['CLONE_NEWUTS', 'CLONE_NEWPID'] }, 10);
    assert.deepEqual(after, [other, ...pid].filter((each) => each > id).sort(ascending));
  },
  'lsm_get_self_attr, lsm_set_self_attr'() {
    const profile = text('/proc/thread-self/attr/apparmor/current');
    const own = { id: calls.LSM_ID_APPARMOR, flags: 0 };
    assert.deepEqual(linux.lsm_get_self_attr('LSM_ATTR_CURRENT'), [{ ...own, ctx: profile }]);
    const request = Buffer.from('exec unconfined');
    const head = { ...own, len: 32 + request.length, ctx_len: request.length };
    const context = Buffer.concat([calls.encode('lsm_ctx', head), request]);
    assert.equal(linux.lsm_set_self_attr('LSM_ATTR_EXEC', context), 0);
    assert.equal(text('/proc/thread-self/attr/apparmor/exec'), 'unconfined');
  },
  'pkey_alloc, pkey_mprotect, pkey_free'() {
    const address = linux.mmap(0, PAGE, ['PROT_READ'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
    const keyOf = () => {
      const start = address.toString(16).padStart(8, '0');
      return new RegExp(`^${start}-[^]*?^ProtectionKey: +(\\d+)$`, 'm').exec(text('/proc/self/smaps'))?.[1];
    };
    assert.equal(keyOf(), '0');
    const key = linux.pkey_alloc(0, ['PKEY_DISABLE_WRITE']);
    assert.equal(linux.pkey_mprotect(address, PAGE, ['PROT_READ'], key), 0);
    assert.equal(keyOf(), String(key));
    assert.equal(linux.pkey_free(key), 0);
    assert.throws(() => linux.pkey_free(key), { code: 'EINVAL' });
  },
  kexec_file_load() {
    const loaded = () => text('/sys/kernel/kexec_loaded');
    const kernel = linux.open('/vmlinuz', ['O_RDONLY']);
    const command = 'console=ttyS0';
    assert.equal(loaded(), '0');
    assert.equal(linux.kexec_file_load(kernel, -1, command.length + 1, command, ['KEXEC_FILE_NO_INITRAMFS']), 0);
    assert.equal(loaded(), '1');
    assert.equal(linux.kexec_file_load(-1, -1, 0, null, ['KEXEC_FILE_UNLOAD']), 0);
    assert.equal(loaded(), '0');
  },
  'KVM_GET_API_VERSION, KVM_CREATE_VM, KVM_CHECK_EXTENSION, KVM_GET_VCPU_MMAP_SIZE, KVM_CREATE_VCPU'() {
    const kvm = linux.open('/dev/kvm', ['O_RDWR']);
    assert.equal(linux.ioctl(kvm, 'KVM_GET_API_VERSION'), 12);
    const KVM_CAP_USER_MEMORY = 3;
    assert.equal(linux.ioctl(kvm, 'KVM_CHECK_EXTENSION', KVM_CAP_USER_MEMORY), 1);
    const machine = linux.ioctl(kvm, 'KVM_CREATE_VM', 0);
    assert.equal(readlinkSync(`/proc/self/fd/${machine}`), 'anon_inode:kvm-vm');
    const processor = linux.ioctl(machine, 'KVM_CREATE_VCPU', 0);
    assert.equal(readlinkSync(`/proc/self/fd/${processor}`), 'anon_inode:kvm-vcpu:0');
    const size = linux.ioctl(kvm, 'KVM_GET_VCPU_MMAP_SIZE');
    const map = (length) => linux.mmap(0, length, ['PROT_READ'], ['MAP_SHARED'], processor, 0);
    assert.equal(linux.munmap(map(size), size), 0);
  },
  EVIOCGUNIQ() {
    const folder = '/sys/class/input';
    const uniq = (name) => `${folder}/${name}/device/uniq`;
    const event = readdirSync(folder).find((name) => existsSync(uniq(name)) && text(uniq(name)) === 'key-7');
    const keyboard = linux.open(`/dev/input/${event}`, ['O_RDONLY']);
    assert.equal(linux.ioctl(keyboard, 'EVIOCGUNIQ'), 'key-7');
  },
  async 'UFFDIO_RWPROTECT, UFFDIO_SET_MODE'() {
    const start = linux.mmap(0, PAGE, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
    const range = { start, len: PAGE };
    const zero = linux.open('/dev/zero', ['O_RDONLY']);
    const touched = [zero, BigInt(start), 8, 0];
    calls.pread64(...touched);
    const uffd = linux.userfaultfd(['O_CLOEXEC']);
    const features = ['UFFD_FEATURE_RWP', 'UFFD_FEATURE_RWP_ASYNC'];
    linux.ioctl(uffd, 'UFFDIO_API', { api: calls.UFFD_API, features });
    linux.ioctl(uffd, 'UFFDIO_REGISTER', { range, mode: ['UFFDIO_REGISTER_MODE_RWP'] });
    const protect = (mode) => linux.ioctl(uffd, 'UFFDIO_RWPROTECT', { range, mode });
    const pages = openSync('/proc/self/pagemap', 'r');
    const wasTouched = () => {
      const asked = {
        start,
        end: start + PAGE,
        vec: Buffer.alloc(24),
        vec_len: 1,
        category_mask: ['PAGE_IS_ACCESSED'],
      };
      return calls.ioctl(pages, 'PAGEMAP_SCAN', asked).count === 1;
    };
    protect(['UFFDIO_RWPROTECT_MODE_RWP']);
    assert.equal(wasTouched(), false);
    calls.pread64(...touched);
    assert.equal(wasTouched(), true);

    assert.equal(linux.ioctl(uffd, 'UFFDIO_SET_MODE', { disable: ['UFFD_FEATURE_RWP_ASYNC'] }), 0);
    protect(['UFFDIO_RWPROTECT_MODE_RWP']);
    const waiting = promised.pread64(...touched);
    assert.equal(linux.poll([{ fd: uffd, events: ['POLLIN'] }], 10_000).count, 1);
    protect(0);
    assert.equal(await waiting, 8);
  },
  WDIOC_GETTIMELEFT() {
    const watchdog = linux.open('/dev/watchdog', ['O_RDWR']);
    linux.ioctl(watchdog, 'WDIOC_SETTIMEOUT', [20]);
    const left = linux.ioctl(watchdog, 'WDIOC_GETTIMELEFT');
    assert.ok(left > 0 && left <= 20, `${left} seconds are left`);
    linux.write(watchdog, 'V');
    linux.close(watchdog);
  },
  'FS_IOC_ENABLE_VERITY, FS_IOC_MEASURE_VERITY, FS_IOC_READ_VERITY_METADATA'() {
    const bytes = Buffer.alloc(PAGE, 'v');
    writeFileSync('/file', bytes);
    const file = linux.open('/file', ['O_RDONLY']);
    const request = { version: 1, hash_algorithm: 'FS_VERITY_HASH_ALG_SHA256', block_size: PAGE };
    assert.equal(linux.ioctl(file, 'FS_IOC_ENABLE_VERITY', request), 0);
    assert.throws(() => openSync('/file', 'r+'), { code: 'EPERM' });
    const descriptor = Buffer.alloc(256);
    const metadata = { metadata_type: 'FS_VERITY_METADATA_TYPE_DESCRIPTOR', length: 256, buf_ptr: descriptor };
    assert.equal(linux.ioctl(file, 'FS_IOC_READ_VERITY_METADATA', metadata), 256);
    // A file of one block has no tree above it.
    assert.equal(descriptor.toString('hex', 16, 48), sha256(bytes));
    const { digest } = linux.ioctl(file, 'FS_IOC_MEASURE_VERITY', { digest_size: 64 });
    assert.equal(Buffer.from(digest).toString('hex'), sha256(descriptor));
  },
  // The last, since it leaves another root where it fails.
  fchroot() {
    linux.unshare(['CLONE_FS']);
    const root = linux.open('/', ['O_PATH', 'O_DIRECTORY']);
    const sys = linux.open('/sys', ['O_PATH', 'O_DIRECTORY']);
    assert.equal(linux.fchroot(sys), 0);
    assert.ok(existsSync('/class/tty'));
    assert.equal(linux.fchroot('FD_FAILFS_ROOT'), 0);
    assert.throws(() => readdirSync('/'));
    assert.equal(linux.fchroot(root), 0);
    assert.ok(existsSync('/cases.mjs'));
  },
};

export async function runAll(mark) {
  const failures = {};
  const attempt = async (name, run) => {
    try {
      await run();
    } catch (error) {
      failures[name] = String(error?.stack ?? error);
    }
  };
  await attempt('set-up', setUp);
  for (const [name, run] of Object.entries(cases)) await attempt(name, run);
  console.log(`\n${mark}${JSON.stringify({ release: calls.uname().release, made: [...made], failures })}`);
  calls.sync();
  calls.reboot('LINUX_REBOOT_MAGIC1', 'LINUX_REBOOT_MAGIC2', 'LINUX_REBOOT_CMD_POWER_OFF', null);
}

function setUp() {
  const mount = (type, target) => linux.mount(type, target, type, 0, null);
  mount('proc', '/proc');
  mount('sysfs', '/sys');
  mount('devtmpfs', '/dev');
  for (const name of readdirSync('/modules').sort()) {
    const module = linux.open(`/modules/${name}`, ['O_RDONLY']);
    linux.finit_module(module, '', 0);
    linux.close(module);
  }
}
