import type { Cases } from './case.js';
import { block } from './ioctls/block.js';
import { devices } from './ioctls/devices.js';
import { events } from './ioctls/events.js';
import { files } from './ioctls/files.js';
import { namespaces } from './ioctls/namespaces.js';
import { networks } from './ioctls/network.js';
import { perf } from './ioctls/perf.js';
import { terminals } from './ioctls/terminals.js';
import { userfaults } from './ioctls/uffd.js';

/** What ioctl does for each request, by what is asked. */
export const ioctls: Cases = {
  ...terminals,
  ...files,
  ...block,
  ...networks,
  ...userfaults,
  ...perf,
  ...events,
  ...namespaces,
  ...devices,
};
