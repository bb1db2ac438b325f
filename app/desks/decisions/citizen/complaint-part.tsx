import { toCopenhagen } from '@fodfaeste/law/dates';
import { type AnyDecisionKind, type Complaint, type Decision, isPending } from '../../../decisions/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Button, Card, Details, Form, LinkButton, usePage } from '../../../ui/index.ts';
import { Lines } from '../../meetings/words/lines.tsx';
import { Quote } from './parts.tsx';
import { ownDecisions } from './paths.ts';
import { bodyOf, isAskedIfStands } from './seen.ts';
import { complaintSteps, type Step } from './steps.ts';
import { ownDecisionText } from './text.ts';

interface ComplaintProps {
  readonly decision: Decision;
  readonly kind: AnyDecisionKind;
  readonly complaint: Complaint;
  /** The round that the complaint led to. */
  readonly next: Decision | null;
  readonly once: string;
}

/** Partly right: whether the rest stands is the citizen's to say. */
export function StandsQuestion({ decision, kind, complaint, once }: Omit<ComplaintProps, 'next'>) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const { answerUntil } = complaint;
  if (!isAskedIfStands(complaint, toCopenhagen(now).date) || !answerUntil) return null;
  return (
    <div class="ff-section">
      <Card heading={t('stands.heading')} look="next">
        <p>{t('stands.text', { instans: bodyOf(decision, kind, lang) })}</p>
        <p>{t('stands.by', { dato: formatDate(lang, answerUntil) })}</p>
        <Form action={ownDecisions.stands(decision.id)} once={once}>
          <div class="ff-actions">
            <Button kind="primary" name="stands" value="yes">
              {t('stands.yes')}
            </Button>
            <Button name="stands" value="no">
              {t('stands.no')}
            </Button>
          </div>
        </Form>
      </Card>
    </div>
  );
}

function OneStep({ step }: { readonly step: Step }) {
  const { lang } = usePage();
  const t = ownDecisionText(lang);
  return (
    <li>
      <p>
        {step.on ? <strong>{formatDate(lang, step.on)}. </strong> : null}
        {step.text}
      </p>
      {step.words ? (
        <Details summary={t('complaint.reasons')}>
          <Lines text={step.words} />
        </Details>
      ) : null}
    </li>
  );
}

/** Each step with its day, and what comes next. */
export function ComplaintPart({ decision, kind, complaint, next }: Omit<ComplaintProps, 'once'>) {
  const { lang, now } = usePage();
  const t = ownDecisionText(lang);
  const steps = complaintSteps(lang, complaint, bodyOf(decision, kind, lang), toCopenhagen(now).date);
  return (
    <section class="ff-section" id="klage">
      <h2>{t('complaint.heading')}</h2>
      <ol class="ff-stack">
        {steps.map((step) => (
          <OneStep step={step} />
        ))}
      </ol>
      {complaint.late && isPending(complaint) ? <p>{t('complaint.late.why')}</p> : null}
      {complaint.words ? (
        <Details summary={t('complaint.words')}>
          <Quote text={complaint.words} />
        </Details>
      ) : null}
      <div class="ff-actions">
        {next && complaint.state !== 'dropped' ? (
          <LinkButton href={ownDecisions.one(next.id)}>
            {t(next.state === 'signed' ? 'complaint.new' : 'complaint.new.open')}
          </LinkButton>
        ) : null}
        {isPending(complaint) ? <a href={ownDecisions.drop(decision.id)}>{t('drop.link')}</a> : null}
      </div>
    </section>
  );
}
