import { abis } from '../../abi/all.js';
import { constant } from '../../linux/constants.js';
import { isStruct } from '../../linux/structs.js';
import { formatPrototype } from '../../spec/index.js';
import { shapeOf } from '../../spec/shape.js';
import { paragraph, section, table, wrapPrototype } from '../layout.js';
import { argumentLines, formLines } from './call.js';
import { classSection } from './classes.js';
import { abiFor } from './here.js';
import { setSections, written } from './sets.js';
import { structureSection } from './structures.js';
import type { Variant } from './variants.js';

/** Everything that is known of one variant of a call. */
export function explainVariant({ is, text, described }: Variant): string[] {
  const shape = shapeOf(described, isStruct);
  const { spec } = described;
  const abi = abiFor(spec.name);
  return [
    ...paragraph(`${spec.name} ${is}: ${text}`, '  '),
    ...section('prototype, the exact form', wrapPrototype(formatPrototype(spec))),
    ...section('comfortable form', formLines(described, shape)),
    ...section('arguments', argumentLines(described, shape, true)),
    ...structureSection(shape),
    ...setSections(described, shape, abi.name),
    ...classSection(spec.classes),
    ...section(is, table(valueRows(is))),
  ];
}

/** The constant's value on every architecture. */
function valueRows(is: string): string[][] {
  return Object.values(abis).map(({ name }) => {
    const value = constant(is, name);
    return [name, value === undefined ? 'none' : written(is, BigInt(value), false)];
  });
}
