export { type Clock, HostClock, VirtualClock } from './clock.js';
export type { CallHandler } from './define.js';
export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type { Listener, Station, Step } from './entry.js';
export type { Memory } from './memory.js';
export { type Support, support } from './support.js';
export type { Task, UserType } from './task.js';
