import { type Needed, purses } from '@fodfaeste/lab';
import { formatDate } from '../../../kernel/text/format.ts';
import { oerePerMillion } from '../../labels.ts';
import { type Drafting, list, paragraphs } from './context.ts';
import { changeInWords, type Span, sizeInWords, spanOf, sumOf } from './spans.ts';

/** Amounts are told down to a tenth of a million. */
const finestMillion = 0.1;

export function moneyText({ t, lang, report: { answer } }: Drafting): string {
  const lines = purses.map((purse) => {
    const [low, high] = spanOf(answer.money[purse].difference);
    const span: Span = [low / oerePerMillion, high / oerePerMillion];
    const forskel = changeInWords(span, { lang, sides: 'cost', unit: t('money.million'), finest: finestMillion });
    return t('money.row', { hvem: t(`money.${purse}`), forskel });
  });
  return paragraphs(list(lines), t('money.note'));
}

const shown = ['caseworkers', 'consultants', 'placements', 'placesInUse', 'talksLate', 'offersLate'] as const;
/** Half posts are told of where there are few. */
const finest: Readonly<Partial<Record<Needed, number>>> = { caseworkers: 0.1, consultants: 0.1 };

export function staffText({ t, lang, report: { answer } }: Drafting): string {
  const lines = shown.map((one) => {
    const { before, after } = answer.needs[one];
    const size = (figure: typeof before) => sizeInWords(spanOf(figure), lang, '', finest[one] ?? 1);
    return t('staff.row', { hvad: t(`staff.${one}`), foer: size(before), efter: size(after) });
  });
  return paragraphs(list(lines), t('staff.note'));
}

/** What goes first when money is short (KL 2022): only said where it goes. */
export function unregulatedText({ t, lang, report: { answer } }: Drafting): string {
  const { before, after } = answer.needs.unregulatedHours;
  const row = t('unregulated.row', {
    foer: sizeInWords(spanOf(before), lang),
    efter: sizeInWords(spanOf(after), lang),
  });
  const goes = after.middle < before.middle * 0.99;
  return goes
    ? paragraphs(t('unregulated.first'), row, t('unregulated.known'))
    : paragraphs(t('unregulated.same'), row);
}

/** Demands counted for each law that is reckoned with. */
export function demandsText({ t, lang, report: { demands } }: Drafting): string {
  const lines = demands.map(({ words, day, duties, groupOnly, owed }) => {
    const sum = (of: 'talks' | 'fundTalks' | 'offers') => {
      const all = sumOf(owed.map((row): Span => [row[of], row[of]]));
      return sizeInWords(all, lang);
    };
    const law = { lov: words[lang], dag: formatDate(lang, day), krav: duties, enkelte: groupOnly };
    const due = { samtaler: sum('talks'), akasse: sum('fundTalks'), tilbud: sum('offers') };
    return `${t('demands.law', law)} ${t('demands.owed', due)}`;
  });
  return paragraphs(t('demands.lead'), list(lines));
}
