import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { schedule } from '../../../kernel/jobs/schedule.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { recordActs } from '../../../records/index.ts';
import { adminRoutes } from '../routes.tsx';
import { administrator, hjoerring, now, prepareAdmin, siteFor, testInstallation } from '../testing.ts';

const path = '/administration/sagsindeks';

describe('the page of the case index', () => {
  const database = useDatabase(engines()[0] ?? 'native');
  prepareAdmin(database);
  const deliveryId = randomUUID();
  const site = (connected = true) => {
    const kernel = testKernel({
      database,
      acts: [...peopleActs, ...recordActs],
      access: caseAccess(fixedClock(now)),
      now,
    });
    const schedules = connected ? [schedule('deliver-index', '* * * * *', async () => {})] : [];
    return siteFor(kernel, administrator(), (app) =>
      app.route('/administration', adminRoutes(testInstallation(database, { schedules }))),
    );
  };
  const page = async (connected = true) => (await site(connected).request(path)).text();

  beforeAll(async () => {
    const [personId, caseId, objectId] = [randomUUID(), randomUUID(), randomUUID()];
    await ownerQuery(
      database,
      `insert into person (authority_id, id, given_name, family_name, sort_key, birth_date, cpr_cipher, cpr_hash, cpr_kind, channel)
       values ($1, $2, 'Maja', 'Østergaard', 'm', '1985-07-07', '\\x00', '\\x00', 'cpr', 'digital')`,
      [hjoerring, personId],
    );
    await ownerQuery(
      database,
      `insert into citizen_case (authority_id, id, person_id, opened_on) values ($1, $2, $3, '2026-03-02')`,
      [hjoerring, caseId, personId],
    );
    await ownerQuery(
      database,
      `insert into record_object (authority_id, id, kind, case_id, subject_id, number, title, kle, facet, sensitivity, progress, retention, made_on)
       values ($1, $2, 'case', $3, $3, 'BES-2026-000001', 'Forløb om job og uddannelse', '15.20.20', 'G01', 'FORTROLIGE_PERSONOPLYSNINGER', 'Opstaaet', 'B', '2026-03-02')`,
      [hjoerring, objectId, caseId],
    );
    await ownerQuery(
      database,
      `insert into index_delivery (authority_id, id, object_id, case_id, seq, payload, made_at, state, try_at, failure)
       values ($1, $2, $3, $4, 1, '{}', $5, 'refused', $5, 'OB1: Titel mangler')`,
      [hjoerring, deliveryId, objectId, caseId, now],
    );
  });

  it('says first what needs doing, with the index’s own words and nobody’s name', async () => {
    const shown = await page();
    expect(shown).toContain('Én ændring er afvist og kræver, at du gør noget.');
    expect(shown).toContain('OB1: Titel mangler');
    expect(shown).toContain('BES-2026-000001');
    expect(shown).toContain('Bevares (B)');
    expect(shown).not.toMatch(/Maja|Østergaard/);
    expect(shown).not.toContain('ingen forbindelse');
  });

  it('says when no index is connected', async () => {
    expect(await page(false)).toContain('Der er ingen forbindelse til sagsindekset.');
  });

  it('is told in English too', async () => {
    expect(await (await site().request(`${path}?sprog=en`)).text()).toContain('One change has been refused');
  });
});
