import type { Cases } from './case.js';

export const signals: Cases = {};
