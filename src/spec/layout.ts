/** A field of a structure: a letter for its kind (signed, unsigned, pointer) with its bytes, `text`, or a structure in it. */
export interface FieldLayout {
  readonly name: string;
  /** Offset in bytes. */
  readonly at: number;
  readonly type?: string;
  readonly fields?: readonly FieldLayout[];
  readonly size?: number;
  /** 0 for what follows the structure without being part of it. */
  readonly count?: number;
  /** First bit and number of bits in the integer. */
  readonly bits?: readonly [first: number, count: number];
  /** What a pointer points at has so many bytes, for each that the field `length` counts where that is there. */
  readonly each?: number;
  readonly length?: string;
  /** It shares its place with others. */
  readonly union?: true;
}

/** The array behind a structure, and the field that says how long it is. */
export interface Tail {
  readonly field: string;
  readonly of: string;
  readonly unit: 'elements' | 'bytes';
  /** The field in which the kernel says how many elements it has written. */
  readonly filled?: string;
}

/** A structure as a compiler lays it out. */
export interface Layout {
  readonly size: number;
  readonly align: number;
  readonly fields: readonly FieldLayout[];
}
