import type { Cases } from './case.js';

export const sockets: Cases = {};
