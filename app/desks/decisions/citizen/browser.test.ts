import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../../tests/setup/browser.ts';
import { decisionActs } from '../../../decisions/index.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { cprOf, makeWorld, testNow } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { useSite, wide } from '../../admin/testing-site.ts';
import { citizenRoutes } from '../../citizen/routes.tsx';
import { kinds } from '../kinds.ts';
import { ownDecisions } from './paths.ts';
import { ownDecisionRoutes } from './routes.tsx';
import { layComplaint, layDecision, layFact, layHearing, refused } from './testing/scene.ts';

const [engine = 'pglite'] = engines();
const pictures = process.env['PICTURES'];
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const views = [wide, { width: 390, height: 844 }, { width: 320, height: 640 }];

describe('the citizen’s pages of decisions in a browser', () => {
  const database = useDatabase(engine);
  let kernel: Kernel;
  let citizen: Actor;
  const pages = new Map<string, string>();
  const site = useSite(() =>
    siteFor(kernel, citizen, (app) => {
      app.route('/min-side', ownDecisionRoutes());
      app.route('/min-side', citizenRoutes());
    }),
  );

  beforeAll(async () => {
    const access = caseAccess(fixedClock(testNow));
    kernel = testKernel({ database, acts: [...peopleActs, ...decisionActs(kinds)], access, now: testNow });
    const world = await makeWorld(database, kernel);
    const anna = await world.staff('Anna Holm', ['caseworker']);
    const { caseId, personId, authorityId } = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    citizen = world.citizen({ caseId, personId, authorityId });
    const open = await layDecision(database, caseId);
    pages.set('hearing', ownDecisions.hearing(await layHearing(database, caseId, open)));
    pages.set('open', ownDecisions.one(open));
    pages.set('wait', ownDecisions.one(await layDecision(database, caseId, { new_due_on: '2026-12-15' })));
    const made = await layDecision(database, caseId, refused);
    await layFact(database, caseId, made, 'Du har booket den 1. oktober 2026.');
    await layFact(database, caseId, made, 'Din søn har hjulpet dig to gange.');
    pages.set('made', ownDecisions.one(made));
    pages.set('complain', ownDecisions.complain(made));
    const about = await layDecision(database, caseId, refused);
    await layComplaint(database, caseId, about, {
      state: 'awaits-citizen',
      outcome: 'partly',
      reasons: 'Vi havde overset brevet fra din læge.',
      assessed_at: '2026-11-24T08:00:00Z',
      answer_until: '2026-12-22',
      due_on: '2026-12-22',
    });
    pages.set('complaint', ownDecisions.one(about));
    pages.set('drop', ownDecisions.drop(about));
    pages.set('list', ownDecisions.all);
    pages.set('front', '/min-side');
    pages.set('ask', ownDecisions.ask('booking-exemption'));
  });

  const names = ['hearing', 'wait', 'made', 'complaint'];
  const others = ['front', 'list', 'open', 'complain', 'drop', 'ask'];

  it.each(pictures ? [...names, ...others] : names)(
    'have nothing that axe objects to, and room on a phone: %s',
    async (name) => {
      const { page, complaints, close } = await site.open(pages.get(name) ?? '/');
      for (const viewport of views) {
        await page.setViewportSize(viewport);
        if (pictures) {
          mkdirSync(pictures, { recursive: true });
          await page.screenshot({ path: `${pictures}/${name}-${viewport.width}.png`, fullPage: true });
        }
        expect(await page.evaluate(overflow), `${name} ${viewport.width}`).toBe(0);
      }
      expect(await axeViolations(page), name).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
