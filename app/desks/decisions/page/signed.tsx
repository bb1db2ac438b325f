import type { Child } from 'hono/jsx';
import { type Decision, isBurden } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatKroner } from '../../../kernel/text/format.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { decisionPaths } from '../paths.ts';
import { decisionPageText } from '../text.ts';
import { FactLine } from './facts.tsx';
import { HearingLine } from './hearing.tsx';
import { GroundLines } from './law.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { type PartProps, StepForm } from './part.tsx';

function FactList({ facts }: { readonly facts: Decision['facts'] }) {
  return (
    <ul class="nobullet-list ff-decision-facts">
      {facts.map((fact) => (
        <li>
          <FactLine fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function Result({ view }: Pick<PartProps, 'view'>) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { decision, kind } = view;
  const { result, decidedOn, decidedByName, oere, considerations } = decision;
  if (!result || !decidedOn) return null;
  return (
    <>
      <section>
        <h2>{t('signed.result')}</h2>
        <p class="ff-lead">
          <strong>{inLang(kind.resultWords(decision.terms, result), lang)}</strong>
        </p>
        {oere === null ? null : (
          <p>
            {t('reasons.money')}: {formatKroner(lang, oere)}
          </p>
        )}
        <p class="ff-muted">
          {t('signed.by', { dato: formatDate(lang, decidedOn), navn: decidedByName ?? '' })}
          {decision.oralNoted ? ` · ${t('signed.oral')}` : null}
        </p>
      </section>
      <section>
        <h2>{t('signed.reasons')}</h2>
        {considerations ? <Paragraphs text={considerations} /> : null}
        {!considerations && !isBurden(result) ? <p>{t('signed.noReasons')}</p> : null}
        {!considerations && isBurden(result) ? <p>{t('law.noDiscretion')}</p> : null}
      </section>
    </>
  );
}

/** Where and until when the citizen can complain, and whether they did. */
function Complaint(props: PartProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { decision, complaints, weighed, kind, forms } = props.view;
  const { complaintUntil, complaintBody } = decision;
  const hvem = complaintBody ?? inLang(kind.complaint.body, lang);
  if (complaintUntil === null)
    return (
      <section>
        <h2>{t('signed.complaint')}</h2>
        <p>{t('signed.complaint.none')}</p>
      </section>
    );
  const dato = formatDate(lang, complaintUntil);
  const over = complaintUntil < weighed.today;
  return (
    <section>
      <h2>{t('signed.complaint')}</h2>
      <p>{over ? t('signed.complaint.passed', { dato }) : t('signed.complaint.until', { hvem, dato })}</p>
      {complaints.map((complaint) => (
        <p>
          {t('signed.complaint.is', { dato: formatDate(lang, complaint.receivedOn) })}{' '}
          <a href={decisionPaths.complaint(complaint.id)}>{t('list.complaint.open')}</a>
        </p>
      ))}
      {forms.has('klage') ? (
        <Details summary={t('signed.complaint.record')} open={props.frame.again?.step === 'klage'}>
          <StepForm {...props} step="klage" />
        </Details>
      ) : null}
    </section>
  );
}

function NewRound(props: PartProps) {
  const t = decisionPageText(usePage().lang);
  if (!props.view.forms.has('ny-runde')) return null;
  return (
    <section class="ff-no-print" id="ny-runde">
      <Details summary={t('signed.newRound')} open={props.frame.again?.step === 'ny-runde'}>
        <p>{t('signed.newRound.text')}</p>
        <StepForm {...props} step="ny-runde" button="secondary" />
      </Details>
    </section>
  );
}

/** A decision that was made reads as a document. Nothing in it can be edited: whoever wants it otherwise makes a new round. */
export function SignedDocument(props: PartProps & { readonly letter: Child }) {
  const t = decisionPageText(usePage().lang);
  const { decision, opened } = props.view;
  const { ground, hearings, facts, replacedBy } = decision;
  const [main, others] = [facts.filter((fact) => fact.main), facts.filter((fact) => !fact.main)];
  return (
    <article class="ff-document">
      {replacedBy ? (
        <Alert kind="info">
          <p>
            {t('list.replaced')}: <a href={decisionPaths.one(opened.caseId, replacedBy)}>{t('head.round.after')}</a>
          </p>
        </Alert>
      ) : null}
      <Result view={props.view} />
      <section>
        <h2>{t('signed.facts')}</h2>
        <FactList facts={main} />
        {others.length > 0 ? (
          <Details summary={t('signed.otherFacts')}>
            <FactList facts={others} />
          </Details>
        ) : null}
      </section>
      {hearings.length > 0 ? (
        <section>
          <h2>{t('signed.hearing')}</h2>
          {hearings.map((hearing) => (
            <HearingLine hearing={hearing} />
          ))}
        </section>
      ) : null}
      {ground ? (
        <section>
          <h2>{t('section.loven')}</h2>
          <GroundLines ground={ground} />
        </section>
      ) : null}
      <section>
        <h2>{t('signed.letter')}</h2>
        {props.letter ?? <p>{t('letter.sent')}</p>}
      </section>
      <Complaint {...props} />
      <NewRound {...props} />
    </article>
  );
}
