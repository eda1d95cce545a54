import { isJiffies, type JiffiesName } from '../../abi/jiffies.js';
import { docs } from '../../generated/docs.js';
import { isGone } from '../../linux/missing.js';
import { isStruct } from '../../linux/structs.js';
import { describedCall } from '../../linux/target.js';
import { type Described, parseDescribed } from '../../spec/described.js';
import { formatCType, formatPrototype, jiffiesPrototypes } from '../../spec/index.js';
import { meaningOf } from '../../spec/meaning.js';
import { type Shape, shapeOf } from '../../spec/shape.js';
import { paragraph, section, table, WIDTH, wrapPrototype } from '../layout.js';
import { classSection } from './classes.js';
import { errorSection } from './errors.js';
import { formOf, hasComfort, returnOf } from './form.js';
import { abiFor, presence, thisKernel } from './here.js';
import { isLinuxName } from './names.js';
import { jiffiesLine, numberRows } from './numbers.js';
import { setSections } from './sets.js';
import { structureSection } from './structures.js';
import { listedByName, variantSection } from './variants.js';
import { wayOf } from './way.js';

/** Indentation of a result below its form. */
const RESULT = 4;

const jiffiesTexts: Readonly<Record<JiffiesName, string>> = {
  getjiffies: 'returns the timer interrupts since boot',
  diffjiffies: 'returns the timer interrupts since ujiffies',
  pdiffjiffies: 'stores the timer interrupts since ujiffies',
};

/** Everything that is known of a call. */
export function explainCall(name: string): string[] {
  const described = isLinuxName(name) ? describedCall(name) : jiffiesCall(name);
  const shape = shapeOf(described, isStruct);
  const { spec } = described;
  const [text = '', page = '', errors = ''] = isJiffies(name) ? [jiffiesTexts[name]] : (docs[name] ?? []);
  const abi = abiFor(name);
  const refused = spec.classes.returnsTwice || spec.classes.endsThread;
  const made = isLinuxName(name) && !refused && !text.startsWith('gone');
  const comfort = made && hasComfort(described, shape);
  return [
    ...paragraph(`${name}: ${text}`, '  '),
    ...section(comfort ? 'prototype, the exact form' : 'prototype', wrapPrototype(formatPrototype(spec))),
    ...(comfort ? section('comfortable form', formLines(described, shape)) : []),
    ...section('arguments', argumentLines(described, shape, made)),
    ...structureSection(shape),
    ...setSections(described, shape, abi.name, listedByName(name)),
    ...variantSection(name),
    ...classSection(spec.classes),
    ...errorSection(errors),
    ...section('numbers', [...table(numberRows(name)), ...jiffiesLine(name)]),
    '',
    thisKernel((kernel) => presence(name, kernel)),
    ...(isLinuxName(name) ? [`manual: https://man7.org/linux/man-pages/man2/${page || 'syscalls'}.2.html`] : []),
    ...(isGone(name, abi.name) ? [] : ['', wayOf(spec, abi)]),
  ];
}

function jiffiesCall(name: string): Described {
  const text = jiffiesPrototypes.split(';').find((prototype) => prototype.includes(` ${name}(`)) ?? '';
  return parseDescribed(text.trim());
}

export function argumentLines(described: Described, shape: Shape, comfort: boolean): string[] {
  return table(
    described.spec.parameters.map(({ name, type }, at) => [
      name,
      formatCType(type),
      meaningOf(described, shape, at, comfort, () => 'those below'),
    ]),
  );
}

/** The comfortable form, with what it returns on lines of its own where that is long. */
export function formLines(described: Described, shape: Shape): string[] {
  const form = `  ${formOf(described, shape)}`;
  const result = `→ ${returnOf(described, shape)}`;
  if (form.length + 1 + result.length <= WIDTH) return [`${form} ${result}`];
  return [form, ...paragraph(result, '  ', WIDTH - RESULT).map((line) => ' '.repeat(RESULT) + line)];
}
