import { ageOn, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type DataColumn, DataList, EmptyState, FilterPanel, usePage, withQuery } from '../../../ui/index.ts';
import { pathOf } from '../../person/head.tsx';
import type { FundCase } from '../queries/fund-cases.ts';
import { type SharedText, sharedText } from '../text.ts';
import { fundPath, handOverPath } from './paths.ts';
import { Soon } from './soon.tsx';
import { type Filter, filters, fits, type Turn, turns, type Wait, waitsIn } from './waits.ts';

export interface FundPageProps {
  readonly cases: readonly FundCase[];
  readonly filter: Filter | null;
}

/** The caseworker of the a-kasse, in the plan of each member: goal and step, whose turn it is, the next meeting, and when it moves on. */
export function FundPage({ cases, filter }: FundPageProps) {
  const { lang, now } = usePage();
  const t = sharedText(lang);
  const today = toCopenhagen(now).date;
  const shown = filter === null ? cases : cases.filter((one) => fits(one, filter, today));
  if (cases.length === 0)
    return (
      <>
        <h1>{t('fund.title')}</h1>
        <EmptyState heading={t('fund.empty.heading')}>
          <p>{t('fund.empty.text')}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <h1>{t('fund.title')}</h1>
      <p class="ff-lead">{t('fund.lead', { antal: cases.length })}</p>
      <Soon cases={cases} today={today} />
      <div class="ff-with-filters ff-section">
        <FilterPanel
          title={t('fund.panel')}
          groups={[
            {
              filters: filters.map((one) => ({
                label: t(`filter.${one}`),
                href: one === filter ? fundPath : withQuery(fundPath, { vis: one }),
                count: cases.filter((row) => fits(row, one, today)).length,
                current: one === filter,
              })),
            },
          ]}
        />
        <div>
          {shown.length === 0 ? (
            <p>
              {t('fund.none')} <a href={fundPath}>{t('fund.all')}</a>
            </p>
          ) : (
            <Members cases={shown} today={today} lang={lang} t={t} />
          )}
        </div>
      </div>
    </>
  );
}

interface MembersProps {
  readonly cases: readonly FundCase[];
  readonly today: PlainDate;
  readonly lang: Lang;
  readonly t: SharedText;
}

function Members({ cases, today, lang, t }: MembersProps) {
  const { now } = usePage();
  const rows = cases.map((one) => ({ ...one, waits: waitsIn(one, today) }));
  type Row = (typeof rows)[number];
  const turnOf = (row: Row): Turn | 'nobody' =>
    turns.find((turn) => row.waits.some(({ on }) => on === turn)) ?? 'nobody';
  const columns: DataColumn<Row>[] = [
    { header: t('fund.goal'), cell: (row) => goalWords(row, t) },
    {
      header: t('fund.waits'),
      cell: ({ waits, caseId }) =>
        waits.length === 0 ? null : waits.map((wait) => <WaitLine wait={wait} caseId={caseId} lang={lang} t={t} />),
    },
    {
      header: t('fund.meeting'),
      cell: ({ talks }) => {
        if (!talks) return t('fund.hidden');
        return talks.nextMeetingAt ? formatDateTime(lang, talks.nextMeetingAt, now) : t('fund.noMeeting');
      },
    },
    { header: t('fund.used'), cell: (row) => usedWords(row, t) },
    { header: t('fund.handOver'), cell: (row) => handOverWords(row, lang, t) },
  ];
  return (
    <DataList
      caption={t('fund.caption')}
      name={{
        header: t('fund.name'),
        of: (row: Row) => row.name,
        href: (row) => pathOf(row.caseId),
        note: (row) => t('fund.age', { alder: ageOn(row.birthDate, today), kommune: row.house }),
      }}
      columns={columns}
      groups={([...turns, 'nobody'] as const).map((turn) => ({
        title: t(`fund.group.${turn}`),
        tone: turn === 'me' ? ('soon' as const) : ('rest' as const),
        rows: rows.filter((row) => turnOf(row) === turn),
      }))}
    />
  );
}

function goalWords({ plan }: FundCase, t: SharedText): Child {
  if (!plan) return t('fund.hidden');
  const goal = plan.jobTitle ?? plan.goal;
  return (
    <>
      {goal ?? <span class="ff-muted">{t('fund.noGoal')}</span>} ·{' '}
      {plan.nextStep ?? <span class="ff-muted">{t('fund.noStep')}</span>}
    </>
  );
}

interface WaitLineProps {
  readonly wait: Wait;
  readonly caseId: string;
  readonly lang: Lang;
  readonly t: SharedText;
}

function WaitLine({ wait, caseId, lang, t }: WaitLineProps) {
  const words = waitWords(wait, lang, t);
  return (
    <div>
      <span class="ff-muted">{t(`who.${wait.on}`)}:</span>{' '}
      {wait.what === 'hand-over' ? <a href={handOverPath(caseId)}>{words}</a> : words}
    </div>
  );
}

function waitWords(wait: Wait, lang: Lang, t: SharedText): string {
  switch (wait.what) {
    case 'proposal':
      return wait.on === 'citizen'
        ? t('wait.proposal.citizen', { antal: wait.count })
        : t('wait.proposal.me', { antal: wait.count });
    case 'message':
      return wait.on === 'citizen' ? t('wait.message.citizen') : t('wait.message.me');
    case 'booking':
      return t('wait.booking', { dato: formatDate(lang, wait.until) });
    default:
      return t(`wait.${wait.what}`);
  }
}

function usedWords({ months }: FundCase, t: SharedText): Child {
  if (!months) return t('fund.hidden');
  const { used, limit, weeks } = months;
  if (used === null) return t('fund.used.notCounted');
  return (
    <>
      {t('fund.used.hours', { timer: used, graense: limit })}{' '}
      <span class="ff-muted ff-nowrap">{weeks ? t('fund.used.weeks', { antal: weeks }) : t('fund.used.noWeek')}</span>
    </>
  );
}

function handOverWords({ months, handOver }: FundCase, lang: Lang, t: SharedText): Child {
  if (handOver) {
    const state = handOver.receivedByName
      ? t('fund.handOver.received', { navn: handOver.receivedByName })
      : t('fund.handOver.waiting');
    return (
      <>
        {formatDate(lang, handOver.takesOverOn)} <span class="ff-muted">{state}</span>
      </>
    );
  }
  if (!months) return t('fund.hidden');
  if (months.takesOverOn === null) return t('fund.handOver.notKnown');
  const dato = formatDate(lang, months.takesOverOn);
  return months.certain ? dato : t('fund.handOver.earliest', { dato });
}
