import { addDays } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { oneself, permittedBy } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { asCitizenSees, meetingById, meetingIcs } from '../../../meetings/index.ts';
import { readPlan } from '../../../plan/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody } from '../../acts/form-body.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { askedFrom } from '../asked-days.ts';
import { feedOfCitizen } from '../feed/own-feed.tsx';
import { sendIcs } from '../ics.ts';
import { readerOf } from '../open-case.ts';
import { citizenPaths } from '../paths.ts';
import { submitAct } from '../submit.ts';
import { dayInWords } from '../words/when.ts';
import { CancelPage } from './cancel-page.tsx';
import { MyMeetingsPage } from './front-page.tsx';
import { NotePage } from './note-page.tsx';
import { type MyTimes, readMine, readTimes } from './read.ts';
import { citizenMeetingText } from './text.ts';
import { BookPage, MovePage, NoBookingPage, type TimePageProps } from './time-page.tsx';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
}

const back = { href: citizenPaths.all };
const idOf = (c: WebContext) => c.req.param('id') ?? '';

/** The page of an act on the own case, when the citizen may do it. */
function actHref(c: WebContext, name: string, caseId: string, more: Readonly<Record<string, string>> = {}) {
  const act = c.get('kernel').acts.get(name);
  if (!act || !permittedBy(act.who, actorOf(c), oneself)) return undefined;
  return `/handling/${name}?${new URLSearchParams({ sag: caseId, til: citizenPaths.all, ...more })}`;
}

/** The page where the citizen asks for a decision, when the citizen may. */
function askDecisionHref(c: WebContext, kind: string): string | undefined {
  const act = c.get('kernel').acts.get(`ask-for-${kind}`);
  return act && permittedBy(act.who, actorOf(c), oneself) ? `${citizenPaths.askDecision}/${kind}` : undefined;
}

async function showMine(c: WebContext) {
  const t = citizenMeetingText(c.get('lang'));
  const mine = await ownCase(c, (tx, person, caseId) => readMine(c, tx, person, caseId));
  if (!mine) return sendNotFound(c);
  const { person, ...shown } = mine;
  return sendPage(
    c,
    { title: t('title'), back: { href: '/min-side' } },
    <MyMeetingsPage
      {...shown}
      once={c.get('kernel').newId()}
      askHref={person.closedOn === null ? actHref(c, 'ask-for-meeting', mine.caseId) : undefined}
      askDecision={(kind) => (person.closedOn === null ? askDecisionHref(c, kind) : undefined)}
      hearHref={(meetingId) => actHref(c, 'hear-reason', mine.caseId, { meetingId })}
    />,
  );
}

const timesAsked = (c: WebContext) => ({
  from: askedFrom(c.req.query('fra'), readerOf(c).today),
  team: c.req.query('hos') === 'team',
});

const readMyTimes = (c: WebContext, meetingId?: string): Promise<MyTimes | null> =>
  ownCase(c, (tx, person, caseId) => readTimes(c, tx, person, caseId, timesAsked(c), meetingId));

function timeProps(c: WebContext, action: string, times: MyTimes, again?: Again): TimePageProps {
  const { from, team } = timesAsked(c);
  const { today } = readerOf(c);
  const to = (query: Readonly<Record<string, string>>) => `${action}?${new URLSearchParams(query)}`;
  const hos: Readonly<Record<string, string>> = team ? { hos: 'team' } : {};
  const fra: Readonly<Record<string, string>> = from === today ? {} : { fra: from };
  return {
    action: to({ ...fra, ...hos }).replace(/\?$/, ''),
    slots: times.slots,
    team,
    minutes: times.minutes,
    ownName: times.person.contact?.name ?? null,
    links: {
      later: times.later ? to({ fra: times.later, ...hos }) : undefined,
      earlier:
        from > today ? to({ ...hos, ...(addDays(from, -7) > today ? { fra: addDays(from, -7) } : {}) }) : undefined,
      others: team || !times.person.contact ? undefined : to({ ...fra, hos: 'team' }),
      onlyOwn: team && times.person.contact ? to(fra) : undefined,
      ask: actHref(c, 'ask-for-meeting', times.caseId),
    },
    once: c.get('kernel').newId(),
    values: again?.values,
    problems: again?.problems,
  };
}

function whyInvited(c: WebContext, times: MyTimes): string | null {
  const t = citizenMeetingText(c.get('lang'));
  if (times.invitedBy === null || times.bookBy === null) return null;
  return t('invited.text', {
    navn: times.invitedBy,
    dag: dayInWords(c.get('lang'), times.bookBy, readerOf(c).today),
  });
}

