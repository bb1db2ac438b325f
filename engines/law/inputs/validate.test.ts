import { describe, expect, it } from 'vitest';
import { type RawEntry, validateEntries } from './validate.ts';

const born: RawEntry = { kind: 'foedselsdato', value: '1990-05-06' };
const benefit = (over: Partial<RawEntry> = {}): RawEntry => ({
  kind: 'ydelse',
  value: 'dagpenge',
  from: '2026-01-05',
  ...over,
});

/** Place, field and the reason in both languages of everything that is wrong. */
const wrong = (...raw: readonly RawEntry[]) => {
  const checked = validateEntries(raw);
  return checked.ok ? [] : checked.problems;
};
const fault = (...raw: readonly RawEntry[]) => wrong(...raw).map(({ place, field, en }) => [place, field, en]);

describe('entries that are right', () => {
  it('come back with their days, open where no end is given', () => {
    const checked = validateEntries([born, benefit(), benefit({ from: '2025-01-01', to: '2026-01-05' })]);
    expect(checked).toEqual({
      ok: true,
      entries: [
        { kind: 'foedselsdato', value: '1990-05-06', from: null, to: null, recorded: undefined, superseded: undefined },
        { kind: 'ydelse', value: 'dagpenge', from: '2026-01-05', to: null, recorded: undefined, superseded: undefined },
        {
          kind: 'ydelse',
          value: 'dagpenge',
          from: '2025-01-01',
          to: '2026-01-05',
          recorded: undefined,
          superseded: undefined,
        },
      ],
    });
    expect(wrong(benefit({ to: null }))).toEqual([]);
    expect(validateEntries([])).toEqual({ ok: true, entries: [] });
  });

  it('may say when they were known, as a day or an instant', () => {
    for (const recorded of ['2026-01-05', '2026-01-05T10:00Z', '2026-01-05T10:00:00Z', '2026-01-05T10:00:00.123Z'])
      expect([recorded, wrong(benefit({ recorded, superseded: '2026-02-01' }))]).toEqual([recorded, []]);
  });
});

describe('a name that is none', () => {
  it('is named, with the one that was meant', () => {
    expect(fault(benefit({ kind: 'ydelsen' }))).toEqual([
      [0, 'ydelsen', 'There is no fact ydelsen. Did you mean ydelse?'],
    ]);
    expect(wrong(benefit({ kind: 'Ydelse' }))[0]?.da).toBe('Oplysningen Ydelse findes ikke. Mente du ydelse?');
    expect(fault({ kind: 'paratehd', value: null })[0]?.[2]).toContain('Did you mean parathed?');
  });

  it('without a suggestion when nothing is like it', () => {
    expect(fault(benefit({ kind: 'xqzwv' }))).toEqual([[0, 'xqzwv', 'There is no fact xqzwv.']]);
    for (const kind of ['', 'constructor', '__proto__', 'toString'])
      expect(fault(benefit({ kind }))[0]?.[2]).toMatch(/^There is no fact/);
  });
});

describe('a value that the kind does not take', () => {
  it('an unknown benefit names the field and says what may be written', () => {
    const [problem] = wrong(benefit({ value: 'bistandshjaelp' }));
    expect(problem).toMatchObject({ place: 0, field: 'ydelse' });
    expect(problem?.da.length).toBeGreaterThan(5);
    expect(problem?.en).not.toBe(problem?.da);
  });

  it('names the part of the value', () => {
    const readiness = (value: unknown): RawEntry => ({ kind: 'parathed', value, from: '2026-01-05' });
    expect(fault(readiness({ parathed: 'klar', status: 'endelig' }))[0]?.slice(0, 2)).toEqual([0, 'parathed.parathed']);
    expect(fault(readiness({ parathed: 'jobparat' }))[0]?.slice(0, 2)).toEqual([0, 'parathed.status']);
    expect(fault(readiness('jobparat'))[0]?.slice(0, 2)).toEqual([0, 'parathed']);
  });

  it('parts that contradict each other', () => {
    const both = { parathed: 'jobparat', status: 'foreloebig' };
    expect(fault({ kind: 'parathed', value: both, from: '2026-01-05' })[0]?.slice(0, 2)).toEqual([0, 'parathed']);
    const education = { niveau: 'grundskole', erhvervskompetencegivende: true, afsluttet: null };
    expect(wrong({ kind: 'uddannelse', value: education, from: '2026-01-05' })[0]?.da).toContain(
      'giver ikke adgang til et erhverv',
    );
  });

  it('a day that does not exist', () => {
    for (const value of ['1990-02-30', '06-05-1990', 'i går', 19900506, null])
      expect([value, fault({ kind: 'foedselsdato', value })[0]?.slice(0, 2)]).toEqual([value, [0, 'foedselsdato']]);
  });
});

