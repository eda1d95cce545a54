/** Bytes with pointers in them to other bytes, which are filled in when they cross. */
export class LinkedBytes extends Uint8Array {
  /** Where the pointers stand, and what they point at. */
  readonly links: { readonly offset: number; readonly bytes: ArrayBufferView }[] = [];
}
