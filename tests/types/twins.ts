import type { Checked, Prototypes } from 'jiffies-syscall/spec';
import type { accepted, refused } from './cases.js';

type AllAccepted<T extends readonly string[]> = { [I in keyof T]: Checked<T[I]> extends T[I] ? true : Checked<T[I]> };
type AllRefused<T extends readonly string[]> = {
  [I in keyof T]: [Checked<T[I]>] extends [T[I]] ? T[I] : [Checked<T[I]>] extends [never] ? 'never' : true;
};
type Whole<T> = T extends readonly unknown[] ? Exclude<T[number], true> : 'not a list';

/** A twin that differs shows here with the text it should have refused, or the message it should not have given. */
export const wronglyRefused: [Whole<AllAccepted<typeof accepted>>] extends [never]
  ? true
  : Whole<AllAccepted<typeof accepted>> = true;
export const wronglyAccepted: [Whole<AllRefused<typeof refused>>] extends [never]
  ? true
  : Whole<AllRefused<typeof refused>> = true;

export type Some = Prototypes<'long f(void)'>;
