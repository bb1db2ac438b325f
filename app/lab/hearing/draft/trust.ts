import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import { byWeight, leastDraws } from '../../weights.ts';
import { type Drafting, enumerated, firstOf, list, paragraphs } from './context.ts';
import { alikeTogether } from './silence.ts';

/** An assumption is told of from this correlation with the answer on. */
const clear = 0.3;
const most = 5;

export function assumptionsText({ t, lang, report: { answer } }: Drafting): string {
  if (answer.runs.draws < leastDraws) return t('assumptions.few');
  const found = answer.assumptions
    .filter(({ weight }) => Math.abs(weight) >= clear)
    .toSorted(byWeight)
    .slice(0, most);
  if (found.length === 0) return t('assumptions.none');
  const number = (value: number) => formatCount(lang, Number(value.toPrecision(3)));
  const lines = found.map(({ words, during, after, strength }) => {
    const [low, high] = during[0] === 1 && during[1] === 1 ? after : during;
    return t('assumptions.row', {
      hvad: /[.!?]$/.test(words[lang]) ? words[lang] : `${words[lang]}.`,
      lav: number(low),
      hoej: number(high),
      styrke: t(`strength.${strength}`),
    });
  });
  return paragraphs(t('assumptions.lead'), list(lines));
}

/** Whatever leans on nothing is said here, in the model's own words. */
export function silenceText({ t, lang, report: { answer } }: Drafting): string {
  const found = alikeTogether(
    answer.silence.map((words) => words[lang]),
    lang,
  );
  return paragraphs(found.length === 0 ? t('silence.none') : list(found), t('silence.all'));
}

export function caveatsText({ t, report: { answer, thoroughness } }: Drafting): string {
  const sure = answer.who.filter(({ isSure }) => isSure).length;
  return list([
    t('caveats.band'),
    t('caveats.inflow'),
    t('caveats.sure', { sikre: sure, alle: answer.who.length }),
    ...(thoroughness === 'quick' ? [t('caveats.quick')] : []),
    t('caveats.fitted'),
    t('caveats.sum'),
    t('caveats.people'),
    t('caveats.prices'),
  ]);
}

/** What somebody needs to reckon it again. */
export function basisText({ t, lang, report, months, engineVersion }: Drafting): string {
  const { answer, start } = report;
  const { draws, chances, people } = answer.runs;
  const month = (name: string) => formatDate(lang, firstOf(name)).replace(/^1\.? /, '');
  const laws = [...new Set(answer.laws.map(({ day }) => day))].map((day) =>
    t('basis.law', { dag: formatDate(lang, day) }),
  );
  return list([
    t('basis.data', { fra: month(months.from), til: month(months.to), version: answer.dataVersion }),
    ...(report.ownCases === null ? [] : [t('basis.own')]),
    t('basis.run', { uger: answer.weeks, start: formatDate(lang, start) }),
    t('basis.draws', { antal: draws, tilfaelde: chances, froe: String(answer.seed) }),
    t('basis.people', { antal: people }),
    ...(laws.length === 0 ? [] : [t('basis.laws', { love: enumerated(lang, laws) })]),
    t('basis.engine', { version: engineVersion }),
    t('basis.again'),
  ]);
}
