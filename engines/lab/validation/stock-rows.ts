import { bandFit } from '../baseline/index.ts';
import type { Words } from '../effects/index.ts';
import type { CountedStock } from '../model/counted-stock.ts';
import { decimal, type Sources, type StockCheck, type ValidationRow } from './report.ts';

const stockWords: Readonly<Record<CountedStock, Words>> = {
  dagpenge: { da: 'dagpenge', en: 'dagpenge' },
  cash: { da: 'kontanthjælp og lignende', en: 'kontanthjælp and its kin' },
};

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const flat = (value: number) => ({ low: value, middle: value, high: value });

/** Mean error without sign of a forecast that is one number a month. */
const errorOf = (check: StockCheck, forecast: (month: number) => number | null): number =>
  bandFit(
    check.real.map((value, at) => (forecast(at) === null ? null : value)),
    check.real.map((_, at) => flat(forecast(at) ?? 0)),
  ).error;

/** An 80 per cent band should hold eight months of ten; with ten municipalities in one year this much is no sign of a wrong band. */
const fair = [0.7, 0.95] as const;

/** The held-out year: how much of it the bands hold, and whether the middle beats a forecast without a model. */
export function stockRows(checks: readonly StockCheck[], sources: readonly Sources[]): ValidationRow[] {
  return sources.flatMap((source) => {
    const mine = checks.filter(({ stock }) => stock === source.stock);
    const name = stockWords[source.stock];
    const percent = (share: number) => Math.round(100 * share);
    const whole = mine.filter(({ inside }) => inside === 1).length;
    const model = mean(mine.map((check) => bandFit(check.real, check.band).error));
    const before = mean(mine.map((check) => errorOf(check, (at) => check.yearBefore[at] ?? null)));
    const last = mean(mine.map((check) => errorOf(check, () => check.last)));
    const best = Math.min(before, last);
    // As they are told, with one decimal: what looks the same is not better.
    const isBetter = Math.round(10 * model) < Math.round(10 * best);
    const inside = source.insideByAll;
    const common = { part: 'stocks', standing: 'held-out' } as const;
    const grey: Words =
      source.stock === 'cash'
        ? {
            da: ' Hvornår de går, er der ingen tal for: det er antaget. Og rækken har et brud i juli 2025 (reformen), lige hvor året begynder: prognosen kender én måned efter det.',
            en: ' When they leave is not counted anywhere: it is assumed. And the series breaks in July 2025 (the reform), just where the year begins: the forecast knows one month after it.',
          }
        : { da: '', en: '' };
    return [
      {
        ...common,
        id: `stocks-${source.stock}-inside`,
        unit: 'share',
        real: 0.8,
        model: inside,
        error: 100 * (inside - 0.8),
        aim: null,
        within: inside >= fair[0] && inside <= fair[1] ? 'yes' : 'no',
        what: {
          da: `Måneder inden for 80 %-båndet, ${name.da}`,
          en: `Months inside the 80 per cent band, ${name.en}`,
        },
        words: {
          da: `${percent(inside)} % af månederne i de ti kommuner ligger i båndet; i ${whole} af ${mine.length} kommuner ligger alle tolv. Tilfældet alene ville give et bånd, som kun holder ${percent(source.insideByChance)} %. Måneder i én kommune følges ad, så det er få uafhængige forsøg: fra 70 til 95 % siger vi, at båndet passer.${grey.da}`,
          en: `${percent(inside)} per cent of the months of the ten municipalities lie in the band; in ${whole} of ${mine.length} all twelve do. Chance alone would give a band that holds only ${percent(source.insideByChance)} per cent. Months of one municipality go together, so these are few independent trials: from 70 to 95 per cent we say the band fits.${grey.en}`,
        },
      },
      {
        ...common,
        id: `stocks-${source.stock}-error`,
        unit: 'error',
        real: null,
        model: null,
        error: model,
        aim: null,
        within: isBetter ? 'yes' : 'no',
        what: {
          da: `Midten af båndet: fejl i gennemsnit, ${name.da}`,
          en: `The middle of the band: mean error, ${name.en}`,
        },
        words: {
          da: `Midten er udsigtens prognose af ydelsen, lavet i juli 2025, ført gennem modellen. Samme måned året før rammer ${decimal(before, 'da')} % forkert, og den sidste måned før året ${decimal(last, 'da')} %. ${isBetter ? 'Modellen er bedre end begge.' : 'En fremskrivning uden model er lige så god eller bedre: brug laboratoriet til forskelle mellem to veje, ikke til prognoser.'}`,
          en: `The middle is the outlook’s forecast of the benefit, made in July 2025, carried through the model. The same month a year before is ${decimal(before, 'en')} per cent off, and the last month before the year ${decimal(last, 'en')}. ${isBetter ? 'The model is better than both.' : 'A forecast without a model is as good or better: use the lab for differences between two ways, not for forecasts.'}`,
        },
      },
    ] satisfies ValidationRow[];
  });
}
