import { describe, expect, it } from 'vitest';
import { danishLaw } from '../../danish-law.ts';
import { plainDate } from '../../dates/index.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { type RawEntry, validateEntries } from '../../inputs/validate.ts';

const outcome = (rule: string, on: string, entries: readonly RawEntry[]) => {
  const checked = validateEntries(entries);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const found = evaluate(danishLaw, checked.entries, { on: plainDate(on) }).outcomes.find(
    (one) => one.rule.id === rule,
  );
  if (!found) throw new Error(rule);
  return found;
};

/** What is asked of a person, each with its paragraphs. */
const asked = (...given: Parameters<typeof outcome>) => {
  const { state, questions } = outcome(...given);
  return { state, asks: questions.map(({ id, cites }) => [id, cites[0]?.paragraph]) };
};

const jobless = (from: string): readonly RawEntry[] => [
  { kind: 'foedselsdato', value: '1980-05-02' },
  { kind: 'ydelse', value: 'dagpenge', from },
  { kind: 'akasse', value: { akasse: 9001, forsikring: 'fuldtid' }, from: '2015-01-01' },
  { kind: 'dagpengeperiode', value: { indplaceret: from, grundlag: 'indkomst' }, from },
  {
    kind: 'uddannelse',
    value: { niveau: 'grundskole', erhvervskompetencegivende: false, afsluttet: null },
    from: '2000-06-30',
  },
];
const wish = (lister: readonly string[], from: string): RawEntry => ({
  kind: 'kursusoenske',
  value: {
    lister,
    niveau: 'til_og_med_erhvervsuddannelse',
    fremmoede: 100,
    fuldtid: true,
    timerPrUge: 37,
    prisPrUgeOere: null,
    giverSu: false,
  },
  from,
});
const hours = (timer: number, on: string): RawEntry => ({
  kind: 'dagpengeforbrug',
  value: { timer, opgjortTilOgMed: on },
  from: on,
});

describe('what the words of the act leave to a person', () => {
  it('a whole education within the dagpenge, until August 2020 (lov 548/2019 § 96, stk. 2)', () => {
    expect(asked('uddannelse.loeft80.mulighed', '2020-07-31', jobless('2020-01-01'))).toEqual({
      state: 'unknown',
      asks: [['uddannelse.hele_uddannelsen_i_dagpengeperioden', '§ 96, stk. 2']],
    });
    expect(outcome('uddannelse.loeft80.mulighed', '2020-08-01', jobless('2020-01-01')).state).toBe('yes');
  });

  it('a neighbouring region’s list in 2020 (lov 548/2019 § 97, stk. 1)', () => {
    const with2020 = [...jobless('2020-01-01'), wish(['naboregion'], '2020-12-01')];
    expect(asked('uddannelse.regional_pulje.kursus_passer', '2020-12-31', with2020)).toEqual({
      state: 'unknown',
      asks: [['uddannelse.naboregions_liste_2020', '§ 97, stk. 1']],
    });
    expect(outcome('uddannelse.regional_pulje.kursus_passer', '2021-01-01', with2020).state).toBe('yes');
  });

  it('an education that was not used for five years, from work but not from unemployment (LAB § 155)', () => {
    const trained: readonly RawEntry[] = [
      { kind: 'foedselsdato', value: '1980-05-02' },
      {
        kind: 'uddannelse',
        value: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: true, afsluttet: null },
        from: '2000-06-30',
      },
      { kind: 'uddannelse_sidst_anvendt', value: '2015-01-31', from: '2015-01-31' },
    ];
    const atWork: readonly RawEntry[] = [
      { kind: 'ydelse', value: 'ingen', from: '2015-02-01' },
      {
        kind: 'beskaeftigelse',
        value: { tilknytning: 'ansat', timerPrUge: 37, fastTimetal: true },
        from: '2015-02-01',
      },
    ];
    const onDagpenge: readonly RawEntry[] = [{ kind: 'ydelse', value: 'dagpenge', from: '2024-01-01' }];
    expect(asked('uddannelse.voksenlaerling.fra_arbejde', '2024-05-15', [...trained, ...atWork])).toEqual({
      state: 'unknown',
      asks: [['uddannelse.uden_uddannelse_fra_arbejde', '§ 155, stk. 2']],
    });
    expect(outcome('uddannelse.voksenlaerling.fra_ledighed', '2024-05-15', [...trained, ...onDagpenge]).state).toBe(
      'yes',
    );
  });

  it('whether the course ends within the nine months, while the right itself stands (LAB § 48, stk. 2)', () => {
    const late = [...jobless('2024-01-15'), hours(1400, '2024-09-30'), wish(['seks_uger'], '2024-09-30')];
    expect(outcome('uddannelse.seks_uger.ret', '2024-09-30', late).state).toBe('yes');
    expect(asked('uddannelse.seks_uger.kursus_passer', '2024-09-30', late)).toEqual({
      state: 'unknown',
      asks: [['uddannelse.kursus_slutter_i_tide', '§ 48, stk. 2']],
    });
    const early = [...jobless('2024-01-15'), hours(1200, '2024-09-30'), wish(['seks_uger'], '2024-09-30')];
    expect(outcome('uddannelse.seks_uger.kursus_passer', '2024-09-30', early).state).toBe('yes');
  });
});

it('of a large lay-off one asks the municipality that the firm lies in, not where it lies', () => {
  const notice: RawEntry = {
    kind: 'opsigelsesperiode',
    value: { stoerreAfskedigelse: true, kursusBegyndt: null },
    from: '2024-01-01',
    to: '2024-06-01',
  };
  const { citizen } = outcome('uddannelse.varsling.mulighed', '2024-03-01', [
    { kind: 'foedselsdato', value: '1980-05-02' },
    notice,
  ]);
  expect(citizen?.da).toContain('Spørg den kommune, som virksomheden ligger i.');
});
