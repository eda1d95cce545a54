import type TypeScript from 'typescript';
import { expect } from 'vitest';
import { mentioned, ts } from './entries.js';

/** An example as JavaScript, each expression with a value behind it replaced by a look at that value. */
export interface Runnable {
  readonly code: string;
  readonly expectations: readonly { readonly expression: string; readonly value: unknown }[];
}

const LOOK = '__look';
const RUN = '__run';
const HEAD = `async function ${RUN}() {\n`;

/**
 * Reads an example: `getppid() === process.ppid; // true` says what the expression gives, on its line or on the next one. A comment that does
 * not begin with a literal is prose, and what stands behind `,`, `:` or `;` is too.
 *
 * @throws {Error} where a value stands behind what is no expression
 */
export function readExample(example: string): Runnable {
  const text = `${HEAD}${example}\n}`;
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true);
  const expectations: { expression: string; value: unknown }[] = [];
  const edits: { start: number; end: number; with: string }[] = [];
  const visit = (node: TypeScript.Node): void => {
    const comment = ts.isExpressionStatement(node) ? commentBehind(text, node.end) : undefined;
    const found = comment === undefined ? undefined : literalOf(comment);
    if (ts.isExpressionStatement(node) && found !== undefined) {
      const expression = node.expression.getText();
      edits.push({ start: node.getStart(), end: node.end, with: `${LOOK}(${expectations.length}, (${expression}));` });
      expectations.push({ expression, value: found.value });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  const values = [...text.matchAll(/\/\/ (.*)$/gm)].filter(([, comment = '']) => literalOf(comment) !== undefined);
  if (values.length !== expectations.length)
    throw new Error(`a value stands behind what is no expression in\n${example}`);
  const edited = edits.reduceRight((code, edit) => code.slice(0, edit.start) + edit.with + code.slice(edit.end), text);
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return { code: ts.transpileModule(edited, { compilerOptions }).outputText, expectations };
}

/** Runs an example with `scope`'s names, and looks at every value that it states. */
export async function runExample(example: string, scope: Readonly<Record<string, unknown>>): Promise<void> {
  const { code, expectations } = readExample(example);
  const seen = new Set<number>();
  const look = (index: number, value: unknown): void => {
    seen.add(index);
    expect(value, expectations[index]?.expression).toStrictEqual(expectations[index]?.value);
  };
  const body = `const { ${mentioned(code, Object.keys(scope))} } = scope;\n${code}\nreturn ${RUN}();`;
  const done: unknown = Reflect.apply(new Function('scope', LOOK, body), undefined, [scope, look]);
  await done;
  const missed = expectations.filter((_, index) => !seen.has(index)).map(({ expression }) => expression);
  expect(missed, 'expressions that were not reached').toEqual([]);
}

/** The comment on the line that ends at `end`, or alone on the next one. */
function commentBehind(text: string, end: number): string | undefined {
  return /^[ \t]*(?:\n[ \t]*)?\/\/ (.*)/.exec(text.slice(end))?.[1];
}

/** The value that a comment begins with. */
function literalOf(comment: string): { value: unknown } | undefined {
  const ends = [comment.length, ...[...comment.matchAll(/[,:;] /g)].map(({ index }) => index)];
  return ends.map((end) => readLiteral(comment.slice(0, end).trim())).find((found) => found !== undefined);
}

function readLiteral(text: string): { value: unknown } | undefined {
  const code = `(${text});`;
  if (text === '' || ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.length !== 0) return undefined;
  const [statement, ...more] = ts.createSourceFile('literal.ts', code, ts.ScriptTarget.ES2022, true).statements;
  if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement)) return undefined;
  return valueIn(statement.expression);
}

function valueIn(node: TypeScript.Expression): { value: unknown } | undefined {
  if (ts.isParenthesizedExpression(node)) return valueIn(node.expression);
  if (ts.isStringLiteral(node)) return { value: node.text };
  if (ts.isNumericLiteral(node)) return { value: Number(node.text) };
  if (ts.isBigIntLiteral(node)) return { value: BigInt(node.text.slice(0, -1)) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { value: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { value: null };
  if (ts.isIdentifier(node)) return node.text === 'undefined' ? { value: undefined } : undefined;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = valueIn(node.operand)?.value;
    return typeof value === 'number' || typeof value === 'bigint' ? { value: -value } : undefined;
  }
  if (ts.isArrayLiteralExpression(node)) {
    const elements = node.elements.map(valueIn);
    return elements.every((element) => element !== undefined)
      ? { value: elements.map(({ value }) => value) }
      : undefined;
  }
  if (ts.isObjectLiteralExpression(node)) {
    const fields = node.properties.map((property) => {
      const value = ts.isPropertyAssignment(property) ? valueIn(property.initializer) : undefined;
      return value && [property.name?.getText() ?? '', value.value];
    });
    return fields.every((field) => field !== undefined) ? { value: Object.fromEntries(fields) } : undefined;
  }
  return undefined;
}
