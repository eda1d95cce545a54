/** A field of a structure: a letter for its kind (signed, unsigned, pointer) with its bytes, `text`, or a structure in it. */
export interface FieldLayout {
  readonly name: string;
  /** Offset in bytes. */
  readonly at: number;
  readonly type?: string;
  readonly fields?: readonly FieldLayout[];
  readonly size?: number;
  readonly count?: number;
  /** First bit and number of bits in the integer. */
  readonly bits?: readonly [first: number, count: number];
  /** What a pointer points at has so many bytes, for each that the field `length` counts where that is there. */
  readonly each?: number;
  readonly length?: string;
  /** It shares its place with others. */
  readonly union?: true;
}

/** A structure as a compiler lays it out. */
export interface Layout {
  readonly size: number;
  readonly align: number;
  readonly fields: readonly FieldLayout[];
}
