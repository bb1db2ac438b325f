import { usePage } from '../../ui/context.ts';
import { deskText } from '../text.ts';

/** For long logs that are read from the newest: two links, no counting of everything. */
export function OlderNewer({
  page,
  more,
  path,
}: {
  readonly page: number;
  readonly more: boolean;
  readonly path: string;
}) {
  const t = deskText(usePage().lang);
  if (page === 1 && !more) return null;
  return (
    <nav class="ff-actions" aria-label={t('pages')}>
      {page > 1 ? <a href={`${path}?side=${page - 1}`}>{t('newer')}</a> : null}
      {more ? <a href={`${path}?side=${page + 1}`}>{t('older')}</a> : null}
    </nav>
  );
}
