import type { ThisPeriod } from '../../jobsearch/index.ts';
import type { JobSearchDeskText } from './text.ts';

/** How the week or month goes, in one friendly sentence. */
export function periodWords(
  { per, wanted, done }: ThisPeriod,
  reader: 'citizen' | 'staff',
  t: JobSearchDeskText,
): string {
  if (wanted === null)
    return done === 0 ? t(`period.week.empty.${reader}`) : t(`period.week.free.${reader}`, { gjort: done });
  if (done === 0) return t(`period.${per}.zero.${reader}`, { antal: wanted });
  if (done < wanted) return t(`period.${per}.open.${reader}`, { gjort: done, antal: wanted });
  return reader === 'citizen'
    ? t(`period.${per}.reached.citizen`, { gjort: done })
    : t(`period.${per}.open.staff`, { gjort: done, antal: wanted });
}
