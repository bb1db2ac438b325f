import type { RawEntry } from '@fodfaeste/law';
import { addDays, addMonths, addWeeks, type PlainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { PlacementKind } from '../placement.ts';
import { companyWith, dayOn, inputWith } from '../testing/places.ts';
import { checks } from './checks.ts';

const packs = ['2020-06-15', '2022-02-01', '2024-02-01', '2025-08-01', '2026-03-01', '2026-11-26'].map(dayOn);

type Facts = (on: PlainDate) => readonly RawEntry[];
const education: RawEntry = {
  kind: 'uddannelse',
  value: { niveau: 'erhvervsuddannelse', afsluttet: '2015-06-30', erhvervskompetencegivende: true },
  from: '2015-07-01',
};
const none: RawEntry = { kind: 'uddannelse', value: { niveau: 'grundskole' }, from: '2015-07-01' };
const since = '2019-09-02';
const ready = (parathed: string, from = since): RawEntry => ({
  kind: 'parathed',
  value: { parathed, status: 'endelig' },
  from,
});
const grown: RawEntry = { kind: 'foedselsdato', value: '1980-05-06' };
const benefit = (value: string): RawEntry => ({ kind: 'ydelse', value, from: since });
const course = (forloeb: string): RawEntry => ({ kind: 'forloeb', value: { forloeb, bevilget: since }, from: since });
const aged = (on: PlainDate, years: number): RawEntry => ({
  kind: 'foedselsdato',
  value: addMonths(on, -12 * years - 6, 'last-day-of-month'),
});
/** Help to the young was uddannelseshjælp until the reform of July 2025. */
const youngHelp = (on: PlainDate, years: number): readonly RawEntry[] => {
  const from = addMonths(on, -12, 'last-day-of-month');
  const reform = dayOn('2025-07-01');
  if (on < reform) return [aged(on, years), { kind: 'ydelse', value: 'uddannelseshjaelp', from }, none];
  const old: RawEntry[] = from < reform ? [{ kind: 'ydelse', value: 'uddannelseshjaelp', from, to: reform }] : [];
  return [
    aged(on, years),
    ...old,
    { kind: 'ydelse', value: 'kontanthjaelp', from: from < reform ? reform : from },
    none,
  ];
};
const sick =
  (fra: string): Facts =>
  (on) => {
    const from = addDays(on, -30);
    return [
      grown,
      { kind: 'ydelse', value: 'sygedagpenge', from },
      { kind: 'sygdom', value: { omfang: 'fuldt', foersteFravaersdag: from, fra }, from },
      education,
      ...(fra === 'arbejde'
        ? [{ kind: 'beskaeftigelse', value: { tilknytning: 'ansat', timerPrUge: 0 }, from: '2017-01-01' }]
        : []),
    ];
  };

/** LAB § 6, nr. 1-13, as benefit and readiness tell them. */
const groups: Readonly<Record<string, Facts>> = {
  'nr. 1': () => [grown, benefit('dagpenge'), education],
  'nr. 2': () => [grown, benefit('kontanthjaelp'), ready('jobparat'), education],
  'nr. 3': () => [grown, benefit('kontanthjaelp'), ready('aktivitetsparat'), education],
  'nr. 4': (on) => [...youngHelp(on, 22), ready('uddannelsesparat', addMonths(on, -6, 'last-day-of-month'))],
  'nr. 5': (on) => [...youngHelp(on, 22), ready('aktivitetsparat', addMonths(on, -6, 'last-day-of-month'))],
  'nr. 6': sick('ledighed'),
  'nr. 6 i job': sick('arbejde'),
  'nr. 7': () => [grown, benefit('ressourceforloebsydelse'), course('jobafklaringsforloeb'), education],
  'nr. 8': () => [grown, benefit('ressourceforloebsydelse'), course('ressourceforloeb'), education],
  'nr. 9': () => [
    grown,
    benefit('ledighedsydelse'),
    { kind: 'fleksjob', value: { visiteret: since, status: 'soeger_fleksjob' }, from: since },
    education,
  ],
  'nr. 10': () => [grown, benefit('revalideringsydelse'), course('revalidering'), education],
  'nr. 11': () => [grown, benefit('foertidspension'), education],
  'nr. 12 jobparat': () => [
    grown,
    benefit('ingen'),
    { kind: 'ledig_selvforsoergende', value: true, from: since },
    ready('jobparat'),
    education,
  ],
  'nr. 12 aktivitetsparat': () => [
    grown,
    benefit('ingen'),
    { kind: 'ledig_selvforsoergende', value: true, from: since },
    ready('aktivitetsparat'),
    education,
  ],
  'nr. 13': (on) => [aged(on, 16), benefit('ingen'), { kind: 'ungeindsats', value: true, from: addDays(on, -60) }],
};

/** Weeks of a praktik; months of a subsidy with a private and with a public employer; weeks of community work until 2024. `x`: not at all. */
type Limits = readonly [
  praktik: number,
  privat: number | 'x' | 'free',
  offentlig: number | 'x' | 'free',
  nytte: number | 'x',
];
const limits: Readonly<Record<string, Limits>> = {
  'nr. 1': [4, 6, 4, 13],
  'nr. 2': [4, 6, 4, 13],
  'nr. 3': [13, 6, 6, 13],
  'nr. 4': [4, 6, 4, 13],
  'nr. 5': [13, 6, 6, 13],
  'nr. 6': [13, 6, 6, 'x'],
  'nr. 6 i job': [13, 'x', 'x', 'x'],
  'nr. 7': [13, 6, 6, 'x'],
  'nr. 8': [13, 6, 6, 'x'],
  'nr. 9': [13, 'x', 'x', 'x'],
  'nr. 10': [13, 6, 6, 'x'],
  'nr. 11': [13, 'free', 'free', 'x'],
  'nr. 12 jobparat': [4, 6, 4, 'x'],
  'nr. 12 aktivitetsparat': [13, 6, 6, 'x'],
  'nr. 13': [13, 'x', 'x', 'x'],
};

function stateOf(on: PlainDate, facts: Facts, kind: PlacementKind, sector: 'private' | 'public', endsOn: PlainDate) {
  const place = { kind, startsOn: addDays(on, 7), endsOn, testsAvailability: kind === 'nytteindsats' };
  const found = checks(inputWith({ on, person: facts(on), place, company: companyWith(50, { on, sector }) }));
  const access = found.find(({ id }) => id === `virksomhed.${kind}.adgang`);
  if (access?.state !== 'ok') return access?.state;
  return found.find(({ id }) => id.endsWith('.aftalt_varighed'))?.state ?? 'no limit';
}

const cases = Object.keys(groups).flatMap((group) => packs.map((on) => [group, on] as const));

describe('how long a place may last, by group and version of the law', () => {
  it.each(cases)('%s on %s', (group, on) => {
    const facts = groups[group];
    const [praktik, privat, offentlig, nytte] = limits[group] ?? [0, 'x', 'x', 'x'];
    if (!facts) throw new Error(group);
    const start = addDays(on, 7);
    const around = (kind: PlacementKind, sector: 'private' | 'public', last: PlainDate) => [
      stateOf(on, facts, kind, sector, last),
      stateOf(on, facts, kind, sector, addDays(last, 1)),
    ];
    expect(around('praktik', 'private', addDays(addWeeks(start, praktik), -1))).toEqual(['ok', 'stop']);
    for (const [sector, months] of [
      ['private', privat],
      ['public', offentlig],
    ] as const) {
      const last = addDays(addMonths(start, typeof months === 'number' ? months : 12, 'last-day-of-month'), -1);
      const expected =
        months === 'x' ? ['stop', 'stop'] : months === 'free' ? ['no limit', 'no limit'] : ['ok', 'stop'];
      expect([sector, ...around('loentilskud', sector, last)]).toEqual([sector, ...expected]);
    }
    const limited = on < '2025-01-01';
    const lastWeek = addDays(addWeeks(start, 13), -1);
    const expected = nytte === 'x' ? ['stop', 'stop'] : limited ? ['ok', 'stop'] : ['no limit', 'no limit'];
    expect(around('nytteindsats', 'public', lastWeek)).toEqual(expected);
  });

  const nr3 = groups['nr. 3'] as Facts;
  const lengthOf = (place: object) =>
    checks(inputWith({ on: dayOn('2026-11-26'), person: nr3(dayOn('2026-11-26')), place })).find(({ id }) =>
      id.endsWith('.aftalt_varighed'),
    );
  const start = dayOn('2026-12-07');
  const weeks = (count: number) => addDays(addWeeks(start, count), -1);

  it('tells the last possible day and the way out', () => {
    expect(lengthOf({ startsOn: start, endsOn: weeks(14) })).toMatchObject({
      state: 'stop',
      text: {
        da: 'Pladsen kan højst vare 13 uger for borgeren, til og med 7. marts 2027. I har valgt 14. marts 2027.',
      },
      wayOut: {
        da: 'Vælg 7. marts 2027 eller en dag før. Kommunen kan forlænge den op til 26 uger efter en konkret vurdering.',
      },
      cites: ['LAB § 61'],
    });
  });

  it.each([
    ['konkret_vurdering', 26],
    ['helt_saerligt_behov', 39],
  ] as const)('is prolonged by a %s to %d weeks', (extensionGround, most) => {
    const at = (count: number) => lengthOf({ startsOn: start, endsOn: weeks(count), extensionGround })?.state;
    expect([at(most), at(most + 1)]).toEqual(['ok', 'stop']);
  });

  it('counts from the first day of the place that is prolonged', () => {
    const prolongsFrom = dayOn('2026-09-28');
    const at = (endsOn: PlainDate) =>
      lengthOf({ startsOn: dayOn('2026-12-28'), endsOn, prolongsFrom, extensionGround: 'konkret_vurdering' })?.state;
    expect(at(addDays(addWeeks(prolongsFrom, 26), -1))).toBe('ok');
    expect(at(addWeeks(prolongsFrom, 26))).toBe('stop');
  });
});
