import {
  type Asked,
  type BackTest,
  backTest,
  type Errors,
  type Forecast,
  forecastAll,
  howSure,
  isProblem,
  methods,
  type Period,
  type Problem,
  parsePeriod,
  periodText,
  type Series,
  type Table,
  usualSeason,
} from '@fodfaeste/outlook';
import { badSetting } from '../kernel/config/settings-error.ts';
import { aside, out } from './out.ts';
import { problemLines, refused, seriesOf } from './outlook-file.ts';

/** Flags of `fodfaeste outlook`. */
export const outlookFlags = ['series', 'horizon', 'season', 'levels', 'breaks', 'origins', 'together'] as const;

interface OutlookWords {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
}

/** `outlook forecast` and `outlook backtest`. The answer is the exit code: 0, 1 where some series got none. */
export function outlook({ words, flags, json }: OutlookWords): number {
  const [what] = words;
  const file = flags['series'];
  if ((what !== 'forecast' && what !== 'backtest') || file === undefined)
    throw badSetting(
      'Brug: outlook forecast --series FIL --horizon TAL, eller outlook backtest --series FIL.',
      'Use: outlook forecast --series FILE --horizon NUMBER, or outlook backtest --series FILE.',
    );
  if (what === 'forecast' && flags['horizon'] === undefined)
    throw badSetting('outlook forecast kræver --horizon.', 'outlook forecast needs --horizon.');
  const series = seriesOf(file);
  const asked = askedBy(flags, series);
  return what === 'forecast'
    ? forecast(file, series, asked, json)
    : backtest(file, series, { ...asked, origins: whole(flags, 'origins', 1, 50) ?? 3 }, json);
}

function askedBy(
  flags: OutlookWords['flags'],
  series: readonly Series[],
): Asked & { readonly levels: readonly number[] } {
  const season = whole(flags, 'season', 1, 366);
  const [first] = series;
  const horizon = whole(flags, 'horizon', 1, 1000) ?? Math.max(4, season ?? usualSeason[first?.frequency ?? 'month']);
  const { together } = flags;
  if (together !== undefined && together !== 'yes' && together !== 'no')
    throw badSetting('--together er yes eller no.', '--together is yes or no.');
  return {
    horizon,
    ...(season === undefined ? {} : { season }),
    levels: levelsOf(flags['levels'] ?? '80,95'),
    breaks: breaksOf(flags['breaks']),
    together: together !== 'no',
  };
}

