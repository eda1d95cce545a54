import { linuxData } from '../../linux/data.js';
import { structCodec } from '../../linux/structs.js';
import type { Shape } from '../../spec/shape.js';
import { section, table } from '../layout.js';

/** Which fields need not be given. */
function leftOut(tag: string): string {
  const { sparse, optional = [] } = linuxData().structOptions[tag] ?? {};
  if (sparse) return '; each may be left out, and is 0 then';
  return optional.length > 0 ? `; may be left out: ${optional.join(', ')}` : '';
}

/** The fields of the structures that the arguments of a call point at. */
export function structureSection({ pointees }: Shape): string[] {
  const tags = pointees.flatMap((pointee) =>
    pointee?.kind === 'struct' && pointee.tag !== 'sigset' ? pointee.tag : [],
  );
  return section(
    'fields',
    table(
      [...new Set(tags)].map((tag) => [
        `struct ${tag}`,
        Object.keys(structCodec(tag).initial()).join(', ') + leftOut(tag),
      ]),
    ),
  );
}
