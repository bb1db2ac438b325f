import { addMonths, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import {
  type Enrolment,
  enrolmentById,
  participantsOfSchool,
  performAsSchool,
  personsOfParticipants,
  seenBySchool,
} from '../../../enrolments/index.ts';
import { inputFromForm } from '../../../kernel/act/form-data.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { safeReturnPath } from '../../../kernel/http/safe-return-path.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { type Again, type OpenedForm, openActForm, prefixOf } from '../../decisions/forms.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { problemsOf } from '../../placements/company/answer.ts';
import { schoolParticipants } from '../paths.ts';
import { ParticipantsPage } from './list-page.tsx';
import { ParticipantPage } from './one-page.tsx';
import { fitsSchool, isSchoolStep, type SchoolStep, schoolStepNames, schoolSteps } from './steps.ts';
import { schoolCourseText } from './text.ts';

/** So long after the last day a participant still stands on the page. */
const shownForMonths = 3;

const idOf = (c: WebContext): string => c.req.param('id') ?? '';
const todayOf = (c: WebContext): PlainDate => toCopenhagen(c.get('kernel').clock.now()).date;

/** In the school's own scope: the database shows those who share their name with it, and nobody else. */
function asSchool<T>(
  c: WebContext,
  work: (
    tx: Tx,
    at: { authorityId: number; organisationId: string },
  ) => Promise<{ value: T; seen: readonly Enrolment[] } | null>,
) {
  const actor = actorOf(c);
  const { organisationId, authorityId } = actor;
  if (!organisationId || !actor.roles.includes('school-user')) return null;
  return reading<T | null>(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const found = await work(tx, { authorityId, organisationId });
    if (!found) return { seen: null, value: null };
    const personIds = await personsOfParticipants(
      tx,
      authorityId,
      found.seen.map(({ id }) => id),
    );
    const seen = { action: 'list', place: 'school-participants', personIds, relation: 'party' } as const;
    return { seen: personIds.length > 0 ? seen : null, value: found.value };
  });
}

/** The acts of a party are no one's by role alone: the form is opened as the school is in this case. */
const party = { relations: new Set(['party'] as const), parts: new Set<string>() };

async function show(c: WebContext, again?: Again) {
  if (!isId(idOf(c))) return sendNotFound(c);
  const kernel = c.get('kernel');
  const found = await asSchool(c, async (tx, { authorityId, organisationId }) => {
    const one = await enrolmentById(tx, authorityId, idOf(c));
    if (one?.organisationId !== organisationId || !one.sharesWithSchool) return null;
    const forms = new Map<SchoolStep, OpenedForm>();
    for (const step of schoolStepNames) {
      if (!fitsSchool(step, one.state)) continue;
      const asked = { kernel, reader: readerOf(c), held: party, caseId: one.caseId, given: { enrolmentId: one.id } };
      const form = await openActForm(tx, schoolSteps[step].act, asked);
      if (form) forms.set(step, form);
    }
    return { value: { one: seenBySchool(one), forms }, seen: [one] };
  });
  if (!found) return sendNotFound(c);
  const { one } = found;
  const frame = { again, version: undefined, newId: kernel.newId, page: schoolParticipants.one(one.id) };
  const back = { href: schoolParticipants.all, label: schoolCourseText(c.get('lang'))('one.back') };
  return sendPage(
    c,
    { title: one.citizenName, back, problems: again?.problems ?? [] },
    <ParticipantPage {...found} today={todayOf(c)} frame={frame} />,
    again?.status,
  );
}

async function post(c: WebContext, step: SchoolStep) {
  const [kernel, form] = [c.get('kernel'), await formBody(c)];
  const { act: name } = schoolSteps[step];
  const act = kernel.acts.get(name);
  if (!act) return sendNotFound(c);
  const how = { onceKey: textOf(form, '_once'), requestId: c.get('requestId') };
  const answer = await performAsSchool(kernel, actorOf(c), name, idOf(c), inputFromForm(act, form), how);
  switch (answer.kind) {
    case 'done':
      return c.redirect(safeReturnPath(textOf(form, '_return'), schoolParticipants.one(idOf(c))), 303);
    case 'not-found':
      return sendNotFound(c);
    case 'forbidden':
      return sendForbidden(c, answer.text);
    default: {
      const problems = problemsOf(answer, c.get('lang')).map((one) => ({ ...one, form: prefixOf(step) }));
      return show(c, { step, of: '', values: form, problems, status: 422 });
    }
  }
}

/** `/jeres-side/deltagere`, for schools. */
export function schoolParticipantRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const today = todayOf(c);
    const endedSince = addMonths(today, -shownForMonths, 'last-day-of-month');
    const participants = await asSchool(c, async (tx, { authorityId, organisationId }) => {
      const all = await participantsOfSchool(tx, authorityId, organisationId, { endedSince });
      return { value: all.map(seenBySchool), seen: all };
    });
    if (!participants) return sendNotFound(c);
    const title = schoolCourseText(c.get('lang'))('title');
    return sendPage(
      c,
      { title },
      <ParticipantsPage participants={participants} today={today} newId={c.get('kernel').newId} />,
    );
  });
  app.get('/:id', (c) => show(c));
  app.get('/:id/:step', async (c) => {
    const step = c.req.param('step');
    if (!isId(idOf(c)) || !isSchoolStep(step)) return sendNotFound(c);
    const values = await takeStash(c, c.req.path);
    if (!values) return c.redirect(schoolParticipants.one(idOf(c)), 303);
    return show(c, { step, of: '', values, problems: [], status: 200 });
  });
  app.post('/:id/:step', async (c) => {
    const step = c.req.param('step');
    return isId(idOf(c)) && isSchoolStep(step) ? post(c, step) : sendNotFound(c);
  });
  return app;
}
