import type { AnyAct } from '../../kernel/act/act.ts';
import { formModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDate, formatPhone } from '../../kernel/text/format.ts';
import {
  type Candidate,
  inSentence,
  isOpenCandidate,
  isOverOrder,
  type JobOrder,
  mayMove,
  momentInWords,
  whyNotToCitizen,
} from '../../recruitment/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Alert } from '../../ui/notice/alert.tsx';
import { ActField } from '../acts/act-fields.tsx';
import type { Again } from '../decisions/forms.ts';
import { JobFacts } from './job-facts.tsx';
import { candidateAnchor, jobPaths } from './paths.ts';
import { type RecruitmentDeskText, recruitmentDeskText } from './text.ts';

/** What a citizen reads of where it stands. */
function standing(candidate: Candidate, t: RecruitmentDeskText, lang: 'da' | 'en'): string {
  const virksomhed = candidate.companyName;
  switch (candidate.state) {
    case 'asked':
      return candidate.wantsTalk ? t('mine.talk') : t('mine.asked');
    case 'declined':
      return t('mine.declined');
    case 'shared':
      return t('mine.shared', { virksomhed });
    case 'interview':
      return t('mine.interview', {
        virksomhed,
        hvornaar: momentInWords(lang, candidate.interviewAt ?? candidate.askedAt),
        sted: candidate.interviewPlace ?? '',
      });
    case 'hired':
      return t('mine.hired', {
        virksomhed,
        dato: candidate.hiredOn === null ? '' : formatDate(lang, candidate.hiredOn),
        timer: formatCount(lang, candidate.hiredHours ?? 0),
      });
    case 'not-hired':
      return t('mine.notHired', { grund: inLang(whyNotToCitizen[candidate.whyNot ?? 'other'], lang) });
    case 'withdrawn':
      return t('mine.withdrawn');
  }
}

