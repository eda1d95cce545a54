import type { Cases } from './case.js';

export const polling: Cases = {};