describe('days that cannot be', () => {
  it('no first day, or one that does not exist', () => {
    for (const from of [undefined, null, '2026-02-29', '1.1.2026', 20260105])
      expect([from, fault(benefit({ from }))]).toEqual([from, [[0, 'from', 'Write the first day as YYYY-MM-DD.']]]);
    expect(fault({ kind: 'nye_forhold', value: 'nye_oplysninger' })).toEqual([
      [0, 'on', 'Write the first day as YYYY-MM-DD.'],
    ]);
  });

  it('an end that does not exist, or lies on or before the first day', () => {
    expect(fault(benefit({ to: '2026-13-01' }))).toEqual([[0, 'to', 'Write the first day after as YYYY-MM-DD.']]);
    for (const to of ['2026-01-05', '2026-01-04'])
      expect(fault(benefit({ to }))).toEqual([[0, 'to', 'The period must end after its first day.']]);
    expect(wrong(benefit({ to: '2026-01-06' }))).toEqual([]);
  });

  it('a moment has no end, and what holds for life has no beginning', () => {
    const moment: RawEntry = { kind: 'nye_forhold', value: 'nye_oplysninger', from: '2026-01-05', to: '2026-01-06' };
    expect(fault(moment)[0]).toEqual([0, 'to', 'New circumstances in the case happens on one day and has no to.']);
    expect(fault({ ...born, from: '1990-05-06' })[0]?.slice(0, 2)).toEqual([0, 'from']);
    expect(fault({ ...born, to: '2026-01-01' })[0]?.slice(0, 2)).toEqual([0, 'from']);
  });

  it('a time outside the law: before it knew the fact, or after it stopped reading it', () => {
    const supplement = (from: string, to?: string): RawEntry => ({ kind: 'aktivitetstillaeg', value: true, from, to });
    expect(wrong(supplement('2025-06-30'))).toEqual([]);
    expect(fault(supplement('2025-07-01'))[0]).toEqual([
      0,
      'aktivitetstillaeg',
      'The law did not know this in that period.',
    ]);
    expect(fault({ kind: 'beskaeftigelsestillaeg', value: true, from: '2023-04-30' })[0]?.[1]).toBe(
      'beskaeftigelsestillaeg',
    );
    expect(wrong({ kind: 'beskaeftigelsestillaeg', value: true, from: '2023-05-01' })).toEqual([]);
    // The benefit uddannelseshjælp ended with the reform of 1 July 2025; one that was recorded without end is no fault.
    const young = (from: string) => benefit({ value: 'uddannelseshjaelp', from });
    expect(wrong(young('2025-06-30'))).toEqual([]);
    expect(fault(young('2025-07-01'))[0]?.slice(0, 2)).toEqual([0, 'ydelse']);
  });

  it('a moment of recording that does not exist', () => {
    expect(fault(benefit({ recorded: '2026-02-30' }))[0]?.[1]).toBe('recorded');
    expect(fault(benefit({ superseded: 'i går' }))[0]?.[1]).toBe('superseded');
    expect(fault(benefit({ recorded: '2026-01-05T10:00' }))[0]?.[1]).toBe('recorded');
  });
});

describe('entries that contradict each other', () => {
  it('nothing begins before the person is born; every such entry is named', () => {
    expect(
      fault(born, benefit(), benefit({ from: '1990-05-05', to: '1991-01-01' }), {
        kind: 'fravaer',
        value: {},
        from: '1989-01-01',
      }).map(([place]) => place),
    ).not.toContain(1);
    expect(fault(born, benefit({ from: '1990-05-05' }))).toEqual([
      [1, 'ydelse', 'Benefit begins on 1990-05-05, before the person was born (1990-05-06).'],
    ]);
    expect(wrong(born, benefit({ from: '1990-05-06' }))).toEqual([]);
  });

  it('two spells of a kind that excludes itself share no day', () => {
    const later = benefit({ value: 'kontanthjaelp', from: '2026-03-01' });
    expect(fault(benefit(), later)).toEqual([
      [1, 'ydelse', 'Benefit is given twice for the same days: from 2026-03-01 and from 2026-01-05.'],
    ]);
    expect(fault(benefit({ to: '2026-03-02' }), later)).toHaveLength(1);
    expect(wrong(benefit({ to: '2026-03-01' }), later)).toEqual([]);
    expect(fault(later, benefit())).toHaveLength(1);
  });

  it('several talks on one day are no contradiction, nor several exemptions at once', () => {
    const talk: RawEntry = { kind: 'nye_forhold', value: 'nye_oplysninger', from: '2026-01-05' };
    expect(wrong(talk, talk)).toEqual([]);
  });

  it('two days of birth are one too many', () => {
    expect(fault(born, { ...born, value: '1991-01-01' })).toEqual([
      [1, 'foedselsdato', expect.stringContaining('given twice for the same days: from birth and from birth')],
    ]);
  });

  it('what was superseded before the other was recorded was never known beside it', () => {
    const first = benefit({ recorded: '2026-01-06', superseded: '2026-02-01' });
    expect(wrong(first, benefit({ value: 'kontanthjaelp', recorded: '2026-02-01' }))).toEqual([]);
    expect(fault(first, benefit({ value: 'kontanthjaelp', recorded: '2026-01-31' }))).toHaveLength(1);
  });
});

it('everything that is wrong is told at once, and nothing is half accepted', () => {
  const checked = validateEntries([benefit({ from: 'x' }), benefit({ value: 'y' }), benefit()]);
  expect(checked.ok).toBe(false);
  expect(fault(benefit({ from: 'x' }), benefit({ value: 'y' }), benefit()).map(([place]) => place)).toEqual([0, 1]);
});
