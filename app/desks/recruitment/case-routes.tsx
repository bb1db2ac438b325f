import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { perform } from '../../kernel/act/perform.ts';
import { permittedBy } from '../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import {
  type Candidate,
  type CompanyAttempt,
  candidatesOfCase,
  cvDraft,
  findsPeople,
  type JobWish,
  jobWish,
  mayMove,
  readableNames,
} from '../../recruitment/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import { rememberDone } from '../acts/flash.ts';
import { formBody, textOf } from '../acts/form-body.ts';
import { ActForm } from '../decisions/act-form.tsx';
import type { Again } from '../decisions/forms.ts';
import { submitStep } from '../decisions/submit.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { type AnswerForms, CandidateForms } from './candidate-forms.tsx';
import { actNamed, companyAnswerActs } from './company-acts.ts';
import { candidateAnchor, jobPaths } from './paths.ts';
import { submitCandidate } from './submit-candidate.ts';
import { recruitmentDeskText } from './text.ts';
import { wishLines } from './wish-lines.ts';
import { candidateState } from './words.ts';

const answerStep = 'borger';

interface CaseJobs {
  readonly caseId: string;
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly wish: JobWish | null;
  readonly draft: string | undefined;
}

async function readCase(c: WebContext): Promise<CaseJobs | 'not-found' | 'forbidden'> {
  const [kernel, actor, caseId] = [c.get('kernel'), actorOf(c), c.req.param('caseId') ?? ''];
  if (!isId(caseId)) return 'not-found';
  return reading<CaseJobs | 'not-found' | 'forbidden'>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (!held) return { seen: null, value: 'not-found' };
    const relation = held.barred ? null : permittedBy(findsPeople, actor, held);
    const home = held.authorityId;
    const today = toCopenhagen(kernel.clock.now()).date;
    const name = relation ? (await readableNames(tx, home, [caseId], { actor, today })).get(caseId) : undefined;
    if (!relation || name === undefined) return { seen: null, value: 'forbidden' };
    const value = {
      caseId,
      name,
      candidates: await candidatesOfCase(tx, home, caseId),
      wish: await jobWish(tx, home, caseId),
      draft: await cvDraft(tx, home, caseId),
    };
    const seen = {
      action: 'read',
      place: 'person-jobs',
      personIds: [held.personId],
      relation,
      authorityId: home,
    } as const;
    return { seen, value };
  });
}

interface OneProps {
  readonly candidate: Candidate;
  readonly draft: string | undefined;
  readonly forms: AnswerForms;
  readonly acts: { readonly answer: ReturnType<typeof actNamed> };
}

function One({ candidate, draft, forms, acts }: OneProps) {
  const { lang, now } = usePage();
  const t = recruitmentDeskText(lang);
  const frame = { again: forms.again, version: undefined, newId: forms.newId, page: forms.action };
  const back = forms.again?.step === answerStep && forms.again.of === candidate.id;
  const withdraw = `/handling/withdraw-candidate?${new URLSearchParams({ sag: candidate.caseId, candidateId: candidate.id, til: forms.action })}`;
  return (
    <div id={candidateAnchor(candidate.id)} class="ff-target">
      <Card heading={t('mine.job', { titel: candidate.orderTitle, virksomhed: candidate.companyName })}>
        <p>
          <Tag>{candidateState(candidate, now, lang)}</Tag>{' '}
          <a href={jobPaths.order(candidate.orderId)}>{t('case.order')}</a>
        </p>
        {candidate.reasons.length > 0 ? (
          <p class="ff-muted">{candidate.reasons.map((one) => inLang(one, lang)).join(' ')}</p>
        ) : null}
        {candidate.answerWords === null ? null : <p>{t('case.said', { ord: candidate.answerWords })}</p>}
        {candidate.sharedWords === null ? null : <p>{t('case.shared', { ord: candidate.sharedWords })}</p>}
        {candidate.feedbackWords === null ? null : <p>{t('candidates.said', { ord: candidate.feedbackWords })}</p>}
        {mayMove(candidate, 'answer') ? (
          <Details summary={t('case.answer')} open={back}>
            <ActForm
              {...frame}
              form={{ act: acts.answer, choices: {}, prefill: draft === undefined ? {} : { cv: draft } }}
              step={answerStep}
              of={candidate.id}
              action={forms.action}
              without={['candidateId']}
            >
              <input type="hidden" name="_step" value={answerStep} />
            </ActForm>
          </Details>
        ) : null}
        <CandidateForms {...forms} candidate={candidate} />
        {mayMove(candidate, 'withdraw') ? (
          <p>
            <a href={withdraw}>{t('case.withdraw')}</a>
          </p>
        ) : null}
      </Card>
    </div>
  );
}

