/** What came of the cases. */
export interface Outcome {
  readonly release: string;
  /** The calls and variants that have returned. */
  readonly made: readonly string[];
  /** For each case that failed what it said. */
  readonly failures: Readonly<Record<string, string>>;
}

/** Calls that no other kernel here can answer, each with a look at its effect. */
export const cases: Readonly<Record<string, () => void | Promise<void>>>;

/** Prints the outcome of all cases behind `mark`, and switches the machine off. */
export function runAll(mark: string): Promise<void>;