async function showBook(c: WebContext, again?: Again) {
  const times = await readMyTimes(c);
  if (!times || times.person.closedOn !== null) return sendNotFound(c);
  const title = citizenMeetingText(c.get('lang'))('book.title');
  if (!times.mayBook) {
    const askHref = actHref(c, 'ask-for-meeting', times.caseId);
    return sendPage(
      c,
      { title, back, problems: again?.problems ?? [] },
      <NoBookingPage booked={times.booked} rules={times.rules} askHref={askHref} />,
      again?.status,
    );
  }
  return sendPage(
    c,
    { title, back, problems: again?.problems ?? [] },
    <BookPage
      {...timeProps(c, citizenPaths.book, times, again)}
      rules={times.rules}
      preferred={times.person.contactForm}
      ways={times.ways}
      why={whyInvited(c, times)}
    />,
    again?.status,
  );
}

async function showMove(c: WebContext, again?: Again) {
  const times = isId(idOf(c)) ? await readMyTimes(c, idOf(c)) : null;
  if (!times?.meeting) return sendNotFound(c);
  const title = citizenMeetingText(c.get('lang'))('move.title');
  return sendPage(
    c,
    { title, back, problems: again?.problems ?? [] },
    <MovePage
      {...timeProps(c, citizenPaths.move(times.meeting.id), times, again)}
      rules={times.rules}
      preferred={times.meeting.form}
      ways={times.ways}
      meeting={times.meeting}
    />,
    again?.status,
  );
}

/** A meeting of one's own: row-level security shows no other. */
const readMeeting = (c: WebContext) =>
  ownCase(c, async (tx, person, caseId) => {
    const meeting = isId(idOf(c)) ? await meetingById(tx, person.authorityId, idOf(c)) : null;
    return meeting?.caseId === caseId ? { person, caseId, meeting: asCitizenSees(meeting) } : null;
  });

async function showCancel(c: WebContext, again?: Again) {
  const found = await readMeeting(c);
  if (found?.meeting.state !== 'booked') return sendNotFound(c);
  const title = citizenMeetingText(c.get('lang'))('cancel.title');
  return sendPage(
    c,
    { title, back, problems: again?.problems ?? [] },
    <CancelPage
      meeting={found.meeting}
      once={c.get('kernel').newId()}
      values={again?.values}
      problems={again?.problems}
    />,
    again?.status,
  );
}

async function showNote(c: WebContext) {
  const found = await ownCase(c, async (tx, person, caseId) => {
    const meeting = isId(idOf(c)) ? await meetingById(tx, person.authorityId, idOf(c)) : null;
    if (meeting?.caseId !== caseId || meeting.noteSharedAt === null) return null;
    const plan = await readPlan(tx, person.authorityId, caseId);
    const agreed = plan?.cards.filter((card) => card.meetingId === meeting.id && card.agreedAt !== null) ?? [];
    return { meeting, agreed: agreed.map(({ title }) => title) };
  });
  if (!found) return sendNotFound(c);
  const title = citizenMeetingText(c.get('lang'))('note.title');
  return sendPage(c, { title, back }, <NotePage {...found} />);
}

/** Posts a form of these pages; what was wrong is shown on the same page with what was typed. */
async function post(
  c: WebContext,
  act: string,
  show: (c: WebContext, again: Again) => Response | Promise<Response>,
  given: Readonly<Record<string, unknown>> = {},
) {
  const form = await formBody(c);
  const caseId = actorOf(c).caseId ?? '';
  const result = await submitAct(c, { act, form, given: { caseId, ...given } });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'done') return c.redirect(citizenPaths.all, 303);
  return show(c, { values: form, problems: result.problems, status: result.status });
}

/** A form that was typed when the session ran out stands there again. */
async function stashed(c: WebContext): Promise<Again | undefined> {
  const values = await takeStash(c, c.req.path);
  return values ? { values, problems: [], status: 200 } : undefined;
}

/** `/min-side/moeder`: the citizen's own talks. Everything works without a script. */
export function meetingPages() {
  const app = new Hono<WebEnv>();
  app.get('/', showMine);
  app.get('/ny', async (c) => showBook(c, await stashed(c)));
  app.post('/ny', (c) => post(c, 'book-meeting', showBook));
  app.route('/kalender', feedOfCitizen());
  app.get('/:file{[0-9a-f-]{36}\\.ics}', async (c) => {
    const id = c.req.param('file').replace(/\.ics$/, '');
    const meeting = await ownCase(c, async (tx, person, caseId) => {
      const one = await meetingById(tx, person.authorityId, id);
      return one?.caseId === caseId ? one : null;
    });
    if (!meeting) return sendNotFound(c);
    const method = meeting.state === 'cancelled' ? 'CANCEL' : 'PUBLISH';
    return sendIcs(c, meetingIcs(meeting, { method, lang: c.get('lang'), reader: 'citizen' }), 'samtale.ics');
  });
  app.get('/:id/flyt', async (c) => showMove(c, await stashed(c)));
  app.post('/:id/flyt', (c) => post(c, 'move-meeting', showMove, { meetingId: c.req.param('id') }));
  app.get('/:id/aflys', async (c) => showCancel(c, await stashed(c)));
  app.post('/:id/aflys', (c) => post(c, 'cancel-meeting', showCancel, { meetingId: c.req.param('id') }));
  app.get('/:id/note', showNote);
  return app;
}
