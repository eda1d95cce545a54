import { bigComment, callComment, comfortableComment, exactComment, onlyComment } from './comments.js';
import { readConstantFacts, readStructFacts } from './data.js';
import { type Description, readDescriptions, readVariants } from './descriptions.js';
import { number } from './linux-data.js';
import {
  changedMemory,
  comfortableParameters,
  constantType,
  exactParameters,
  hasComfort,
  returnType,
  sameArguments,
  type Typed,
  typed,
} from './linux-types.js';
import { linuxTypes } from './struct-types.js';

/** So that the test of who imports whom does not take this file's text for its own imports. */
const imports = 'import';

const structs = new Set(readStructFacts().map(({ name }) => name));

/** The typed calls, as they are and promised, and the types that they use. */
export function linuxExportFiles(): Record<string, string> {
  const calls = readDescriptions();
  const variants = readVariants();
  return {
    'linux-types.ts': linuxTypes(),
    'linux.ts': `${constantExports(variants)}\n${callExports(calls, variants, false)}`,
    'linux-promises.ts': callExports(calls, variants, true),
  };
}

function constantExports(variants: readonly Description[]): string {
  // What chooses a variant has to be one for the compiler too.
  const choices = new Set(
    variants.flatMap(({ described }) => Object.values(typed(described, structs).described.notes).map(({ is }) => is)),
  );
  const own = readConstantFacts().map(({ name, value, values = {} }) => {
    if (value !== undefined) return `export const ${name} = ${number(value)};`;
    const texts = Object.entries(values).map(([abi, text]) => [abi, number(text)] as const);
    const big = texts.some(([, text]) => text.endsWith('n'));
    const each = texts.map(([abi, text]) => `${abi}: ${big && !text.endsWith('n') ? `${text}n` : text}`);
    const type = choices.has(name) ? `<${constantType(name)}>` : '';
    return `export const ${name} = here${type}({ ${each.join(', ')} });`;
  });
  return `import { here } from '../linux/here.js';\n\n${own.join('\n')}\n`;
}

function callExports(calls: readonly Description[], variants: readonly Description[], promised: boolean): string {
  const make = promised ? 'promised' : 'call';
  const blocks = calls.flatMap((description) => {
    const own = typed(description.described, structs);
    const { classes } = own.described.spec;
    const others = variants.filter(
      ({ name, described }) =>
        name === description.name && !(promised && typed(described, structs).described.spec.classes.threadScoped),
    );
    if (promised && (classes.threadScoped || classes.returnsTwice || classes.endsThread)) return [];
    return [callExport(description, own, others, make)];
  });
  const suffix = promised ? 'Promised' : '';
  return `${imports} { ${make} } from '../linux/call.js';
${imports} type { SocketAddress } from '../linux/address.js';
${imports} type { LsmContext } from '../linux/lsm.js';
${imports} type { ReceivedMessage } from '../linux/received.js';
${imports} type { Dirent } from '../linux/result.js';
${imports} type { Statmount } from '../linux/statmount.js';
${imports} type {
  AnyPointer, Big, Choice, ChoiceWith, Data, DirFd, Exact${suffix}, FdLike, FdOr, Flags, In, InArray, Input, Int, IntOrMemory, OneOf, OneWith, Pointer, ${promised ? '' : 'Refused, '}Signals, Text, Ways${suffix},
} from '../linux/types.js';
${promised ? "import type { SignalOption } from '../spec/index.js';\n" : ''}import type { Names, Structs } from './linux-types.js';

${blocks.join('\n')}`;
}

/** A name of the language cannot be exported as it is. */
const reserved = new Set(['break']);

function callExport({ name, text }: Description, own: Typed, variants: readonly Description[], make: string): string {
  const { classes, parameters } = own.described.spec;
  const promised = make === 'promised';
  const identifier = reserved.has(name) ? `${name}_` : name;
  const exported = reserved.has(name) ? `const ${identifier}` : `export const ${name}`;
  const also = reserved.has(name) ? `export { ${identifier} as ${name} };\n` : '';
  if (classes.returnsTwice || classes.endsThread)
    return `${onlyComment(own, text)}${exported} = ${make}<Refused>('${name}');\n${also}`;
  const suffix = promised ? 'Promised' : '';
  const tuple = `[${exactParameters(own)}]`;
  const made = `'${name}'${promised ? '' : quickPath(own, variants)}`;
  const forms = variants.flatMap((variant) => {
    const form = typed(variant.described, structs);
    const given = comfortable(form, variant.text, true, promised);
    // One with as many arguments as its call is made by the exact form of that.
    const fewer = hasComfort(form) && form.described.spec.parameters.length < parameters.length;
    return fewer ? [given, exact(form, variant.text, true, promised)] : [given];
  });
  const ownForms = hasComfort(own) ? [comfortable(own, text, false, promised)] : [];
  if (forms.length + ownForms.length === 0)
    return `${onlyComment(own, text)}${exported} = ${make}<Exact${suffix}<${tuple}>>(${made});\n${also}`;
  // NULL for all that the call changes fits both forms, and means the exact one.
  if (sameArguments(own)) forms.push(exact(own, text, false, promised), ...ownForms);
  else forms.push(...ownForms, exact(own, text, false, promised));
  const type = `${name.replace(/^_*(.)/, (_, letter: string) => letter.toUpperCase())}${suffix}Call`;
  return `/** The forms of ${name}. */
export interface ${type} extends Ways${suffix}<${tuple}> {
${forms.map(({ plain }) => plain).join('')}${forms.map(({ big }) => big).join('')}}
${callComment(own, text)}${exported} = ${make}<${type}>(${made});
${also}`;
}

/** What `call` is told of the arguments that most calls are given. */
function quickPath({ described }: Typed, variants: readonly Description[]): string {
  if (variants.length > 0) return ", 'chosen'";
  const { parameters } = described.spec;
  return parameters.every(({ type }) => type.kind !== 'pointer') ? `, ${parameters.length}` : '';
}

/** The signatures of a form, for numbers and for bigints. */
interface Signatures {
  readonly plain: string;
  readonly big: string;
}

function exact(form: Typed, text: string, variant: boolean, promised: boolean): Signatures {
  const parameters = exactParameters(form);
  return {
    plain: exactComment(form, text, variant) + signature('', parameters, 'number', promised),
    big: bigComment(text) + signature('bigint', parameters, 'bigint', promised),
  };
}

function comfortable(form: Typed, text: string, variant: boolean, promised: boolean): Signatures {
  const comment = comfortableComment(form, text, variant);
  const result = returnType(form);
  const parameters = comfortableParameters(form);
  const own = {
    plain: comment + signature('', parameters, result, promised),
    big: bigComment(text) + signature('bigint', parameters, `Big<${result}>`, promised),
  };
  const memory = changedMemory(form);
  if (memory === undefined) return own;
  const [at, type] = memory;
  const generic = `<M extends ${type}>`;
  const given = comfortableParameters(form, at);
  const changed = returnType(form, at);
  return {
    plain: own.plain + comment + signature(generic, given, changed, promised),
    big: own.big + bigComment(text) + signature(`bigint${generic}`, given, `Big<${changed}>`, promised),
  };
}

function signature(name: string, parameters: string, result: string, promised: boolean): string {
  if (!promised) return `  ${name}(${parameters}): ${result};\n`;
  return `  ${name}(...args: [${parameters}${parameters && ', '}SignalOption?]): Promise<${result}>;\n`;
}
