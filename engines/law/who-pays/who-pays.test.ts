import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { type PlainDate, plainDate } from '../dates/index.ts';
import { readsOf } from '../evaluate/reads.ts';
import type { InputValue } from '../inputs/kinds.ts';
import type { Entry } from '../inputs/record.ts';
import { bookOn } from '../rules/book.ts';
import type { SchemeId } from './answer.ts';
import { compareInsured } from './compare.ts';
import type { CourseFacts } from './course.ts';
import { entriesOfSituation, type Situation } from './situation.ts';
import { courses } from './table/courses.ts';
import { whoPays } from './who-pays.ts';

const jobless: Situation = {
  lives: 'jobless',
  insured: true,
  age: '30-plus',
  education: 'none',
  weeks: 10,
  children: false,
  declaration: false,
};
const course = (id: string): CourseFacts => {
  const found = courses.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found.facts;
};

interface Ask {
  readonly situation?: Partial<Situation>;
  readonly course?: CourseFacts | null;
  readonly also?: readonly Entry[];
}

const scheme = (id: SchemeId, on: string, { situation = {}, course: asked = null, also = [] }: Ask = {}) => {
  const day = plainDate(on);
  const entries = [...entriesOfSituation({ ...jobless, ...situation }, day), ...also];
  const found = whoPays(danishLaw, { entries, course: asked, on: day }).schemes.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const standing = (...given: Parameters<typeof scheme>) => scheme(...given).standing;

describe('schemes open and close on their days', () => {
  it.each([
    ['2020-07-31', 'no'],
    ['2020-08-01', 'yes'],
    ['2022-12-31', 'yes'],
    ['2023-01-01', 'no'],
    ['2023-06-30', 'no'],
    ['2023-07-01', 'yes'],
    ['2026-09-01', 'yes'],
  ])('the lift at 110 per cent on %s: %s', (on, wanted) => {
    expect(standing('T05', on, { course: course('K8') })).toBe(wanted);
  });

  it.each([
    ['T04', '2026-01-31', 'yes'],
    ['T04', '2026-02-01', 'no'],
    ['T08', '2026-01-31', 'yes'],
    ['T08', '2026-02-01', 'no'],
  ] as const)('%s on %s: %s', (id, on, wanted) => {
    expect(standing(id, on, { situation: { weeks: 40 } })).toBe(wanted);
  });

  it('lets those without insurance into the regional pool on 1 January 2021', () => {
    const uninsured = { situation: { insured: false }, course: course('K2') };
    expect([standing('T02', '2020-12-31', uninsured), standing('T02', '2021-01-01', uninsured)]).toEqual(['no', 'yes']);
  });

  it('grants education after mink farming in its two windows only', () => {
    const declared = (on: string) =>
      standing('M97b', on, { also: [{ kind: 'minkerhverv', value: true, from: plainDate('2020-06-01'), to: null }] });
    expect(['2021-03-22', '2021-09-01', '2023-03-01', '2023-09-01', '2024-03-01'].map(declared)).toEqual([
      'no',
      'yes',
      'no',
      'yes',
      'no',
    ]);
  });
});

describe('the six weeks', () => {
  it('open after five weeks, and tell from when', () => {
    const first = scheme('T01', '2026-09-01', { situation: { weeks: 1 }, course: course('K1') });
    // The statement of hours is monthly: a whole week may have come for each week begun since.
    expect(first).toMatchObject({ standing: 'no', opens: '2026-09-22' });
  });

  it('are for the uninsured only on ledighedsydelse', () => {
    expect(standing('T01', '2026-09-01', { situation: { insured: false } })).toBe('no');
    expect(standing('T01', '2026-09-01', { situation: { insured: false, lives: 'ledighedsydelse' } })).toBe('yes');
    expect(scheme('T01', '2026-09-01', { situation: { insured: false, lives: 'ledighedsydelse' } }).decides).toBe(
      'kommune',
    );
  });

  it('go on from the first day without work for who began under notice', () => {
    const notice = scheme('T01', '2026-09-01', { situation: { lives: 'notice' } });
    expect(notice.standing).toBe('no');
    expect(notice.opens).toBe('2026-11-02');
    expect(notice.cites.map(({ paragraph }) => paragraph)).toContain('§ 48, stk. 3');
  });

  it('take a course over six weeks only with the municipality', () => {
    const long = { ...course('K1'), weeks: 8 };
    const answer = scheme('T01', '2026-09-01', { course: long });
    expect(answer.standing).toBe('ask');
    expect(answer.cites.map(({ paragraph }) => paragraph)).toEqual(['§ 2, stk. 6']);
  });

  it('ask whether attendance is enough where nobody said', () => {
    const answer = scheme('T01', '2026-09-01', { course: { ...course('K1'), fremmoede: null } });
    expect(answer.standing).toBe('ask');
    expect(answer.missing).toMatchObject([{ kind: 'question', question: 'uddannelse.kursus_med_fremmoede' }]);
  });
});

describe('where the words of the act stop a yes', () => {
  const long = { ...course('K1'), weeks: 6 };

  it('the six weeks must end within the nine months, not only begin (§ 48, stk. 2)', () => {
    expect(standing('T01', '2026-09-01', { situation: { weeks: 32 }, course: long })).toBe('yes');
    const late = scheme('T01', '2026-09-01', { situation: { weeks: 36 }, course: long });
    expect(late.standing).toBe('no');
    expect(late.because.da).toContain('kan ikke nå at slutte');
    const flex = { insured: false, lives: 'ledighedsydelse', education: 'skilled' } as const;
    expect(standing('T01', '2026-09-01', { situation: { ...flex, weeks: 30 }, course: long })).toBe('yes');
    expect(standing('T01', '2026-09-01', { situation: { ...flex, weeks: 36 }, course: long })).toBe('no');
  });

  it('and the fund is asked where a late start may pass the nine months', () => {
    const later = { ...long, startsOn: plainDate('2026-11-02') };
    expect(standing('T01', '2026-09-01', { situation: { weeks: 20 }, course: later })).toBe('yes');
    expect(standing('T01', '2026-09-01', { situation: { weeks: 28 }, course: later })).toBe('ask');
  });

  it('as it is where a course on part time runs past them', () => {
    const slow = { ...course('K1'), weeks: 20, timerPrUge: 10, fuldtid: false };
    expect(standing('T01', '2026-09-01', { situation: { weeks: 10 }, course: slow })).toBe('yes');
    expect(standing('T01', '2026-09-01', { situation: { weeks: 25 }, course: slow })).toBe('ask');
  });

  it('in early 2020 the lift must fit in what is left of the dagpenge (lov 548/2019 § 96, stk. 2)', () => {
    expect(standing('T04', '2020-03-01', { course: course('K8') })).toBe('yes');
    expect(standing('T04', '2020-03-01', { course: course('K9') })).toBe('ask');
    expect(standing('T04', '2020-03-01', { situation: { weeks: 45 }, course: course('K8') })).toBe('ask');
    expect(standing('T04', '2020-08-01', { course: course('K9') })).toBe('yes');
  });

  it('and what was judged of the six weeks, of the lift and of the list stands', () => {
    const judged = (spoergsmaal: string, svar: boolean, on: string): readonly Entry[] => [
      { kind: 'vurdering', value: { spoergsmaal: `uddannelse.${spoergsmaal}`, svar }, from: plainDate(on), to: null },
    ];
    const noLength = { ...course('K1'), weeks: null };
    const late = { situation: { weeks: 34 }, course: noLength };
    const ends = (svar: boolean) => judged('kursus_slutter_i_tide', svar, '2026-09-01');
    expect(scheme('T01', '2026-09-01', late).missing).toMatchObject([{ question: 'uddannelse.kursus_slutter_i_tide' }]);
    expect(standing('T01', '2026-09-01', { ...late, also: ends(true) })).toBe('yes');
    expect(standing('T01', '2026-09-01', { ...late, also: ends(false) })).toBe('no');
    const whole = (svar: boolean) => judged('hele_uddannelsen_i_dagpengeperioden', svar, '2020-02-01');
    expect(standing('T04', '2020-03-01', { course: course('K9'), also: whole(true) })).toBe('yes');
    expect(standing('T04', '2020-03-01', { course: course('K8'), also: whole(false) })).toBe('no');
    const list = (svar: boolean) => judged('naboregions_liste_2020', svar, '2020-12-31');
    expect(standing('T02', '2020-12-31', { course: course('K4'), also: list(true) })).toBe('yes');
    expect(standing('T02', '2020-12-31', { course: course('K4'), also: list(false) })).toBe('no');
    const unused = (svar: boolean) => judged('uden_uddannelse_fra_arbejde', svar, '2024-02-01');
    const work = { situation: { lives: 'employed', education: 'obsolete' }, course: course('K8') } as const;
    expect(standing('T07b', '2024-03-01', { ...work, also: unused(true) })).toBe('missing');
    expect(standing('T07b', '2024-03-01', { ...work, also: unused(false) })).toBe('no');
  });

  it('in 2020 a neighbouring region’s list is for the municipality to judge', () => {
    expect(standing('T02', '2020-12-31', { course: course('K4') })).toBe('ask');
    expect(standing('T02', '2021-01-01', { course: course('K4') })).toBe('yes');
  });

  it('a whole education under 30 with a child must lead to work in need of people (§ 95, stk. 3)', () => {
    const situation = { age: '25-29', children: true } as const;
    expect(standing('T06', '2026-09-01', { situation, course: course('K8') })).toBe('yes');
    expect(standing('T06', '2026-09-01', { situation, course: course('K9') })).toBe('ask');
  });

  it('a large lay-off takes a trade short of people or a promise of work in writing (§ 165)', () => {
    const situation = { lives: 'mass-layoff' } as const;
    expect(standing('T09', '2024-03-01', { situation, course: course('K3') })).toBe('ask');
    expect(
      standing('T09', '2024-03-01', { situation: { ...situation, declaration: true }, course: course('K3') }),
    ).toBe('yes');
  });

  it('job rotation is for the ordinarily employed, not for a fleksjob (§ 150, stk. 1, nr. 3)', () => {
    expect(standing('T08b', '2024-03-01', { situation: { lives: 'fleksjob' }, course: course('K1') })).toBe('no');
    expect(standing('T08b', '2024-03-01', { situation: { lives: 'employed' }, course: course('K1') })).toBe('ask');
  });

  it('after hiring, too, the course must be short and vocational (§ 97, stk. 3)', () => {
    const situation = { lives: 'newly-hired', insured: false, weeks: 40 } as const;
    expect(standing('T03', '2024-03-01', { situation, course: course('K3') })).toBe('yes');
    expect(standing('T03', '2024-03-01', { situation, course: course('K10') })).toBe('ask');
  });

  it('from work, an education not used for five years is a question (§ 155, stk. 2)', () => {
    const from = (education: Situation['education']) =>
      standing('T07b', '2024-03-01', { situation: { lives: 'employed', education }, course: course('K8') });
    expect([from('none'), from('obsolete'), from('skilled')]).toEqual(['missing', 'ask', 'no']);
  });

  it('whether a foreign education qualifies is not known before somebody assessed it (§ 93, stk. 2)', () => {
    expect(standing('RKV', '2024-03-01', { situation: { education: 'foreign' } })).toBe('ask');
    expect(standing('RKV', '2024-03-01')).toBe('yes');
  });

  it('mink farming takes a declaration that is not there before somebody makes it (§ 97 b, stk. 3)', () => {
    const told = (value: boolean): Entry => ({ kind: 'minkerhverv', value, from: plainDate('2020-06-01'), to: null });
    expect(scheme('M97b', '2021-09-01').missing).toMatchObject([{ kind: 'fact', fact: 'minkerhverv' }]);
    expect(standing('M97b', '2021-09-01', { also: [told(false)] })).toBe('no');
    expect(standing('M97b', '2021-09-01', { situation: { lives: 'employed' } })).toBe('no');
  });

  it('two weeks at most may go with dagpenge, whatever the hours (BEK-RAADIGHED § 33, stk. 2, nr. 4-5)', () => {
    expect(standing('T20', '2026-09-01', { course: course('K4') })).toBe('ask');
    expect(standing('T20', '2026-09-01', { course: course('K11') })).toBe('no');
  });
});

describe('money', () => {
  const own = (oere: number): Entry => ({ kind: 'dagpengesats', value: oere, from: plainDate('2026-01-01'), to: null });

  it('is the own benefit, and 110 per cent of it in the lift', () => {
    const also = [own(1_800_000)];
    expect(scheme('T06', '2026-09-01', { also }).rate?.oereMonth).toBe(1_800_000);
    expect(scheme('T05', '2026-09-01', { also, course: course('K8') }).rate?.oereMonth).toBe(1_980_000);
  });

  it('is the most it can be while the own rate is not known', () => {
    const answer = scheme('T05', '2026-09-01', { course: course('K8') });
    expect(answer.rate).toMatchObject({ oereMonth: null });
    expect(answer.rate?.words.da).toContain('højst 24.245 kr.');
  });

  it('of the 80 per cent lift goes down, at most to 80 per cent of the highest', () => {
    expect(scheme('T04', '2024-03-01').rate?.words.da).toContain('16.287 kr.');
  });

  it('for the employer of an adult apprentice is 45 and 30 kroner an hour', () => {
    expect(scheme('T07', '2026-09-01', { course: course('K8') }).subsidy?.oereHour).toBe(4500);
    expect(
      scheme('T07b', '2026-09-01', { course: course('K8'), situation: { lives: 'employed' } }).subsidy?.oereHour,
    ).toBe(3000);
  });
});

describe('deadlines', () => {
  const starts = plainDate('2026-10-05');
  const held = (id: string): CourseFacts => ({ ...course(id), startsOn: starts });

  it('are the day before the course for what must be settled first', () => {
    expect(scheme('T02', '2026-09-01', { course: held('K2') }).by).toBe('2026-10-04');
  });

  it('is a month after the start for the subsidy to an apprentice', () => {
    expect(scheme('T07', '2026-09-01', { course: held('K8') }).by).toBe('2026-11-05');
    const agreement: InputValue<'uddannelsesaftale'> = {
      fra: 'ledighed',
      sosuEllerPauMedVoksenloen: false,
      andenStoette: false,
      loenSomUfaglaert: true,
      mangelomraade: null,
      ansatHerFoer: false,
      ansoegt: null,
    };
    const also = [{ kind: 'uddannelsesaftale', value: agreement, from: plainDate('2026-08-20'), to: null } as const];
    expect(scheme('T07', '2026-09-01', { course: course('K8'), also })).toMatchObject({
      standing: 'yes',
      by: '2026-09-20',
    });
  });

  it('is three months after a large lay-off', () => {
    const on = plainDate('2026-09-01');
    const left = plainDate('2026-07-01');
    const also: readonly Entry[] = [
      {
        kind: 'opsigelsesperiode',
        value: { stoerreAfskedigelse: true, kursusBegyndt: null },
        from: plainDate('2026-04-01'),
        to: left,
      },
    ];
    expect(scheme('T09', on, { situation: { weeks: 8 }, also })).toMatchObject({ standing: 'yes', by: '2026-09-30' });
  });
});

describe('insured and uninsured', () => {
  it('side by side: what insurance changes', () => {
    const on = plainDate('2026-09-01');
    const { insured, uninsured, differ } = compareInsured(danishLaw, jobless, { course: course('K1'), on });
    expect(differ).toContain('T01');
    expect([insured, uninsured].map(({ schemes }) => schemes.find(({ id }) => id === 'T01')?.standing)).toEqual([
      'yes',
      'no',
    ]);
    const sick = compareInsured(danishLaw, { ...jobless, lives: 'sick' }, { course: course('K1'), on });
    expect(sick.differ).toEqual([]);
  });
});

describe('the answer', () => {
  it('gives way to the course asked about, and forgets the one wished for before', () => {
    const wish: InputValue<'kursusoenske'> = {
      lister: ['seks_uger'],
      niveau: 'til_og_med_erhvervsuddannelse',
      fremmoede: 100,
      fuldtid: true,
      timerPrUge: 37,
      prisPrUgeOere: null,
      giverSu: null,
    };
    const also: readonly Entry[] = [{ kind: 'kursusoenske', value: wish, from: plainDate('2026-08-01'), to: null }];
    expect(standing('T01', '2026-09-01', { also, course: course('K3') })).toBe('no');
  });

  it('names the version of the law', () => {
    const on: PlainDate = plainDate('2026-09-01');
    expect(whoPays(danishLaw, { entries: [], course: null, on }).lawVersion).toContain('reform-1b');
  });

  it('of somebody of whom nothing is known asks, and promises nothing', () => {
    const { schemes } = whoPays(danishLaw, { entries: [], course: course('K1'), on: plainDate('2026-09-01') });
    expect(schemes.filter(({ standing: how }) => how === 'yes')).toEqual([]);
    expect(
      schemes.find(({ id }) => id === 'T01')?.missing.map((piece) => (piece.kind === 'fact' ? piece.fact : '')),
    ).toContain('ydelse');
  });
});

const folder = new URL('schemes/', import.meta.url);
const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const named = new Set(
  sources.flatMap((text) => [...text.matchAll(/'((?:uddannelse|penge)\.[a-z0-9_.]+)'/g)].map(([, id]) => id)),
);

describe('every scheme', () => {
  it('names rules, concepts, questions and parameters that exist', () => {
    const books = ['2020-03-01', '2021-09-01', '2024-03-01', '2026-09-01'].map((on) =>
      bookOn(danishLaw, plainDate(on)),
    );
    const known = new Set(
      books.flatMap(({ rule, concepts, questions }) => [...rule.keys(), ...concepts.keys(), ...questions.keys()]),
    );
    const parameters = new Set(danishLaw.topics.flatMap((topic) => topic.parameters.map(({ id }) => id)));
    const fields = new Set(['uddannelse.niveau', 'uddannelse.erhvervskompetencegivende']);
    const strangers = [...named].filter((id = '') => !known.has(id) && !parameters.has(id) && !fields.has(id));
    expect(strangers).toEqual([]);
  });

  it('reads neither sex, origin nor how one lives', () => {
    const kinds = new Set<string>();
    for (const on of ['2020-03-01', '2021-09-01', '2024-03-01', '2026-09-01']) {
      const book = bookOn(danishLaw, plainDate(on));
      for (const id of named) {
        const rule = id === undefined || !id.startsWith('uddannelse.') ? undefined : book.rule.get(id);
        for (const kind of rule === undefined ? [] : readsOf(book, rule.when)) kinds.add(kind);
      }
    }
    expect(['opholdsgrundlag', 'opholdskrav', 'samliv', 'boligform'].filter((kind) => kinds.has(kind))).toEqual([]);
  });
});
