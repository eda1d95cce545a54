export { type VmPoolOptions, vmPool } from './pool.js';
