import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type TypeScript from 'typescript';

// TypeScript 5's API is a CommonJS module, which Vitest would load as text to transform.
export const ts: typeof TypeScript = createRequire(import.meta.url)('typescript');

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = dirname(fileURLToPath(import.meta.url));

export const MAIN = 'jiffies-syscall';
/** Its examples, and others, name its calls as `linux.getppid()`. */
export const LINUX = 'jiffies-syscall/linux';
/** Where a user imports from, and the file behind it. */
export const entries = {
  [MAIN]: 'src/index.ts',
  [LINUX]: 'src/linux.ts',
  'jiffies-syscall/promises': 'src/promises.ts',
  'jiffies-syscall/emulator': 'src/emulator/index.ts',
  'jiffies-syscall/spec': 'src/spec/index.ts',
  'jiffies-syscall/vm': 'vm/index.ts',
} as const;
export type Entry = keyof typeof entries;

/** A doc comment, as far as the tests ask about it. */
export interface Doc {
  readonly entry: Entry;
  /** The public name; for a member of a class or an interface, `Class.member`. */
  readonly name: string;
  /** It is declared in src/generated. */
  readonly generated: boolean;
  readonly text: string;
  readonly examples: readonly string[];
  /** The names behind `@param`. */
  readonly params: readonly string[];
  readonly sees: number;
  /** The names of a function's parameters. */
  readonly parameters: readonly string[];
}

/** The code of one `@example`. */
export interface Example {
  readonly entry: Entry;
  readonly name: string;
  readonly code: string;
}

/** Every public name's doc comment, and those of members that have an example. */
export interface Docs {
  readonly docs: readonly Doc[];
  readonly examples: readonly Example[];
  /** What the compiler says about examples: a message, or nothing, for each. */
  check(examples: readonly Example[]): string[];
}

/** Reads the entries with the compiler that the project is built with. */
export function readDocs(): Docs {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = Object.values(entries).map((file) => join(root, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const symbolsOf = (entry: Entry): TypeScript.Symbol[] => {
    const source = program.getSourceFile(join(root, entries[entry]));
    const module = source && checker.getSymbolAtLocation(source);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  };
  const names = (entry: Entry) => symbolsOf(entry).map(({ name }) => name);
  const list = Object.keys(entries).filter(isEntry);
  const docs = list.flatMap((entry) => symbolsOf(entry).flatMap((symbol) => docsOf(checker, entry, symbol)));
  return {
    docs,
    examples: docs.flatMap(({ entry, name, examples }) => examples.map((code) => ({ entry, name, code }))),
    check: (examples) => check(program, options, examples, names),
  };
}

function isEntry(name: string): name is Entry {
  return Object.hasOwn(entries, name);
}

function docsOf(checker: TypeScript.TypeChecker, entry: Entry, exported: TypeScript.Symbol): Doc[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const members = [...(symbol.members?.values() ?? [])]
    .map((member) => docOf(checker, entry, `${exported.name}.${member.name}`, member))
    .filter(({ examples }) => examples.length > 0);
  return [docOf(checker, entry, exported.name, symbol), ...members];
}

function docOf(checker: TypeScript.TypeChecker, entry: Entry, name: string, symbol: TypeScript.Symbol): Doc {
  const tags = symbol.getJsDocTags(checker).map((tag) => ({ ...tag, body: ts.displayPartsToString(tag.text) }));
  const bodies = (wanted: string) => tags.filter((tag) => tag.name === wanted).map(({ body }) => body);
  const { valueDeclaration } = symbol;
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  const parameters = valueDeclaration && ts.isFunctionDeclaration(valueDeclaration) ? valueDeclaration.parameters : [];
  return {
    entry,
    name,
    generated: file.startsWith(join(root, 'src/generated/')),
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: bodies('example').map(unfenced),
    params: bodies('param').map((body) => body.split(' ')[0] ?? ''),
    sees: bodies('see').length,
    parameters: [...parameters].map((parameter) => parameter.name.getText()),
  };
}

function unfenced(example: string): string {
  return example.replace(/^```\w*\n([\s\S]*?)\n?```$/, '$1').trimEnd();
}

/** Those of `names` that stand in `code`; what JavaScript reserves, as `break`, does not stand for a call there. */
export function mentioned(code: string, names: readonly string[]): string[] {
  const words = new Set(code.match(/[\w$]+/g));
  const isReserved = (name: string) => {
    const kind = ts.identifierToKeywordKind(ts.factory.createIdentifier(name));
    return kind !== undefined && kind <= ts.SyntaxKind.LastReservedWord;
  };
  return names.filter((name) => words.has(name) && !isReserved(name));
}

/** Compiles each example as a function of a module that imports the names of its entry, of the main one, and `linux`. */
function check(
  before: TypeScript.Program,
  options: TypeScript.CompilerOptions,
  examples: readonly Example[],
  names: (entry: Entry) => string[],
): string[] {
  const texts = new Map(
    examples.map(({ entry, code }, index) => {
      const own = mentioned(code, names(entry));
      const main = mentioned(code, names(MAIN)).filter((name) => !own.includes(name));
      const imports = [
        `import { ${own} } from '${entry}';`,
        `import { ${main} } from '${MAIN}';`,
        `import * as linux from '${LINUX}';`,
      ];
      return [
        join(here, `example-${index}.ts`),
        `${imports.join(' ')}\nexport async function example() {\n${code}\n}\n`,
      ];
    }),
  );
  // An example may be JavaScript, where what is caught has no type.
  const loose = { ...options, useUnknownInCatchVariables: false };
  const host = ts.createCompilerHost(loose);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, target);
    return before.getSourceFile(file) ?? getSourceFile(file, target, ...rest);
  };
  const program = ts.createProgram([...texts.keys()], loose, host);
  return [...texts.keys()].map((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n');
  });
}
