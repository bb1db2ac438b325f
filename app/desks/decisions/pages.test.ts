import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { cprOf, makeWorld, type Registered, type World } from '../../people/testing/world.ts';
import { isNamedPage } from '../access/places.ts';
import { post } from '../overblik/testing/web.ts';
import { decisionPaths } from './paths.ts';
import { decisionKernel, decisionSite, giveMandate, inCourse } from './testing/house.ts';

const [engine = 'pglite'] = engines();

describe('the staff’s pages of decisions', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let bo: Actor;
  let mette: Actor;
  let maja: Registered;
  let one = '';

  beforeAll(async () => {
    world = await makeWorld(database, decisionKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    bo = await world.staff('Bo Dahl', ['caseworker']);
    mette = await world.staff('Mette Odgaard', ['manager']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    await inCourse(world, anna, maja);
    await giveMandate(database, anna, 'exemption');
    await giveMandate(database, bo, 'exemption');
  });

  const read = async (actor: Actor, address: string) => {
    const answer = await decisionSite(world.kernel, actor).request(address);
    const html = await answer.text();
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    return { status: answer.status, html, text: main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
  };
  const send = async (actor: Actor, address: string, fields: Readonly<Record<string, string>>) => {
    const answer = await post(decisionSite(world.kernel, actor), address, fields);
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() };
  };
  const step = (actor: Actor, name: string, fields: Readonly<Record<string, string>>, id = one) =>
    send(actor, decisionPaths.step(maja.caseId, id, name), fields);
  const page = (actor: Actor, id = one) => read(actor, decisionPaths.one(maja.caseId, id));
  const begin = async (fact: string) => {
    const made = await send(anna, decisionPaths.open(maja.caseId, 'booking-exemption'), {
      'askedOn.day': '23',
      'askedOn.month': '11',
      'askedOn.year': '2026',
      askedHow: 'telephone',
      ground: 'it',
      firstFact: fact,
    });
    expect([made.status, made.html]).toEqual([303, '']);
    return made.to.split('/').at(-1) ?? '';
  };

  it('say what will come where nothing is, and what can be begun', async () => {
    const tab = await read(anna, decisionPaths.ofCase(maja.caseId));
    expect(tab.text).toContain('Ingen afgørelser i gang');
    expect(tab.html).toContain(decisionPaths.open(maja.caseId, 'booking-exemption'));
    const desk = await read(anna, decisionPaths.desk);
    expect(desk.text).toContain('Ingen afgørelser venter på din underskrift');
    expect((await read(anna, decisionPaths.open(maja.caseId, 'hest'))).status).toBe(404);
  });

  it('keep what was typed when something is missing', async () => {
    const refused = await send(anna, decisionPaths.open(maja.caseId, 'booking-exemption'), {
      askedWords: 'Jeg kan ikke finde ud af kalenderen',
      firstFact: 'Maja har ikke en computer',
    });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('Jeg kan ikke finde ud af kalenderen');
    expect(refused.html).toContain('Maja har ikke en computer');
    expect(refused.html).toContain('ff-error-summary');
  });

  it('take a simple grant from matter to signature on one page', async () => {
    one = await begin('Maja har hverken computer eller smartphone');
    const draft = await page(anna);
    expect(draft.text).toContain('Der mangler én ting, før afgørelsen kan underskrives');
    expect(draft.text).toContain('Skriv, hvad afgørelsen er');
    expect(draft.text).toContain('Maja har hverken computer eller smartphone');
    expect(draft.text).toContain('Loven giver plads til begge dele');
    expect(faultsIn(readHtml(draft.html))).toEqual([]);
    expect((await step(anna, 'begrundelse', { result: 'granted' })).status).toBe(303);
    const ready = await page(anna);
    expect(ready.text).toContain('Alt er på plads');
    expect(ready.text).toContain('Du kan underskrive afgørelsen nu');
    const unticked = await step(anna, 'underskriv', {});
    expect(unticked.status).toBe(422);
    expect((await step(anna, 'underskriv', { oralNoted: 'on' })).status).toBe(303);
    const signed = await page(anna);
    expect(signed.text).toContain('Underskrevet 24. november 2026 af Anna Holm');
    expect(signed.text).toContain('Borgeren fik det, der blev bedt om');
    expect(signed.html).not.toContain('name="words"');
    expect(signed.text).toContain('Lav en ny runde');
  });

  it('refuse with a hearing first: the citizen must know what speaks against', async () => {
    one = await begin('');
    expect((await page(anna)).text).toContain('Skriv mindst én oplysning, der vejer');
    const fact = { words: 'Nabokommunen skriver, at Maja har booket selv', main: 'on', against: 'on' };
    const half = await step(anna, 'oplysning', { ...fact, source: 'document' });
    expect(half.status).toBe(422);
    expect(half.html).toContain('Nabokommunen skriver, at Maja har booket selv');
    const whole = { ...fact, source: 'document', saidBy: 'Brev fra Aalborg' };
    const day = { 'heardOn.day': '20', 'heardOn.month': '11', 'heardOn.year': '2026' };
    expect((await step(anna, 'oplysning', { ...whole, ...day })).to).toContain('#oplysninger');
    await step(anna, 'begrundelse', { result: 'refused', considerations: 'Maja har selv booket før.' });
    const heard = await page(anna);
    expect(heard.text).toContain('Hør borgeren, før du afgør det');
    expect(heard.text).toContain('forvaltningsloven, § 19, stk. 1');
    expect(heard.text).toContain('Én oplysning taler imod borgeren');
    const past = { 'until.day': '1', 'until.month': '11', 'until.year': '2026' };
    const tooLate = await step(anna, 'hoering', { why: 'Vi overvejer et nej', ...past });
    expect(tooLate.status).toBe(422);
    expect(tooLate.html).toContain('Vi overvejer et nej');
    const until = { 'until.day': '8', 'until.month': '12', 'until.year': '2026' };
    expect((await step(anna, 'hoering', { why: 'Vi overvejer et nej', ...until })).status).toBe(303);
    const sent = await page(anna);
    expect(sent.text).toContain('Borgeren har til og med 8. december 2026 til at svare');
    const [hearing] = await ownerQuery<{ id: string }>(database, "select id from hearing where state = 'open'");
    const person = await read(anna, `/borger/${maja.caseId}`);
    expect(person.text).toContain('venter på partshøring til og med 8. december 2026');
    const answer = {
      hearingId: hearing?.id ?? '',
      channel: 'telephone',
      answer: 'Det var min søster',
      _of: hearing?.id ?? '',
    };
    expect((await step(anna, 'svar', answer)).status).toBe(303);
    expect((await page(anna)).text).toContain('Det var min søster');
  });

  it('tell the slower of two what happened meanwhile, and lose nothing', async () => {
    const { html } = await page(anna);
    const seen = /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';
    await step(bo, 'begrundelse', { result: 'refused', considerations: 'Bo har læst søsterens forklaring.' });
    const slower = await step(anna, 'begrundelse', { result: 'refused', considerations: 'Min tekst', _version: seen });
    expect(slower.status).toBe(409);
    expect(slower.html).toContain('Det skete, mens du skrev');
    expect(slower.html).toContain('Min tekst');
  });

  it('let a colleague advise on the draft', async () => {
    await step(anna, 'kollega', { colleagueId: bo.id, question: 'Er det nok til et nej?' });
    const asked = await page(bo);
    expect(asked.text).toContain('Er det nok til et nej?');
    expect((await read(bo, decisionPaths.desk)).text).toContain('Anna Holm spurgte');
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from sparring');
    const sparringId = row?.id ?? '';
    expect(
      (await step(bo, 'kollegas-svar', { sparringId, answer: 'Ja, hvis I skriver hvorfor', _of: sparringId })).status,
    ).toBe(303);
    expect((await page(anna)).text).toContain('Ja, hvis I skriver hvorfor');
  });

  it('with two people: one prepares, another approves, and sees what changed', async () => {
    await world.must(mette, 'set-decision-policy', {
      kind: 'booking-exemption',
      twoPersons: true,
      deadlineDays: '14',
      hearingDays: '14',
    });
    await step(anna, 'begrundelse', { result: 'refused', considerations: 'Maja kan selv booke i dag.' });
    expect((await page(anna)).text).toContain('Læg den frem, så en anden kan godkende den');
    expect((await step(anna, 'laeg-frem', {})).status).toBe(303);
    expect((await step(anna, 'underskriv', { oralNoted: 'on' })).status).toBe(422);
    const desk = await read(bo, decisionPaths.desk);
    expect(desk.text).toContain('lagt frem af Anna Holm');
    expect((await read(anna, decisionPaths.desk)).text).not.toContain('lagt frem af');
    const first = await page(bo);
    expect(first.text).toContain('Anna Holm har lagt den frem til godkendelse');
    expect(first.text).toContain('Intet har ændret sig, siden den blev lagt frem');
    expect((await step(bo, 'send-tilbage', { reason: 'Skriv, hvad søsteren sagde' })).status).toBe(303);
    expect((await page(anna)).text).toContain('Sendt tilbage: Skriv, hvad søsteren sagde');
    await step(anna, 'begrundelse', { result: 'refused', considerations: 'Søsteren bookede. Maja kan selv i dag.' });
    await step(anna, 'laeg-frem', {});
    expect((await page(bo)).text).toContain('Ændret, siden den blev sendt tilbage');
    expect((await step(bo, 'underskriv', { oralNoted: 'on' })).status).toBe(303);
    const signed = await page(anna);
    expect(signed.text).toContain('Søsteren bookede. Maja kan selv i dag.');
    expect(signed.text).toContain('til og med 22. december 2026');
  });

  it('follow a complaint to a new round and a lesson', async () => {
    const day = { 'receivedOn.day': '24', 'receivedOn.month': '11', 'receivedOn.year': '2026' };
    expect((await step(anna, 'klage', { channel: 'telephone', words: 'Jeg er uenig', ...day })).status).toBe(303);
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from complaint');
    const id = row?.id ?? '';
    const complaint = await read(anna, decisionPaths.complaint(id));
    expect(complaint.text).toContain('Jeg er uenig');
    expect(complaint.text).toContain('Senest 22. december 2026');
    expect(faultsIn(readHtml(complaint.html))).toEqual([]);
    expect((await read(mette, decisionPaths.desk)).text).toContain('frist 22. december 2026');
    const upheld = { outcome: 'full', reasons: 'Maja har ikke adgang til nettet.' };
    const half = await send(anna, decisionPaths.complaintStep(id, 'vurder'), upheld);
    expect(half.status).toBe(422);
    expect(half.html).toContain('Maja har ikke adgang til nettet.');
    const lesson = { cause: 'facts-missing', pointsTo: 'rule', lesson: 'Spørg altid om adgang til nettet.' };
    expect((await send(anna, decisionPaths.complaintStep(id, 'vurder'), { ...upheld, ...lesson })).status).toBe(303);
    expect((await read(anna, decisionPaths.complaint(id))).text).toContain('Se den nye runde');
    const learnt = await read(mette, decisionPaths.lessons);
    expect(learnt.text).toContain('Spørg altid om adgang til nettet.');
    expect(learnt.html).toContain('/regler/regel/form.selvbooking.fritag');
    const [found] = await ownerQuery<{ id: string }>(database, 'select id from decision_lesson');
    const closed = { done: 'Vi spørger nu om det i første samtale', _of: found?.id ?? '' };
    expect((await send(mette, `${decisionPaths.lessons}/${found?.id}`, closed)).status).toBe(303);
    expect((await read(anna, decisionPaths.lessons)).status).toBe(403);
  });

  it('show the municipality’s choices, and are shown to nobody outside the ordinary circle', async () => {
    expect((await read(mette, decisionPaths.policy)).text).toContain('To personer');
    const stranger = await world.staff('Carl Bang', ['caseworker'], { teamId: world.otherTeamId });
    expect((await page(stranger)).status).toBe(404);
    const fund = await world.staff('Dorte Fonde', ['akasse-caseworker'], { authorityId: 9001 });
    expect((await page(fund)).status).toBe(404);
    const english = await read(anna, `${decisionPaths.one(maja.caseId, one)}?sprog=en`);
    expect(english.text).toContain('Signed 24 November 2026');
  });

  it('name each page in the log of who saw what', async () => {
    const rows = await ownerQuery<{ place: string }>(
      database,
      "select distinct place from access_log where place like '%decision%' or place = 'complaint'",
    );
    const places = rows.map(({ place }) => place).filter((place) => world.kernel.acts.get(place) === undefined);
    expect(places.toSorted()).toEqual(['complaint', 'decision', 'decisions-desk', 'person-decisions']);
    for (const place of places) expect(isNamedPage(place), place).toBe(true);
  });
});