function whole(flags: OutlookWords['flags'], name: string, least: number, most: number): number | undefined {
  const text = flags[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw badSetting(
      `--${name} skal være et helt tal fra ${least} til ${most}, ikke ${text}.`,
      `--${name} must be a whole number from ${least} to ${most}, not ${text}.`,
    );
  return value;
}

function levelsOf(text: string): readonly number[] {
  const levels = text.split(',').map(Number);
  if (levels.some((level) => !(level > 0 && level < 100)) || new Set(levels).size < levels.length)
    throw badSetting(
      `--levels skal være procenter mellem 0 og 100 som 80,95, ikke ${text}.`,
      `--levels must be per cents between 0 and 100 such as 80,95, not ${text}.`,
    );
  return levels.map((level) => level / 100);
}

function breaksOf(text: string | undefined): readonly Period[] {
  return (text?.split(',') ?? []).map((one) => {
    const period = parsePeriod(one);
    if (period === null)
      throw badSetting(
        `--breaks skal være perioder som 2025M07, ikke ${one}.`,
        `--breaks must be periods such as 2025M07, not ${one}.`,
      );
    return period;
  });
}

function forecast(
  file: string,
  series: readonly Series[],
  asked: Asked & { readonly levels: readonly number[] },
  json: boolean,
): number {
  const answers = forecastAll(series, asked);
  const told = answers.filter((one): one is Forecast => !isProblem(one));
  const problems = answers.filter((one): one is Problem => isProblem(one));
  if (told.length === 0) throw refused(file, problems);
  out(
    json
      ? JSON.stringify({ forecasts: told.map(forecastAsJson), problems }, null, 2)
      : forecastAsCsv(told, asked.levels),
  );
  return complain(file, problems);
}

/** Tells of the series that got no answer. */
function complain(file: string, problems: readonly Problem[]): number {
  for (const lang of ['da', 'en'] as const) for (const line of problemLines(file, problems, lang)) aside(line);
  return problems.length > 0 ? 1 : 0;
}

function forecastAsCsv(told: readonly Forecast[], levels: readonly number[]): string {
  const head = ['series', 'period', 'mean', ...levels.flatMap((level) => [`lo${per(level)}`, `hi${per(level)}`])];
  const rows = told.flatMap(({ series, points }) =>
    points.map(({ period, mean, bands }) =>
      [
        cell(series),
        periodText(period),
        figure(mean),
        ...bands.flatMap(({ low, high }) => [figure(low), figure(high)]),
      ].join(','),
    ),
  );
  return [head.join(','), ...rows].join('\n');
}

const per = (level: number): string => String(Number((level * 100).toPrecision(6)));
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const figure = (value: number): string => String(Number(value.toPrecision(9)));

function forecastAsJson(one: Forecast) {
  return {
    series: one.series,
    points: one.points.map(({ period, mean, bands }) => ({ period: periodText(period), mean, bands })),
    methods: Object.fromEntries([...one.weights].sort(([, a], [, b]) => b - a)),
    origins: one.origins,
    together: one.kin,
    breaks: one.breaks.map((found) => ({ ...found, period: periodText(found.period) })),
    outliers: one.outliers.map(periodText),
    gaps: one.gaps,
  };
}

function backtest(
  file: string,
  series: readonly Series[],
  asked: Asked & { readonly origins: number },
  json: boolean,
): number {
  const found = backTest(series, asked);
  if (found.trials.length === 0) throw refused(file, found.problems);
  out(json ? JSON.stringify(backTestAsJson(found), null, 2) : backTestAsText(found));
  return complain(file, found.problems);
}

function backTestAsJson(found: BackTest) {
  return {
    horizon: found.horizon,
    howSure: howSure(found),
    latest: tableAsJson(found.latest),
    all: tableAsJson(found.all),
    byOrigin: found.byOrigin.map(tableAsJson),
    series: found.trials.map((trial) => ({
      series: trial.series,
      known: periodText(trial.known),
      ...trial.errors,
      methods: Object.fromEntries(trial.byMethod),
      weights: Object.fromEntries(trial.weights),
      coverage: trial.inside.map(({ level, held, of }) => ({ level, share: held / of })),
    })),
    problems: found.problems,
  };
}

function tableAsJson({ errors, coverage, methods: tried, ...rest }: Table) {
  return {
    ...rest,
    ...errors,
    coverage,
    methods: Object.fromEntries(tried.map(({ id, trials, errors: own }) => [id, { trials, ...own }])),
  };
}

function backTestAsText(found: BackTest): string {
  const sure = howSure(found);
  return [
    ...(sure === null ? [] : [sure.da, sure.en, '']),
    ...tableAsText(
      `De seneste ${found.horizon} perioder gemt væk / the latest ${found.horizon} periods held out`,
      found.latest,
    ),
    ...(found.byOrigin.length < 2
      ? []
      : ['', ...tableAsText(`Alle ${found.byOrigin.length} gange / all ${found.byOrigin.length} times`, found.all)]),
  ].join('\n');
}

function tableAsText(title: string, { series, trials, errors, coverage, methods: tried }: Table): readonly string[] {
  const row = (name: string, one: Errors, count: number) =>
    `${name.padEnd(24)}${one.smape.toFixed(2).padStart(8)}${one.mase.toFixed(3).padStart(8)}${one.rmsse.toFixed(3).padStart(8)}${String(count).padStart(8)}`;
  const held = coverage.map(({ level, share }) => `${per(level)} %: ${(share * 100).toFixed(1)} %`).join(', ');
  return [
    `${title}: ${series} serier / series`,
    `${''.padEnd(24)}${'sMAPE'.padStart(8)}${'MASE'.padStart(8)}${'RMSSE'.padStart(8)}${'n'.padStart(8)}`,
    row('fodfaeste', errors, trials),
    ...tried.map(({ id, trials: count, errors: own }) =>
      row(methods.find((one) => one.id === id)?.id ?? id, own, count),
    ),
    `bånd holdt / bands held: ${held}`,
  ];
}
