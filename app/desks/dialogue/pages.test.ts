import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { formOf } from '../admin/testing.ts';
import { dialogueKernel, dialogueSite } from './testing.tsx';

const [engine = 'pglite'] = engines();

describe('messages without scripts', () => {
  const database = useDatabase(engine);
  let kernel: Kernel;
  let world: World;
  let scene: Scene;

  beforeAll(async () => {
    kernel = dialogueKernel(database, testNow);
    world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
  });

  const get = async (actor: Actor, address: string) => {
    const answer = await dialogueSite(kernel, actor).request(address);
    const html = await answer.text();
    return { status: answer.status, html, page: readHtml(html) };
  };
  const post = async (actor: Actor, act: string, fields: Readonly<Record<string, string>>) => {
    const { caseId } = scene.of;
    const sent = formOf({ caseId, _once: kernel.newId(), _return: '/min-side/beskeder', ...fields });
    const answer = await dialogueSite(kernel, actor).request(`/besked/${act}`, sent);
    return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
  };
  const threads = () =>
    ownerQuery<{ id: string; subject: string; citizen_read_at: string | null; staff_read_at: string | null }>(
      database,
      'select id, subject, citizen_read_at, staff_read_at from thread where case_id = $1 order by last_at desc, subject',
      [scene.of.caseId],
    );

  it('say what will be here, and how to write', async () => {
    const { status, html } = await get(scene.cast.self, '/min-side/beskeder');
    expect(status).toBe(200);
    expect(html).toContain('Ingen beskeder endnu');
    expect(html).toContain('href="/min-side/beskeder/ny"');
  });

  it('ask once about what a text holds, with the text kept, and send it then', async () => {
    const { self } = scene.cast;
    const fields = { subject: 'Praktik', body: 'Jeg har ondt i ryggen og går til psykolog.' };
    const asked = await post(self, 'start-thread', fields);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('Du skriver om dit helbred (ondt, psykolog). Det må du gerne.');
    expect(asked.html).toContain(fields.body);
    expect(asked.html).toContain('value="Praktik"');
    expect(asked.html).toMatch(/Ret teksten[\s\S]*Send alligevel/);
    expect(await threads()).toEqual([]);
    const sent = await post(self, 'start-thread', { ...fields, _hints: 'seen' });
    expect([sent.status, sent.to]).toEqual([303, '/min-side/beskeder']);
    expect((await get(self, '/min-side/beskeder')).html).toContain('Vi svarer dig');
  });

  it('refuse a CPR number, and do not ask about anything else then', async () => {
    const [thread] = await threads();
    const body = 'Mit nummer er 070761-4285, og jeg har angst.';
    const refused = await post(scene.cast.self, 'write-message', { threadId: thread?.id ?? '', body });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Her står et CPR-nummer. Slet det');
    expect(refused.html).toContain('og jeg har angst.');
    expect(refused.html).not.toContain('Send alligevel');
  });

  it('advise staff to write plainly', async () => {
    const [thread] = await threads();
    const answer = { threadId: thread?.id ?? '', body: 'Samtalen afholdes på rådhuset.' };
    const asked = await post(scene.cast.contactPerson, 'write-message', answer);
    expect(asked.html).toContain('“afholdes” er et kontorord. Skriv “holdes”.');
    await post(scene.cast.contactPerson, 'write-message', { ...answer, _hints: 'seen' });
  });

  it('are read when they are opened by somebody who can answer; a guest takes nothing from anybody', async () => {
    const [before] = await threads();
    const address = `/borger/${scene.of.caseId}/beskeder/${before?.id}`;
    await ownerQuery(database, 'update thread set staff_read_at = null where id = $1', [before?.id]);
    expect((await get(scene.cast.guest, address)).html).toContain('Jeg har ondt i ryggen');
    expect((await threads())[0]?.staff_read_at).toBeNull();
    await get(scene.cast.contactPerson, address);
    expect((await threads())[0]?.staff_read_at).not.toBeNull();
    const seen = await ownerQuery(database, "select 1 from access_log where place = 'person-messages'", []);
    expect(seen.length).toBe(2);
  });

  it('tell the citizen who wrote a call down, and whose turn it is', async () => {
    const { contactPerson, self } = scene.cast;
    const call = { channel: 'telephone', subject: 'Mødet', body: 'Maja vil gerne flytte mødet.' };
    const sent = await post(contactPerson, 'record-letter-or-call', call);
    expect(sent.status).toBe(303);
    const thread = (await threads()).find(({ subject }) => subject === 'Mødet');
    const page = await get(self, `/min-side/beskeder/${thread?.id}`);
    expect(page.html).toContain('Skrevet af Anna Holm efter en samtale i telefonen den 24. november 2026');
    expect((await threads()).find(({ subject }) => subject === 'Mødet')?.citizen_read_at).not.toBeNull();
    const staff = await get(contactPerson, `/borger/${scene.of.caseId}/beskeder`);
    expect(staff.html).toContain('Venter på os');
    expect(staff.html).toContain('Venter på borgeren');
    expect(staff.html).toContain('Skriv brev eller opkald ind');
  });

  it('let the a-kasse read and answer in the same thread, when it was let into the talks', async () => {
    const { fundCaseworker, self } = scene.cast;
    const [thread] = await threads();
    const address = `/borger/${scene.of.caseId}/beskeder/${thread?.id}`;
    expect((await get(fundCaseworker, address)).html).toContain('Beskeden er her ikke');
    await ownerQuery(database, "update access_grant set parts = '{talks}' where case_id = $1 and kind = 'akasse'", [
      scene.of.caseId,
    ]);
    await ownerQuery(database, 'update thread set staff_read_at = null where id = $1', [thread?.id]);
    expect((await get(fundCaseworker, address)).html).toContain('<textarea');
    expect((await threads())[0]?.staff_read_at).not.toBeNull();
    const answer = { threadId: thread?.id ?? '', body: 'Jeg er med, når I mødes.', _return: address };
    expect((await post(fundCaseworker, 'write-message', answer)).to).toBe(address);
    expect((await get(self, `/min-side/beskeder/${thread?.id}`)).html).toContain('Karen Munk, a-kassen');
  });

  it('show nothing of a thread that is not there, and nobody else’s', async () => {
    const [thread] = await threads();
    expect((await get(scene.cast.otherCitizen, `/min-side/beskeder/${thread?.id}`)).status).toBe(404);
    expect((await get(scene.cast.self, `/min-side/beskeder/${kernel.newId()}`)).status).toBe(404);
    expect((await get(scene.cast.contactPerson, `/borger/${scene.of.caseId}/beskeder/x`)).html).toContain(
      'Beskeden er her ikke',
    );
    // Let in for other parts of the case: nothing of the talks.
    expect((await get(scene.cast.helper, `/borger/${scene.of.caseId}/beskeder`)).html).not.toContain('Praktik');
  });

  it('open only the acts of the dialogue', async () => {
    expect((await get(scene.cast.contactPerson, '/besked/close-case')).status).toBe(404);
    const form = await get(scene.cast.contactPerson, `/besked/record-letter-or-call?sag=${scene.of.caseId}`);
    expect(form.status).toBe(200);
    expect(form.html).toContain('Borgeren sidder ved siden af mig');
    const others = await get(scene.cast.colleague, `/besked/start-thread?sag=${scene.of.caseId}`);
    expect(others.status).toBe(403);
  });

  it('are well formed in both languages', async () => {
    const [thread] = await threads();
    for (const address of ['', '/ny', `/${thread?.id}`])
      for (const lang of ['da', 'en']) {
        const { page } = await get(scene.cast.self, `/min-side/beskeder${address}?sprog=${lang}`);
        expect(faultsIn(page)).toEqual([]);
        expect(page.headings).toHaveLength(1);
        expect(page.lang).toBe(lang);
      }
  });

  it('stay readable when the case is closed, without a form', async () => {
    const { caseId } = scene.of;
    const [thread] = await threads();
    await world.must(scene.cast.contactPerson, 'close-case', { caseId, reason: 'job', closedOn: '2026-11-24' });
    const page = await get(scene.cast.self, `/min-side/beskeder/${thread?.id}`);
    expect(page.html).toContain('Sagen er afsluttet.');
    expect(page.html).not.toContain('<textarea');
  });
});
