/** The architectures whose system call tables this package knows, by Linux's own names. */
export type AbiName = 'i386' | 'x86_64' | 'arm64';

/** A C type as a prototype names it, normalised: one spelling for each type. */
export type CType =
  | { readonly kind: 'void' }
  | { readonly kind: 'integer'; readonly name: string }
  | {
      readonly kind: 'struct';
      readonly tag: string;
      /** It is a `union tag`. */
      readonly union?: true;
    }
  | {
      readonly kind: 'pointer';
      readonly to: CType;
      /** What the pointer points at is `const`. */
      readonly constant: boolean;
    };

/** Which way the bytes behind a pointer travel: `in` is read by the kernel, `out` is written by it. */
export type Direction = 'in' | 'out' | 'inout';

/** How long the memory behind a pointer is. */
export type Extent =
  /** As many bytes as the named argument says, or that many. */
  | { readonly unit: 'bytes'; readonly of: string | number }
  /** As many elements of the pointed-at type as the named argument says, of `size` bytes where its layout is known. */
  | { readonly unit: 'elements'; readonly of: string; readonly size?: number }
  /** A fixed number of elements, `int fildes[2]`. */
  | { readonly unit: 'elements'; readonly of: number };

/** One parameter of a call. */
export interface ParameterSpec {
  readonly name: string;
  readonly type: CType;
  /** The integer is a file descriptor. */
  readonly fd: boolean;
  /** Pointers only. `const` pointers are `in`, others `inout`, unless the description says otherwise. */
  readonly direction: Direction;
  readonly extent?: Extent;
}

/** What has to be known about a call before it can be made safely. */
export interface CallClasses {
  /** Its word is a value even in −4095…−1. */
  readonly cannotFail: boolean;
  /** It may wait for something that never happens. */
  readonly mayBlock: boolean;
  /** It changes the calling thread alone, so it is not offered as a promise. */
  readonly threadScoped: boolean;
  /** It returns twice (vfork); typed wrappers refuse it. */
  readonly returnsTwice: boolean;
  /** It ends the calling thread; typed wrappers refuse it. */
  readonly endsThread: boolean;
}

/** Everything a C prototype and its annotations say about one system call. */
export interface CallSpec {
  readonly name: string;
  readonly result: { readonly type: CType; readonly fd: boolean };
  readonly parameters: readonly ParameterSpec[];
  readonly classes: CallClasses;
  /** Numbers stated in the description itself, per ABI. */
  readonly numbers: Readonly<Partial<Record<AbiName, number>>>;
}