/** Jobs somebody was asked about, open questions first. */
export function MyJobsPage({
  candidates,
  caseId,
}: {
  readonly candidates: readonly Candidate[];
  readonly caseId: string;
}) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const rank = (one: Candidate) => (one.state === 'asked' ? 0 : isOpenCandidate(one) ? 1 : 2);
  const sorted = [...candidates].sort((a, b) => rank(a) - rank(b));
  const wishes = `/handling/set-job-wishes?${new URLSearchParams({ sag: caseId, til: jobPaths.mine })}`;
  return (
    <div class="ff-narrow">
      <h1>{t('mine.title')}</h1>
      {candidates.length === 0 ? (
        <EmptyState heading={t('mine.empty')} action={<LinkButton href={wishes}>{t('mine.wishes')}</LinkButton>}>
          <p>{t('mine.empty.text')}</p>
        </EmptyState>
      ) : (
        <>
          <p class="ff-lead">{t('mine.lead')}</p>
          <div class="ff-stack">
            {sorted.map((one) => (
              <Card
                heading={t('mine.job', { titel: one.orderTitle, virksomhed: one.companyName })}
                href={jobPaths.question(one.id)}
                look={rank(one) === 0 ? 'next' : rank(one) === 2 ? 'quiet' : 'plain'}
              >
                <p>{standing(one, t, lang)}</p>
              </Card>
            ))}
          </div>
          <p>
            <LinkButton href={wishes}>{t('mine.wishes')}</LinkButton>
          </p>
        </>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly candidate: Candidate;
  /** Null where it is not there any more. */
  readonly order: JobOrder | null;
  readonly act: AnyAct;
  readonly prefill: Readonly<Record<string, unknown>>;
  readonly phone: string | null;
  readonly version: number | undefined;
  readonly newId: () => string;
  readonly again: Again | undefined;
}

function Question(props: QuestionProps) {
  const { candidate, act, prefill, phone, version, newId, again } = props;
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const model = formModel(act, {
    values: { ...prefill, caseId: candidate.caseId, candidateId: candidate.id },
    choices: {},
  });
  const field = (name: string) => {
    const found = model.fields.find((one) => one.name === name);
    return found ? <ActField field={found} lang={lang} /> : null;
  };
  return (
    <Form
      action={jobPaths.question(candidate.id)}
      once={newId()}
      version={version}
      values={again?.values}
      problems={again?.problems}
      label={inLang(model.title, lang)}
      warnUnsaved
    >
      {field('caseId')}
      {field('candidateId')}
      {field('answer')}
      <h3>{t('question.shared', { virksomhed: candidate.companyName })}</h3>
      <p>{t('question.shared.text')}</p>
      {field('cv')}
      {phone === null ? null : field('sharePhone')}
      {field('words')}
      <Submit>{inLang(model.submit, lang)}</Submit>
    </Form>
  );
}

function Withdraw({ candidate, version, newId }: QuestionProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  return (
    <Details summary={t('withdraw.summary')}>
      <p>{t('withdraw.text')}</p>
      <Form
        action="/handling/withdraw-candidate"
        once={newId()}
        version={version}
        returnTo={jobPaths.question(candidate.id)}
        idPrefix="traek"
        label={t('withdraw.summary')}
      >
        <HiddenField name="caseId" value={candidate.caseId} />
        <HiddenField name="candidateId" value={candidate.id} />
        <TextArea name="words" label={t('withdraw.words')} rows={2} />
        <Submit kind="secondary">{t('withdraw.submit')}</Submit>
      </Form>
    </Details>
  );
}

/** Everything on one page: which job, why you, what is shared, yes, no, or talk with me first. */
export function QuestionPage(props: QuestionProps) {
  const { candidate, order, again } = props;
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const open = mayMove(candidate, 'answer');
  const over = order === null || isOverOrder(order);
  const { orderTitle: titel, companyName: virksomhed, reasons } = candidate;
  return (
    <div class="ff-narrow" id={candidateAnchor(candidate.id)}>
      <h1>{t('question.title', { titel: inSentence(titel), virksomhed })}</h1>
      {open ? (
        <p class="ff-lead">{t('question.lead', { navn: candidate.askedByName })}</p>
      ) : (
        <Card heading={t('question.now')} look="next">
          <p>{standing(candidate, t, lang)}</p>
          {candidate.interviewWords !== null && candidate.state === 'interview' ? (
            <p>{candidate.interviewWords}</p>
          ) : null}
          {candidate.feedbackWords === null ? null : (
            <blockquote class="ff-quote">
              <p>{candidate.feedbackWords}</p>
              <p class="ff-muted">{candidate.feedbackByName}</p>
            </blockquote>
          )}
          {candidate.state === 'not-hired' ? <p>{t('question.kind')}</p> : null}
        </Card>
      )}
      {candidate.askedWords === null ? null : (
        <blockquote class="ff-quote">
          <p>{candidate.askedWords}</p>
          <p class="ff-muted">{candidate.askedByName}</p>
        </blockquote>
      )}
      {over && isOpenCandidate(candidate) ? (
        <Alert kind="info">
          <p>{t('question.over')}</p>
        </Alert>
      ) : null}
      {order === null ? null : (
        <>
          <h2>{t('question.job')}</h2>
          <JobFacts order={order} />
        </>
      )}
      {reasons.length > 0 ? (
        <>
          <h2>{t('question.why')}</h2>
          <ul>
            {reasons.map((reason) => (
              <li>{inLang(reason, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {open && !over ? (
        <>
          <h2>{t('question.answer')}</h2>
          <p>{t('question.free')}</p>
          <Question {...props} />
        </>
      ) : null}
      {candidate.sharedName === null ? null : (
        <Card heading={t('question.theySee', { virksomhed })}>
          <p>{candidate.sharedName}</p>
          {candidate.sharedPhone === null ? null : <p>{formatPhone(candidate.sharedPhone)}</p>}
          {candidate.sharedWords === null ? null : <p>{candidate.sharedWords}</p>}
          {mayMove(candidate, 'withdraw') ? <Withdraw {...props} again={again} /> : null}
        </Card>
      )}
    </div>
  );
}
