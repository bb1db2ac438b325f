import { formatPhone } from '../../../kernel/text/format.ts';
import { isMovable, type Meeting } from '../../../meetings/index.ts';
import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { ExternalLink } from '../../../ui/content/external-link.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { languageName } from '../../person/head.tsx';
import { citizenPaths } from '../paths.ts';
import { wordsText } from '../words/text.ts';
import { capitalised, whenInWords } from '../words/when.ts';
import { citizenMeetingText } from './text.ts';

export interface MeetingCardProps {
  readonly meeting: Meeting;
  /** The next one, first on the page. */
  readonly next: boolean;
  /** The law lets the citizen choose whether the a-kasse takes part. */
  readonly fundIsChosen: boolean;
  readonly once: string;
}

/** Who takes part on the other side of the table. */
export function withWhom(meeting: Meeting, lang: 'da' | 'en'): string {
  return meeting.secondHostName === null
    ? meeting.hostName
    : citizenMeetingText(lang)('meeting.with.two', { navn: meeting.hostName, anden: meeting.secondHostName });
}

function Where({ meeting }: { readonly meeting: Meeting }) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  if (meeting.form === 'phone') return <>{formatPhone(meeting.place)}</>;
  if (meeting.form === 'video' && /^https:\/\//.test(meeting.place))
    return <ExternalLink href={meeting.place}>{t('meeting.video')}</ExternalLink>;
  return <>{meeting.place}</>;
}

function facts(meeting: Meeting, lang: 'da' | 'en'): Definition[] {
  const t = citizenMeetingText(lang);
  const where = meeting.form === 'in-person' ? 'meeting.where' : (`meeting.where.${meeting.form}` as const);
  return [
    { term: t('meeting.how'), value: wordsText(lang)(`form.${meeting.form}`) },
    ...(meeting.place === '' ? [] : [{ term: t(where), value: <Where meeting={meeting} /> }]),
    { term: t('meeting.with'), value: withWhom(meeting, lang) },
    ...(meeting.interpreterLanguage === null
      ? []
      : [
          {
            term: t('meeting.interpreter'),
            value: t('meeting.interpreter.value', { sprog: languageName(meeting.interpreterLanguage, lang) }),
          },
        ]),
    ...(meeting.topics === null ? [] : [{ term: t('meeting.topics'), value: meeting.topics }]),
  ];
}

/** Whether the a-kasse is there: one press, to and fro. */
function FundChoice({ meeting, once }: Pick<MeetingCardProps, 'meeting' | 'once'>) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  const wants = meeting.fund !== 'none';
  return (
    <Form
      action="/handling/choose-fund-at-meeting"
      once={`${once}-fund`}
      returnTo={citizenPaths.all}
      label={t('fund.ask')}
    >
      <HiddenField name="caseId" value={meeting.caseId} />
      <p>
        <strong>{t('fund.ask')}</strong> {t(`fund.${meeting.fund}`)} {t('fund.lead')}
      </p>
      <div class="ff-actions">
        {wants ? (
          <Button name="wanted" value="no">
            {t('fund.no')}
          </Button>
        ) : (
          <Button name="wanted" value="yes">
            {t('fund.yes')}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Too near to be moved here: a person finds a way. */
function CallToMove() {
  const { lang, authority } = usePage();
  const t = citizenMeetingText(lang);
  if (!authority?.phone) return null;
  return (
    <p>
      {t('meeting.late')} <a href={`tel:${authority.phone}`}>{t('call', { telefon: formatPhone(authority.phone) })}</a>
    </p>
  );
}

/** One agreed talk: when in plain words, how and where, with whom, and what one can do about it. */
export function MeetingCard({ meeting, next, fundIsChosen, once }: MeetingCardProps) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  return (
    <Card
      kicker={next ? t('next.kicker') : wordsText(lang)(`kind.${meeting.kind}`)}
      heading={capitalised(whenInWords(lang, meeting, now))}
      level={next ? 2 : 3}
      look={next ? 'next' : 'plain'}
      actions={
        <>
          {isMovable(meeting, now) ? (
            <LinkButton href={citizenPaths.move(meeting.id)} icon="time">
              {t('meeting.move')}
            </LinkButton>
          ) : null}
          {meeting.startsAt > now ? (
            <LinkButton href={citizenPaths.cancel(meeting.id)} icon="close">
              {t('meeting.cancel')}
            </LinkButton>
          ) : null}
          <LinkButton href={citizenPaths.file(meeting.id)} icon="calendar">
            {t('meeting.file')}
          </LinkButton>
        </>
      }
    >
      <DefinitionList items={facts(meeting, lang)} />
      {meeting.form === 'in-person' && meeting.formChosenBy === 'authority' ? (
        <p>
          {t('meeting.decided')} <a href={citizenPaths.decisions}>{t('meeting.decided.action')}</a>
        </p>
      ) : null}
      {isMovable(meeting, now) ? null : <CallToMove />}
      {fundIsChosen ? <FundChoice meeting={meeting} once={once} /> : null}
    </Card>
  );
}
