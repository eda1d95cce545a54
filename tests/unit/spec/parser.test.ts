import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCType,
  formatPrototype,
  jiffiesPrototypes,
  macroSpec,
  PrototypeError,
  parseCType,
  parsePrototype,
  parsePrototypes,
} from '../../../src/spec/index.js';
import { accepted, refused } from '../../types/cases.js';

describe('the run-time parser', () => {
  it.each(accepted)('accepts %j and writes it back', (text) => {
    for (const call of parsePrototypes(text)) expect(parsePrototype(formatPrototype(call))).toEqual(call);
  });

  it.each(refused)('refuses %j', (text) => {
    expect(() => parsePrototypes(text)).toThrow(PrototypeError);
  });

  it('shows the place and what is expected', () => {
    expect(() => parsePrototype('long f(\n  lnog a)')).toThrow(
      /^unknown C type 'lnog' \(line 2, column 3\)\n {4}lnog a\)\n {4}\^\nexpected a C integer type/,
    );
    expect(() => parseCType('float')).toThrow(expect.objectContaining({ code: 'ERR_INVALID_PROTOTYPE', column: 1 }));
  });

  it.each([
    ['long unsigned', 'unsigned long'],
    ['int long signed', 'long'],
    ['long*', 'long *'],
    ['char const*', 'const char *'],
    ['char **', 'char **'],
    ['const char *const *', 'const char *const *'],
    ['union sigval *', 'union sigval *'],
    ['void', 'void'],
  ])('normalises %j', (text, normalised) => {
    expect(formatCType(parseCType(text))).toBe(normalised);
  });

  it('knows the three calls', () => {
    const [first, second, third] = parsePrototypes(jiffiesPrototypes);
    expect([first?.numbers.i386, second?.numbers.i386, third?.numbers.i386]).toEqual([320, 321, 322]);
    expect([first?.classes.cannotFail, third?.classes.cannotFail]).toEqual([true, false]);
    expect(third?.parameters[1]).toMatchObject({ name: 'presult', direction: 'out' });
  });
});

describe('macroSpec', () => {
  it('describes the call that the same prototype describes', () => {
    expect(macroSpec('long', 'pdiffjiffies', 'long', 'ujiffies', 'long *', 'presult')).toEqual(
      parsePrototype('long pdiffjiffies(long ujiffies, long *presult)'),
    );
  });

  it.each([
    [['lnog', 'f']],
    [['long', 'f', 'int']],
    [['long', 'f', 'void', 'a']],
    [['long', 'f', 'int', 'a', 'int', 'a']],
    [['long', 'f', 'int', '']],
    [['long', 'f', 'struct s', 'a']],
    [['long', 'f g']],
  ])('refuses %j', (texts) => {
    const [result = '', name = '', ...rest] = texts;
    expect(() => macroSpec(result, name, ...rest)).toThrow(PrototypeError);
  });
});

describe('any text', () => {
  const types = ['int', 'size_t', 'unsigned long', 'const char *', 'void *', 'struct iovec *', 'long *const *'];
  const parameter = fc.tuple(fc.constantFrom('', '[in] ', '[inout] ', '[fd] '), fc.constantFrom(...types));
  const call = fc.tuple(
    fc.constantFrom('', '[fd] ', '[may_block, i386(3)] '),
    fc.constantFrom('int', 'long', 'void', 'void *'),
    fc.array(parameter, { maxLength: 6 }),
  );

  it('gives a call that can be written and read back, or a PrototypeError', () => {
    const pieces = fc.constantFrom(
      'long ',
      'f',
      '(',
      ')',
      'int a',
      ',',
      '[',
      ']',
      'out',
      '*',
      ';',
      '\n',
      'const ',
      '3',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join('')),
      call.map(([attributes, result, list]) => {
        const parameters = list.map(([attribute, type], index) => `${attribute}${type} p${index}`);
        return `${attributes}${result} f(${parameters.join(', ')})`;
      }),
    );
    let read = 0;
    fc.assert(
      fc.property(text, (input) => {
        try {
          const spec = parsePrototype(input);
          read += 1;
          expect(parsePrototype(formatPrototype(spec))).toEqual(spec);
        } catch (error) {
          if (!(error instanceof PrototypeError)) throw error;
        }
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
