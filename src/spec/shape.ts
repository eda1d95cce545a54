import type { Described, Note } from './described.js';
import type { CType, ParameterSpec } from './spec.js';

/** How the memory behind a pointer is seen. */
export type Pointee =
  /** One integer of that type, a fixed number of them, or as many as fill the bytes that `within` says at an address. */
  | {
      readonly kind: 'integers';
      readonly type: string;
      readonly count: number | undefined;
      readonly countedBy?: number;
      readonly within?: number;
      /** A number is given for memory that holds it. */
      readonly value?: true;
    }
  | {
      readonly kind: 'struct';
      readonly tag: string;
      readonly count: number | undefined;
      readonly countedBy?: number;
      /** A message to be filled. */
      readonly receives?: true;
    }
  /** Bytes as many as another argument says, or as `within` says at an address. */
  | {
      readonly kind: 'bytes';
      readonly sizedBy?: number;
      readonly within?: number;
      readonly fixed?: number;
      /** The numbers of the bits that are set. */
      readonly bits?: true;
      /** A number is given for an `int`. */
      readonly value?: true;
    }
  | { readonly kind: 'text' }
  | { readonly kind: 'address'; readonly sizedBy?: number; readonly within?: number }
  /** Not described: an address or a view alone. */
  | { readonly kind: 'opaque' };

/** How the comfortable form comes to an argument of the call. */
export type Fill =
  | { readonly by: 'caller' }
  /** The length of what another argument is given. */
  | { readonly by: 'length'; readonly of: number }
  /** The size of the structure behind another argument. */
  | { readonly by: 'size'; readonly of: number }
  /** Memory that the call writes, and that is returned. */
  | { readonly by: 'result' }
  /** The room behind another argument. */
  | { readonly by: 'room' }
  | { readonly by: 'number'; readonly value: number }
  | { readonly by: 'null' };

/** What the comfortable form returns. */
export type Returned =
  | { readonly kind: 'word' }
  /** What was written for the one argument. */
  | { readonly kind: 'value'; readonly of: number }
  | { readonly kind: 'object'; readonly word: string | undefined; readonly of: readonly number[] };

/** How a call is made comfortably. */
export interface Shape {
  readonly pointees: readonly (Pointee | undefined)[];
  readonly fills: readonly Fill[];
  /** The arguments that the caller gives, in order. */
  readonly takes: readonly number[];
  /** How many of them at least. */
  readonly needs: number;
  readonly returned: Returned;
}

/** Bytes of the kernel's set of signals on every ABI here. */
export const SIGSET_BYTES = 8;

/** Works out how a described call is made comfortably; `known` says which structures are described. */
export function shapeOf({ spec, notes, call }: Described, known: (tag: string) => boolean): Shape {
  const { parameters } = spec;
  const index = (name: string) => parameters.findIndex((parameter) => parameter.name === name);
  const noteOf = (parameter: ParameterSpec): Note => notes[parameter.name] ?? {};
  const pointees = parameters.map((parameter) =>
    parameter.type.kind === 'pointer'
      ? pointeeOf(parameter, parameter.type.to, noteOf(parameter), index, known)
      : undefined,
  );
  const fills = parameters.map((parameter, at): Fill => {
    const note = noteOf(parameter);
    const pointee = pointees[at];
    if (note.null !== undefined || (call.same !== undefined && pointee)) return { by: 'null' };
    if (pointee)
      return parameter.direction === 'out' && pointee.kind !== 'opaque' ? { by: 'result' } : { by: 'caller' };
    if (parameter.name === 'sigsetsize') return { by: 'number', value: SIGSET_BYTES };
    return (
      lengthFill(parameters, pointees, at, call.filled !== undefined || call.decode !== undefined) ?? { by: 'caller' }
    );
  });
  pointees.forEach((pointee) => {
    if (pointee && 'within' in pointee && pointee.within !== undefined) fills[pointee.within] = { by: 'room' };
  });
  const takes = parameters.flatMap((_, at) => (fills[at]!.by === 'caller' ? [at] : []));
  const optionals = takes.length - 1 - takes.findLastIndex((at) => noteOf(parameters[at]!).optional === undefined);
  return {
    pointees,
    fills,
    takes,
    needs: takes.length - optionals,
    returned: returnedBy({ spec, notes, call }, pointees, fills),
  };
}

