/** Where the kernel's half of the address space begins. */
export const PAGE_OFFSET = 0xc0000000;
const PAGE = 4096;

interface Region {
  readonly start: number;
  readonly end: number;
  readonly writable: boolean;
  /** The bytes of a view that was lent; anonymous memory has pages instead, made when first written. */
  readonly bytes?: Uint8Array;
  readonly pages: Map<number, Uint8Array>;
}

const zeros = new Uint8Array(PAGE);

/** The address space of a task: 4 GiB, of which regions are mapped, to the byte. */
export class Memory {
  #regions: Region[] = [];

  /** Maps `bytes` themselves at `start`. */
  lend(start: number, bytes: Uint8Array, writable = true): void {
    this.#insert({ start, end: start + bytes.length, writable, bytes, pages: new Map() });
  }

  /** Maps `length` bytes of zeros. */
  map(start: number, length: number, writable: boolean): void {
    this.unmap(start, length);
    this.#insert({ start, end: start + length, writable, pages: new Map() });
  }

  /** Takes [start, start + length) away; what is left of a region at either side stays. */
  unmap(start: number, length: number): void {
    const end = start + length;
    this.#regions = this.#regions.flatMap((region) => {
      if (region.end <= start || region.start >= end) return [region];
      const kept: Region[] = [];
      if (region.start < start) kept.push(cut(region, region.start, start));
      if (region.end > end) kept.push(cut(region, end, region.end));
      return kept;
    });
  }

  /** Whether anything is mapped in [start, start + length). */
  overlaps(start: number, length: number): boolean {
    return this.#regions.some((region) => region.start < start + length && region.end > start);
  }

  /** Copies from memory; returns how many bytes there were before the first hole. */
  read(address: number, into: Uint8Array): number {
    return this.#walk(address, into.length, false, (bytes, done) => into.set(bytes, done));
  }

  /** Copies to memory; returns how many bytes went before the first hole or read-only byte. */
  write(address: number, from: Uint8Array): number {
    return this.#walk(address, from.length, true, (bytes, done) => bytes.set(from.subarray(done, done + bytes.length)));
  }

  #walk(address: number, length: number, write: boolean, visit: (bytes: Uint8Array, done: number) => void): number {
    let done = 0;
    while (done < length) {
      const at = address + done;
      const region = this.#regions.find((candidate) => at >= candidate.start && at < candidate.end);
      if (region === undefined || (write && !region.writable)) break;
      const bytes = chunk(region, at, Math.min(length - done, region.end - at), write);
      visit(bytes, done);
      done += bytes.length;
    }
    return done;
  }

  #insert(region: Region): void {
    this.#regions.push(region);
  }
}

function cut(region: Region, start: number, end: number): Region {
  const part = { ...region, start, end };
  return region.bytes === undefined
    ? part
    : { ...part, bytes: region.bytes.subarray(start - region.start, end - region.start) };
}

/** The bytes of `region` from `at` on: at most `length`, and at most to the end of a page. */
function chunk(region: Region, at: number, length: number, write: boolean): Uint8Array {
  if (region.bytes !== undefined) return region.bytes.subarray(at - region.start, at - region.start + length);
  const number = Math.floor(at / PAGE);
  const offset = at % PAGE;
  let page = region.pages.get(number);
  if (page === undefined && write) {
    page = new Uint8Array(PAGE);
    region.pages.set(number, page);
  }
  return (page ?? zeros).subarray(offset, Math.min(offset + length, PAGE));
}
