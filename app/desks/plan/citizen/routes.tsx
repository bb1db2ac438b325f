import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { answersOf, currentTrack, handOverOf, type planState, readPlan } from '../../../plan/index.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { MyHandOverCard } from '../../shared/hand-over-card.tsx';
import { myAnswersPath, myChoicePath, myGoalPath, myPlanPath, myProposalPath, myTrackPath } from '../paths.ts';
import { planDeskText } from '../text.ts';
import { oneForm } from './form-routes.tsx';
import { goalRoutes } from './goal-routes.tsx';
import { PlanPage } from './plan-page.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { AnswersPage, ChoicePage, TrackPage } from './track-pages.tsx';

const t = (c: WebContext) => planDeskText(c.get('lang'));

/** The case with its version, for a form; `values`: what stands in the fields before anybody typed. */
const openWith =
  (values: (tx: Parameters<typeof planState>[0], home: number, caseId: string) => Promise<Record<string, string>>) =>
  (c: WebContext) =>
    ownCase(c, async (tx, person, caseId) => ({
      caseId,
      person,
      values: await values(tx, person.authorityId, caseId),
    }));

/** The citizen's own plan: no script needed, and no other case is seen by the session. */
export function citizenPlanRoutes() {
  const app = new Hono<WebEnv>();

  app.get(myPlanPath, async (c) => {
    const own = await ownCase(c, async (tx, person, caseId) => ({
      person,
      caseId,
      plan: await readPlan(tx, person.authorityId, caseId),
      handOver: await handOverOf(tx, person.authorityId, caseId),
    }));
    if (!own?.plan) return sendNotFound(c);
    const { plan, person, caseId } = own;
    const handOver = <MyHandOverCard handOver={own.handOver} />;
    const once = () => c.get('kernel').newId();
    const title = t(c)('plan.title');
    return sendPage(
      c,
      { title, back: { href: '/min-side' } },
      <PlanPage plan={plan} person={person} caseId={caseId} once={once} handOver={handOver} />,
    );
  });

  app.get(myTrackPath, async (c) => {
    const own = await ownCase(c, async (tx, person, caseId) => ({
      person,
      given: await answersOf(tx, person.authorityId, caseId),
      choice: await currentTrack(tx, person.authorityId, caseId),
      closed: person.closedOn !== null,
    }));
    if (!own) return sendNotFound(c);
    return sendPage(c, { title: t(c)('track.title'), back: { href: myPlanPath } }, <TrackPage {...own} />);
  });

  app.route(myGoalPath, goalRoutes());
  app.route(
    myProposalPath,
    oneForm({
      act: 'propose-card',
      path: myProposalPath,
      after: myPlanPath,
      title: (c) => t(c)('propose.title'),
      open: openWith(async () => ({})),
      page: (props) => <ProposalPage {...props} />,
    }),
  );
  app.route(
    myAnswersPath,
    oneForm({
      act: 'answer-what-i-manage',
      path: myAnswersPath,
      after: myTrackPath,
      title: (c) => t(c)('track.questions.title'),
      open: openWith(async (tx, home, caseId) => {
        const given = await answersOf(tx, home, caseId);
        return given ? { ...given.answers, words: given.words ?? '' } : {};
      }),
      page: (props) => <AnswersPage {...props} />,
    }),
  );
  app.route(
    myChoicePath,
    oneForm({
      act: 'choose-track',
      path: myChoicePath,
      after: myTrackPath,
      title: (c) => t(c)('track.choose.title'),
      open: openWith(async (tx, home, caseId) => {
        const choice = await currentTrack(tx, home, caseId);
        return choice ? { track: choice.track } : {};
      }),
      page: (props) => <ChoicePage {...props} />,
    }),
  );
  return app;
}
