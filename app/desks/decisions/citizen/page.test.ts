import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../../tests/journeys/read-html.ts';
import { decisionActs } from '../../../decisions/index.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import type { WebEnv } from '../../../kernel/http/context.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { citizenRoutes } from '../../citizen/routes.tsx';
import { letterPaths } from '../../letters/paths.ts';
import { post } from '../../overblik/testing/web.ts';
import { kinds } from '../kinds.ts';
import { ownDecisions } from './paths.ts';
import { ownDecisionRoutes } from './routes.tsx';
import { layComplaint, layDecision, layEvent, layFact, layHearing, refused } from './testing/scene.ts';

const [engine = 'pglite'] = engines();

const kernelAt = (database: ReturnType<typeof useDatabase>, now: string): Kernel =>
  testKernel({
    database,
    acts: [...peopleActs, ...decisionActs(kinds)],
    access: caseAccess(fixedClock(now)),
    now,
  });

describe('the citizen’s pages of decisions', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let maja: Registered;
  let citizen: Actor;
  let neighbour: Actor;
  let open: string;
  let hearing: string;
  let made: string;

  beforeAll(async () => {
    world = await makeWorld(database, kernelAt(database, testNow));
    anna = await world.staff('Anna Holm', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    citizen = world.citizen(maja);
    neighbour = world.citizen(await world.register(anna, cprOf(2), { contactPersonId: anna.id }), 'Nabo');
    open = await layDecision(database, maja.caseId, { considerations: 'TÆNKT UDKAST', result: 'refused' });
    await layFact(database, maja.caseId, open, 'HEMMELIGT UDKAST');
    hearing = await layHearing(database, maja.caseId, open);
    made = await layDecision(database, maja.caseId, refused);
    await layFact(database, maja.caseId, made, 'Du har booket den 1. oktober 2026.');
    await layFact(database, maja.caseId, made, 'Uden betydning.', false);
  });

  const site = (actor: Actor = citizen, now: string = testNow): Hono<WebEnv> =>
    siteFor(kernelAt(database, now), actor, (app) => {
      app.route('/min-side', ownDecisionRoutes());
      app.route('/min-side', citizenRoutes());
    });
  const read = async (address: string, actor: Actor = citizen, now: string = testNow) => {
    const answer = await site(actor, now).request(address);
    const html = await answer.text();
    const text = (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    return { status: answer.status, text, html, ...readHtml(html) };
  };
  const before = (text: string, ...parts: readonly string[]) => {
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  };

  it('tell the result first, then why, then what one can do, and the law last', async () => {
    const { status, text, headings } = await read(ownDecisions.one(made));
    expect([status, headings]).toEqual([200, ['Du skal fortsat selv booke dine samtaler']]);
    before(
      text,
      'Du skal fortsat selv booke dine samtaler',
      'det lykkedes hver gang',
      'Du har booket den 1. oktober 2026.',
      'Ring til Anna Holm.',
      'klage senest den 18. december 2026',
      'du behøver ikke sige hvorfor',
      'Ankestyrelsens Beskæftigelsesudvalg',
      'Hvor står det?',
      'Bekendtgørelse om en aktiv beskæftigelsesindsats § 45, stk. 1',
    );
    expect(text).not.toContain('Uden betydning.');
    expect(text).toContain('Vi lovede dig et svar senest den 1. december 2026. Det holdt vi.');
  });

  it('tell that something is being decided, and nothing of what is thought of it', async () => {
    const { text } = await read(ownDecisions.one(open));
    before(
      text,
      'Vi er ved at beslutte, om du kan slippe for selv at booke',
      'senest den 1. december 2026',
      'Svar her',
    );
    expect(text).not.toMatch(/UDKAST/);
    const list = await read(ownDecisions.all);
    before(
      list.text,
      'Vi vil gerne høre fra dig',
      'Svar senest den 4. december 2026, om 10 dage',
      'Det har vi besluttet',
    );
    expect(list.text).not.toMatch(/UDKAST/);
  });

  it('ask whether it is right, why it matters, and keep what was typed when it is refused', async () => {
    const { text } = await read(ownDecisions.hearing(hearing));
    before(
      text,
      'Er det rigtigt?',
      'Du har selv booket tre samtaler i år.',
      'Kan du booke selv',
      'Hvad er rigtigt',
      'Ring til Anna Holm.',
    );
    const empty = await post(site(), ownDecisions.hearing(hearing), { answer: ' ' });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Skriv dit svar her')]);
    const wrong = await post(site(), ownDecisions.hearing(hearing), { answer: 'Det var min søn', nothing: 'ja' });
    const html = await wrong.text();
    expect([wrong.status, html.includes('Det var min søn'), html.includes('Du har skrevet noget')]).toEqual([
      422,
      true,
      true,
    ]);
  });

  it('are there in English, with one heading and nothing left untranslated', async () => {
    for (const address of [
      ownDecisions.all,
      ownDecisions.one(made),
      ownDecisions.one(open),
      ownDecisions.complain(made),
    ])
      for (const query of ['', '?sprog=en']) {
        const page = await read(address + query);
        expect([address, page.status, page.headings.length, faultsIn(page)]).toEqual([address, 200, 1, []]);
      }
  });

  it('stand on the front page as long as they are new or wait for an answer', async () => {
    const { text, links } = await read('/min-side');
    expect(text).toContain('Svar senest den 4. december 2026, om 10 dage. Kan du ikke nå det, så ring.');
    expect(text).toContain('Vi har besluttet, om du kan slippe for selv at booke.');
    expect(links).toContain(ownDecisions.all);
    const later = await read('/min-side', citizen, '2027-01-20T09:00:00.000Z');
    expect(later.text).not.toContain('Vi har besluttet');
  });

  it('lead to the letter once it has left, and say why a day was moved', async () => {
    const both = { da: 'om det', en: 'whether' };
    const moved = await layDecision(database, maja.caseId, { new_due_on: '2026-12-15' });
    const told = (decisionId: string, type: string) =>
      layEvent(database, maja.caseId, type, {
        ...{ decisionId, reason: 'Vi venter på din læge.', newDate: '2026-12-15', byName: 'Anna Holm' },
        ...{ words: both, aboutWords: both, termsWords: both, complaintUntil: null },
      });
    await told(moved, 'decisions.date-moved');
    const { text } = await read(ownDecisions.one(moved));
    before(text, 'Nu får du det senest den 15. december 2026.', 'Hvorfor? Vi venter på din læge.');
    const letterId = crypto.randomUUID();
    await ownerQuery(
      database,
      `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, event_id, made_at, release_at, state)
       values ($1, $2, $3, 'digital-post', 'decision-refused', 'Svar', 'Hej', $4, $5, $6, 'waiting')`,
      [home, letterId, maja.caseId, await told(made, 'decisions.signed'), testNow, '2026-11-24T12:00:00.000Z'],
    );
    expect((await read(ownDecisions.one(made))).links).not.toContain(letterPaths.ownLetterPdf(letterId));
    const later = await read(ownDecisions.one(made), citizen, '2026-11-24T12:00:01.000Z');
    expect(later.links).toContain(letterPaths.ownLetterPdf(letterId));
  });

  it('are one’s own: nobody else’s are there, and reading is written down', async () => {
    for (const address of [ownDecisions.one(made), ownDecisions.hearing(hearing), ownDecisions.complain(made)])
      expect([address, (await read(address, neighbour)).status]).toEqual([address, 404]);
    expect((await read(ownDecisions.one('x'))).status).toBe(404);
    const [line] = await ownerQuery<{ place: string; relation: string }>(
      database,
      'select place, relation from access_log where actor_id = $1 order by id desc limit 1',
      [citizen.id],
    );
    expect(line).toEqual({ place: 'own-page', relation: 'self' });
  });

  describe('with a complaint', () => {
    let about: string;
    let complaint: string;
    beforeAll(async () => {
      about = await layDecision(database, maja.caseId, refused);
      complaint = await layComplaint(database, maja.caseId, about);
    });
    const change = (set: string) => ownerQuery(database, `update complaint set ${set} where id = $1`, [complaint]);

    it('tell each step with its day, and what comes next', async () => {
      const looking = await read(ownDecisions.one(about));
      before(
        looking.text,
        'Din klage',
        '23. november 2026. Vi fik din klage.',
        'Du hører fra os senest den 21. december 2026',
      );
      expect(looking.links).toContain(ownDecisions.drop(about));
      expect(looking.links).not.toContain(ownDecisions.complain(about));
      const late = await read(ownDecisions.one(about), citizen, '2026-12-28T09:00:00.000Z');
      expect(late.text).toContain('Du skulle have hørt fra os senest den 21. december 2026. Det er vi kede af.');
      expect((await read(ownDecisions.complain(about))).text).toContain('Du har allerede klaget');
    });

    it('ask the one who got right in part whether the rest stands', async () => {
      await change(`state = 'awaits-citizen', outcome = 'partly', reasons = 'Vi havde overset brevet.',
        assessed_at = '2026-11-24T08:00:00Z', answer_until = '2026-12-22', due_on = '2026-12-22'`);
      const { text } = await read(ownDecisions.one(about));
      before(
        text,
        'Vil du stadig klage over resten?',
        'senest den 22. december 2026',
        'Din klage',
        'Vi har set på sagen igen.',
      );
      expect((await read('/min-side')).text).toContain('Vil du stadig klage over resten?');
    });

    it('follow it to the board and its answer', async () => {
      await change(`state = 'forwarded', stands = true, forwarded_on = '2026-11-24'`);
      const { text } = await read(ownDecisions.one(about));
      before(
        text,
        'Du sagde, at du stadig vil klage.',
        '24. november 2026. Vi sendte din klage til',
        'De skriver til dig',
      );
      await change(`state = 'decided', board_outcome = 'stadfaestet', board_on = '2026-11-24', board_words = 'Enige.'`);
      const decided = await read(ownDecisions.one(about));
      expect(decided.text).toContain('er enig med os. Afgørelsen gælder stadig.');
      expect(decided.links).not.toContain(ownDecisions.drop(about));
    });
  });
});
