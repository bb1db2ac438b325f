import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import type { BookingRules, CaseMeetings, GroupOfCase, Invitation } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { personMeetings } from '../paths.ts';
import { capitalised, dayInWords, whenInWords } from '../words/when.ts';
import { PastTalks } from './past.tsx';
import { RulesCard } from './rules-card.tsx';
import { personMeetingText } from './text.ts';
import { Upcoming } from './upcoming.tsx';

/** Ways on that this reader may go; undefined where not. */
export interface TabLinks {
  readonly invite?: string | undefined;
  readonly summon?: string | undefined;
  readonly book?: string | undefined;
  readonly withdraw?: string | undefined;
  readonly decideForm?: string | undefined;
  /** Joint meetings ahead in which this citizen can have a place. */
  readonly groups: readonly { readonly href: string; readonly title: string }[];
  readonly share: (meetingId: string) => string | undefined;
  readonly hear: (meetingId: string) => string | undefined;
}

export interface MeetingsTabProps {
  readonly caseId: string;
  /** The first name. */
  readonly name: string;
  readonly meetings: CaseMeetings;
  readonly rules: BookingRules | null;
  readonly links: TabLinks;
  readonly mayAct: boolean;
}

function Invited({
  invitation,
  name,
  links,
}: { readonly invitation: Invitation } & Pick<MeetingsTabProps, 'name' | 'links'>) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const day = (date: Invitation['bookBy']) => dayInWords(lang, date, toCopenhagen(now).date);
  return (
    <Card
      heading={t('invited.heading')}
      actions={links.withdraw ? <LinkButton href={links.withdraw}>{t('invited.withdraw')}</LinkButton> : null}
    >
      <p>
        {t('invited.text', { navn: name, dag: day(invitation.bookBy) })}{' '}
        {t('invited.hold', { dag: day(invitation.holdBy) })}
      </p>
      {invitation.words ? <p>“{invitation.words}”</p> : null}
      <p class="ff-muted">
        {t('invited.by', { naar: formatDateTime(lang, invitation.invitedAt, now), navn: invitation.invitedBy })}
        {invitation.remindedAt
          ? ` · ${t('invited.reminded', { naar: formatDateTime(lang, invitation.remindedAt, now) })}`
          : null}
      </p>
    </Card>
  );
}

function GroupPlaces({ groups }: { readonly groups: readonly GroupOfCase[] }) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  if (groups.length === 0) return null;
  return (
    <Card heading={t('groups.heading')}>
      <DefinitionList
        items={groups.map((group) => ({
          term: group.title,
          value: `${capitalised(whenInWords(lang, group, now))} · ${t(`groups.${group.placeState}`)}`,
        }))}
      />
    </Card>
  );
}

/** `/borger/<case>/samtaler`: what is agreed, whether somebody is asked to choose a time, what the law says of the next, what was. */
export function MeetingsTab({ caseId, name, meetings, rules, links, mayAct }: MeetingsTabProps) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const { upcoming, past, invitation, groups, wishedAt } = meetings;
  return (
    <div class="ff-with-aside">
      <div class="ff-aside ff-column">
        {rules ? (
          <RulesCard
            rules={rules}
            name={name}
            inviteHref={invitation ? undefined : links.invite}
            summonHref={links.summon}
            decideHref={links.decideForm}
          />
        ) : null}
        <GroupPlaces groups={groups} />
        {links.groups.length > 0 ? (
          <Details summary={t('groups.offer')}>
            <ul class="nobullet-list">
              {links.groups.map(({ href, title }) => (
                <li>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </div>
      <div class="ff-stack">
        {mayAct ? (
          <div class="ff-actions">
            <LinkButton kind="primary" href={personMeetings(caseId).hold}>
              {t('head.hold')}
            </LinkButton>
            {links.book ? <LinkButton href={links.book}>{t('head.book')}</LinkButton> : null}
          </div>
        ) : null}
        {wishedAt ? (
          <Alert kind="info">
            <p>
              {t('wished.text', { navn: name, naar: formatDateTime(lang, wishedAt, now) })}{' '}
              {links.book ? <a href={links.book}>{t('wished.action')}</a> : null}
            </p>
          </Alert>
        ) : null}
        {invitation ? <Invited invitation={invitation} name={name} links={links} /> : null}
        <Upcoming meetings={upcoming} caseId={caseId} mayAct={mayAct} />
        <PastTalks meetings={past} name={name} shareHref={links.share} hearHref={links.hear} />
      </div>
    </div>
  );
}
