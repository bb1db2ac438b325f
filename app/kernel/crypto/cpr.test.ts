import { inspect } from 'node:util';
import { dateOf, daysInMonth } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { maskCpr, parseCpr } from './cpr.ts';

function read(text: string) {
  const result = parseCpr(text);
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result;
}
const refusal = (text: string) => {
  const result = parseCpr(text);
  return result.ok ? null : result.code;
};

describe('parseCpr', () => {
  it('reads a number with or without dash and spaces', () => {
    for (const text of ['0707614285', '070761-4285', ' 070761 4285 ', '07 07 61–4285']) {
      expect(read(text).cpr.reveal()).toBe('070761-4285');
    }
  });

  it('says birth date and sex, and nothing more when the check digit fits', () => {
    const { cpr, ...facts } = read('0707614285');
    expect(facts).toEqual({ ok: true, kind: 'cpr', birthDate: '1961-07-07', sex: 'male' });
  });

  it('accepts numbers without a check digit with a soft warning', () => {
    expect(read('2512169996')).toMatchObject({ kind: 'cpr', birthDate: '2016-12-25', sex: 'female', warning: 'mod11' });
    expect(read('0101650000')).toMatchObject({ kind: 'cpr', birthDate: '1965-01-01', warning: 'mod11' });
  });

  it.each([
    ['3', '61', 1961],
    ['4', '36', 2036],
    ['4', '37', 1937],
    ['9', '36', 2036],
    ['9', '37', 1937],
    ['5', '57', 2057],
    ['5', '58', 1858],
    ['8', '57', 2057],
    ['8', '99', 1899],
    ['0', '00', 1900],
  ])('finds the century by the seventh digit: %s with year %s is %i', (seventh, year, expected) => {
    expect(read(`0101${year}${seventh}001`).birthDate).toBe(dateOf(expected, 1, 1));
  });

  it.each(['3002611234', '3104611234', '2902611234', '0013611234', '0001611234', '3201611234'])(
    'refuses %s: no such date',
    (text) => {
      expect(refusal(text)).toBe('no-such-date');
    },
  );

  it('takes 29 February only in leap years, and asks the right century', () => {
    expect(refusal('2902004001')).toBeNull();
    expect(refusal('2902000001')).toBe('no-such-date');
  });

  it('refuses the number for “unknown”', () => {
    expect(refusal('000000-0000')).toBe('unknown-person');
  });

  it.each(['', '070761', '070761-428', '070761-42855', 'O70761-4285', '070761_4285', '07076I4285'])(
    'refuses %j: no number',
    (text) => {
      expect(refusal(text)).toBe('not-a-number');
    },
  );

  it('knows replacement numbers: day raised by 60, or letters', () => {
    expect(read('6707614285')).toMatchObject({ kind: 'replacement', birthDate: '1961-07-07', sex: 'male' });
    expect(read('9112851ab2')).toMatchObject({ kind: 'replacement', birthDate: '1985-12-31', sex: 'female' });
    expect(read('070761-XÆØ1')).toMatchObject({ kind: 'replacement', birthDate: null, sex: null });
    expect(read('070761-4AB3').cpr.plain()).toBe('0707614AB3');
    expect(refusal('920761-4285')).toBe('no-such-date');
    expect(refusal('300261-XAB1')).toBe('no-such-date');
    expect(refusal('610061-4285')).toBe('no-such-date');
  });

  it('reads back every date that can be written, whoever was born on it', () => {
    const born = fc
      .tuple(fc.integer({ min: 1858, max: 2057 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .filter(([year, month, day]) => day <= daysInMonth(year, month));
    fc.assert(
      fc.property(born, fc.integer({ min: 0, max: 999 }), fc.nat(3), ([year, month, day], serial, pick) => {
        const sevenths =
          year < 1900 ? '5678' : year < 1937 ? '0123' : year < 2000 ? '0349' : year < 2037 ? '4569' : '5678';
        const digits = `${two(day)}${two(month)}${two(year % 100)}${sevenths.charAt(pick)}${String(serial).padStart(3, '0')}`;
        const result = read(digits);
        expect(result.kind).toBe('cpr');
        expect(result.birthDate).toBe(dateOf(year, month, day));
        expect(result.sex).toBe(serial % 2 === 0 ? 'female' : 'male');
        const raised = read(`${two(day + 60)}${digits.slice(2)}`);
        expect([raised.kind, raised.birthDate]).toEqual(['replacement', result.birthDate]);
      }),
    );
  });

  it('answers every text, and a refusal never repeats it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}-?\w{3,5}$/), (text) => {
        const result = parseCpr(text);
        if (!result.ok) expect(JSON.stringify(result)).not.toContain(text);
      }),
    );
  });
});

describe('a Cpr', () => {
  const { cpr } = read('070761-4285');

  it('does not leak into a log, an error, JSON or a template', () => {
    const lines: string[] = [];
    pino({}, { write: (line: string) => void lines.push(line) }).info({ cpr, deep: { list: [cpr] } }, `for ${cpr}`);
    const shown = [
      ...lines,
      String(cpr),
      `${cpr}`,
      `x${cpr}`,
      JSON.stringify({ cpr }),
      inspect(cpr),
      inspect({ cpr, list: [cpr] }, { showHidden: true, depth: 9 }),
      inspect(cpr, { customInspect: false, showHidden: true }),
      new Error(`no case for ${cpr}`).message,
      Object.values(cpr).join(),
      JSON.stringify(structuredClone(cpr)),
    ].join('\n');
    expect(shown).toContain('070761-••••');
    expect(shown).not.toContain('4285');
  });

  it('compares by number', () => {
    expect(cpr.equals(read('0707614285').cpr)).toBe(true);
    expect(cpr.equals(read('0707614286').cpr)).toBe(false);
  });
});

describe('maskCpr', () => {
  it('keeps the date and hides the rest', () => {
    expect(maskCpr('0707614285')).toBe('070761-••••');
    expect(maskCpr('not a number')).toBe('••••••-••••');
  });
});

const two = (value: number): string => String(value).padStart(2, '0');
