export type { Batch, BatchCall, BatchOptions } from './kernel/batch.js';
export { currentKernel, type OpenKernelOptions, openKernel } from './kernel/choose.js';
export { jiffiesToMsecs, jiffiesToUsecs, msecsToJiffies } from './kernel/convert.js';
export { diffjiffies, getjiffies, type Pdiffjiffies, pdiffjiffies } from './kernel/jiffies.js';
export type { Kernel, KernelKind, RawArgument, Syscall } from './kernel/kernel.js';
export type { DefineSyscalls, Macros, WithNumbersOptions } from './kernel/macros.js';
export { __NR, type NRNumbers, SYS, type SystemCallNumbers } from './kernel/numbers.js';
export type { Numbers } from './kernel/resolve.js';
export {
  _syscall0,
  _syscall1,
  _syscall2,
  _syscall3,
  _syscall4,
  _syscall5,
  _syscall6,
  defineSyscalls,
  syscall,
  withNumbers,
} from './kernel/sync.js';
export { SyscallError } from './marshal/errors.js';
export { Ref } from './marshal/ref.js';
export { type Field, type PointerValue, type Struct, type StructValue, struct } from './marshal/struct.js';
export type { Call, KernelLike, RefTo } from './spec/index.js';
