import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../tests/setup/browser.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { narrow, useSite, wide } from '../admin/testing-site.ts';
import { dialogueKernel, dialogueSite } from './testing.tsx';

const [engine = 'pglite'] = engines();
const pictures = process.env['PICTURES'];
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('messages in a browser', () => {
  const database = useDatabase(engine);
  let kernel: Kernel;
  let world: World;
  let scene: Scene;
  let actor: Actor;
  let threadId: string;
  const site = useSite(() => dialogueSite(kernel, actor));

  beforeAll(async () => {
    kernel = dialogueKernel(database, testNow);
    world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    const { self, contactPerson, fundCaseworker } = scene.cast;
    const { caseId } = scene.of;
    await ownerQuery(database, "update access_grant set parts = '{talks}' where case_id = $1 and kind = 'akasse'", [
      caseId,
    ]);
    await world.must(self, 'start-thread', {
      caseId,
      subject: 'Praktik',
      body: 'Hej Anna\n\nMå jeg prøve Børnehuset?',
    });
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from thread where case_id = $1', [caseId]);
    threadId = row?.id ?? '';
    const said = (body: string) => ({ caseId, threadId, body });
    await world.must(contactPerson, 'write-message', said('Ja, jeg ringer til dem i morgen.'));
    await world.must(fundCaseworker, 'write-message', said('Det lyder godt. Jeg er med, når I mødes.'));
    const call = { caseId, threadId, channel: 'telephone', body: 'Jeg vil helst begynde efter nytår.' };
    await world.must(contactPerson, 'record-letter-or-call', { ...call, nothingToAnswer: true });
    const hello = { caseId, subject: 'Velkommen', body: 'Hej Maja. Skriv, når du har lyst.' };
    await world.must(contactPerson, 'start-thread', hello);
    await world.must(contactPerson, 'record-letter-or-call', {
      caseId,
      channel: 'letter',
      body: 'Jeg flytter til Aalborg i foråret.',
    });
  });

  const citizenPages = ['/min-side/beskeder', '/min-side/beskeder/ny', 'thread'] as const;
  const staffPages = ['list', 'thread', 'start-thread', 'record-letter-or-call'] as const;

  async function look(page: Page, name: string) {
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}-${viewport.width}.png`, fullPage: true });
      }
      expect(await axeViolations(page), name).toEqual([]);
      expect(await page.evaluate(overflow), name).toBe(0);
    }
  }

  it.each(citizenPages)('of the citizen have nothing that axe objects to: %s', async (address) => {
    actor = scene.cast.self;
    const { page, complaints, close } = await site.open(
      address === 'thread' ? `/min-side/beskeder/${threadId}` : address,
    );
    await look(page, `citizen-${address.split('/').at(-1)}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(staffPages)('of staff have nothing that axe objects to: %s', async (name) => {
    actor = scene.cast.contactPerson;
    const { caseId } = scene.of;
    const list = `/borger/${caseId}/beskeder`;
    const address =
      { list, thread: `${list}/${threadId}` }[name as string] ?? `/besked/${name}?sag=${caseId}&til=${list}`;
    const { page, complaints, close } = await site.open(address);
    await look(page, `staff-${name}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('show hints while typing, and put the better words in', async () => {
    actor = scene.cast.contactPerson;
    const { caseId } = scene.of;
    const { page, close } = await site.open(`/besked/start-thread?sag=${caseId}&til=/borger/${caseId}/beskeder`);
    await page.getByLabel('Hvad handler det om?').fill('Mødet');
    const area = page.getByLabel('Besked', { exact: true });
    await area.fill('Samtalen afholdes på rådhuset, såfremt det passer dig. Du skal stå til rådighed.');
    await page.getByRole('button', { name: 'Skriv “holdes”' }).click();
    expect(await area.inputValue()).toContain('Samtalen holdes på rådhuset');
    await page.getByRole('button', { name: 'Skriv “hvis”' }).click();
    await page.getByText('“rådighed” er svært at forstå.').waitFor();
    await look(page, 'hints');
    // The writer has seen the last one, and sends all the same.
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Anna Holm skrev til borgeren.').first().waitFor();
    await close();
  });

  it('ask once when the hints were not seen, and can be used there', async () => {
    actor = scene.cast.self;
    const { page, close } = await site.open(`/min-side/beskeder/${threadId}`, { javaScriptEnabled: false });
    await page.getByLabel('Besked', { exact: true }).fill('Jeg har haft migræne hele ugen.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { name: 'Læs den lige igennem, før du sender' }).waitFor();
    await page.getByRole('link', { name: 'Ret teksten' }).click();
    if (pictures) await page.screenshot({ path: `${pictures}/asked-${wide.width}.png`, fullPage: true });
    await page.getByRole('button', { name: 'Send alligevel' }).click();
    await page.getByText('Du skrev en besked.').first().waitFor();
    expect(await page.locator('.ff-messages').innerText()).toContain('migræne');
    await close();
  });

  it('keep a draft through a reload and a lost connection, and let it go when it is sent', async () => {
    actor = scene.cast.self;
    const { page, close } = await site.open(`/min-side/beskeder/${threadId}`);
    page.on('dialog', (dialog) => void dialog.accept());
    const area = page.getByLabel('Besked', { exact: true });
    await area.pressSequentially('Jeg glæder mig');
    await page.reload();
    await page.getByText('Din kladde er hentet.').waitFor();
    expect(await area.inputValue()).toBe('Jeg glæder mig');
    if (pictures) await page.screenshot({ path: `${pictures}/draft-${wide.width}.png`, fullPage: true });

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Du har mistet forbindelsen. Din tekst er gemt').waitFor();
    expect(await area.inputValue()).toBe('Jeg glæder mig');
    await page.context().setOffline(false);
    await page.getByText('Forbindelsen er tilbage.').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Du skrev en besked.').first().waitFor();
    expect(await area.inputValue()).toBe('');
    expect(await page.evaluate('Object.keys(localStorage).join()')).toBe('');
    await close();
  });

  it('keep a draft when the server cannot be reached though the network is there', async () => {
    actor = scene.cast.self;
    const { page, close } = await site.open(`/min-side/beskeder/${threadId}`);
    await page.getByLabel('Besked', { exact: true }).fill('Hej igen');
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Du har mistet forbindelsen.').waitFor();
    await page.unroute('**/*');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Du skrev en besked.').first().waitFor();
    await close();
  });

  it('leave nothing on the machine when the citizen logs out', async () => {
    actor = scene.cast.self;
    const { page, close } = await site.open('/min-side/beskeder/ny');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('Besked', { exact: true }).fill('Noget privat');
    await page.waitForFunction('localStorage.length > 0');
    await page.getByRole('button', { name: 'Log af' }).click();
    await page.waitForURL('**/min-side/beskeder');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await close();
  });
});
