import { addDays, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import {
  capacityPlan,
  followUpStandard,
  latestPlans,
  planPeople,
  ratioSteps,
  reachOf,
  roomAt,
  roomByArea,
  roomByBranch,
  roomTogether,
  siteFacts,
  standardBounds,
  standardFrom,
  teamFacts,
  teamTime,
  waitingFacts,
  waitingTimes,
} from '../../capacity/index.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { loginGate } from '../../kernel/http/login-gate.ts';
import { reading } from '../../kernel/http/reading.ts';
import { type Actor, hasRole } from '../../kernel/identity/actor.ts';
import { doorsFor } from '../../recruitment/index.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { CapacityPage, type CapacityView } from './capacity-page.tsx';
import { DoorsPage } from './doors-page.tsx';
import { doorsText } from './doors-text.ts';
import { effortPaths } from './paths.ts';
import { leftShown, PlanPage, type PlanView } from './plan-page.tsx';
import { makePlan, showPlanForm } from './plan-submit.tsx';
import { effortText } from './text.ts';

const makesPlans = (actor: Actor): boolean => hasRole(actor, 'company-consultant', 'manager');
const weeksAhead = [4, 8] as const;

/** A number as somebody typed it into the address; the usual one where it is none, or none that can be meant. */
function numberIn(c: WebContext, name: string, [least, most]: readonly [number, number]): number | null {
  const typed = c.req.query(name)?.trim();
  const number = Number(typed?.replace(',', '.'));
  return typed && Number.isFinite(number) && number >= least && number <= most ? number : null;
}

async function readCapacity(c: WebContext): Promise<CapacityView> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const { authorityId } = actor;
  const today = toCopenhagen(kernel.clock.now()).date;
  return reading(kernel, actor, c.get('requestId'), async (tx) => {
    const standard = await followUpStandard(tx, authorityId);
    const facts = await teamFacts(tx, authorityId, { today, until: addDays(today, 7 * weeksAhead[1]) });
    const rooms = roomAt(await siteFacts(tx, authorityId, today), ratioSteps(today));
    const { began, waits } = await waitingFacts(tx, authorityId, today);
    const tried = standardFrom({
      ...standard,
      talks: numberIn(c, 'samtaler', standardBounds.talks) ?? standard.talks,
      talkMinutes: numberIn(c, 'minutter', standardBounds.talkMinutes) ?? standard.talkMinutes,
      checks: numberIn(c, 'spoergsmaal', standardBounds.checks) ?? standard.checks,
      weeks: numberIn(c, 'uger', standardBounds.weeks) ?? standard.weeks,
    });
    const hours = numberIn(c, 'timer', [0, 10_000]);
    const value: CapacityView = {
      consultants: facts.consultants,
      standard,
      reach: reachOf(facts, standard),
      times: weeksAhead.map((weeks) => teamTime(facts, today, weeks, standard)),
      whole: roomTogether('', rooms),
      byArea: roomByArea(rooms),
      byBranch: roomByBranch(rooms),
      waiting: waitingTimes(began),
      waits,
      tried: c.req.query('timer') === undefined ? null : { standard: tried, reach: reachOf(facts, tried, hours) },
      manages: hasRole(actor, 'manager'),
      plans: makesPlans(actor),
      follows: hasRole(actor, 'caseworker', 'company-consultant', 'manager'),
    };
    return { seen: null, value };
  });
}

/** A plan with the names the reader may see; everybody named stands in the access log. */
function readPlan(c: WebContext, id: string): Promise<PlanView | null> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const { authorityId } = actor;
  const today = toCopenhagen(kernel.clock.now()).date;
  return reading<PlanView | null>(kernel, actor, c.get('requestId'), async (tx) => {
    const plan = await capacityPlan(tx, authorityId, id);
    if (!plan) return { seen: null, value: null };
    const { pairs, left } = plan.result;
    const ids = [...pairs, ...left].map(({ caseId }) => caseId);
    const people = await planPeople(tx, authorityId, ids, { actor, today });
    const named = [
      ...pairs.flatMap(({ caseId }) => people.get(caseId) ?? []),
      ...leftShown(left, people).map(({ person }) => person),
    ];
    const personIds = [...new Set(named.map(({ personId }) => personId))];
    const seen = {
      action: 'read',
      place: 'capacity-plan',
      personIds,
      relation: 'same-authority',
      authorityId,
    } as const;
    return { seen: personIds.length > 0 ? seen : null, value: { plan, people } };
  });
}

/** `/virksomhedsindsats`: capacity, proposals and doors. */
export function companyEffortRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const view = await readCapacity(c);
    return sendPage(c, { title: effortText(c.get('lang'))('title') }, <CapacityPage view={view} />);
  });
  app.get('/doere', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const doors = await reading(kernel, actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await doorsFor(tx, actor.authorityId, { today: toCopenhagen(kernel.clock.now()).date }),
    }));
    const opens = hasRole(actor, 'caseworker', 'company-consultant', 'manager');
    return sendPage(
      c,
      { title: doorsText(c.get('lang'))('title') },
      <DoorsPage doors={doors} plans={makesPlans(actor)} opens={opens} />,
    );
  });
  app.use('/foreslaa', loginGate('company-consultant', 'manager'));
  app.use('/forslag/*', loginGate('company-consultant', 'manager'));
  app.get('/foreslaa', (c) => showPlanForm(c, latest));
  app.post('/foreslaa', (c) => makePlan(c, latest));
  app.get('/forslag/:id{[0-9a-f-]{36}}', async (c) => {
    const view = await readPlan(c, c.req.param('id'));
    if (!view) return sendNotFound(c);
    const t = effortText(c.get('lang'));
    const back = { href: effortPaths.plan, label: t('again') };
    return sendPage(c, { title: t('shown.title'), back }, <PlanPage view={view} />);
  });
  return app;
}

const latest = (c: WebContext) =>
  reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => ({
    seen: null,
    value: await latestPlans(tx, actorOf(c).authorityId),
  }));
