import { createHash } from 'node:crypto';
import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { ForeignEntry, JobnetJoblog } from '../../jobsearch/index.ts';

const titles = [
  'pedel',
  'butiksassistent',
  'lagermedarbejder',
  'social- og sundhedshjælper',
  'chauffør',
  'køkkenmedhjælper',
];
const companies = [
  'Nordhavn Service',
  'Torvets Butikker',
  'Fjordens Lager',
  'Plejecenter Birken',
  'Lyngby Vognmænd',
  'Kantinen',
];
const towns = [
  ['9800', 'Hjørring'],
  ['9900', 'Frederikshavn'],
  ['9000', 'Aalborg'],
] as const;
const ways = ['form', 'mail', 'letter', 'phone', 'in-person'] as const;
const everyDays = 5;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/**
 * A Jobnet where everybody is made up: each person has the same log each time it is asked for, with an id for each line, about one line
 * every fifth day. It stores nothing and knows nobody.
 */
export function simulatedJobnet(today: () => PlainDate): JobnetJoblog {
  return {
    async entriesOf(person, since) {
      const seed = createHash('sha256').update(`jobnet ${person.reveal()}`).digest();
      const entries: ForeignEntry[] = [];
      for (let day = today(); day >= since; day = addDays(day, -1)) {
        const dice = createHash('sha256').update(seed).update(day).digest();
        const at = (byte: number) => dice[byte] ?? 0;
        if (at(0) % everyDays !== 0) continue;
        const [postcode, city] = pick(towns, at(3)) ?? [null, null];
        const isPart = at(4) % 3 === 0;
        entries.push({
          foreignId: `jn-${dice.subarray(8, 16).toString('hex')}`,
          kind: at(1) % 7 === 0 ? 'other' : 'job',
          title: at(1) % 7 === 0 ? 'jobmesse' : (pick(titles, at(1)) ?? ''),
          onDay: day,
          company: pick(companies, at(2)) ?? null,
          postcode,
          city,
          hours: isPart ? 'part' : 'full',
          weeklyHours: isPart ? 20 + (at(5) % 3) * 5 : null,
          way: pick(ways, at(6)) ?? null,
          advertised: at(7) % 2 === 0,
        });
      }
      return entries;
    },
  };
}
