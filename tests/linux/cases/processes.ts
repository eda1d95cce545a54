import type { Cases } from './case.js';

export const processes: Cases = {};
