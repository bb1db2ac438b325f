import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import {
  type AnyDecisionKind,
  boardOutcomeLabels,
  type Complaint,
  type ComplaintView,
  complaintStateLabels,
  type Decision,
  noSuspension,
  outcomeLabels,
} from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { pathOf } from '../../person/head.tsx';
import { ActForm, type FormFrame } from '../act-form.tsx';
import type { OpenedForm } from '../forms.ts';
import { Paragraphs } from '../page/paragraphs.tsx';
import { decisionPaths } from '../paths.ts';
import { decisionPageText } from '../text.ts';
import type { ComplaintStepName } from './steps.ts';
import { complaintPageText } from './text.ts';

export interface ComplaintPageProps {
  readonly complaint: Complaint;
  readonly view: ComplaintView;
  readonly decision: Decision;
  readonly kind: AnyDecisionKind;
  readonly personName: string;
  /** The round that was begun because of it. */
  readonly round: string | null;
  readonly forms: ReadonlyMap<ComplaintStepName, OpenedForm>;
  readonly frame: FormFrame;
}

function StepForm({ step, ...props }: ComplaintPageProps & { readonly step: ComplaintStepName }) {
  const form = props.forms.get(step);
  if (!form) return null;
  const action = decisionPaths.complaintStep(props.complaint.id, step);
  return <ActForm {...props.frame} form={form} step={step} action={action} />;
}

type Progress = 'done' | 'now' | 'later';

function Step({
  heading,
  progress,
  late,
  children,
}: {
  readonly heading: string;
  readonly progress: Progress;
  readonly late?: boolean;
  readonly children?: Child;
}) {
  const t = complaintPageText(usePage().lang);
  return (
    <li>
      <Card heading={heading} look={progress === 'now' ? 'next' : progress === 'later' ? 'quiet' : 'plain'}>
        <p>
          <Tag tone={progress === 'now' ? 'attention' : progress === 'done' ? 'positive' : 'neutral'}>
            {t(progress)}
          </Tag>{' '}
          {late ? <Tag tone="urgent">{t('step.late')}</Tag> : null}
        </p>
        {children}
      </Card>
    </li>
  );
}

function Received({ complaint }: ComplaintPageProps) {
  const { lang } = usePage();
  const t = complaintPageText(lang);
  const how = decisionPageText(lang)(`how.${complaint.channel}`);
  return (
    <Step heading={t('received.heading')} progress="done">
      <p>
        {t('received.when', { dato: formatDate(lang, complaint.receivedOn), hvordan: how })}
        {complaint.recordedByName ? ` · ${t('received.by', { navn: complaint.recordedByName })}` : null}
      </p>
      {complaint.words ? (
        <blockquote class="ff-quote">
          <Paragraphs text={complaint.words} />
        </blockquote>
      ) : (
        <p class="ff-muted">{t('received.noWords')}</p>
      )}
      {complaint.late ? (
        <Alert kind="info" level={3}>
          <p>{t('received.late')}</p>
        </Alert>
      ) : null}
    </Step>
  );
}

function Assessment(props: ComplaintPageProps) {
  const { lang, now } = usePage();
  const t = complaintPageText(lang);
  const { complaint, view } = props;
  const { outcome, reasons, assessedAt, assessedByName } = complaint;
  if (outcome && assessedAt)
    return (
      <Step heading={t('assess.heading')} progress="done">
        <p>
          <strong>{inLang(outcomeLabels[outcome], lang)}</strong>{' '}
          <span class="ff-muted">
            {t('assess.done', { navn: assessedByName ?? '', naar: formatDateTime(lang, assessedAt as Instant, now) })}
          </span>
        </p>
        {reasons ? <Paragraphs text={reasons} /> : null}
      </Step>
    );
  if (!props.forms.has('vurder') && view.step !== 'assess') return null;
  const form = <StepForm {...props} step="vurder" />;
  // A late complaint is sent on at once; it may still be upheld.
  if (view.step === 'forward')
    return (
      <Step heading={t('assess.heading')} progress="later">
        <Details summary={t('assess.uphold')} open={props.frame.again?.step === 'vurder'}>
          {form}
        </Details>
      </Step>
    );
  return (
    <Step heading={t('assess.heading')} progress="now" late={view.late}>
      {view.dueOn ? <p>{t('assess.due', { dato: formatDate(lang, view.dueOn) })}</p> : null}
      {form}
    </Step>
  );
}

function Answer(props: ComplaintPageProps) {
  const { lang } = usePage();
  const t = complaintPageText(lang);
  const { complaint, view } = props;
  if (complaint.outcome !== 'partly') return null;
  const dato = complaint.answerUntil ? formatDate(lang, complaint.answerUntil) : '';
  if (complaint.stands !== null || complaint.state === 'dropped')
    return (
      <Step heading={t('answer.heading')} progress="done">
        <p>{complaint.stands ? t('answer.stands') : t('answer.dropped')}</p>
      </Step>
    );
  return (
    <Step heading={t('answer.heading')} progress="now">
      <p>{t(view.step === 'no-answer' ? 'answer.over' : 'answer.due', { dato })}</p>
      <StepForm {...props} step="svar" />
    </Step>
  );
}

