import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plainDate } from '@fodfaeste/law/dates';
import { parseCsv } from '../../kernel/files/csv.ts';
import { country, type FigureDelivery, type FigureUnit } from '../../outlook/index.ts';
import { periodOf } from './periods.ts';
import { figureOf, SeriesBuilder } from './series-builder.ts';
import { breaksOf, jobindsats, statbank, tableTitles } from './sources.ts';

type Row = Readonly<Record<string, string>>;

const fileNames = [
  'jobindsats/monthly_long.csv.gz',
  'jobindsats/latest_snapshot.csv',
  'akasser/monthly_long.csv.gz',
  'makro/monthly_long.csv',
  'makro/failed_recruitment_top_occupations.csv',
  'makro/foreign_employees_monthly.csv',
  'makro/lsk11_lsk12_2026.json',
] as const;

type ShippedFiles = ReadonlyMap<(typeof fileNames)[number], Buffer>;

/** The files of `data/` with figures over time, unread. */
export function shippedFiles(dataFolder: string): ShippedFiles {
  return new Map(fileNames.map((file) => [file, readFileSync(path.join(dataFolder, file))]));
}

/** Every figure over time that ships, as deliveries of its publishers. */
export function shippedFigures(files: ShippedFiles): readonly FigureDelivery[] {
  const text = (file: (typeof fileNames)[number]) => {
    const bytes = files.get(file) ?? Buffer.alloc(0);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  const csv = (file: (typeof fileNames)[number]): readonly Row[] => parseCsv(text(file));
  return [
    ...municipalFigures(csv('jobindsats/monthly_long.csv.gz')),
    ...snapshotFigures(csv('jobindsats/latest_snapshot.csv')),
    ...fundFigures(csv('akasser/monthly_long.csv.gz')),
    ...nationalFigures(csv('makro/monthly_long.csv')),
    failedRecruitment(csv('makro/failed_recruitment_top_occupations.csv')),
    foreignEmployees(csv('makro/foreign_employees_monthly.csv')),
    vacancies(JSON.parse(text('makro/lsk11_lsk12_2026.json'))),
  ];
}

const areaOf = (code: string | undefined): string => (code === '0000' ? country : (code ?? ''));

function unitOf(measure: string): FigureUnit {
  if (/rate|share|degree/i.test(measure)) return 'percent';
  return /fulltime|total|dagpenge|kontanthjaelp/i.test(measure) ? 'full-time' : 'persons';
}

function municipalFigures(rows: readonly Row[]): readonly FigureDelivery[] {
  const builders = new Map<string, SeriesBuilder>();
  for (const row of rows) {
    const table = row['table'] ?? '';
    const builder = builders.get(table) ?? new SeriesBuilder();
    builders.set(table, builder);
    const measure = row['measure'] ?? '';
    builder.add({
      series: `${row['series']}.${measure}`,
      area: areaOf(row['kommunekode']),
      part: '',
      unit: unitOf(measure),
      period: row['period'] ?? '',
      figure: figureOf(row['value']) ?? null,
    });
  }
  return [...builders].map(([table, builder]) =>
    builder.done(jobindsats(table, tableTitles[table] ?? table), () => breaksOf(table)),
  );
}

function snapshotFigures(rows: readonly Row[]): readonly FigureDelivery[] {
  const builders = new Map<string, SeriesBuilder>();
  for (const row of rows) {
    const id = `${row['table']}:${row['group']}`;
    const builder = builders.get(id) ?? new SeriesBuilder();
    builders.set(id, builder);
    const measure = row['measure'] ?? '';
    builder.add({
      series: `${row['group']}.${measure}`,
      area: areaOf(row['kommunekode']),
      part: row['label'] ?? '',
      unit: unitOf(measure),
      period: row['period'] ?? '',
      figure: figureOf(row['value']) ?? null,
    });
  }
  return [...builders].map(([id, builder]) => {
    const [table = '', group = ''] = id.split(':');
    return builder.done(
      jobindsats(id, `${tableTitles[table] ?? table} (${group === 'offers' ? 'tilbud' : 'visitation'})`),
    );
  });
}

const regions: Readonly<Record<string, string>> = {
  DK: country,
  hovedstaden: 'Hovedstaden',
  sjaelland: 'Sjælland',
  syddanmark: 'Syddanmark',
  midtjylland: 'Midtjylland',
  nordjylland: 'Nordjylland',
};

const wholeFund = 'TOT';

/** By a-kasse and region; the part is the fund's name, '' for all of them. */
function fundFigures(rows: readonly Row[]): readonly FigureDelivery[] {
  const builders = new Map<string, SeriesBuilder>();
  for (const row of rows) {
    const source = row['source'] ?? '';
    const builder = builders.get(source) ?? new SeriesBuilder();
    builders.set(source, builder);
    const [series = '', measure = ''] = [row['series'], row['measure']];
    builder.add({
      series: `fund.${series}.${measure}`,
      area: regions[row['region'] ?? ''] ?? row['region'] ?? '',
      part: row['fund_code'] === wholeFund ? '' : (row['fund'] ?? ''),
      unit: series === 'unemploymentRate' ? 'percent' : unitOf(measure),
      period: periodOf(row['period'] ?? '') ?? '',
      figure: figureOf(row['value']) ?? null,
    });
  }
  return [...builders].map(([source, builder]) =>
    builder.done(
      source === 'jobindsats'
        ? jobindsats('akasser', 'A-kassernes ledige, samtaler og sanktioner')
        : statbank(source, source === 'AUA01' ? 'A-kassernes medlemmer' : 'Ledighed blandt forsikrede'),
    ),
  );
}

/** Which publisher each national series comes from; the series without one are of Eurostat and stay out of the product's claims. */
const national: Readonly<Record<string, { readonly table: string; readonly title: string; readonly dst?: true }>> = {
  unemployment: { table: 'y25i01:land', title: 'Ledige i hele landet, ti år' },
  longterm: { table: 'y25i09:land', title: 'Langtidsledige i hele landet, ti år' },
  vacancies: { table: 'y25i07', title: 'Nye jobopslag på Jobnet' },
  notices: { table: 'y25i08', title: 'Varslinger' },
  workSharing: { table: 'y25i06', title: 'Arbejdsfordeling' },
  expiredBenefits: { table: 'y01ud01di', title: 'Opbrugt dagpengeret' },
  failedRecruitment: { table: 'y25i14', title: 'Forgæves rekrutteringer' },
  bankruptcies: { table: 'KONK3', title: 'Konkurser', dst: true },
  business: { table: 'KBI', title: 'Erhvervslivets stemning', dst: true },
  confidence: { table: 'FORV1', title: 'Forbrugertillid', dst: true },
  inflation: { table: 'PRIS01', title: 'Forbrugerpriser', dst: true },
  wages: { table: 'LBESK104', title: 'Lønmodtagere', dst: true },
};

function nationalFigures(rows: readonly Row[]): readonly FigureDelivery[] {
  const builders = new Map<string, SeriesBuilder>();
  for (const row of rows) {
    const series = row['series'] ?? '';
    if (national[series] === undefined) continue;
    const builder = builders.get(series) ?? new SeriesBuilder();
    builders.set(series, builder);
    const measure = row['measure'] ?? '';
    builder.add({
      series: `${series}.${measure}`,
      area: country,
      part: '',
      unit: /rate/i.test(measure)
        ? 'percent'
        : ['business', 'confidence', 'inflation'].includes(series)
          ? 'index'
          : 'count',
      period: row['period'] ?? '',
      figure: figureOf(row['value']) ?? null,
    });
  }
  return [...builders].map(([series, builder]) => {
    const { table, title, dst } = national[series] ?? { table: series, title: series };
    return builder.done(dst ? statbank(table, title) : jobindsats(table, title));
  });
}

function failedRecruitment(rows: readonly Row[]): FigureDelivery {
  const builder = new SeriesBuilder();
  for (const row of rows) {
    builder.add({
      series: 'failedRecruitment.attempts',
      area: country,
      part: row['occupation'] ?? '',
      unit: 'count',
      period: row['period'] ?? '',
      figure: figureOf(row['failed_attempts']) ?? null,
    });
  }
  return builder.done(jobindsats('y25i14:stillinger', 'Stillinger med flest forgæves rekrutteringer'));
}

function foreignEmployees(rows: readonly Row[]): FigureDelivery {
  const builder = new SeriesBuilder();
  for (const row of rows) {
    for (const [column, unit] of [
      ['persons', 'persons'],
      ['fulltime', 'full-time'],
      ['share_of_all_fulltime_pct', 'percent'],
    ] as const) {
      const figure = figureOf(row[column]) ?? null;
      builder.add({
        series: `foreignEmployees.${column}`,
        area: country,
        part: '',
        unit,
        period: row['period'] ?? '',
        figure,
      });
    }
  }
  return builder.done(jobindsats('y25i05', 'Udenlandske lønmodtagere'));
}

interface Vacancies {
  readonly meta: { readonly tableUpdated: string };
  readonly allVacancies: {
    readonly labels: readonly string[];
    readonly count: readonly number[];
    readonly rate: readonly number[];
  };
  readonly privateVacancies2026K2ByBranch: readonly {
    readonly name: string;
    readonly count: number;
    readonly rate: number;
  }[];
}

function vacancies({ meta, allVacancies, privateVacancies2026K2ByBranch }: Vacancies): FigureDelivery {
  const builder = new SeriesBuilder();
  const quarter = (label: string) => periodOf(label) ?? label;
  allVacancies.labels.forEach((label, at) => {
    const point = { area: country, part: '', period: quarter(label) };
    builder.add({ ...point, series: 'openPositions.count', unit: 'count', figure: allVacancies.count[at] ?? null });
    builder.add({ ...point, series: 'openPositions.rate', unit: 'percent', figure: allVacancies.rate[at] ?? null });
  });
  for (const { name, count, rate } of privateVacancies2026K2ByBranch) {
    const point = { area: country, part: name, period: '2026Q2' };
    builder.add({ ...point, series: 'openPositions.count', unit: 'count', figure: count });
    builder.add({ ...point, series: 'openPositions.rate', unit: 'percent', figure: rate });
  }
  return builder.done(statbank('LSK11', 'Ledige stillinger', plainDate(meta.tableUpdated.slice(0, 10))));
}
