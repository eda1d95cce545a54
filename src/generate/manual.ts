import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ManualFacts } from './data.js';

/** Calls whose operations have pages of their own, `F_GETLK.2const`, by how those begin. */
const operations: Readonly<Record<string, string>> = { fcntl: 'F_', futex: 'FUTEX_', keyctl: 'KEYCTL_', prctl: 'PR_' };

/** Another page's errors: "all of the errors returned by openat(2)", "as for waitpid(2)". */
const ELSEWHERE =
  /(?:errors? (?:returned by|specified for|documented in|described in|that occur for|as)|as for)\n((?:\.BR \w+ \(2\)[.,]?\n(?:or\n)?)+)/gi;

/** What section 2 of man-pages has on `name`: the page, and the errors that it lists, in it and where it points. */
export function readPage(manual: string, name: string, errnos: ReadonlySet<string>): ManualFacts | undefined {
  // A call for wider numbers shares the page of the one that it came after.
  const file = [name, name.replace(/_time64$/, ''), name.replace(/64$/, '')]
    .map((each) => `${each}.2`)
    .find((each) => find(manual, each));
  if (file === undefined) return undefined;
  const errors = new Set(errorsIn(manual, file, new Set()));
  const page = basename(find(manual, file) ?? '', '.2');
  return { name, page, errors: [...errors].filter((error) => errnos.has(error)) };
}

function errorsIn(manual: string, file: string, seen: Set<string>): string[] {
  const path = find(manual, file);
  if (path === undefined || seen.has(path)) return [];
  seen.add(path);
  const section = /^\.SH ERRORS\n([\s\S]*?)(?=^\.SH )/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  const own = [...section.matchAll(/^\.(?:BR?|TP|IP|IR) E[A-Z0-9]{2,}\b.*/gm)].flatMap(
    ([line]) => line.match(/\bE[A-Z0-9]{2,}\b/g) ?? [],
  );
  const others = [...section.matchAll(ELSEWHERE)].flatMap(([, names = '']) =>
    [...names.matchAll(/\w+(?= \(2\))/g)].map(([other]) => `${other}.2`),
  );
  const prefix = operations[basename(path, '.2')];
  if (prefix !== undefined)
    others.push(...readdirSync(manual).filter((each) => each.startsWith(prefix) && each.endsWith('.2const')));
  return [...own, ...others.flatMap((other) => errorsIn(manual, other, seen))];
}

/** Where a page stands, itself and not a link to it. */
function find(manual: string, file: string): string | undefined {
  const path = join(manual, file);
  if (!existsSync(path)) return undefined;
  const link = /^\.so man2\/(\S+)/m.exec(readFileSync(path, 'utf8'))?.[1];
  return link === undefined ? path : find(manual, link);
}
