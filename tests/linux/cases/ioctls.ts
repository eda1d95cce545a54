import type { Cases } from './case.js';
import { block } from './ioctls/block.js';
import { files } from './ioctls/files.js';
import { networks } from './ioctls/network.js';
import { terminals } from './ioctls/terminals.js';
import { userfaults } from './ioctls/uffd.js';

/** What ioctl does for each request, by what is asked. */
export const ioctls: Cases = { ...terminals, ...files, ...block, ...networks, ...userfaults };
