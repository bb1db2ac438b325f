import type { Child } from 'hono/jsx';
import { formatCount, formatDate, formatPhone } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type Pledge, pledgedJobs, type WholePartnership } from '../../../partnerships/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { NewsList } from '../../../ui/content/news-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { partnershipDeskText } from '../text.ts';

const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What one company promises, in lines. */
export function pledgeLines(pledge: Pledge, lang: Lang): readonly string[] {
  const t = partnershipDeskText(lang);
  if (pledge.state === 'withdrawn')
    return [
      t('pledges.withdrawn', { virksomhed: pledge.companyName }),
      ...(pledge.words === null ? [] : [ended(pledge.words)]),
    ];
  const what = t('pledges.one', {
    virksomhed: pledge.companyName,
    antal: pledge.jobs,
    timer: formatCount(lang, pledge.hoursWeek),
  });
  const when = pledge.from === null ? '' : `, ${t('pledges.from', { dato: formatDate(lang, pledge.from) })}`;
  const calls =
    pledge.contactPhone === null
      ? t('pledges.calls', { navn: pledge.contactName })
      : t('pledges.calls.phone', { navn: pledge.contactName, telefon: formatPhone(pledge.contactPhone) });
  return [
    `${what}${when}.`,
    ...(pledge.payWords === null ? [] : [ended(t('mine.jobs.pay', { loen: pledge.payWords }))]),
    calls,
    ...(pledge.declares ? [t('pledges.declares')] : []),
    ...(pledge.words === null ? [] : [ended(pledge.words)]),
  ];
}

export function Pledges({ whole, children }: { readonly whole: WholePartnership; readonly children?: Child }) {
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { pledges, partnership } = whole;
  return (
    <Card heading={t('pledges.heading')}>
      {pledges.length === 0 ? (
        <p>{t('pledges.none')}</p>
      ) : (
        <>
          <p>{t('pledges.total', { lovet: pledgedJobs(pledges), mindst: partnership.seatsMin })}</p>
          <NewsList
            items={pledges.map((pledge) => {
              const [first = '', ...rest] = pledgeLines(pledge, lang);
              return { sentence: first, note: rest.join(' ') };
            })}
          />
        </>
      )}
      {children}
    </Card>
  );
}
