import type { Balance } from '@fodfaeste/outlook';
import { formatDate } from '../../kernel/text/format.ts';
import type { OutlookSeries } from '../../outlook/index.ts';
import type { Demand } from '../../paths/index.ts';
import { Card } from '../../ui/content/card.tsx';
import { usePage } from '../../ui/context.ts';
import { monthInWords } from '../occupations/occupation-page.tsx';
import { sentenceOf } from '../outlook/area/sentence.ts';
import { BalanceLabel } from '../outlook/balance/label.tsx';
import { balancePath, outlookPath } from '../outlook/paths.ts';
import { pathsDeskText } from './text.ts';

interface DemandPartProps {
  readonly demand: Demand;
  /** The whole labour market of the country. */
  readonly whole: Balance;
  /** How many are unemployed in the municipality, and how many are expected, with the band. */
  readonly area: AreaOutlook | null;
}

export interface AreaOutlook {
  readonly series: OutlookSeries;
  readonly code: string;
}

/** Whether people are needed where every path ends: nothing of it is about the person. */
export function DemandPart({ demand, whole, area }: DemandPartProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const { orders, pledged, failed } = demand;
  return (
    <Card heading={t('demand.heading')} look="quiet">
      <p>
        {orders.orders === 0
          ? t('demand.orders.none')
          : t('demand.orders', { antal: orders.orders, pladser: orders.seats })}{' '}
        {pledged.jobs === 0 ? null : t('demand.pledged', { antal: pledged.jobs })}
      </p>
      {failed === null ? (
        <p>{t('demand.failed.none')}</p>
      ) : (
        <>
          <p>{t('demand.failed', { antal: failed.attempts, titel: failed.title.toLowerCase() })}</p>
          <p class="ff-source">
            {t('demand.failed.source', {
              kilde: failed.publisher,
              periode: monthInWords(failed.period, lang),
              dato: formatDate(lang, failed.drawnOn),
            })}
          </p>
        </>
      )}
      {whole.state === 'label' ? (
        <p>
          {t('demand.whole')} <BalanceLabel balance={whole} />
        </p>
      ) : null}
      {area === null ? null : (
        <>
          <p>{sentenceOf(lang, 'ledige', area.series)}</p>
          <p class="ff-source">
            {t('source', { kilde: area.series.source.publisher, dato: formatDate(lang, area.series.source.drawnOn) })}
          </p>
        </>
      )}
      <p>
        <a
          href={
            area === null
              ? balancePath
              : `${outlookPath}?${new URLSearchParams({ omraade: area.code, serie: 'ledige' })}`
          }
        >
          {t('demand.outlook')}
        </a>
      </p>
    </Card>
  );
}
