/**
 * `PrototypeError` says what is wrong in a C type, a prototype or a macro, and where.
 *
 * @see docs/prototypes.md
 * @example
 * try {
 *   parsePrototype('lnog getjiffies(void)');
 * } catch (error) {
 *   error.column; // 1
 * }
 */
export class PrototypeError extends TypeError {
  /** Always `ERR_INVALID_PROTOTYPE`. */
  readonly code = 'ERR_INVALID_PROTOTYPE';
  /** The line of the mistake, from 1. */
  readonly line: number;
  /** The column of the mistake, from 1. */
  readonly column: number;

  /** Builds the message from what is wrong, what was expected, and the place in the text. */
  constructor(problem: string, expected: string, text: string, position: number) {
    const before = text.slice(0, position);
    const start = before.lastIndexOf('\n') + 1;
    const end = text.indexOf('\n', position);
    const line = before.split('\n').length;
    const column = position - start + 1;
    const source = text.slice(start, end < 0 ? text.length : end).replaceAll('\r', ' ');
    const margin = source.slice(0, column - 1).replaceAll(/[^\t]/g, ' ');
    super(`${problem} (line ${line}, column ${column})\n  ${source}\n  ${margin}^\nexpected ${expected}`);
    this.name = 'PrototypeError';
    this.line = line;
    this.column = column;
  }
}
