import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatPhone } from '../../../kernel/text/format.ts';
import type { Invitation, Meeting } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { citizenPaths } from '../paths.ts';
import { dayInWords, whenInWords } from '../words/when.ts';
import { type GroupForMe, Groups } from './groups.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { Past } from './past.tsx';
import { citizenMeetingText } from './text.ts';

export interface MyMeetingsProps {
  readonly caseId: string;
  readonly upcoming: readonly Meeting[];
  readonly past: readonly Meeting[];
  readonly invitation: Invitation | null;
  readonly groups: readonly GroupForMe[];
  readonly fundIsChosen: boolean;
  /** The citizen asked for a talk, and none was booked since. */
  readonly wished: boolean;
  readonly once: string;
  /** A time can be found by the citizen alone. */
  readonly mayBook: boolean;
  /** Where to ask for a talk; undefined when the case is closed. */
  readonly askHref: string | undefined;
  readonly hearHref: (meetingId: string) => string | undefined;
  readonly booking: 'may-ask' | 'exempt' | 'lost' | null;
  /** Where the citizen asks to be free of booking, or to book again; undefined where nothing can be asked here. */
  readonly askDecision: (kind: 'booking-exemption' | 'booking-restored') => string | undefined;
}

function Invited({ invitation }: { readonly invitation: Invitation }) {
  const { lang, now, authority } = usePage();
  const t = citizenMeetingText(lang);
  const day = dayInWords(lang, invitation.bookBy, toCopenhagen(now).date);
  return (
    <Card
      kicker={t('invited.kicker')}
      heading={t('invited.heading')}
      look="next"
      actions={
        <LinkButton kind="primary" href={citizenPaths.book}>
          {t('invited.action')}
        </LinkButton>
      }
    >
      <p>{t('invited.text', { navn: invitation.invitedBy, dag: day })}</p>
      {invitation.words ? <p>{t('invited.words', { navn: invitation.invitedBy, ord: invitation.words })}</p> : null}
      {authority?.phone ? <p class="ff-muted">{t('invited.help', { telefon: formatPhone(authority.phone) })}</p> : null}
    </Card>
  );
}

interface FindProps {
  readonly any: boolean;
  readonly mayBook: boolean;
  readonly wished: boolean;
  readonly askHref: string | undefined;
}

function Find({ any, mayBook, wished, askHref }: FindProps) {
  const t = citizenMeetingText(usePage().lang);
  if (askHref === undefined) return null;
  return (
    <Card
      heading={any ? undefined : t('none.heading')}
      look={any ? 'quiet' : 'next'}
      actions={
        <>
          {mayBook ? (
            <LinkButton kind="primary" href={citizenPaths.book} icon="calendar">
              {t('find.action')}
            </LinkButton>
          ) : null}
          {wished ? null : <LinkButton href={askHref}>{t('ask.action')}</LinkButton>}
        </>
      }
    >
      <p>{t(wished ? 'ask.asked' : any ? 'ask.text' : mayBook ? 'none.text' : 'none.waits')}</p>
    </Card>
  );
}

/** Finding a time is hard for some: they can ask not to. Whoever lost the right can ask for it again. */
function Booking({ booking, askDecision }: Pick<MyMeetingsProps, 'booking' | 'askDecision'>) {
  const t = citizenMeetingText(usePage().lang);
  if (booking === null) return null;
  if (booking === 'exempt') return <p>{t('booking.exempt')}</p>;
  const href = askDecision(booking === 'may-ask' ? 'booking-exemption' : 'booking-restored');
  if (href === undefined) return null;
  return (
    <p>
      {t(`booking.${booking}`)} <a href={href}>{t(`booking.${booking}.action`)}</a>
    </p>
  );
}

/** Asked at once and kindly: nothing else happens before the citizen has been heard. */
function NotMet({ meeting, href }: { readonly meeting: Meeting; readonly href: string | undefined }) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  return (
    <Card
      heading={t('heard.heading')}
      actions={
        href ? (
          <LinkButton kind="primary" href={href}>
            {t('heard.action')}
          </LinkButton>
        ) : null
      }
    >
      <p>{t('heard.text', { naar: whenInWords(lang, meeting, now) })}</p>
    </Card>
  );
}

/** The next talk first, then what can be chosen, then what was. */
export function MyMeetingsPage(props: MyMeetingsProps) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  const { upcoming, past, invitation, groups, fundIsChosen, wished, mayBook, once, caseId, askHref, hearHref } = props;
  const { booking, askDecision } = props;
  const [next, ...others] = upcoming;
  const unheard = past.find((meeting) => meeting.state === 'not-met' && meeting.reasonHeardAt === null);
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      <div class="ff-stack">
        {next ? <MeetingCard meeting={next} next fundIsChosen={fundIsChosen} once={once} /> : null}
        {invitation ? <Invited invitation={invitation} /> : null}
        {unheard ? <NotMet meeting={unheard} href={hearHref(unheard.id)} /> : null}
        {invitation ? null : <Find any={next !== undefined} mayBook={mayBook} wished={wished} askHref={askHref} />}
        <Booking booking={booking} askDecision={askDecision} />
      </div>
      {others.length > 0 ? (
        <section class="ff-section">
          <h2>{t('other.heading')}</h2>
          <div class="ff-stack">
            {others.map((meeting) => (
              <MeetingCard meeting={meeting} next={false} fundIsChosen={false} once={once} />
            ))}
          </div>
        </section>
      ) : null}
      <Groups groups={groups} caseId={caseId} once={once} />
      <Past meetings={past} />
      <section class="ff-section">
        <h2>{t('calendar.heading')}</h2>
        <p>{t('calendar.text')}</p>
        <p>
          <a href={citizenPaths.feed}>{t('calendar.action')}</a>
        </p>
      </section>
    </div>
  );
}
