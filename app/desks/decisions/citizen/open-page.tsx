import { toCopenhagen } from '@fodfaeste/law/dates';
import { type Decision, fvl, hearingRuns } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card, Details, Form, LinkButton, Submit, usePage } from '../../../ui/index.ts';
import { CallButton, Paragraphs, Quote } from './parts.tsx';
import { ownDecisions } from './paths.ts';
import type { OneProps } from './read.ts';
import { citizenKnew, mayAskToWait, openHearing, saidIn, waitsToSpeak } from './seen.ts';
import { dayOf } from './steps.ts';
import { Story } from './story.tsx';
import { ownDecisionText } from './text.ts';

/** Since when, and until when: the municipality's own day, and what became of it. */
function Deadline({ decision, movedWhy }: OneProps) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const today = toCopenhagen(now).date;
  const { askedOn, openedAt, dueOn, newDueOn, state } = decision;
  const day = (date: Parameters<typeof formatDate>[1]) => formatDate(lang, date);
  const began = askedOn ? t('open.asked', { dato: day(askedOn) }) : t('open.began', { dato: day(dayOf(openedAt)) });
  const promised = newDueOn ?? dueOn;
  const when =
    promised === null
      ? t('open.no-due')
      : promised < today
        ? t('open.overdue', { frist: day(promised) })
        : dueOn !== null && newDueOn !== null
          ? t('open.moved', { frist: day(dueOn), ny: day(newDueOn) })
          : t('open.due', { dato: day(promised) });
  return (
    <>
      <p class="ff-lead">
        {began} {when}
      </p>
      {newDueOn && movedWhy ? <p>{t('open.moved.why', { grund: movedWhy })}</p> : null}
      {state === 'submitted' ? <p>{t('open.near')}</p> : null}
    </>
  );
}

function Heard({ decision }: Pick<OneProps, 'decision'>) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const hearing = openHearing(decision);
  if (!hearing) return null;
  const runs = hearingRuns(hearing, toCopenhagen(now).date);
  return (
    <Card
      heading={t('open.hearing')}
      look="next"
      actions={
        <LinkButton kind="primary" href={ownDecisions.hearing(hearing.id)}>
          {t('open.hearing.answer')}
        </LinkButton>
      }
    >
      <p>{t(hearing.facts.length > 0 ? 'open.hearing.text' : 'open.hearing.own')}</p>
      {hearing.until ? (
        <p>{t(runs ? 'open.hearing.by' : 'hearing.late', { dato: formatDate(lang, hearing.until) })}</p>
      ) : null}
    </Card>
  );
}

/** "Vent – jeg vil sige noget først": one press (forvaltningsloven § 21). */
function Wait({ decision, person, once }: OneProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  if (waitsToSpeak(decision) && decision.waitWantedAt)
    return (
      <Card
        heading={t('open.waiting')}
        actions={
          <>
            <LinkButton icon="chat" href="/min-side/beskeder/ny">
              {t('open.write')}
            </LinkButton>
            <CallButton person={person} />
          </>
        }
      >
        <p>{t('open.waiting.text', { dato: formatDate(lang, dayOf(decision.waitWantedAt)) })}</p>
      </Card>
    );
  if (!mayAskToWait(decision)) return null;
  return (
    <Card heading={t('open.wait')}>
      <p>{t('open.wait.text')}</p>
      <Form action={ownDecisions.wait(decision.id)} once={once}>
        <Submit kind="secondary">{t('open.wait.button')}</Submit>
      </Form>
    </Card>
  );
}

export function Said({ decision }: { readonly decision: Decision }) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const answers = saidIn(decision);
  const { askedWords } = decision;
  if (answers.length === 0 && !askedWords) return null;
  return (
    <section class="ff-section">
      <h2>{t('made.own')}</h2>
      <div class="ff-stack">
        {askedWords ? <Quote lead={t('made.own.asked')} text={askedWords} /> : null}
        {answers.map(({ answer, answeredAt }) => (
          <Quote
            lead={answeredAt ? formatDate(lang, dayOf(answeredAt)) : undefined}
            text={answer?.trim() || t('hearing.thanks.nothing')}
          />
        ))}
      </div>
    </section>
  );
}

/** A matter that is being decided. What is thought of it stands in no page until it is signed. */
export function OpenPage(props: OneProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const { decision, kind } = props;
  return (
    <div class="ff-narrow">
      <h1>{t('open.title', { emne: inLang(kind.aboutWords(decision.terms), lang) })}</h1>
      <Deadline {...props} />
      <div class="ff-stack">
        <Heard decision={decision} />
        <Wait {...props} />
      </div>
      <Said decision={decision} />
      <div class="ff-section">
        <Details summary={t('where')}>
          <Paragraphs lead={t('law.wait')} paragraphs={[fvl('§ 21, stk. 1')]} />
        </Details>
        <Story story={props.story} />
      </div>
    </div>
  );
}

export function StoppedPage({ decision, kind, story }: OneProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('stopped.title')}</h1>
      <p class="ff-lead">{t('stopped.text', { emne: inLang(kind.aboutWords(decision.terms), lang) })}</p>
      {decision.withdrawnReason && citizenKnew(decision) ? (
        <p>{t('stopped.why', { grund: decision.withdrawnReason })}</p>
      ) : null}
      <Said decision={decision} />
      <div class="ff-section">
        <Story story={story} />
      </div>
    </div>
  );
}
