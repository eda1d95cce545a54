// Pins this thread to one CPU and says where it runs.
const { defineSyscalls, Ref } = require('jiffies-syscall');

const { sched_getaffinity, sched_setaffinity, getcpu } = defineSyscalls(`
  int sched_getaffinity(pid_t pid, size_t len, [out, sized_by(len)] unsigned long *mask);
  [thread_scoped] int sched_setaffinity(pid_t pid, size_t len, [sized_by(len)] const unsigned long *mask);
  int getcpu([out] unsigned int *cpu, [out] unsigned int *node, void *unused);
`);

const mask = new Uint8Array(128);
const bytes = sched_getaffinity(0, mask.length, mask);
const allowed = [...mask.subarray(0, bytes)].flatMap((byte, i) =>
  [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => i * 8 + bit),
);
const last = allowed[allowed.length - 1];

const only = new Uint8Array(128);
only[last >> 3] = 1 << (last & 7);
sched_setaffinity(0, only.length, only);

const cpu = new Ref('unsigned int');
getcpu(cpu, null, null);
console.log(cpu.value === last ? 'pinned to the last CPU' : `on CPU ${cpu.value}, not ${last}`);
sched_setaffinity(0, mask.length, mask);
