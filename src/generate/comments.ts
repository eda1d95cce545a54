import { abis } from '../abi/all.js';
import { meaningOf } from '../spec/meaning.js';
import { readManualFacts } from './data.js';
import { label, type Typed } from './linux-types.js';
import { readSets } from './sets.js';
import { readSince } from './since-data.js';

const pages = new Map(readManualFacts().map((facts) => [facts.name, facts]));
const since = readSince();
const sets = new Map(readSets().map(({ name, members }) => [name, members.map((member) => member.name)]));

/** As many constants as a hover has room for; the compiler names the others. */
const MOST = 8;

/** What an editor shows of a call where its forms have comments of their own. */
export function callComment(own: Typed, text: string): string {
  return comment([headline(own, text)], history(own), [...thrown(own), `@see ${pageOf(own)}`]);
}

/** What an editor shows of a call that has one form. */
export function onlyComment(own: Typed, text: string): string {
  return comment([headline(own, text)], history(own), [
    ...parameters(own, all(own), false),
    ...thrown(own),
    `@see ${pageOf(own)}`,
  ]);
}

/** What an editor shows of the exact form of a call, or of a variant, that has others. */
export function exactComment(form: Typed, text: string, variant: boolean): string {
  const first = `Exact: ${text}; all arguments of the kernel's call, one for one, and its word.`;
  return inside(comment([first], notes(form, variant), [...parameters(form, all(form), false), ...thrown(form)]));
}

/** What an editor shows of a comfortable form. */
export function comfortableComment(form: Typed, text: string, variant: boolean): string {
  const { returned, takes } = form.shape;
  const first = `Comfortable: ${text}${returned.kind === 'word' ? '' : '; what the kernel writes is returned'}.`;
  return inside(comment([first], notes(form, variant), [...parameters(form, takes, true), ...thrown(form)]));
}

/** A variant may be younger than its call. The compiler reads comments with `@see` when it loads the file, and the others when they are shown. */
function notes(form: Typed, variant: boolean): string[] {
  return [...(variant ? classNotes(form) : history(form)), `Manual: ${pageOf(form)}`];
}

/** What an editor shows of a form for bigints. */
export function bigComment(text: string): string {
  return `  /** With bigints: ${text}. */\n`;
}

function comment(...paragraphs: readonly (readonly string[])[]): string {
  const lines = paragraphs.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
  return `/**\n${lines
    .slice(1)
    .map((line) => ` *${line && ` ${line}`}\n`)
    .join('')} */\n`;
}

function inside(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function headline({ described }: Typed, text: string): string {
  return `\`${described.spec.name}\` ${text}.`;
}

function all({ described }: Typed): number[] {
  return described.spec.parameters.map((_, at) => at);
}

function parameters({ described, shape }: Typed, places: readonly number[], comfort: boolean): string[] {
  return places.flatMap((at) => {
    const { name } = described.spec.parameters[at]!;
    const meaning = meaningOf(described, shape, at, comfort, members);
    // The type says as much of a number, and of the constant that chooses a variant.
    const told = meaning === 'number' || described.notes[name]?.is !== undefined;
    return told ? [] : [`@param ${label(name)} ${meaning}`];
  });
}

function members(set: string): string {
  const names = sets.get(set) ?? [];
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')}, …` : names.join(', ');
}

function thrown({ described }: Typed): string[] {
  const { errors = [] } = pages.get(described.spec.name) ?? {};
  return errors.length > 0 ? [`@throws {SyscallError} ${errors.join(', ')}`] : [];
}

function pageOf({ described }: Typed): string {
  return `https://man7.org/linux/man-pages/man2/${pages.get(described.spec.name)?.page ?? 'syscalls'}.2.html`;
}

function history(own: Typed): string[] {
  const { name } = own.described.spec;
  const { gone, version } = since.get(name) ?? {};
  const numbers = Object.entries(abis).flatMap(([abi, { numbers }]) => {
    const known: Readonly<Record<string, number>> = numbers;
    return known[name] === undefined ? [] : [`${abi} ${known[name]}`];
  });
  const line = gone
    ? 'The number is kept and the call has gone from Linux: ENOSYS.'
    : `Since Linux ${version}; ${numbers.join(', ')}.`;
  return [...classNotes(own), line];
}

/** What a reader has to know of a class of calls. */
function classNotes({ described }: Typed): string[] {
  const { classes } = described.spec;
  const notes: string[] = [];
  if (classes.mayBlock)
    notes.push('May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.');
  if (classes.threadScoped)
    notes.push('Changes the calling thread alone, not the process; so it is not offered as a promise.');
  if (classes.returnsTwice) notes.push('Refused: it returns twice. `syscall(number, …)` makes it.');
  if (classes.endsThread) notes.push('Refused: it ends or replaces the thread. `syscall(number, …)` makes it.');
  const reaches = described.spec.parameters.some(({ type }) => type.kind === 'pointer');
  if (classes.cannotFail) notes.push(reaches ? 'Cannot fail but for an address of no memory.' : 'Cannot fail.');
  return notes;
}
