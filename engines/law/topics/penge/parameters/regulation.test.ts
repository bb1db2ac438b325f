import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../dates/index.ts';
import { type Parameter, parameterOn } from '../../../rules/parameter.ts';
import { pengeParameters } from './index.ts';

const byId = new Map(pengeParameters.map((parameter) => [parameter.id, parameter]));

function on(id: string, day: string): number | null {
  const parameter = byId.get(id);
  if (parameter === undefined) throw new Error(`No parameter ${id}`);
  const value = parameterOn(parameter, plainDate(day))?.value ?? null;
  return typeof value === 'number' ? value : null;
}

const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** In hundredths of a per cent. */
const satsregulering = (year: number) =>
  Math.round((on('satsregulering.sats_pct', `${year}-06-01`) ?? Number.NaN) * 100);
/** 1.7 plus the adjustment percentage, less 0.75 in 2020-2023: ALF § 47, LAS § 109, SDPL § 64. */
const adjusted = (year: number) =>
  170 +
  Math.round((on('satsregulering.tilpasning_pct', `${year}-06-01`) ?? Number.NaN) * 100) -
  (year <= 2023 ? 75 : 0);

/** The amount a year later, to the nearest step (a half goes up), in whole numbers. */
function regulated(oere: number, hundredths: number, step: number): number {
  const [grown, unit] = [oere * (10_000 + hundredths), 10_000 * step];
  return Math.floor((2 * grown + unit) / (2 * unit)) * step;
}

const krone = 100;
const startsWith = (...prefixes: readonly string[]) =>
  pengeParameters.map(({ id }) => id).filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));

describe('amounts follow from the year before', () => {
  const wholeKroner = [
    'dagpenge.maks_fuldtid',
    'revalideringsydelse.sats',
    ...startsWith('uddannelseshjaelp.', 'overgangsydelse.', 'ressourceforloebsydelse.', 'ledighedsydelse.reduceret'),
    ...startsWith('kontanthjaelpsloft.', 'timekrav_225.', 'sanktion.graense_', 'kontanthjaelp.fyldt_30'),
    ...startsWith('kontanthjaelp.aktivitetstillaeg_'),
    'kontanthjaelp.enlig_forsoerger_under_30',
    'kontanthjaelp.forsoerger_under_30',
    'kontanthjaelp.udeboende_under_30',
    'kontanthjaelp.hjemmeboende_under_30',
  ];
  const subsidies = [...startsWith('loentilskud.sats_'), 'jobrotation.sats'];
  const cases = [
    ...wholeKroner.map((id) => [id, adjusted, krone] as const),
    ...subsidies.map((id) => [id, satsregulering, 1] as const),
    ['sygedagpenge.maks_uge', adjusted, 5 * krone] as const,
  ];

  test.each(cases)('%s', (id, percentage, step) => {
    for (const year of years.slice(1)) {
      // The spring of each year, so that the reform of 1 July 2025 and the first Monday of January do not disturb.
      const [before, after] = [on(id, `${year - 1}-05-01`), on(id, `${year}-05-01`)];
      if (before === null || after === null) continue;
      if (id.startsWith('sanktion.') && year === 2026) continue;
      expect([year, after]).toEqual([year, regulated(before, percentage(year), step)]);
    }
  });
});

describe('the reform of 1 July 2025', () => {
  // Levels of 2024 as they stand in LBK no. 1004 of 2025.
  const levels: readonly (readonly [id: string, kroner: number, step: number])[] = [
    ['kontanthjaelp.grundsats', 6955, 1],
    ['kontanthjaelp.forhoejet', 12064, 1],
    ['kontanthjaelp.hjemmeboende', 2823, 1],
    ['kontanthjaelp.mindstesats', 6553, 1],
    ['kontanthjaelp.boernetillaeg', 2687, 1],
    ['kontanthjaelp.enlig_forsoerger', 1581, 1],
    ['kontanthjaelp.enlig', 1054, 1],
    ['kontanthjaelp.ungetillaeg_under_25', 1000, 1],
    ['kontanthjaelp.ungetillaeg_fra_25', 2500, 1],
    ['kontanthjaelp.indkomstloft', 17305, 1],
    ['kontanthjaelp.indkomstloft_forhoejet', 20359, 1],
    ['kontanthjaelp.fribeloeb', 5000, 100],
    ['kontanthjaelp.fribeloeb_forhoejet', 2500, 100],
    ['kontanthjaelp.formue', 15000, 100],
    ['sanktion.graense_1', 6553, 1],
    ['sanktion.graense_2', 9642, 1],
    ['sanktion.graense_3', 13723, 1],
    ['sanktion.sats_1', 200, 50],
    ['sanktion.sats_2', 450, 50],
    ['sanktion.sats_3', 600, 50],
    ['sanktion.sats_4', 700, 50],
  ];

  test.each(levels)('%s', (id, kroner, step) => {
    const first = regulated(kroner * krone, adjusted(2025), step * krone);
    expect(on(id, '2025-07-01')).toBe(first);
    const second = on(id, '2026-01-01');
    // Two sanction rates of 2026 are not known.
    if (second !== null) expect(second).toBe(regulated(first, adjusted(2026), step * krone));
  });

  test.each(['sanktion.sats_2', 'sanktion.sats_4', 'kontanthjaelp.fritidstillaeg'])('%s is not known in 2026', (id) => {
    expect(on(id, '2026-01-01')).toBeNull();
  });
});

test('part-time dagpenge are two thirds, and public hourly pay follows from the highest dagpenge', () => {
  for (const year of years) {
    const most = on('dagpenge.maks_fuldtid', `${year}-06-01`) ?? Number.NaN;
    expect(on('dagpenge.maks_deltid', `${year}-06-01`)).toBe(Math.round((most * 2) / 3 / krone) * krone);
    expect(on('loentilskud.timeloen_offentlig', `${year}-06-01`)).toBe(Math.round(most / 160.33 / 0.92));
  }
});

test('no amount of money is told for 2027', () => {
  const fixed = new Set(['voksenlaerling.fra_ledighed', 'voksenlaerling.fra_beskaeftigelse', 'merudgift.maks']);
  const told = pengeParameters.filter(
    ({ id, unit }) => unit === 'oere' && !fixed.has(id) && on(id, '2027-07-01') !== null,
  );
  expect(told.map(({ id }) => id)).toEqual([]);
});

test('values stand in order of time, and every id once', () => {
  expect(byId.size).toBe(pengeParameters.length);
  const unordered = pengeParameters.filter(({ values }: Parameter) =>
    values.some(({ from }, place) => place > 0 && from <= (values[place - 1]?.from ?? '')),
  );
  expect(unordered.map(({ id }) => id)).toEqual([]);
});
