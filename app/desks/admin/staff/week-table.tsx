import { plainTime } from '@fodfaeste/law/dates';
import { formatTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { WorkingDay } from './queries.ts';
import { staffText } from './text.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const workDays = 5;

/** "8.00–15.30" or "8:00–15:30". */
const fromTo = ({ from, to }: WorkingDay, lang: Lang): string =>
  [from, to].map((time) => formatTime(lang, plainTime(time)).replace(/^kl\. /, '')).join('–');

/** Monday to Friday, and the weekend where somebody works then. */
export function WeekTable({ hours }: { readonly hours: readonly WorkingDay[] }) {
  const { lang } = usePage();
  const t = staffText(lang);
  const of = (weekday: number) => hours.find((day) => day.weekday === weekday);
  return (
    <Table
      caption={t('hours')}
      hideCaption
      compact
      rows={everyDay.filter((weekday) => weekday <= workDays || of(weekday))}
      columns={[
        { header: t('hours.day'), rowHeader: true, cell: (weekday) => t(`day.${weekday}`) },
        {
          header: t('hours.time'),
          cell: (weekday) => {
            const day = of(weekday);
            return day ? fromTo(day, lang) : <span class="ff-muted">{t('hours.off')}</span>;
          },
        },
      ]}
    />
  );
}
