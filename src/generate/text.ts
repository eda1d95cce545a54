/** A string as a TypeScript literal. */
export function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** An object literal with an entry on each line. */
export function objectOf(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{\n${entries.map(([key, value]) => `  ${key}: ${value},`).join('\n')}\n}`;
}
