import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatCount, formatDate } from '../../../kernel/text/format.ts';
import type { WholePartnership } from '../../../partnerships/index.ts';
import { BarChart } from '../../../ui/chart/bar-chart.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { partnershipDeskText } from '../text.ts';

const steps = ['invited', 'yes', 'info', 'met', 'declared', 'enrolled', 'finished', 'hired'] as const;

/** The way from the first question to the job, in numbers that all parties see alike. */
export function Progress({ whole: { funnel } }: { readonly whole: WholePartnership }) {
  const { lang, now } = usePage();
  const t = partnershipDeskText(lang);
  return (
    <Card heading={t('progress.heading')}>
      {funnel.invited === 0 ? (
        <p>{t('progress.nobody')}</p>
      ) : (
        <BarChart
          caption={t('progress.caption')}
          labelHeader={t('progress.step')}
          valueHeader={t('progress.people')}
          bars={steps.map((step) => ({
            label: t(`progress.${step}`),
            value: funnel[step],
            display: formatCount(lang, funnel[step]),
          }))}
          source={t('progress.source', { dato: formatDate(lang, toCopenhagen(now).date) })}
        />
      )}
      <p class="ff-muted">{t('progress.names')}</p>
    </Card>
  );
}

/** What it came to, with the day it was counted; nothing while it runs. */
export function Result({ whole: { partnership, funnel } }: { readonly whole: WholePartnership }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { result, resultOn, state, stateWords } = partnership;
  if (result === null || resultOn === null) return null;
  return (
    <Card heading={t('result.heading')} look="next">
      {state === 'stopped' ? <p>{t('result.stopped', { ord: stateWords ?? '' })}</p> : null}
      <p>{t('result.jobs', { lovet: result.pledged, pladser: result.seats })}</p>
      <p>{t('result.way', { spurgt: result.invited, ja: result.yes, gennemfoert: result.finished })}</p>
      <p>
        <strong>{t('result.hired', { ansat: result.hired, tre: result.hired3, seks: result.hired6 })}</strong>
      </p>
      {state === 'closed' && stateWords !== null ? <p>{stateWords}</p> : null}
      <p class="ff-muted">
        {t('result.day', { dato: formatDate(lang, resultOn) })}
        {funnel.hired === result.hired ? null : ` ${t('result.since', { ansat: funnel.hired })}`}
      </p>
    </Card>
  );
}
