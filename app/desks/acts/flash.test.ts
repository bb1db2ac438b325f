import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../../kernel/act/testing.ts';
import { useDatabase } from '../../kernel/database/testing.ts';
import { guardedHouse } from '../../kernel/http/testing-house.ts';
import { seedPeople } from '../../kernel/identity/testing.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess } from '../../people/index.ts';
import { flashMessages, rememberDone } from './flash.ts';

const event = { id: '0b54b4ab-7f3a-4d6e-9a32-0c5a7a8b9c01', type: 'x', caseId: null };

describe('the note of what was done', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));

  async function visit(publicUrl: string) {
    const house = guardedHouse(database, publicUrl);
    const kernel = testKernel({ database, acts: [], access: caseAccess(fixedClock('2026-11-24T09:42:00.000Z')) });
    house.app.use('/next', async (c, next) => {
      c.set('kernel', kernel);
      await next();
    });
    house.app.get('/next', flashMessages, (c) => c.text('read'));
    house.app.get('/done', (c) => {
      rememberDone(c, { kind: 'done', events: [event], caseVersion: null, repeated: false });
      return c.text('done');
    });
    const { browser } = await house.enter();
    await browser.get('/done');
    await browser.get('/next');
    return browser.setCookies.filter((line) => line.includes('fodfaeste-besked'));
  }

  it('is Secure when people come over https, though the proxy speaks plain http to us', async () => {
    const [written, removed] = await visit('https://fodfaeste.example');
    expect(written).toMatch(new RegExp(`^__Host-fodfaeste-besked=${event.id};.*Max-Age=60.*Secure`));
    expect(removed).toMatch(/^__Host-fodfaeste-besked=;.*Max-Age=0.*Secure/);
  });

  it('has the bare name on a demo over http, and is read once', async () => {
    const [written, removed] = await visit('http://localhost:3000');
    expect(written).toMatch(/^fodfaeste-besked=(?!.*Secure)/);
    expect(removed).toMatch(/^fodfaeste-besked=;.*Max-Age=0/);
  });
});
