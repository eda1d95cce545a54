import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ManualFacts } from './data.js';

/** What section 2 of man-pages has on `name`: the page, and the errors that it lists. */
export function readPage(manual: string, name: string, errnos: ReadonlySet<string>): ManualFacts | undefined {
  const path = join(manual, `${name}.2`);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const link = /^\.so man2\/(\w+)\.2/m.exec(text);
  if (link) {
    const target = readPage(manual, link[1] ?? '', errnos);
    return target && { ...target, name };
  }
  const section = /^\.SH ERRORS\n([\s\S]*?)(?=^\.SH )/m.exec(text)?.[1] ?? '';
  const errors = [...section.matchAll(/^\.(?:BR?|TP|IP|IR) (E[A-Z0-9]{2,})\b/gm)].map(([, error]) => error ?? '');
  return { name, page: basename(path, '.2'), errors: [...new Set(errors)].filter((error) => errnos.has(error)) };
}
