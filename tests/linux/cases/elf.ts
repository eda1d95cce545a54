/** What an object of 32 bits for i386 holds. */
export type Elf32 =
  | { readonly type: 'relocatable'; readonly sections: readonly Section[] }
  /** One piece of the file, with its head, to be put at an address. */
  | { readonly type: 'executable'; readonly address: number; readonly bytes: Buffer };

interface Section {
  readonly name: string;
  readonly flags: number;
  readonly bytes: Buffer;
}

const HEAD_BYTES = 52;
const PROGRAM_BYTES = 32;
const SECTION_BYTES = 40;
const EM_386 = 3;
const [PROGBITS, SYMTAB, STRTAB] = [1, 2, 3];

/** The bytes of an object that does nothing. */
export function elf32(object: Elf32): Buffer {
  return object.type === 'executable' ? executable(object.address, object.bytes) : relocatable(object.sections);
}

function executable(address: number, content: Buffer): Buffer {
  const size = HEAD_BYTES + PROGRAM_BYTES + content.length;
  // PT_LOAD of the whole file, readable and executable.
  const program = integers(1, 0, address, address, size, size, 5, 4096);
  return Buffer.concat([head({ type: 2, programs: 1, sections: 0, at: 0 }), program, content]);
}

function relocatable(own: readonly Section[]): Buffer {
  // A symbol table with the empty symbol alone, and the names of symbols.
  const tables = [
    { name: '.symtab', type: SYMTAB, flags: 0, bytes: Buffer.alloc(16), link: own.length + 2 },
    { name: '.strtab', type: STRTAB, flags: 0, bytes: Buffer.alloc(1), link: 0 },
    { name: '.shstrtab', type: STRTAB, flags: 0, bytes: Buffer.alloc(0), link: 0 },
  ];
  const all = [...own.map((section) => ({ ...section, type: PROGBITS, link: 0 })), ...tables];
  const names = Buffer.from(`\0${all.map(({ name }) => name).join('\0')}\0`);
  const heads: Buffer[] = [Buffer.alloc(SECTION_BYTES)];
  const contents: Buffer[] = [];
  let at = HEAD_BYTES;
  for (const { name, type, flags, link, bytes } of all) {
    const content = name === '.shstrtab' ? names : bytes;
    const [info, align, entry] = type === SYMTAB ? [1, 4, 16] : [0, 64, 0];
    heads.push(
      integers(names.indexOf(`\0${name}\0`) + 1, type, flags, 0, at, content.length, link, info, align, entry),
    );
    contents.push(Buffer.concat([content], Math.ceil(content.length / 64) * 64));
    at += Math.ceil(content.length / 64) * 64;
  }
  return Buffer.concat([head({ type: 1, programs: 0, sections: heads.length, at }), ...contents, ...heads]);
}

function head({
  type,
  programs,
  sections,
  at,
}: Readonly<Record<'type' | 'programs' | 'sections' | 'at', number>>): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES);
  bytes.write('\x7fELF\x01\x01\x01', 'latin1');
  bytes.writeUInt16LE(type, 16);
  bytes.writeUInt16LE(EM_386, 18);
  bytes.writeUInt32LE(1, 20);
  bytes.writeUInt32LE(programs === 0 ? 0 : HEAD_BYTES, 28);
  bytes.writeUInt32LE(at, 32);
  [HEAD_BYTES, PROGRAM_BYTES, programs, SECTION_BYTES, sections, Math.max(0, sections - 1)].forEach((value, index) => {
    bytes.writeUInt16LE(value, 40 + 2 * index);
  });
  return bytes;
}

function integers(...values: readonly number[]): Buffer {
  return Buffer.from(new Uint32Array(values).buffer);
}
