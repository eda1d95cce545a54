import { callAttributes, parameterAttributes } from '../spec/attributes.js';
import { readDescription } from './sets.js';

/** A call as a file of src/spec/linux has it. */
export interface Description {
  readonly name: string;
  /** One line. */
  readonly text: string;
  /** As `parseDescribed` reads it. */
  readonly described: string;
  /** The heading that it stands under; '' where there is none. */
  readonly area: string;
}

const files = 'files polling memory processes signals sockets system gone'.split(' ');

/** Every call that is described, in the order of the files. */
export function readDescriptions(): Description[] {
  return files.flatMap((file) => parseFile(readDescription(`${file}.calls`)));
}

/** The variants of the calls that do many things. */
export function readVariants(): Description[] {
  return ['variants', 'ioctls'].flatMap((file) => parseFile(readDescription(`${file}.calls`)));
}

/** ABI → name → the call that is made for it there. */
export function readMapped(): Record<string, Record<string, string>> {
  const mapped: Record<string, Record<string, string>> = { i386: {}, x86_64: {}, arm64: {} };
  for (const [, abi = '', name = '', target = ''] of readDescription('abi.map').matchAll(/^(\w+) (\w+) = (.*)$/gm)) {
    mapped[abi] = { ...mapped[abi], [name]: target };
  }
  return mapped;
}

/** Name → how long memory is at least that depends on what is asked. */
export function readRooms(): Record<string, string[]> {
  const rooms: Record<string, string[]> = {};
  for (const [, name = '', room = ''] of readDescription('rooms.map').matchAll(/^(\w+) (\w+ \S+ \S+)$/gm)) {
    rooms[name] = [...(rooms[name] ?? []), room];
  }
  return rooms;
}

function parseFile(text: string): Description[] {
  const found: Description[] = [];
  let line = '';
  let area = '';
  for (const row of text.split('\n').filter(Boolean)) {
    if (/\w\(.*\)$/.test(row)) found.push({ ...parseCall(row, line), area });
    else if (row.startsWith('= ')) area = row.slice(2);
    else line = row;
  }
  return found;
}

function parseCall(row: string, text: string): Omit<Description, 'area'> {
  const open = row.indexOf('(', row.startsWith('[') ? row.indexOf(']') : 0);
  const [head, call] = split(row.slice(0, open), callAttributes);
  const notes = [`:${call}`];
  const list = row.slice(open + 1, -1);
  const parameters = splitParameters(list).map((parameter) => {
    const [plain, note] = split(parameter, parameterAttributes);
    notes.push(`${/(\w+)(?:\[\d*\])?$/.exec(plain)?.[1]}:${note}`);
    return plain;
  });
  const name = /(\w+)$/.exec(head)?.[1] ?? '';
  const kept = notes.filter((note) => !note.endsWith(':')).join(';');
  return { name, text, described: `${head}(${parameters.join(', ')})${kept && `|${kept}`}` };
}

function splitParameters(list: string): string[] {
  return list.split(/,\s*(?![^[]*\])/);
}

/** A declaration with the attributes that the prototype parser knows, and the others as notes. */
function split(declaration: string, known: Readonly<Record<string, string>>): [plain: string, notes: string] {
  const bracket = /^\[([^\]]*)\]\s*/.exec(declaration);
  if (!bracket) return [declaration, ''];
  const attributes = bracket[1]!.split(/,\s*/);
  const isKnown = (attribute: string) => Object.hasOwn(known, attribute.replace(/\(.*/, ''));
  const plain = attributes.filter((attribute) => isKnown(attribute));
  if (attributes.some((attribute) => /^(dirfd$|fd_or\()/.test(attribute))) plain.unshift('fd');
  const notes = attributes.filter((attribute) => !isKnown(attribute)).map((note) => note.replace(/\((.*)\)/, '=$1'));
  return [
    `${plain.length > 0 ? `[${plain.join(', ')}] ` : ''}${declaration.slice(bracket[0].length)}`,
    notes.join(','),
  ];
}
