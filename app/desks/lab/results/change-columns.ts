import type { Difference } from '@fodfaeste/lab';
import type { Lang } from '../../../kernel/text/language.ts';
import type { Column } from '../../../ui/table/table.tsx';
import { band, change, count } from '../numbers.ts';
import { labDeskText } from '../text.ts';

/** Without the change, with it, and the difference with its two bands. */
export function changeColumns(lang: Lang): readonly Column<Difference>[] {
  const t = labDeskText(lang);
  return [
    { header: t('who.full.before'), numeric: true, cell: ({ before }) => count(lang, before.middle) },
    { header: t('who.full.after'), numeric: true, cell: ({ after }) => count(lang, after.middle) },
    { header: t('who.full.difference'), numeric: true, cell: ({ difference }) => change(lang, difference.middle) },
    { header: t('who.full.effects'), numeric: true, cell: ({ difference }) => band(lang, difference.effects) },
    { header: t('who.full.chance'), numeric: true, cell: ({ difference }) => band(lang, difference.chance) },
  ];
}
