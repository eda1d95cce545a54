export { VmError, type VmErrorCode } from './errors.js';
export { type Cleaned, cleanVm, type VmInfo, type VmUsage, vmInfo, vmUsage } from './inspect.js';
export type { GuestExit, GuestProcess, SpawnOptions } from './process.js';
export { projectFolder } from './project.js';
export type { SetupEvent } from './setup/context.js';
export { setupVm, startVm, type VmEvent, type VmOptions, vmCommand } from './start.js';
export { openTransport } from './transport.js';
export type { RunOptions, RunResult, Vm } from './vm.js';