function pointeeOf(
  parameter: ParameterSpec,
  to: CType,
  note: Note,
  index: (name: string) => number,
  known: (tag: string) => boolean,
): Pointee {
  const { extent } = parameter;
  const by =
    typeof extent?.of === 'string' ? { [extent.unit === 'bytes' ? 'sizedBy' : 'countedBy']: index(extent.of) } : {};
  const within = note.within === undefined ? {} : { within: index(note.within) };
  const value = note.value === undefined ? {} : ({ value: true } as const);
  const count = note.fixed !== undefined ? Number(note.fixed) : typeof extent?.of === 'number' ? extent.of : undefined;
  if (to.kind === 'struct') {
    if (to.tag === 'sockaddr') return { kind: 'address', ...by, ...within };
    const receives = note.receives === undefined ? {} : ({ receives: true } as const);
    if (known(to.tag)) return { kind: 'struct', tag: to.tag, count, ...by, ...receives };
    return 'sizedBy' in by ? { kind: 'bytes', ...by } : { kind: 'opaque' };
  }
  const bytes = to.kind === 'void' || (to.kind === 'integer' && to.name === 'char');
  if (bytes) {
    if ('sizedBy' in by || note.within !== undefined) return { kind: 'bytes', ...by, ...within, ...value };
    if (count !== undefined) return { kind: 'bytes', fixed: count };
    return parameter.direction === 'in' && to.kind === 'integer' ? { kind: 'text' } : { kind: 'opaque' };
  }
  if (to.kind !== 'integer') return { kind: 'opaque' };
  // A mask of bits has a length in bytes; a single integer has none.
  if ('sizedBy' in by) return { kind: 'bytes', ...by, ...(note.bits === undefined ? {} : { bits: true }) };
  if (to.name === 'unsigned char' || (to.name === 'unsigned long' && /mask|nodes/.test(parameter.name)))
    return { kind: 'opaque' };
  return { kind: 'integers', type: to.name, count, ...by, ...within, ...value };
}

/** An integer that says how long the memory behind a pointer is. */
function lengthFill(
  parameters: readonly ParameterSpec[],
  pointees: readonly (Pointee | undefined)[],
  at: number,
  variable: boolean,
): Fill | undefined {
  const of = pointees.findIndex(
    (pointee) =>
      pointee &&
      (('sizedBy' in pointee && pointee.sizedBy === at) || ('countedBy' in pointee && pointee.countedBy === at)),
  );
  const pointee = pointees[of];
  if (!pointee) return undefined;
  const counted = 'countedBy' in pointee && pointee.countedBy === at;
  if (parameters[of]!.direction !== 'out') return { by: 'length', of };
  return pointee.kind === 'struct' && !counted && !variable ? { by: 'size', of } : undefined;
}

function returnedBy(
  { spec, call }: Described,
  pointees: readonly (Pointee | undefined)[],
  fills: readonly Fill[],
): Returned {
  const { parameters, result } = spec;
  const of = parameters.flatMap(({ direction }, at) => {
    const pointee = pointees[at];
    const both = direction === 'inout' && pointee?.kind === 'struct';
    return fills[at]!.by === 'result' || both ? [at] : [];
  });
  if (of.length === 0) return { kind: 'word' };
  const measured =
    of.some((at) => pointees[at]!.kind === 'bytes') || call.filled !== undefined || call.decode !== undefined;
  const word = wordName(call.returns, call.count !== undefined, result.fd, result.type, measured);
  return of.length === 1 && word === undefined ? { kind: 'value', of: of[0]! } : { kind: 'object', word, of };
}

function wordName(
  returns: string | undefined,
  count: boolean,
  fd: boolean,
  type: CType,
  measured: boolean,
): string | undefined {
  if (returns !== undefined) return returns;
  if (count) return 'count';
  if (fd) return 'fd';
  return type.kind === 'integer' && type.name !== 'int' && type.name !== 'long' && !measured ? 'result' : undefined;
}
