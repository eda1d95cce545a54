import { linuxData } from '../../../src/linux/data.js';
import type { Note } from '../../../src/spec/described.js';
import type { ParameterSpec } from '../../../src/spec/spec.js';
import type { Value } from './wire.js';

/** What a register must hold: these bits, or the address of some memory. */
export type Register = bigint | 'memory';

/** A sample argument, and what the kernel must receive for it. */
export interface Sample {
  readonly given: Value;
  readonly register: Register;
}

/**
 * How arguments are chosen. `again` is as `small` with other values, since a second call takes another way; `wide` fills the
 * registers and points at fixed addresses; `negative` is below zero, and its pointers are NULL.
 */
export type Round = 'small' | 'again' | 'wide' | 'negative';
export const rounds: readonly Round[] = ['small', 'again', 'wide', 'negative'];

/** The widths of C's integers on x86_64, of its ABI; negative for signed ones. */
const widths: Readonly<Record<string, number>> = {
  int: -32,
  'unsigned int': 32,
  long: -64,
  'unsigned long': 64,
  size_t: 64,
  ssize_t: -64,
  loff_t: -64,
  umode_t: 16,
  rwf_t: -32,
  uid_t: 32,
  gid_t: 32,
  pid_t: -32,
  u32: 32,
  s32: -32,
  u64: 64,
  aio_context_t: 64,
  clockid_t: -32,
  timer_t: -32,
  mqd_t: -32,
  key_t: -32,
  qid_t: 32,
  key_serial_t: -32,
};

function widthOf(type: string): number {
  const width = widths[type];
  if (width === undefined) throw new Error(`no width is known for ${type}`);
  return width;
}

/** The bits of a register that holds `value`: signed integers are extended by their sign, unsigned ones by zeros. */
function registerOf(type: string, value: bigint): bigint {
  const width = widthOf(type);
  return BigInt.asUintN(64, width < 0 ? BigInt.asIntN(-width, value) : BigInt.asUintN(width, value));
}

/** The value of a constant on x86_64. */
export function constantOf(name: string): bigint {
  const { constants, abiConstants } = linuxData();
  const value = abiConstants.x86_64[name] ?? constants[name];
  if (value === undefined) throw new Error(`${name} is no constant`);
  return BigInt(value);
}

/** The constants of a set that x86_64 has. */
function membersOf(set: string): string[] {
  const { constants, abiConstants, sets } = linuxData();
  return (sets[set] ?? '').split(' ').filter((name) => name in abiConstants.x86_64 || name in constants);
}

/** Where a call that is carried out takes only some constants, so that nothing comes of it. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'bpf.cmd': ['BPF_MAP_FREEZE', 'BPF_LINK_DETACH'],
  'arch_prctl.option': ['ARCH_GET_FS', 'ARCH_GET_GS'],
  'futex.futex_op': ['FUTEX_FD'],
  'rt_sigaction.signum': ['SIGKILL', 'SIGSTOP'],
};

let count = 0;

/** An odd number that no other argument has: no page begins there, and what is behind it is no file, process or memory. */
function distinct(): number {
  count += 1;
  return 0x1001 + 2 * count;
}

const FIRST_FD = 1_000_001;
const FIRST_PID = 0x7ff00001;

/** What an integer is for. */
export interface Purpose {
  readonly call: string;
  readonly parameter: ParameterSpec;
  readonly note: Note;
  /** It is the length of memory that another argument points at. */
  readonly length: boolean;
  /** Constants that choose another prototype. */
  readonly taken: ReadonlySet<string>;
}

/** A sample for an integer. */
export function integerSample({ call, parameter, note, length, taken }: Purpose, round: Round): Sample {
  const type = parameter.type.kind === 'integer' ? parameter.type.name : 'int';
  const sample = (value: number | bigint, given: Value = value): Sample => ({
    given,
    register: registerOf(type, BigInt(value)),
  });
  const unique = distinct();
  if (note.is !== undefined && note.flags !== undefined)
    return oneAndFlagSample([note.is], membersOf(note.flags), round, sample);
  if (note.is !== undefined) {
    return round === 'again' ? sample(Number(constantOf(note.is))) : sample(constantOf(note.is), note.is);
  }
  if (note.dirfd !== undefined && round === 'again') return sample(-100n, 'AT_FDCWD');
  if (parameter.fd || note.dirfd !== undefined) return sample(FIRST_FD + unique);
  if (note.zero !== undefined) return sample(0);
  if (note.max !== undefined && round !== 'negative') return sample(Number(note.max) - (unique % 512));
  if (note.one_of !== undefined && note.flags !== undefined) {
    const choices = (harmless[`${call}.${parameter.name}`] ?? membersOf(note.one_of)).filter(
      (name) => !taken.has(name),
    );
    return oneAndFlagSample(choices, membersOf(note.flags), round, sample);
  }
  const set = note.one_of ?? note.flags ?? (note.mode === undefined ? undefined : 'mode');
  if (set !== undefined) {
    const members = (harmless[`${call}.${parameter.name}`] ?? membersOf(set)).filter((name) => !taken.has(name));
    return note.one_of !== undefined ? oneSample(members, round, sample) : flagsSample(members, round, sample);
  }
  if (round === 'wide') return sample(wide(widthOf(type), unique));
  if (round === 'negative') return sample(-unique);
  if (length) return sample(33 + (unique % 60));
  return sample(note.pid === undefined ? unique : FIRST_PID + unique);
}

type Make = (value: number | bigint, given?: Value) => Sample;

function oneSample(members: readonly string[], round: Round, sample: Make): Sample {
  const name = members[count % members.length] ?? '';
  const value = constantOf(name);
  if (round === 'again') return sample(Number(value));
  return round === 'wide' ? sample(value) : sample(value, name);
}

function oneAndFlagSample(choices: readonly string[], flags: readonly string[], round: Round, sample: Make): Sample {
  const names = [choices, flags].map((members) => members[count % members.length] ?? '');
  const value = names.reduce((sum, name) => sum | BigInt.asIntN(64, BigInt(constantOf(name))), 0n);
  if (round === 'again') return sample(Number(value));
  return round === 'wide' ? sample(value) : sample(value, names);
}

function flagsSample(members: readonly string[], round: Round, sample: Make): Sample {
  const few = members.length === 0 ? [] : [0, 1].map((at) => members[(count + at) % members.length] ?? '');
  const all = (names: readonly string[]) => names.reduce((bits, name) => bits | constantOf(name), 0n);
  if (round === 'small') return sample(all(few), few);
  if (round === 'again') return sample(Number(all(few)));
  return round === 'wide' ? sample(all(members)) : sample(all(members), members);
}

function wide(width: number, unique: number): number | bigint {
  if (width === 64) return 0x8123_4567_0000_0000n + BigInt(unique);
  if (width === -64) return -0x7123_4567_0000_0000n - BigInt(unique);
  if (width === 32) return 0xf000_0000 + unique;
  return unique % 4 === 1 ? -BigInt(0x7000_0000 + unique) : -(0x7000_0000 + unique);
}

/** An address that no memory of the process has: it is the kernel's own. */
export function kernelAddress(): bigint {
  return 0xffff_8123_4567_0000n + BigInt(distinct());
}

/** A path below a folder that is not there. */
export function nowhere(): string {
  return `/nonexistent-jiffies/é${distinct()}`;
}
