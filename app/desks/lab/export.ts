import { type Figure, flows, groupWords, purses } from '@fodfaeste/lab';
import { toCsv } from '../../kernel/files/write-csv.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { flowLabels, getLabels, getUnits, type LabReport, purseLabels, shownGets } from '../../lab/index.ts';
import { inMillions, scaled } from './numbers.ts';
import { labDeskText } from './text.ts';

interface Told {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
}

/** All figures of a run for a spreadsheet in the reader's language. */
export function runCsv(lang: Lang, { answer }: LabReport): string {
  const t = labDeskText(lang);
  // Danish spreadsheets read a decimal comma.
  const number = (value: number) => String(Number(value.toPrecision(8))).replace('.', lang === 'da' ? ',' : '.');
  const cells = ({ before, after, difference }: Told) =>
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
      ...answer.who.flatMap(({ group, gets }) =>
        shownGets.map((one) => [
          inLang(groupWords[group], lang),
          inLang(getLabels[one], lang),
          ...cells({
            before: scaled(gets[one].before, getUnits[one]),
            after: scaled(gets[one].after, getUnits[one]),
            difference: scaled(gets[one].difference, getUnits[one]),
          }),
          answer.grey.includes(group) ? t('csv.yes') : t('csv.no'),
        ]),
      ),
      ...flows.map((flow) => [
        t('csv.all'),
        inLang(flowLabels[flow], lang),
        ...cells(answer.flows.all[flow]),
        t('csv.no'),
      ]),
      ...purses.map((purse) => {
        const { before, after, difference } = answer.money[purse];
        const millions = { before: inMillions(before), after: inMillions(after), difference: inMillions(difference) };
        return [
          t('csv.all'),
          `${inLang(purseLabels[purse], lang)} (${t('csv.millions')})`,
          ...cells(millions),
          t('csv.no'),
        ];
      }),
    ],
  );
}
