import { Hono } from 'hono';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { perform } from '../../kernel/act/perform.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { candidatesOfCase, cvDraft, inSentence, orderById } from '../../recruitment/index.ts';
import { rememberDone } from '../acts/flash.ts';
import { formBody, textOf, versionOf } from '../acts/form-body.ts';
import { ownCase } from '../citizen/own-case.ts';
import type { Again } from '../decisions/forms.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { againFrom } from './answers.ts';
import { MyJobsPage, QuestionPage } from './citizen-pages.tsx';
import { actNamed } from './company-acts.ts';
import { jobPaths } from './paths.ts';
import { recruitmentDeskText } from './text.ts';

const actName = 'answer-job-question';

async function showQuestion(c: WebContext, again?: Again) {
  const [kernel, id] = [c.get('kernel'), c.req.param('candidateId') ?? ''];
  if (!isId(id)) return sendNotFound(c);
  const found = await ownCase(c, async (tx, person, caseId) => {
    const { authorityId } = person;
    const candidate = (await candidatesOfCase(tx, authorityId, caseId)).find((one) => one.id === id);
    if (!candidate) return null;
    const draft = await cvDraft(tx, authorityId, caseId);
    const row = await tx
      .selectFrom('citizen_case as c')
      .innerJoin('person as p', (join) =>
        join.onRef('p.authority_id', '=', 'c.authority_id').onRef('p.id', '=', 'c.person_id'),
      )
      .select(['c.version', 'p.phone'])
      .where('c.authority_id', '=', authorityId)
      .where('c.id', '=', caseId)
      .executeTakeFirst();
    return {
      candidate,
      order: await orderById(tx, candidate.orderAuthorityId, candidate.orderId),
      prefill: draft === undefined ? {} : { cv: draft },
      phone: row?.phone ?? null,
      version: row?.version,
    };
  });
  if (!found) return sendNotFound(c);
  const t = recruitmentDeskText(c.get('lang'));
  const { orderTitle: titel, companyName: virksomhed } = found.candidate;
  const problems = (again?.problems ?? []).map(({ field, message }) => ({ field, message }));
  return sendPage(
    c,
    { title: t('question.title', { titel: inSentence(titel), virksomhed }), back: { href: jobPaths.mine }, problems },
    <QuestionPage
      {...found}
      act={actNamed(kernel, actName)}
      newId={kernel.newId}
      again={again && { ...again, problems }}
    />,
    again?.status,
  );
}

/** A no or a wish to talk shares nothing, also where the box with the words of the CV stood filled in. */
function inputOf(form: RawForm, input: Record<string, unknown>): Record<string, unknown> {
  if (textOf(form, 'answer') === 'yes') return input;
  const { cv: _cv, sharePhone: _phone, ...rest } = input;
  return rest;
}

async function answer(c: WebContext) {
  const kernel = c.get('kernel');
  const act = actNamed(kernel, actName);
  const form = await formBody(c);
  const { caseId = '' } = actorOf(c);
  const done = await perform(kernel, act, {
    actor: actorOf(c),
    input: { ...inputOf(form, inputFromForm(act, form)), caseId, candidateId: c.req.param('candidateId') ?? '' },
    expectedVersion: versionOf(form),
    onceKey: textOf(form, '_once')?.slice(0, 64),
    requestId: c.get('requestId'),
  });
  if (done.kind === 'not-found') return sendNotFound(c);
  if (done.kind === 'forbidden') return sendForbidden(c, done.text);
  if (done.kind !== 'done') return showQuestion(c, againFrom(c, done, '', '', form));
  rememberDone(c, done);
  return c.redirect(jobPaths.question(c.req.param('candidateId') ?? ''), 303);
}

/** Jobs a citizen was asked about. Mounted at `/min-side/job`. */
export function ownJobRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const found = await ownCase(c, async (tx, person, caseId) => ({
      caseId,
      candidates: await candidatesOfCase(tx, person.authorityId, caseId),
    }));
    if (!found) return sendNotFound(c);
    const title = recruitmentDeskText(c.get('lang'))('mine.title');
    return sendPage(c, { title, back: { href: '/min-side' } }, <MyJobsPage {...found} />);
  });
  app.get('/:candidateId', (c) => showQuestion(c));
  app.post('/:candidateId', answer);
  return app;
}