/** The board sees the decision unless all is upheld or the citizen lets the rest go. */
function Board(props: ComplaintPageProps) {
  const { lang } = usePage();
  const t = complaintPageText(lang);
  const { complaint, view, kind } = props;
  const hvem = inLang(kind.complaint.body, lang);
  const { forwardedOn, boardOutcome, boardOn, boardWords, state, outcome } = complaint;
  if (outcome === 'full' || (state === 'dropped' && forwardedOn === null)) return null;
  return (
    <>
      <Step
        heading={t('forward.heading', { hvem })}
        progress={forwardedOn ? 'done' : view.step === 'forward' ? 'now' : 'later'}
        late={view.step === 'forward' && view.late}
      >
        {forwardedOn ? <p>{t('forward.done', { dato: formatDate(lang, forwardedOn) })}</p> : null}
        {view.step === 'forward' && view.dueOn ? (
          <p>{t('forward.due', { dato: formatDate(lang, view.dueOn) })}</p>
        ) : null}
        {forwardedOn ? null : <p class="ff-muted">{t('forward.what', { hvem })}</p>}
        {view.step === 'forward' ? <StepForm {...props} step="videre" /> : null}
      </Step>
      <Step
        heading={t('board.heading', { hvem })}
        progress={boardOutcome ? 'done' : view.step === 'with-board' ? 'now' : 'later'}
      >
        {boardOutcome ? (
          <>
            <p>
              <strong>{inLang(boardOutcomeLabels[boardOutcome], lang)}</strong>{' '}
              {boardOn ? <span class="ff-muted">{t('board.done', { dato: formatDate(lang, boardOn) })}</span> : null}
            </p>
            {boardWords ? <Paragraphs text={boardWords} /> : null}
          </>
        ) : null}
        {view.step === 'with-board' ? (
          <>
            <p>{t('board.waits', { hvem })}</p>
            <StepForm {...props} step="klageinstans" />
          </>
        ) : null}
      </Step>
    </>
  );
}

function dueWords(view: ComplaintView, dueOn: PlainDate, lang: 'da' | 'en'): Child {
  const t = complaintPageText(lang);
  const left = view.daysLeft ?? 0;
  const words =
    left === 0 ? t('due.today') : left > 0 ? t('due.left', { antal: left }) : t('due.late', { antal: -left });
  return (
    <>
      {formatDate(lang, dueOn)} {view.late ? <Tag tone="urgent">{words}</Tag> : <span class="ff-muted">({words})</span>}
    </>
  );
}

function About({ complaint, view, decision, kind, personName, round }: ComplaintPageProps) {
  const { lang } = usePage();
  const t = complaintPageText(lang);
  const { caseId } = complaint;
  const items: Definition[] = [{ term: t('for'), value: <a href={pathOf(caseId)}>{personName}</a> }];
  if (view.dueOn) items.push({ term: t('due'), value: dueWords(view, view.dueOn, lang) });
  items.push({
    term: t('turn'),
    value:
      view.turn === 'board' ? t('turn.board', { hvem: inLang(kind.complaint.body, lang) }) : t(`turn.${view.turn}`),
  });
  if (view.kept !== null) items.push({ term: t('kept'), value: t(view.kept ? 'kept.yes' : 'kept.no') });
  if (decision.decidedOn)
    items.push({
      term: t('decision'),
      value: (
        <a href={decisionPaths.one(caseId, decision.id)}>
          {t('decision.see', { dato: formatDate(lang, decision.decidedOn) })}
        </a>
      ),
    });
  if (round) items.push({ term: t('round'), value: <a href={decisionPaths.one(caseId, round)}>{t('round.see')}</a> });
  return (
    <Card>
      <DefinitionList items={items} />
      <p class="ff-muted">{inLang(noSuspension, lang)}</p>
    </Card>
  );
}

/** The page of a complaint: each step with its day, what was done, and the one thing to do now. */
export function ComplaintPage(props: ComplaintPageProps) {
  const { lang } = usePage();
  const t = complaintPageText(lang);
  const { complaint, kind, forms, frame } = props;
  return (
    <>
      <div class="ff-facts-name">
        <h1>{t('title', { slags: inLang(kind.name, lang) })}</h1>
        <Tag tone="info">{inLang(complaintStateLabels[complaint.state], lang)}</Tag>
      </div>
      <div class="ff-with-aside">
        <div class="ff-aside ff-column">
          <About {...props} />
        </div>
        <div>
          <ol class="nobullet-list ff-complaint-steps" aria-label={t('steps')}>
            <Received {...props} />
            <Assessment {...props} />
            <Answer {...props} />
            <Board {...props} />
          </ol>
          {complaint.state === 'dropped' && complaint.stands === null ? <p>{t('ended.dropped')}</p> : null}
          {forms.has('traek-tilbage') ? (
            <Details summary={t('drop')} open={frame.again?.step === 'traek-tilbage'}>
              <StepForm {...props} step="traek-tilbage" />
            </Details>
          ) : null}
        </div>
      </div>
    </>
  );
}