interface PageProps extends CaseJobs {
  readonly forms: AnswerForms;
  readonly acts: OneProps['acts'];
}

function CaseJobsPage({ caseId, name, candidates, wish, draft, forms, acts }: PageProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const wishes = `/handling/set-job-wishes?${new URLSearchParams({ sag: caseId, til: forms.action })}`;
  const lines = wishLines(wish, lang);
  return (
    <>
      <h1>{t('case.title', { navn: name })}</h1>
      <p>
        <a href={`/borger/${caseId}`}>{t('case.person')}</a>
      </p>
      <div class="ff-with-aside">
        <div class="ff-stack">
          {candidates.length === 0 ? (
            <EmptyState heading={t('case.empty')}>
              <p>{t('case.empty.text')}</p>
            </EmptyState>
          ) : null}
          {candidates.map((candidate) => (
            <One candidate={candidate} draft={draft} forms={forms} acts={acts} />
          ))}
        </div>
        <div class="ff-aside">
          <Card heading={t('case.wishes')} level={3}>
            {lines.length === 0 ? <p>{t('case.wishes.none')}</p> : null}
            <ul class="nobullet-list">
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
            <LinkButton href={wishes}>{t('case.wishes.change')}</LinkButton>
          </Card>
        </div>
      </div>
    </>
  );
}

async function show(c: WebContext, back?: { readonly again?: Again; readonly preview?: AnswerForms['preview'] }) {
  const kernel = c.get('kernel');
  const found = await readCase(c);
  if (found === 'not-found') return sendNotFound(c);
  if (found === 'forbidden') return sendForbidden(c);
  const forms = {
    acts: companyAnswerActs(kernel),
    action: jobPaths.ofCase(found.caseId),
    newId: kernel.newId,
    again: back?.again,
    preview: back?.preview,
  };
  const title = recruitmentDeskText(c.get('lang'))('case.title', { navn: found.name });
  return sendPage(
    c,
    { title, problems: back?.again?.problems ?? [], back: { href: '/jobordrer' } },
    <CaseJobsPage {...found} forms={forms} acts={{ answer: actNamed(kernel, 'record-candidate-answer') }} />,
    back?.again?.status,
  );
}

async function submit(c: WebContext) {
  const kernel = c.get('kernel');
  const found = await readCase(c);
  if (found === 'not-found') return sendNotFound(c);
  if (found === 'forbidden') return sendForbidden(c);
  const form = await formBody(c);
  const page = jobPaths.ofCase(found.caseId);
  if (textOf(form, '_step') === answerStep) {
    const given = { caseId: found.caseId, candidateId: textOf(form, '_of') ?? '' };
    const result = await submitStep(c, { act: 'record-candidate-answer', step: answerStep, form, given });
    if (result.kind === 'out') return result.response;
    return result.kind === 'again' ? show(c, { again: result.again }) : c.redirect(page, 303);
  }
  const onBehalf = (attempt: CompanyAttempt) =>
    perform(kernel, actNamed(kernel, attempt.act), {
      actor: actorOf(c),
      input: { ...attempt.input, caseId: found.caseId, candidateId: attempt.candidateId },
      onceKey: attempt.onceKey,
      requestId: attempt.requestId,
    });
  const result = await submitCandidate(c, form, found.candidates, onBehalf);
  if (result.kind === 'gone') return sendNotFound(c);
  if (result.kind === 'again') return show(c, { again: result.again });
  if (result.kind === 'preview') return show(c, { preview: result });
  rememberDone(c, result.answer);
  return c.redirect(page, 303);
}

/** A citizen's jobs for whoever finds people: the citizen's answer, and the company's, written down on their behalf. Mounted at `/borger`. */
export function caseJobRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/job', (c) => show(c));
  app.post('/:caseId/job', submit);
  return app;
}
