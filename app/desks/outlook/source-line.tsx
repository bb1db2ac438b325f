import { type Instant, instant } from '@fodfaeste/law/dates';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatDateTime } from '../../kernel/text/format.ts';
import type { OutlookSeries } from '../../outlook/index.ts';
import { usePage } from '../../ui/context.ts';
import { Alert } from '../../ui/notice/alert.tsx';
import { outlookText } from './text.ts';

/** Where figures come from and when they were drawn, each source once. */
export function SourceLine({ of }: { readonly of: readonly (OutlookSeries | null)[] }) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const sources = new Map(of.flatMap((one) => (one === null ? [] : [[one.source.id, one.source]])));
  return sources.size === 0 ? null : (
    <p class="ff-source">
      {[...sources.values()]
        .map(({ id, publisher, drawnOn }) =>
          t('source', { udgiver: publisher, tabel: id.split(':')[1] ?? id, dato: formatDate(lang, drawnOn) }),
        )
        .join(' ')}
    </p>
  );
}

/** Told where the latest attempt to fetch new figures failed: these are the old ones. */
export function FailedRefresh({ of }: { readonly of: OutlookSeries | null }) {
  const { lang, now } = usePage();
  const t = outlookText(lang);
  if (!of?.source.checkFailed) return null;
  const { drawnOn, checkedAt, checkFailed } = of.source;
  const when = checkedAt === null ? '' : formatDateTime(lang, instantOf(checkedAt), now);
  return (
    <Alert kind="warning" heading={t('failed.title')}>
      <p>{t('failed', { dato: formatDate(lang, drawnOn), tid: when, grund: inLang(checkFailed, lang) })}</p>
    </Alert>
  );
}

const instantOf = (text: string): Instant => instant(new Date(text).toISOString());
