import { variantDocs } from '../../generated/docs.js';
import { linuxData } from '../../linux/data.js';
import { selectorOf } from '../../linux/form.js';
import { isStruct } from '../../linux/structs.js';
import { parseDescribed } from '../../spec/described.js';
import { shapeOf } from '../../spec/shape.js';
import { section, table } from '../layout.js';
import { formOf } from './form.js';

/** The most that one of them takes of a line. */
const FORM = 40;

/** What a call that does many things does for each of the constants that choose it. */
export function variantSection(name: string): string[] {
  const texts = variantDocs[name] ?? [];
  const variants = (linuxData().variants[name] ?? []).map((text) => parseDescribed(text));
  const first = variants[0];
  if (first === undefined) return [];
  const rows = variants.map((variant, at) => [formOf(variant, shapeOf(variant, isStruct)), texts[at] ?? '']);
  return section(`variants, chosen by ${first.spec.parameters[selectorOf(first).at]?.name}`, table(rows, FORM));
}
