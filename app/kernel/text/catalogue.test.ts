import { describe, expect, expectTypeOf, it } from 'vitest';
import { catalogue, type ParamsOf } from './catalogue.ts';

const da = {
  velkommen: 'Velkommen',
  hilsen: 'Hej {navn}. Du har {antal|én aftale|# aftaler} {dag}.',
  gemt: '{antal} borgere er gemt.',
} as const;
const en = {
  velkommen: 'Welcome',
  hilsen: 'Hello {navn}. You have {antal|one appointment|# appointments} {dag}.',
  gemt: '{antal} citizens are saved.',
} as const;
const text = catalogue(da, en);

describe('the catalogue', () => {
  it('gives the text of the language', () => {
    expect(text('da')('velkommen')).toBe('Velkommen');
    expect(text('en')('velkommen')).toBe('Welcome');
  });

  it('fills slots, chooses the plural and writes numbers as the language does', () => {
    const t = text('da');
    expect(t('hilsen', { navn: 'Åse', antal: 1, dag: 'i dag' })).toBe('Hej Åse. Du har én aftale i dag.');
    expect(t('hilsen', { navn: 'Åse', antal: 0, dag: 'i dag' })).toBe('Hej Åse. Du har 0 aftaler i dag.');
    expect(t('gemt', { antal: 1200 })).toBe('1.200 borgere er gemt.');
    expect(text('en')('gemt', { antal: 1200 })).toBe('1,200 citizens are saved.');
  });

  it('does not read slots in what was filled in', () => {
    expect(text('da')('gemt', { antal: '{antal} $& #' })).toBe('{antal} $& # borgere er gemt.');
  });

  it('refuses two languages with different slots', () => {
    const other: Record<'a', string> = { a: 'Hello' };
    expect(() => catalogue({ a: 'Hej {navn}' }, other)).toThrow('a');
  });

  it('types keys and parameters from the Danish text', () => {
    expectTypeOf<ParamsOf<(typeof da)['hilsen']>>().toEqualTypeOf<{
      readonly navn: string | number;
      readonly antal: number;
      readonly dag: string | number;
    }>();
    const t = text('da');
    const wrong = () => {
      // @ts-expect-error no such key
      t('farvel');
      // @ts-expect-error the parameters are missing
      t('hilsen');
      // @ts-expect-error a plural needs a number
      t('hilsen', { navn: 'Åse', antal: 'to', dag: 'i dag' });
      // @ts-expect-error one parameter is missing
      t('hilsen', { navn: 'Åse', antal: 2 });
      // @ts-expect-error this text has no slots
      t('velkommen', { navn: 'Åse' });
    };
    expect(wrong).toThrow();
  });

  it('does not compile when the languages differ', () => {
    const build = [
      // @ts-expect-error a key is missing in English
      () => catalogue({ a: 'A', b: 'B' }, { a: 'A' }),
      // @ts-expect-error English has a key that Danish lacks
      () => catalogue({ a: 'A' }, { a: 'A', b: 'B' }),
      // @ts-expect-error English has another slot
      () => catalogue({ a: 'Hej {navn}' }, { a: 'Hello {name}' }),
    ];
    expect(build).toHaveLength(3);
    const widened: { a: string } = { a: 'Hej {navn}' };
    // @ts-expect-error without "as const" the slots cannot be read
    expect(catalogue(widened, { a: 'Hello {navn}' })).toBeTypeOf('function');
  });
});
