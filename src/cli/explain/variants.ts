import { variantAreas, variantDocs } from '../../generated/docs.js';
import { linuxData } from '../../linux/data.js';
import { isStruct } from '../../linux/structs.js';
import { selectorOf } from '../../linux/variants.js';
import { type Described, parseDescribed } from '../../spec/described.js';
import { shapeOf } from '../../spec/shape.js';
import { section, table } from '../layout.js';
import { formOf } from './form.js';

/** The most that one of them takes of a line. */
const FORM = 40;

/** A variant of a call that does many things: the constant that chooses it, and what it does. */
export interface Variant {
  readonly is: string;
  readonly text: string;
  readonly described: Described;
}

/** The variants of a call; none where it does one thing. */
export function variantsOf(name: string): Variant[] {
  const texts = variantDocs[name] ?? [];
  return (linuxData().variants[name] ?? []).map((text, at) => {
    const described = parseDescribed(text);
    return { is: selectorOf(described).is, text: texts[at] ?? '', described };
  });
}

/** The constants whose variants are listed by areas and names. */
export function listedByName(name: string): ReadonlySet<string> {
  return new Set(variantAreas[name] === undefined ? [] : variantsOf(name).map(({ is }) => is));
}

/** The call that a constant chooses a variant of. */
export function callOfVariant(is: string): string | undefined {
  return Object.keys(linuxData().variants).find((name) => variantsOf(name).some((variant) => variant.is === is));
}

/** What a call that does many things does for each of the constants that choose it; where they are very many, by areas and names. */
export function variantSection(name: string): string[] {
  const variants = variantsOf(name);
  const first = variants[0];
  if (first === undefined) return [];
  const title = `variants, chosen by ${first.described.spec.parameters[selectorOf(first.described).at]?.name}`;
  const areas = variantAreas[name];
  if (areas === undefined) {
    const rows = variants.map(({ described, text }) => [formOf(described, shapeOf(described, isStruct)), text]);
    return section(title, table(rows, FORM));
  }
  return [
    '',
    `${title}; explain ${first.is} says more of that one`,
    ...areas.flatMap(([start, area], at) => {
      const rows = variants.slice(start, areas[at + 1]?.[0]).map(({ is, text }) => [is, text]);
      return ['', `  ${area}`, ...table(rows, FORM, '    ')];
    }),
  ];
}
