import { data } from './data.js';
import type { Decoded } from './decoded.js';
import { events } from './events.js';
import { ioctls } from './ioctls.js';
import { kernel } from './kernel.js';
import { limits } from './limits.js';
import { paths } from './paths.js';
import { queues } from './queues.js';
import { signals } from './signals.js';
import { sockets } from './sockets.js';
import { times } from './times.js';

export const decoded: readonly Decoded[] = [
  ...paths,
  ...data,
  ...times,
  ...signals,
  ...sockets,
  ...events,
  ...ioctls,
  ...limits,
  ...kernel,
  ...queues,
];
