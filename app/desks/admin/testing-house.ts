import { instant } from '@fodfaeste/law/dates';
import { type Database, inScope } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import { schedule } from '../../kernel/jobs/schedule.ts';
import type { Installation } from './installation.ts';
import { hjoerring, type Line, scopeOf, seedCitizen, seedLog, seedStaff, seedTeam } from './testing.ts';

export interface SeededHouse {
  readonly staffId: string;
  readonly personId: string;
  readonly listLine: number;
  readonly deadJob: string;
  readonly running: Partial<Installation>;
}

const firstNames = ['Anna', 'Bo', 'Camilla', 'David', 'Else', 'Farid', 'Gitte', 'Hassan', 'Ida', 'Jens'];
const lastNames = ['Holm', 'Kjærgaard', 'Østergaard', 'Aagaard', 'Nielsen', 'Yildiz'];

/** A house with something on every page: staff, teams, citizens, a log, work that was given up. */
export async function seedHouse(database: Database): Promise<SeededHouse> {
  const teams = [await seedTeam(database, 'Jobteamet'), await seedTeam(database, 'Ungeteamet')];
  const staff: string[] = [];
  for (const [index, first] of firstNames.entries())
    for (const [at, last] of lastNames.entries())
      staff.push(
        await seedStaff(database, `${first} ${last}`, {
          team_id: (index + at) % 9 === 0 ? null : (teams[(index + at) % 2] ?? null),
          roles: at === 3 ? ['manager', 'caseworker'] : at === 5 ? ['company-consultant'] : ['caseworker'],
          active: at !== 4 || index > 1,
          title: at === 3 ? 'Teamleder' : at === 5 ? 'Virksomhedskonsulent' : 'Socialrådgiver',
        }),
      );
  const staffId = staff[0] ?? '';
  await seedStaff(database, 'Ada Bro', { roles: ['administrator'], title: 'Systemansvarlig' });
  await furnish(database, staffId);
  const people: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    const contact = index % 20 === 0 ? undefined : { staffId, teamId: teams[0] ?? null };
    const name = [
      `${firstNames[index % 10]}`,
      `${lastNames[index % 6]}-${'abcdefghij'[Math.floor(index / 6)]}`,
    ] as const;
    people.push((await seedCitizen(database, ...name, contact ? { contact } : {})).personId);
  }
  const personId = people[0] ?? '';
  await seedLog(database, lines(staffId, people));
  const [list] = await ownerQuery<{ id: number }>(database, "select id from access_log where action = 'list' limit 1");
  return {
    staffId,
    personId,
    listLine: list?.id ?? 0,
    deadJob: await seedDeadJob(database),
    running: {
      schedules: [
        schedule('end-expired-sessions', '*/10 * * * *', async () => {}),
        schedule('forget-finished-work', '20 3 * * *', async () => {}),
      ],
      lastBackup: async () => ({ at: instant('2026-11-23T02:00:00Z'), bytes: 48_120_004 }),
      sessionsInUse: async () => 12,
    },
  };
}

function lines(actorId: string, people: readonly string[]): Line[] {
  const minute = (index: number) => `2026-11-24T0${Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')}:00Z`;
  const single = Array.from(
    { length: 70 },
    (_, index): Line => ({
      at: minute(index),
      actorId,
      personIds: [people[index % 3] ?? ''],
      place:
        (['person-page', 'person-timeline', 'assign-contact-person', 'person-cpr'] as const)[index % 4] ??
        'person-page',
      action: index % 4 === 2 ? 'write' : 'read',
      ...(index % 9 === 0
        ? { reason: 'Vikar for en kollega, der er syg i dag, og som har bedt om, at aftalen bliver flyttet' }
        : {}),
    }),
  );
  return [...single, { at: minute(100), actorId, personIds: people.slice(0, 48), action: 'list', place: 'overblik' }];
}

async function furnish(database: Database, staffId: string): Promise<void> {
  const row = { authority_id: hjoerring, staff_id: staffId };
  await inScope(database, scopeOf(hjoerring), async (tx) => {
    for (const weekday of [1, 2, 3, 4])
      await tx
        .insertInto('working_hours')
        .values({ ...row, weekday, from_time: '08:00', to_time: '15:30' })
        .execute();
    const mandates = [
      { kind: 'offer', max_oere: 2_500_000, valid_from: '2026-01-01', valid_until: null },
      { kind: 'exemption', max_oere: null, valid_from: '2026-12-01', valid_until: '2027-07-01' },
      { kind: 'course', max_oere: null, valid_from: '2024-01-01', valid_until: '2025-01-01' },
    ];
    for (const mandate of mandates)
      await tx
        .insertInto('mandate')
        .values({ ...row, id: crypto.randomUUID(), ...mandate })
        .execute();
    const contact = {
      phone: '72 33 33 33',
      email: 'jobcenter@example.dk',
      address: 'Springvandspladsen 5, 9800 Hjørring',
      openingHours: 'Mandag til onsdag 9-15\nTorsdag 9-17\nFredag 9-13',
    };
    const changed = { changed_at: '2026-11-20T10:00:00Z', changed_by: 'Ada Bro' };
    for (const [key, value] of [
      ['contact', contact],
      ['closing-days', ['2026-12-24', '2026-12-31', '2026-06-05']],
    ] as const)
      await tx
        .insertInto('setting')
        .values({ authority_id: hjoerring, key, value: JSON.stringify(value), ...changed })
        .execute();
  });
}

async function seedDeadJob(database: Database): Promise<string> {
  const data = JSON.stringify({
    authorityId: hjoerring,
    eventId: crypto.randomUUID(),
    listener: 'tell-contact-person',
  });
  const output = JSON.stringify({ code: 'took-too-long', message: 'The work took too long' });
  const [job] = await ownerQuery<{ id: string }>(
    database,
    "insert into pgboss.job (name, data, output, retry_limit) values ('listeners-dead', $1, $2, 10) returning id",
    [data, output],
  );
  return job?.id ?? '';
}
