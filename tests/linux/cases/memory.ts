import type { Cases } from './case.js';

export const memory: Cases = {};
