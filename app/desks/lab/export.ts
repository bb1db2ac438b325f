import { type Difference, flows, groupWords, purses } from '@fodfaeste/lab';
import { toCsv } from '../../kernel/files/write-csv.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { flowLabels, getLabels, type LabReport, purseLabels, shownGets } from '../../lab/index.ts';
import { differenceInMillions, differenceOf } from './numbers.ts';
import { labDeskText } from './text.ts';

/** All figures of a run for a spreadsheet in the reader's language. */
export function runCsv(lang: Lang, { answer }: LabReport): string {
  const t = labDeskText(lang);
  // Danish spreadsheets read a decimal comma.
  const number = (value: number) => String(Number(value.toPrecision(8))).replace('.', lang === 'da' ? ',' : '.');
  const cells = ({ before, after, difference }: Difference) =>
    [before.middle, after.middle, difference.middle, ...difference.effects, ...difference.chance].map(number);
  return toCsv(
    (
      [
        'csv.group',
        'csv.what',
        'csv.before',
        'csv.after',
        'csv.difference',
        'csv.effectsLow',
        'csv.effectsHigh',
        'csv.chanceLow',
        'csv.chanceHigh',
        'csv.grey',
      ] as const
    ).map((key) => t(key)),
    [
      ...answer.who.flatMap((row) =>
        shownGets.map((one) => [
          inLang(groupWords[row.group], lang),
          inLang(getLabels[one], lang),
          ...cells(differenceOf(row, one)),
          answer.grey.includes(row.group) ? t('csv.yes') : t('csv.no'),
        ]),
      ),
      ...flows.map((flow) => [
        t('csv.all'),
        inLang(flowLabels[flow], lang),
        ...cells(answer.flows.all[flow]),
        t('csv.no'),
      ]),
      ...purses.map((purse) => [
        t('csv.all'),
        `${inLang(purseLabels[purse], lang)} (${t('csv.millions')})`,
        ...cells(differenceInMillions(answer.money[purse])),
        t('csv.no'),
      ]),
    ],
  );
}
