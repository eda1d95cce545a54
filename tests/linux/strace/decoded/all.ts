import { aio } from './aio.js';
import { attributes } from './attributes.js';
import { data } from './data.js';
import type { Decoded } from './decoded.js';
import { events } from './events.js';
import { files } from './files.js';
import { folders } from './folders.js';
import { futexes } from './futexes.js';
import { interfaces } from './interfaces.js';
import { ioctls } from './ioctls.js';
import { kernel } from './kernel.js';
import { limits } from './limits.js';
import { newer } from './newer.js';
import { nodes } from './nodes.js';
import { paths } from './paths.js';
import { programs } from './programs.js';
import { queues } from './queues.js';
import { received } from './received.js';
import { signals } from './signals.js';
import { sockets } from './sockets.js';
import { system } from './system.js';
import { terminals } from './terminals.js';
import { times } from './times.js';

export const decoded: readonly Decoded[] = [
  ...paths,
  ...files,
  ...folders,
  ...attributes,
  ...data,
  ...times,
  ...signals,
  ...sockets,
  ...received,
  ...events,
  ...aio,
  ...futexes,
  ...terminals,
  ...interfaces,
  ...ioctls,
  ...limits,
  ...nodes,
  ...kernel,
  ...programs,
  ...queues,
  ...system,
  ...newer,
];
