import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { surenessLabels, type TrainingNeed } from '../../../paths/index.ts';
import type { Sheet } from '../../overblik/export/sheet.ts';
import { nearestInWords } from './needs-table.tsx';
import { signInWords } from './sign-words.ts';
import { needText } from './text.ts';

/** The list for a spreadsheet: the same rows, and what is withheld stays so. */
export function needsSheet(needs: readonly TrainingNeed[], lang: Lang): Sheet {
  const t = needText(lang);
  return {
    headers: [
      t('column.isco'),
      t('column.work'),
      t('column.signs'),
      t('column.source'),
      t('column.sure'),
      t('column.nearest'),
      t('column.wishes'),
      t('column.answers'),
    ],
    widths: [10, 30, 60, 40, 30, 40, 16, 50],
    rows: needs.map((need) => {
      const signs = need.signs.map((sign) => signInWords(sign, lang));
      return [
        need.isco,
        inLang(need.title, lang),
        signs.map(({ words }) => words).join('; '),
        signs.map(({ source }) => source).join('; '),
        inLang(surenessLabels[need.sureness], lang),
        nearestInWords(need, lang),
        need.wishes ?? t('wishes.few'),
        need.answers
          .map(({ answer, organisationName: skole, words: ord }) => t(`answer.${answer}`, { skole, ord }))
          .join('; '),
      ];
    }),
  };
}
