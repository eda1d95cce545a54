/** Columns of a terminal that text is made for. */
export const WIDTH = 96;

const GAP = 2;

/** The text in lines of at most so many characters; a word that is longer stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** The text with what follows the first line indented. */
export function paragraph(text: string, indent: string, width = WIDTH): string[] {
  return wrap(text, width - indent.length).map((line, at) => (at === 0 ? line : indent + line));
}

/** Rows with aligned cells, the last of which is wrapped; a cell wider than `most` has the rest of its row below it. */
export function table(rows: readonly (readonly string[])[], most = 40, indent = '  '): string[] {
  const places = (rows[0] ?? []).slice(0, -1).map((_, column) => {
    const lengths = rows.map((row) => row[column]?.length ?? 0).filter((length) => length <= most);
    return Math.max(0, ...lengths) + GAP;
  });
  const start = places.reduce((sum, width) => sum + width, 0);
  return rows.flatMap((row) => {
    const head = places.map((width, column) => `${row[column] ?? ''}`.padEnd(width)).join('');
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', WIDTH - start - GAP);
    const wide = row.slice(0, -1).some((cell) => cell.length > most);
    const lines = wide && first !== '' ? [head, ' '.repeat(start) + first] : [head + first];
    return [...lines, ...rest.map((line) => ' '.repeat(start) + line)].map((line) => `${indent}${line}`.trimEnd());
  });
}

/** Short pairs in as many columns as fit, to be read downwards. */
export function columns(pairs: readonly (readonly [name: string, value: string])[]): string[] {
  const widest = Math.max(0, ...pairs.map(([name]) => name.length));
  const cells = pairs.map(([name, value]) => `${name.padEnd(widest)}  ${value}`);
  const width = Math.max(0, ...cells.map((cell) => cell.length)) + GAP;
  const across = Math.max(1, Math.floor(WIDTH / width));
  const rows = Math.ceil(cells.length / across);
  return Array.from({ length: rows }, (_, row) =>
    `  ${cells
      .filter((_, index) => index % rows === row)
      .map((cell) => cell.padEnd(width))
      .join('')}`.trimEnd(),
  );
}

/** A heading with its lines, or nothing where there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** A prototype with its parameters below each other where one line does not hold them. */
export function wrapPrototype(text: string): string[] {
  if (text.length + GAP <= WIDTH) return [`  ${text}`];
  const open = text.indexOf('(', text.startsWith('[') ? text.indexOf(']') : 0) + 1;
  const parameters = text
    .slice(open, -1)
    .split(/, (?![^[]*\])/)
    .map((parameter, at, all) => parameter + (at === all.length - 1 ? ')' : ','));
  const longest = Math.max(...parameters.map((parameter) => parameter.length));
  // Below the bracket where the longest fits there.
  const indent = open + longest + GAP <= WIDTH ? open : 4;
  const lines: string[] = [];
  let line = text.slice(0, open);
  for (const [at, parameter] of parameters.entries()) {
    const next = at === 0 ? line + parameter : `${line} ${parameter}`;
    if (at > 0 && next.length + GAP > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent) + parameter;
    } else line = next;
  }
  return [...lines, line].map((each) => `  ${each}`);
}
