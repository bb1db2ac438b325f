import { Hono } from 'hono';
import { dialogueActs } from '../../dialogue/index.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { actorOf, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { flashMessages } from '../acts/flash.ts';
import { actPages } from '../acts/web.tsx';
import { siteFor } from '../admin/testing.ts';
import { sendPage } from '../frame/page.tsx';
import { readPerson } from '../person/queries.ts';
import { dialoguePages } from './citizen-pages.tsx';
import { messageRoutes } from './send/routes.tsx';
import { dialogueTab, dialogueThreadTab } from './staff-tab.tsx';

export const dialogueKernel = (database: Database, now: string): Kernel =>
  testKernel({ database, acts: [...peopleActs, ...dialogueActs], access: caseAccess(fixedClock(now)), now });

/** The tab of the person page as it is filled there, under a heading. */
function staffPages() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/beskeder/:threadId?', async (c) => {
    const [kernel, actor, caseId, threadId] = [
      c.get('kernel'),
      actorOf(c),
      c.req.param('caseId'),
      c.req.param('threadId'),
    ];
    const shown = await reading(kernel, actor, 'test', async (tx) => {
      const held = await kernel.access.relationTo(tx, actor, caseId);
      const person = held ? await readPerson(tx, held.authorityId, caseId) : null;
      if (!held || !person) return { seen: null, value: null };
      const opened = { person, held };
      const { body, place } = threadId
        ? await dialogueThreadTab(c, tx, opened, caseId, threadId)
        : await dialogueTab(c, tx, opened, caseId);
      return {
        seen: { action: 'read', place, personIds: [held.personId], relation: 'same-team' },
        value: { name: person.name, body },
      };
    });
    if (!shown) return c.notFound();
    return sendPage(
      c,
      { title: shown.name },
      <>
        <h1>{shown.name}</h1>
        {shown.body}
      </>,
    );
  });
  return app;
}

/** Everything of the dialogue as one person meets it. */
export const dialogueSite = (kernel: Kernel, actor: Actor) =>
  siteFor(kernel, actor, (app) => {
    app.use(flashMessages);
    app.route('/min-side/beskeder', dialoguePages());
    app.route('/borger', staffPages());
    app.route('/besked', messageRoutes());
    app.route('/handling', actPages());
    // A log-out that leads to a page where nobody is logged in is looked after elsewhere.
    app.post('/log-af', (c) => c.redirect('/min-side/beskeder', 303));
  });
