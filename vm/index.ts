export { VmError, type VmErrorCode } from './errors.js';
export type { GuestExit, GuestProcess, SpawnOptions } from './process.js';
export { projectFolder } from './project.js';
export type { SetupEvent } from './setup/step.js';
export { startVm, type VmEvent, type VmOptions } from './start.js';
export type { RunOptions, RunResult, Vm } from './vm.js';
