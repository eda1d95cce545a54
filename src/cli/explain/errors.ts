import { errnos } from '../../generated/errno.js';
import { columns, section } from '../layout.js';

/** Names that C has for the numbers of others. */
const aliases: Readonly<Record<string, keyof typeof errnos>> = { EWOULDBLOCK: 'EAGAIN', ENOTSUP: 'EOPNOTSUPP' };

/** The errors that the manual lists for a call. */
export function errorSection(names: string): string[] {
  const pairs = names.split(' ').flatMap((name): [string, string][] => {
    const alias = aliases[name];
    if (alias !== undefined) return [[name, `as ${alias}`]];
    return isErrno(name) ? [[name, errnos[name].message]] : [];
  });
  return section('errors', columns(pairs));
}

function isErrno(name: string): name is keyof typeof errnos {
  return Object.hasOwn(errnos, name);
}
