import { inLang } from '../../kernel/text/bilingual.ts';
import {
  isGivenHere,
  type ListedOffer,
  type ProgressionCount,
  progresses,
  progressLabels,
} from '../../offers/index.ts';
import { BarChart } from '../../ui/chart/bar-chart.tsx';
import { usePage } from '../../ui/context.ts';
import { offersDeskText } from './text.ts';

interface ProgressionProps {
  readonly offer: ListedOffer;
  /** Undefined where nobody's way has been noted. */
  readonly count: ProgressionCount | undefined;
}

/** Of a place at a company it is known what followed; of the rest how near they came. */
const shortOf = (offer: ListedOffer) => (isGivenHere(offer) ? 'progress.short' : 'progress.placed');
/** What can follow a place. */
const afterPlace: readonly (typeof progresses)[number][] = ['job', 'paid-hours', 'education', 'same'];

/** How far it brought people, in one line. */
export function ProgressionLine({ offer, count }: ProgressionProps) {
  const t = offersDeskText(usePage().lang);
  if (!isGivenHere(offer) && !count) return <>{t('progress.places')}</>;
  if (!count || count.nearer === null) return <>{t('progress.short.few')}</>;
  return <>{t(shortOf(offer), { antal: count.nearer, alle: count.told })}</>;
}

/** Where earlier participants are now. Judged by progression towards work, and never by how many were sent. */
export function ProgressionPart({ offer, count }: ProgressionProps) {
  const { lang } = usePage();
  const t = offersDeskText(lang);
  const counts = count?.counts ?? null;
  return (
    <section class="ff-section">
      <h2>{t('progress.title')}</h2>
      {counts === null ? (
        <p>{isGivenHere(offer) ? t('progress.few') : t('progress.places')}</p>
      ) : (
        <BarChart
          caption={
            count?.nearer == null
              ? t('progress.told', { antal: count?.told ?? 0 })
              : t(shortOf(offer), { antal: count.nearer, alle: count.told })
          }
          labelHeader={t('progress.label')}
          valueHeader={t('progress.value')}
          bars={(isGivenHere(offer) ? progresses : afterPlace).map((one) => ({
            label:
              !isGivenHere(offer) && one === 'same' ? t('progress.placed.none') : inLang(progressLabels[one], lang),
            value: counts[one] ?? 0,
            display: counts[one] === null ? t('progress.hidden') : t('progress.people', { antal: counts[one] }),
            weak: counts[one] === null,
          }))}
          source={t(isGivenHere(offer) ? 'progress.source' : 'progress.placed.source')}
        />
      )}
    </section>
  );
}
