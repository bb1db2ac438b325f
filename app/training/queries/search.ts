import { addDays } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { postalKilometres } from '../distance.ts';
import { type Found, searchIn, type Wanted, wordsIn } from '../search.ts';
import { comingClasses } from './classes.ts';
import { withLists } from './courses.ts';

/** How far ahead classes are looked at. */
const horizonDays = 730;

/**
 * Courses that lead to a goal: those for exactly that occupation, for the same work, for work near it, and those whose own words match.
 * The database finds the few that may be meant; what is shown, and in which order, is `searchIn`.
 */
export async function searchCourses(tx: Tx, authorityId: number, wanted: Wanted): Promise<readonly Found[]> {
  const words = wordsIn(wanted.words);
  const { occupationUri, isco, today } = wanted;
  const text = sql<string>`lower(concat_ws(' ', c.title, c.goal, c.certificate, c.target, c.code))`;
  let query = tx
    .selectFrom('training_course as c')
    .selectAll('c')
    .where('c.authority_id', '=', authorityId)
    .where('c.state', '=', 'active');
  if (words.length > 0 || occupationUri || isco)
    query = query.where((is) =>
      is.or([
        ...(occupationUri ? [sql<boolean>`c.esco_uris @> array[${occupationUri}]::text[]`] : []),
        ...(isco
          ? [sql<boolean>`exists (select from unnest(c.isco_codes) as code where left(code, 3) = ${isco.slice(0, 3)})`]
          : []),
        ...(occupationUri || isco ? [sql<boolean>`c.isco_codes = '{}' and c.esco_uris = '{}'`] : []),
        ...(words.length > 0 ? [is.and(words.map((word) => sql<boolean>`${text} like ${`%${word}%`}`))] : []),
      ]),
    );
  const courses = await withLists(tx, authorityId, await query.execute());
  const classes = await comingClasses(tx, authorityId, {
    from: addDays(today, 1),
    until: addDays(today, horizonDays),
    courseIds: courses.map(({ id }) => id),
  });
  return searchIn(courses, classes, wanted, postalKilometres);
}
