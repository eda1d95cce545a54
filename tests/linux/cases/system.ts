import type { Cases } from './case.js';

export const system: Cases = {};
