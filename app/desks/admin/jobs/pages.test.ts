import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../../kernel/act/event.ts';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { listener } from '../../../kernel/events/listeners.ts';
import { listDeadLetters } from '../../../kernel/jobs/dead-letters.ts';
import { Undeliverable } from '../../../kernel/jobs/failure.ts';
import { schedule } from '../../../kernel/jobs/schedule.ts';
import { happen, newEvent, testJobs } from '../../../kernel/jobs/testing.ts';
import { adminRoutes } from '../routes.tsx';
import {
  aalborg,
  administrator,
  adminKernel,
  formOf,
  hjoerring,
  prepareAdmin,
  scopeOf,
  siteFor,
  testInstallation,
} from '../testing.ts';

type Assigned = DomainEvent<'people.contact-person-assigned'>;
const jobs = '/administration/job';

describe.each(engines())('the pages of background work on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const actor = administrator();
  const request = (path: string, init?: RequestInit) => {
    const schedules = [schedule('end-expired-sessions', '*/10 * * * *', async () => {})];
    const site = siteFor(adminKernel(database), actor, (app) =>
      app.route('/administration', adminRoutes(testInstallation(database, { schedules }))),
    );
    return Promise.resolve(site.request(path, init));
  };
  const textOf = async (path: string) => (await request(path)).text();

  /** Lays work in the queue that its listener cannot do, and lets it be given up. */
  async function giveUp(authorityId = hjoerring): Promise<string> {
    const broken = listener<Assigned>({
      name: 'tell-contact-person',
      on: ['people.contact-person-assigned'],
      handle: () => Promise.reject(new Undeliverable('malformed-job', 'no use')),
    });
    const event = { ...newEvent('people.contact-person-assigned', authorityId), act: 'assign-contact-person' };
    await happen(database, [broken], event);
    await testJobs(database, { listeners: [broken] }).drain();
    const letters = await inScope(database, scopeOf(authorityId), (tx) => listDeadLetters(tx, authorityId));
    const letter = letters.find(({ eventId }) => eventId === event.id);
    if (!letter) throw new Error('the work was not given up');
    return letter.id;
  }
  const events = (type: string) =>
    ownerQuery<{
      act: string;
      case_id: null;
      reason: string | null;
      actor_id: string;
      data: { jobId: string; name: string };
    }>(database, 'select act, case_id, reason, actor_id, data from event where type = $1 order by seq', [type]);

  it('say that all is well, and when regular work comes next', async () => {
    const page = await textOf(jobs);
    expect(page).toContain('Intet er opgivet.');
    expect(page).toContain('Afslutter login, der er udløbet');
    expect(page).toContain('i dag kl. 10.50');
  });

  it('show what was given up: what it followed, why, and two ways on', async () => {
    const id = await giveUp();
    const page = await textOf(jobs);
    expect(page).toContain('tell-contact-person');
    expect(page).toContain('Skift kontaktperson');
    expect(page).toContain('Opgaven kan ikke læses.');
    expect(page).toContain(`action="${jobs}/${id}/proev-igen"`);
    expect(page).toContain('name="_csrf" value="sample-token"');
    expect(await textOf('/administration')).toContain('Ét stykke arbejde er opgivet');
  });

  it('lay work in the queue again once, with an event that says who did it', async () => {
    const id = await giveUp();
    const answer = await request(`${jobs}/${id}/proev-igen`, formOf({}));
    expect(answer.headers.get('Location')).toBe(`${jobs}?gjort=retried`);
    const [event, ...more] = await events('jobs.retried');
    expect(more).toEqual([]);
    expect(event).toMatchObject({ act: 'retry-job', case_id: null, reason: null, actor_id: actor.id });
    expect(event?.data).toMatchObject({ jobId: id, name: 'tell-contact-person' });
    const page = await textOf(`${jobs}?gjort=retried`);
    expect(page).toContain('Arbejdet er lagt i køen igen.');
    expect(page).toContain('Prøvede igen: tell-contact-person');
    expect((await request(`${jobs}/${id}/proev-igen`, formOf({}))).status).toBe(404);
    expect(await events('jobs.retried')).toHaveLength(1);
  });

  it('discard work only with a reason, after asking', async () => {
    const id = await giveUp();
    expect(await textOf(`${jobs}/${id}/kasser`)).toContain('Vil du kassere arbejdet?');
    const empty = await request(`${jobs}/${id}/kasser`, formOf({ grund: '  ' }));
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Skriv, hvorfor arbejdet ikke skal gøres.');
    const answer = await request(`${jobs}/${id}/kasser`, formOf({ grund: 'Brevet er sendt i hånden' }));
    expect(answer.headers.get('Location')).toBe(`${jobs}?gjort=discarded`);
    expect(await events('jobs.discarded')).toMatchObject([
      { act: 'discard-job', reason: 'Brevet er sendt i hånden', data: { jobId: id } },
    ]);
    expect(await textOf(jobs)).toContain('Brevet er sendt i hånden');
    expect((await request(`${jobs}/${id}/kasser`)).status).toBe(404);
  });

  it('take no CPR number for a reason, and do not show it again', async () => {
    const id = await giveUp();
    const answer = await request(`${jobs}/${id}/kasser`, formOf({ grund: 'Borgeren 010190-1234 er flyttet' }));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Skriv grunden uden CPR-nummer');
    expect(page).toContain('Borgeren … er flyttet');
    expect(page).not.toContain('010190');
  });

  it('know nothing of another authority’s work', async () => {
    const id = await giveUp(aalborg);
    expect(await textOf(jobs)).not.toContain(id);
    expect((await request(`${jobs}/${id}/kasser`)).status).toBe(404);
    expect((await request(`${jobs}/${id}/proev-igen`, formOf({}))).status).toBe(404);
    expect((await request(`${jobs}/${id}/kasser`, formOf({ grund: 'x' }))).status).toBe(404);
    expect((await request(`${jobs}/${randomUUID()}/kasser`)).status).toBe(404);
  });
});
