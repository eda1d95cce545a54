import { errnoNumber } from '../../abi/errno.js';
import type { Handlers } from '../handler.js';

/** Listings 1 and 2 of the article. */
export const jiffies: Handlers = {
  getjiffies: (task) => task.kernel.jiffies,

  diffjiffies: (task, ujiffies) => (task.kernel.jiffies - ujiffies) | 0,

  pdiffjiffies(task, ujiffies, presult) {
    const curJiffies = task.kernel.jiffies;
    let error = 0;
    if (presult !== 0) error = task.put_user((curJiffies - ujiffies) | 0, presult >>> 0, 'long');
    return error === 0 ? 0 : -errnoNumber('EFAULT');
  },
};
