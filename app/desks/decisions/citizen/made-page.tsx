import { toCopenhagen } from '@fodfaeste/law/dates';
import { isBurden, mayBeReopened, rsl } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Alert, LinkButton, usePage } from '../../../ui/index.ts';
import { letterPaths } from '../../letters/paths.ts';
import { Lines } from '../../meetings/words/lines.tsx';
import { ComplaintPart, StandsQuestion } from './complaint-part.tsx';
import { Said } from './open-page.tsx';
import { CallButton, Paragraphs, WhereItStands } from './parts.tsx';
import { ownDecisions } from './paths.ts';
import type { OneProps } from './read.ts';
import { asHeading, bodyOf, complaintAbout, firstSentence, mayComplain, nextRound } from './seen.ts';
import { Story } from './story.tsx';
import { ownDecisionText } from './text.ts';

/** Another round: which one is in force. */
function Rounds({ decision, all }: OneProps) {
  const t = ownDecisionText(usePage().lang);
  const next = nextRound(decision, all);
  if (next) {
    const old = next.state === 'signed';
    return (
      <Alert kind="info" heading={t(old ? 'made.old' : 'made.again')}>
        <p>
          {t(old ? 'made.old.text' : 'made.again.text')}{' '}
          <a href={ownDecisions.one(next.id)}>{t(old ? 'made.old.see' : 'made.again.see')}</a>
        </p>
      </Alert>
    );
  }
  const before = all.decisions.find(({ id, state }) => id === decision.replaces && state === 'signed');
  return before ? (
    <p>
      {t('made.instead')} <a href={ownDecisions.one(before.id)}>{t('made.instead.see')}</a>
    </p>
  ) : null;
}

/** Main facts and what was weighed (forvaltningsloven § 24): always here, also for a full yes. */
function Why({ decision }: Pick<OneProps, 'decision'>) {
  const t = ownDecisionText(usePage().lang);
  const main = decision.facts.filter((fact) => fact.main);
  return (
    <>
      {decision.considerations ? (
        <section class="ff-section">
          <h2>{t('made.why')}</h2>
          <Lines text={decision.considerations} />
        </section>
      ) : null}
      {main.length > 0 ? (
        <section class="ff-section">
          <h2>{t('made.facts')}</h2>
          <ul>
            {main.map(({ words }) => (
              <li>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function HowToComplain({ decision, kind }: Pick<OneProps, 'decision' | 'kind'>) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const { complaintUntil } = decision;
  const instans = bodyOf(decision, kind, lang);
  if (!complaintUntil) return null;
  const dato = formatDate(lang, complaintUntil);
  const past = complaintUntil < toCopenhagen(now).date;
  return (
    <>
      <h3>{t('complain.heading')}</h3>
      <p>{past ? t('complain.past', { dato, instans }) : t('complain.until', { dato })}</p>
      <ul>
        <li>{t('complain.how')}</li>
        <li>{t('complain.free')}</li>
        <li>{t('complain.helper')}</li>
        <li>{t('complain.holds')}</li>
        <li>{t('complain.then', { instans })}</li>
      </ul>
      <div class="ff-actions">
        <LinkButton href={ownDecisions.complain(decision.id)}>{t('complain.button')}</LinkButton>
      </div>
    </>
  );
}

function WhatYouCanDo({ decision, kind, person, all }: OneProps) {
  const t = ownDecisionText(usePage().lang);
  return (
    <section class="ff-section">
      <h2>{t('made.do')}</h2>
      {decision.result === 'granted' ? <p>{t('made.granted')}</p> : null}
      {mayBeReopened(decision) ? <p>{t('made.reopen')}</p> : null}
      <p>{person.contact ? t('made.call', { navn: person.contact.name }) : t('made.call.us')}</p>
      <div class="ff-actions">
        <CallButton person={person} />
      </div>
      {mayComplain(decision, all) ? <HowToComplain decision={decision} kind={kind} /> : null}
    </section>
  );
}

/** Whether the municipality kept the day it had set itself. */
function Kept({ decision: { dueOn, newDueOn, decidedOn } }: Pick<OneProps, 'decision'>) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const promised = newDueOn ?? dueOn;
  if (!promised || !decidedOn) return null;
  const frist = formatDate(lang, promised);
  return <> {decidedOn <= promised ? t('made.kept', { frist }) : t('made.late', { frist })}</>;
}

/** A decision, read on what may be a bad day: the result, why, what one can do, and the law last. */
export function MadePage(props: OneProps) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  const { decision, kind, all, letterId, once, story } = props;
  const { result, terms, ground, decidedOn, decidedByName } = decision;
  const [first, rest] = firstSentence(result ? inLang(kind.resultWords(terms, result), lang) : '');
  const complaint = complaintAbout(decision, all);
  const next = nextRound(decision, all);
  return (
    <div class="ff-narrow">
      <p class="ff-kicker">{inLang(kind.title, lang)}</p>
      <h1>{asHeading(first)}</h1>
      {rest ? <p class="ff-lead">{rest}</p> : null}
      <p class="ff-muted">
        {decidedOn ? t('made.on', { dato: formatDate(lang, decidedOn) }) : null}{' '}
        {decidedByName ? t('made.by', { navn: decidedByName }) : null}
        <Kept decision={decision} />
      </p>
      <Rounds {...props} />
      {complaint ? <StandsQuestion decision={decision} kind={kind} complaint={complaint} once={once} /> : null}
      {complaint ? <ComplaintPart decision={decision} kind={kind} complaint={complaint} next={next} /> : null}
      <Why decision={decision} />
      <Said decision={decision} />
      <WhatYouCanDo {...props} />
      <div class="ff-section">
        <p>
          {letterId ? <a href={letterPaths.ownLetterPdf(letterId)}>{t('made.letter')}</a> : null}
          {letterId ? null : <a href={letterPaths.ownLetters}>{t('made.letters')}</a>}
        </p>
        <Story story={story} />
        {ground ? (
          <WhereItStands ground={ground}>
            {result && isBurden(result) ? (
              <Paragraphs lead={t('law.complaint')} paragraphs={[rsl('§ 60'), rsl('§ 67'), rsl('§ 72')]} />
            ) : null}
          </WhereItStands>
        ) : null}
      </div>
    </div>
  );
}
