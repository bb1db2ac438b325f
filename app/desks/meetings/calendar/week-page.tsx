import { addDays, type Instant, isoWeek, type PlainDate, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { formatDate, formatTime } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import type { CalendarDay, CalendarEntry } from '../../../meetings/index.ts';
import { Agenda, type AgendaDay, type AgendaItem } from '../../../ui/content/agenda.tsx';
import { LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Tabs } from '../../../ui/navigation/tabs.tsx';
import { pathOf } from '../../person/head.tsx';
import { calendarPaths, personMeetings } from '../paths.ts';
import { wordsText } from '../words/text.ts';
import { capitalised, dayInWords, spanOf } from '../words/when.ts';
import { calendarText } from './text.ts';
import { type Asked, type Line, linesOf, shownDays } from './view.ts';

/** Ways on that this reader may go. */
export interface CalendarLinks {
  readonly block: (day: PlainDate, from?: string, to?: string) => string | undefined;
  readonly breaks: string | undefined;
  readonly unblock: (blockedId: string) => string | undefined;
}

interface WeekProps {
  readonly asked: Asked;
  readonly days: readonly CalendarDay[];
  readonly links: CalendarLinks;
  readonly today: PlainDate;
}

export const viewHref = ({ view, day }: Pick<Asked, 'view' | 'day'>): string =>
  `${calendarPaths.week}?${new URLSearchParams({ dag: day, ...(view === 'day' ? { visning: 'dag' } : {}) })}`;

const hour = (lang: Lang, time: string) => formatTime(lang, plainTime(time)).replace(/^kl\. /, '');

function entryItem(
  entry: CalendarEntry,
  lang: Lang,
  { links, today }: Pick<WeekProps, 'links' | 'today'>,
): Omit<AgendaItem, 'time'> {
  const [t, words] = [calendarText(lang), wordsText(lang)];
  if (entry.kind === 'blocked') {
    const unblock = links.unblock(entry.id);
    return {
      title: entry.title || t('entry.blocked'),
      note: unblock ? (
        <a class="ff-no-print" href={unblock}>
          {t('entry.unblock')}
        </a>
      ) : null,
      look: 'taken',
    };
  }
  if (entry.kind === 'taken') return { title: t('entry.taken'), look: 'taken' };
  if (entry.kind === 'group-meeting')
    return { title: <a href={calendarPaths.group(entry.id)}>{entry.title}</a>, note: t('entry.group') };
  if (entry.caseId === null || entry.citizenName === null) return { title: t('entry.hidden'), look: 'meeting' };
  const state = entry.state === 'held' || entry.state === 'not-met' ? t(`entry.${entry.state}`) : null;
  const form = entry.form ? words(`form.${entry.form}`) : null;
  return {
    title: <a href={pathOf(entry.caseId)}>{entry.citizenName}</a>,
    note: (
      <>
        {[form, state].filter((one) => one !== null).join(' · ')}
        {entry.state === 'booked' && toCopenhagen(entry.startsAt).date <= today ? (
          <>
            {' · '}
            <a class="ff-no-print" href={personMeetings(entry.caseId).holdOne(entry.id)}>
              {t('entry.hold')}
            </a>
          </>
        ) : null}
      </>
    ),
    look: 'meeting',
  };
}

/** A free time leads to blocking just that time. */
function Free({ line, links }: { readonly line: Line; readonly links: CalendarLinks }) {
  const t = calendarText(usePage().lang);
  const [from, to] = [toCopenhagen(line.startsAt), toCopenhagen(line.endsAt)];
  const href = links.block(from.date, from.time, to.time);
  return (
    <>
      {t('entry.free')}
      {href ? (
        <>
          {' · '}
          <a class="ff-no-print" href={href}>
            {t('entry.block')}
          </a>
        </>
      ) : null}
    </>
  );
}

function itemOf(line: Line, lang: Lang, props: WeekProps): AgendaItem {
  const t = calendarText(lang);
  const time = spanOf(lang, line.startsAt, line.endsAt);
  if (line.kind === 'break') return { time, title: t('entry.break'), look: 'taken' };
  if (line.kind === 'free') return { time, title: <Free line={line} links={props.links} />, look: 'free' };
  return { time, ...entryItem(line.entry, lang, props) };
}

function hoursNote(day: CalendarDay, lang: Lang): Child {
  const t = calendarText(lang);
  if (day.closed !== null) return t(`day.${day.closed}`);
  return day.hours === null
    ? t('day.off')
    : t('day.hours', { fra: hour(lang, day.hours.from), til: hour(lang, day.hours.to) });
}

function agendaOf(props: WeekProps, lang: Lang, now: Instant): readonly AgendaDay[] {
  const { days, asked, today } = props;
  const t = calendarText(lang);
  const shown = asked.view === 'day' ? days : shownDays(days);
  return shown.map((day) => {
    const words = capitalised(dayInWords(lang, day.date, day.date));
    return {
      heading: asked.view === 'day' ? words : <a href={viewHref({ view: 'day', day: day.date })}>{words}</a>,
      note: hoursNote(day, lang),
      today: day.date === today,
      items: linesOf(day)
        .filter((line) => line.kind !== 'free' || line.endsAt > now)
        .map((line) => itemOf(line, lang, props)),
      empty: t('day.empty'),
    };
  });
}

function Steps({ asked }: { readonly asked: Asked }) {
  const t = calendarText(usePage().lang);
  const step = asked.view === 'week' ? 7 : 1;
  const [before, now, after] =
    asked.view === 'week'
      ? [t('previousWeek'), t('thisWeek'), t('nextWeek')]
      : [t('previousDay'), t('thisDay'), t('nextDay')];
  return (
    <div class="ff-actions">
      <LinkButton href={viewHref({ ...asked, day: addDays(asked.day, -step) })} icon="chevron-left">
        {before}
      </LinkButton>
      <LinkButton href={asked.view === 'week' ? calendarPaths.week : `${calendarPaths.week}?visning=dag`}>
        {now}
      </LinkButton>
      <LinkButton href={viewHref({ ...asked, day: addDays(asked.day, step) })} icon="chevron-right">
        {after}
      </LinkButton>
    </div>
  );
}

/** The own calendar, a week or a day, as lists that can be read aloud and printed. */
export function WeekPage(props: WeekProps) {
  const { lang, now } = usePage();
  const t = calendarText(lang);
  const { asked, links } = props;
  const block = links.block(asked.day);
  const views = [
    { href: viewHref({ view: 'week', day: asked.day }), label: t('view.week') },
    { href: viewHref({ view: 'day', day: asked.day }), label: t('view.day') },
  ];
  return (
    <>
      <div class="ff-page-head">
        <h1>{t('title')}</h1>
        <div class="ff-actions">
          {block ? (
            <LinkButton href={block} kind="primary">
              {t('ways.block')}
            </LinkButton>
          ) : null}
          {links.breaks ? <LinkButton href={links.breaks}>{t('ways.breaks')}</LinkButton> : null}
          <LinkButton href={calendarPaths.groups}>{t('ways.groups')}</LinkButton>
          <LinkButton href={calendarPaths.feed}>{t('ways.feed')}</LinkButton>
        </div>
      </div>
      <Tabs label={t('view.label')} current={viewHref({ view: asked.view, day: asked.day })} items={views} />
      <div class="ff-page-head">
        <p>
          <strong>
            {asked.view === 'week'
              ? `${t('week.title', { uge: String(isoWeek(asked.from).week) })} · ${formatDate(lang, asked.from)}`
              : formatDate(lang, asked.day)}
          </strong>
        </p>
        <Steps asked={asked} />
      </div>
      <Agenda days={agendaOf(props, lang, now)} />
      <p class="ff-muted ff-no-print ff-section">
        {t('hours.note')} {t('print')}
      </p>
    </>
  );
}
