import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../tests/setup/browser.ts';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { cprOf, makeWorld, type Registered, type World } from '../../people/testing/world.ts';
import { useSite, wide } from '../admin/testing-site.ts';
import { decisionPaths } from './paths.ts';
import { decisionKernel, decisionSite, giveMandate, inCourse } from './testing/house.ts';

const [engine = 'pglite'] = engines();

/** From Overblik to a signed simple grant: what was asked, one fact, one tick. */
const mostClicks = 10;
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('decisions in a browser', () => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let maja: Registered;
  const site = useSite(() => decisionSite(world.kernel, anna));

  beforeAll(async () => {
    world = await makeWorld(database, decisionKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    await inCourse(world, anna, maja);
    await giveMandate(database, anna, 'exemption');
  });

  it('from Overblik to a signed grant in few clicks, with nothing that axe objects to, and room on a phone', async () => {
    const { page, complaints, close } = await site.open('/overblik');
    let clicks = 0;
    const press = async (what: Locator) => {
      clicks += 1;
      await Promise.all([page.waitForEvent('load'), what.click()]);
    };
    const choose = async (what: Locator) => {
      clicks += 1;
      await what.check();
    };
    const look = async (name: string) => {
      for (const viewport of [{ width: 320, height: 640 }, wide]) {
        await page.setViewportSize(viewport);
        expect(await page.evaluate(overflow), `${name} ${viewport.width}`).toBe(0);
      }
      expect(await axeViolations(page), name).toEqual([]);
    };
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const link = (name: string) => page.getByRole('link', { name, exact: true });

    await press(link('Maja Østergaard'));
    await press(link('Afgørelser').last());
    await press(link('Fritagelse for selv at booke'));
    await choose(page.getByRole('radio', { name: 'Telefon', exact: true }));
    await choose(page.getByRole('radio', { name: /computer/ }));
    await page.getByLabel(/^Hvad har borgeren fortalt/).fill('Maja har hverken computer eller smartphone');
    await press(button('Begynd på afgørelsen'));
    await look('draft');
    await choose(page.getByRole('radio', { name: /^Ja/ }));
    await press(button('Gem begrundelsen'));
    await look('ready');
    await choose(page.getByRole('checkbox', { name: /mundtligt/ }));
    await press(button('Skriv under og send'));
    expect(await page.getByRole('article').innerText()).toContain('Du er fri for selv at booke');
    await look('signed');
    console.log(`[browser] from Overblik to a signed exemption from booking: ${clicks} clicks`);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    expect(complaints).toEqual([]);
    await close();
  }, 60_000);

  it('jumps from what is missing to where it is mended', async () => {
    const { events } = await world.must(anna, 'open-decision-booking-exemption', {
      caseId: maja.caseId,
      askedOn: '2026-11-24',
      askedHow: 'letter',
      ground: 'it',
    });
    expect(events).toHaveLength(1);
    const { page, close } = await site.open(decisionPaths.ofCase(maja.caseId), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Fritagelse for selv at booke', exact: true }).first().click();
    await page.getByRole('link', { name: 'Gå til oplysninger' }).click();
    expect(new URL(page.url()).hash).toBe('#oplysninger');
    await close();
  });
});
