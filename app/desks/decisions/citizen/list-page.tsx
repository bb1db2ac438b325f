import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type Decision, type DecisionKinds, isOpen, promisedOn } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import { Card, Details, EmptyState, LinkButton, usePage } from '../../../ui/index.ts';
import { ownDecisions } from './paths.ts';
import {
  asHeading,
  bodyOf,
  capital,
  firstSentence,
  isAskedIfStands,
  type OwnDecisions,
  runningComplaint,
  sorted,
} from './seen.ts';
import { dayOf } from './steps.ts';
import { ownDecisionText } from './text.ts';

export interface Askable {
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
}

interface ListProps {
  readonly all: OwnDecisions;
  readonly kinds: DecisionKinds;
  readonly ask: readonly Askable[];
}

/** What became of a matter, in a line. */
function lineOf(lang: 'da' | 'en', decision: Decision, { all, kinds }: ListProps, today: PlainDate): string {
  const t = ownDecisionText(lang);
  const { state, result, terms, decidedOn, withdrawnAt } = decision;
  if (isOpen(decision)) {
    const due = promisedOn(decision);
    return due && due >= today
      ? t('list.due', { dato: formatDate(lang, due) })
      : t('list.since', { dato: formatDate(lang, decision.askedOn ?? dayOf(decision.openedAt)) });
  }
  if (state === 'withdrawn')
    return withdrawnAt ? t('list.stopped', { dato: formatDate(lang, dayOf(withdrawnAt)) }) : '';
  if (all.decisions.some(({ replaces, state }) => replaces === decision.id && state === 'signed'))
    return t('list.replaced');
  const [, rest] = firstSentence(result ? inLang(kinds.must(decision.kind).resultWords(terms, result), lang) : '');
  return [rest, decidedOn ? t('list.made.on', { dato: formatDate(lang, decidedOn) }) : ''].join(' ').trim();
}

/** What a matter is called in the list: the result, once there is one. */
function headingOf(lang: 'da' | 'en', { kind: name, terms, state, result }: Decision, kinds: DecisionKinds): string {
  const kind = kinds.must(name);
  if (state === 'signed' && result) return asHeading(firstSentence(inLang(kind.resultWords(terms, result), lang))[0]);
  return capital(inLang(kind.aboutWords(terms), lang));
}

function complaintLine(
  lang: 'da' | 'en',
  decision: Decision,
  { all, kinds }: ListProps,
  today: PlainDate,
): string | null {
  const t = ownDecisionText(lang);
  const complaint = runningComplaint(decision, all);
  if (!complaint) return null;
  if (isAskedIfStands(complaint, today)) return t('list.stands');
  return complaint.state === 'forwarded'
    ? t('list.complaint.board', { instans: bodyOf(decision, kinds.must(decision.kind), lang) })
    : t('list.complaint.running');
}

function One({ decision, props }: { readonly decision: Decision; readonly props: ListProps }) {
  const { lang, now } = usePage();
  const today = toCopenhagen(now).date;
  const complaint = complaintLine(lang, decision, props, today);
  return (
    <Card
      level={3}
      heading={headingOf(lang, decision, props.kinds)}
      href={ownDecisions.one(decision.id)}
      look={complaint !== null ? 'next' : 'plain'}
    >
      <p>{lineOf(lang, decision, props, today)}</p>
      {complaint ? <p>{complaint}</p> : null}
    </Card>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly decisions: readonly Decision[];
  readonly props: ListProps;
}

function Group({ heading, decisions, props }: GroupProps) {
  return decisions.length === 0 ? null : (
    <section class="ff-section">
      <h2>{heading}</h2>
      <div class="ff-stack">
        {decisions.map((decision) => (
          <One decision={decision} props={props} />
        ))}
      </div>
    </section>
  );
}

/** What waits for the citizen, what is being decided, what was, and what one can ask for. */
export function ListPage(props: ListProps) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const today = toCopenhagen(now).date;
  const { waiting, open, made, over } = sorted(props.all, props.kinds, today);
  const none = open.length + made.length + over.length === 0;
  return (
    <div class="ff-narrow">
      <h1>{t('title')}</h1>
      {none ? (
        <EmptyState heading={t('list.empty')}>
          <p>{t('list.empty.text')}</p>
        </EmptyState>
      ) : (
        <p class="ff-lead">{t('lead')}</p>
      )}
      {waiting.map(({ decision, hearing }) => (
        <Card
          kicker={t('list.waits')}
          heading={headingOf(lang, decision, props.kinds)}
          look="next"
          actions={
            <LinkButton kind="primary" href={ownDecisions.hearing(hearing.id)}>
              {t('list.answer')}
            </LinkButton>
          }
        >
          {hearing.until ? (
            <p>
              {t('list.answer.by', {
                dato: formatDate(lang, hearing.until),
                om: formatRelativeDays(lang, hearing.until, today),
              })}
            </p>
          ) : null}
        </Card>
      ))}
      <Group heading={t('list.open')} decisions={open} props={props} />
      <Group heading={t('list.made')} decisions={made} props={props} />
      {props.ask.length > 0 ? (
        <section class="ff-section">
          <h2>{t('list.ask')}</h2>
          <p>{t('list.ask.lead')}</p>
          <div class="ff-stack">
            {props.ask.map(({ kind, title, lead }) => (
              <Card level={3} heading={title} href={ownDecisions.ask(kind)} look="quiet">
                <p>{lead}</p>
              </Card>
            ))}
          </div>
        </section>
      ) : null}
      {over.length > 0 ? (
        <div class="ff-section">
          <Details summary={t('list.old', { antal: over.length })}>
            <ul class="nobullet-list ff-stack">
              {over.map((decision) => (
                <li>
                  <p>
                    <a href={ownDecisions.one(decision.id)}>{headingOf(lang, decision, props.kinds)}</a>
                    <br />
                    <span class="ff-muted">{lineOf(lang, decision, props, today)}</span>
                  </p>
                </li>
              ))}
            </ul>
          </Details>
        </div>
      ) : null}
    </div>
  );
}
