/**
 * Whether strace's text of a call's arguments is the expected one, in which `<address>` is any address, `‹a or b›` is either,
 * and `…` is anything.
 */
export function sameText(seen: string, expected: string): boolean {
  const pattern = expected
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll('<address>', '0x[0-9a-f]+')
    .replace(/‹(.*?) or (.*?)›/g, '(?:$1|$2)')
    .replaceAll('…', '.*');
  return new RegExp(`^${pattern}$`).test(withoutComments(seen));
}

/** strace says in comments what a time or a size means. */
function withoutComments(text: string): string {
  return text.replace(/ \/\* .*? \*\//g, '');
}
