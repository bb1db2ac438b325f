import type { PlainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { companyWith, dayOn, inputWith } from '../testing/places.ts';
import { checks } from './checks.ts';
import type { CheckInput, CompanyFigures } from './input.ts';

const ratio = 'virksomhed.rimelighed.plads';
const increase = 'virksomhed.merbeskaeftigelse';
const found = (input: CheckInput, id: string) => checks(input).find((one) => one.id === id);
const hours = (unpaid: number) => [{ fromWeek: 1, toWeek: 4, unpaid, paid: 0 }];

function says(staff: number, praktik: number, unpaid = 37) {
  const company = companyWith(staff, { supported: { praktik } });
  return found(inputWith({ company, place: { ladder: hours(unpaid) } }), ratio);
}

describe('the ratio (BEK-LAB § 65)', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [4.99, 1],
    [5, 1],
    [9, 1],
    [9.99, 1],
    [10, 2],
    [24, 4],
    [24.9, 4],
    [25, 5],
    [49, 9],
    [49.99, 9],
    [50, 10],
    [51, 10],
    [59.9, 10],
    [60, 11],
    [69, 11],
    [70, 12],
    [100, 15],
    [1000, 105],
  ])('%d ordinary staff give room for %d', (staff, most) => {
    expect(says(staff, most - 1)?.state).toBe('ok');
    expect(says(staff, most)?.state).toBe('stop');
  });

  it('counts people in places as parts of full time', () => {
    expect(says(10, 1.5, 18.5)?.state).toBe('ok');
    expect(says(10, 1.6, 18.5)?.state).toBe('stop');
    expect(says(10, 1.5, 19)?.state).toBe('stop');
    expect(says(4, 0.5, 18.5)?.state).toBe('ok');
    expect(says(4, 0.5, 20)?.state).toBe('stop');
  });

  it('tells its figures, and the hours there is still room for', () => {
    expect(says(24, 3)?.text.da).toBe(
      'Virksomheden har 24 ordinært ansatte i gennemsnit (4 måneder). Det giver plads til 4. Der er 3 i forvejen, som vi kender. Så er der plads til denne.',
    );
    const full = says(24.9, 3.5);
    expect(full?.text.da).toBe(
      'Virksomheden har 24,9 ordinært ansatte i gennemsnit (4 måneder). Det giver plads til 4. Der er 3,5 i forvejen. Med denne bliver det 4,5, og det er for mange.',
    );
    expect(full?.wayOut?.da).toContain('højst 18,5 timer om ugen');
    expect(says(24, 4)?.wayOut?.da).toContain('Vent, til en plads er fri');
    expect(full?.cites).toContain('BEK-LAB §§ 65, 83');
  });

  it('leaves people under 18 out, which the net increase counts', () => {
    const company = { ...companyWith(9), months: companyWith(9).months.map((month) => ({ ...month, unit: 20 })) };
    expect(
      found(inputWith({ company: { ...company, supported: { ...company.supported, praktik: 1 } } }), ratio)?.state,
    ).toBe('stop');
    const wages = inputWith({ company, place: { kind: 'loentilskud' } });
    expect(found(wages, increase)?.text.da).toContain('Der var 20 ordinært ansatte i seneste måned');
  });

  const without = (company: CompanyFigures, ...missing: readonly PlainDate[]): CompanyFigures => ({
    ...company,
    months: company.months.map((one) => (missing.includes(one.month) ? { ...one, site: null, unit: null } : one)),
  });

  it('of the mean of the four latest months alone', () => {
    const company = companyWith(0, { supported: { praktik: 1 } });
    const given = [8, 9, 11, 12];
    const months = company.months.map((one, at) => ({ ...one, site: given[at - 9] ?? 100 }));
    expect(found(inputWith({ company: { ...company, months } }), ratio)?.text.da).toContain('har 10 ordinært ansatte');
  });

  it('is not known where a month of the four is missing, and says which', () => {
    const company = without(companyWith(24, { supported: { praktik: 2 } }), dayOn('2026-08-01'), dayOn('2026-10-01'));
    const check = found(inputWith({ company }), ratio);
    expect(check?.state).toBe('unknown');
    expect(check?.text.da).toBe('Vi kan ikke regne det ud. Vi mangler antal ansatte for august 2026, oktober 2026.');
    expect(check?.wayOut).not.toBeNull();
    const longAgo = without(companyWith(24, { supported: { praktik: 2 } }), dayOn('2026-06-01'));
    expect(found(inputWith({ company: longAgo }), ratio)?.state).toBe('ok');
  });

  it('always allows one, also where nobody has told any figures', () => {
    const company = without(companyWith(0), ...companyWith(0).months.map(({ month }) => month));
    expect(found(inputWith({ company }), ratio)).toMatchObject({
      state: 'ok',
      text: { da: expect.stringContaining('Én plads er altid tilladt') },
    });
  });

  it('looks at the months that are over where the place begins later', () => {
    const company = companyWith(24, { supported: { praktik: 2 } });
    expect(found(inputWith({ company, place: { startsOn: dayOn('2027-02-01') } }), ratio)?.state).toBe('ok');
  });

  it('counted community work until 2024, and does so no more', () => {
    const beside = (on: PlainDate) =>
      inputWith({ on, company: companyWith(10, { on, supported: { nytteindsats: 2 } }) });
    expect(found(beside(dayOn('2024-06-03')), ratio)?.state).toBe('stop');
    expect(found(beside(dayOn('2026-11-26')), ratio)?.state).toBe('ok');
  });

  it('is free where the citizen is on sick leave from this very job, and asks for no statement', () => {
    const sick = [
      { kind: 'foedselsdato', value: '1980-05-06' },
      { kind: 'ydelse', value: 'sygedagpenge', from: '2026-09-01' },
      {
        kind: 'sygdom',
        value: { omfang: 'fuldt', foersteFravaersdag: '2026-09-01', fra: 'arbejde' },
        from: '2026-09-01',
      },
      { kind: 'beskaeftigelse', value: { tilknytning: 'ansat', timerPrUge: 0 }, from: '2017-01-01' },
    ];
    const input = inputWith({
      person: sick,
      company: companyWith(3, { supported: { praktik: 1 } }),
      place: { purposeKind: 'retention' },
    });
    expect(found(input, ratio)?.state).toBe('note');
    expect(found(input, 'placements.speaker')?.text.da).toContain('kræver loven ingen udtalelse');
  });
});

describe('merbeskæftigelse (LAB § 79), of wage subsidy alone', () => {
  const wages = (company: CompanyFigures) => inputWith({ company, place: { kind: 'loentilskud' } });
  const grown = (latest: number, before: number): CompanyFigures => {
    const company = companyWith(before);
    return { ...company, months: company.months.map((one, at) => (at === 12 ? { ...one, unit: latest } : one)) };
  };

  it.each([
    [24, 24, 'ok'],
    [25, 24, 'ok'],
    [23.9, 24, 'stop'],
    [0, 5, 'stop'],
  ] as const)('%d in the latest month after %d: %s', (latest, before, state) => {
    expect(found(wages(grown(latest, before)), increase)?.state).toBe(state);
  });

  it('says whose figures, and the way out', () => {
    const check = found(wages(grown(20, 24)), increase);
    expect(check?.text.da).toContain('Det er færre end før. Vi regner for hele virksomheden (CVR).');
    expect(check?.wayOut?.da).toContain('Praktik har ikke det krav');
    const town = { ...grown(24, 24), sector: 'public' as const };
    expect(found(wages(town), increase)?.text.da).toContain('arbejdsstedet (P-nummer)');
  });

  it('is not known where one of twelve months is missing', () => {
    const company = companyWith(24);
    const months = company.months.map((one, at) => (at === 3 ? { ...one, unit: null } : one));
    const check = found(wages({ ...company, months }), increase);
    expect([check?.state, check?.text.da]).toEqual(['unknown', expect.stringContaining('januar 2026')]);
  });

  it('is asked of a person where there have been no staff at all', () => {
    expect(found(wages(companyWith(0)), increase)?.state).toBe('ask');
  });

  it('is not demanded of a praktik', () => {
    expect(found(inputWith({ company: grown(1, 24) }), increase)).toBeUndefined();
  });
});
