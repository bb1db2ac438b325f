import type { PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { TrainingClass } from '../course.ts';

type Row = Selectable<DB['training_class']> & { readonly course_title: string };

const asClass = (row: Row): TrainingClass => ({
  id: row.id,
  courseId: row.course_id,
  courseTitle: row.course_title,
  classKey: row.class_key,
  place: row.place,
  postalCode: row.postal_code,
  startsOn: row.starts_on as PlainDate,
  endsOn: row.ends_on as PlainDate,
  seatsMin: row.seats_min,
  seatsMax: row.seats_max,
  seatsTaken: row.seats_taken,
  delivery: row.delivery,
  evening: row.evening,
  language: row.language,
  partnershipId: row.partnership_id,
  signUpUrl: row.sign_up_url,
  state: row.state,
});

const listed = (tx: Tx, authorityId: number) =>
  tx
    .selectFrom('training_class as k')
    .innerJoin('training_course as c', (join) =>
      join.onRef('c.authority_id', '=', 'k.authority_id').onRef('c.id', '=', 'k.course_id'),
    )
    .selectAll('k')
    .select('c.title as course_title')
    .where('k.authority_id', '=', authorityId);

/** Every time a course is held, the first start first. */
export async function classesOf(tx: Tx, authorityId: number, courseId: string): Promise<readonly TrainingClass[]> {
  const rows = await listed(tx, authorityId)
    .where('k.course_id', '=', courseId)
    .orderBy('k.starts_on')
    .orderBy('k.id')
    .execute();
  return rows.map(asClass);
}

/** The classes of a school's own courses, the last start first. */
export async function classesOfSchool(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<readonly TrainingClass[]> {
  const rows = await listed(tx, authorityId)
    .where('c.organisation_id', '=', organisationId)
    .orderBy('k.starts_on', 'desc')
    .orderBy('k.id')
    .execute();
  return rows.map(asClass);
}

export async function classById(tx: Tx, authorityId: number, id: string): Promise<TrainingClass | null> {
  const row = await listed(tx, authorityId).where('k.id', '=', id).executeTakeFirst();
  return row ? asClass(row) : null;
}

interface Days {
  /** Both included. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly courseIds?: readonly string[];
}

/** Classes of active courses that begin in those days and are not cancelled, the first start first. */
export async function comingClasses(
  tx: Tx,
  authorityId: number,
  { from, until, courseIds }: Days,
): Promise<readonly TrainingClass[]> {
  if (courseIds?.length === 0) return [];
  let query = listed(tx, authorityId)
    .where('c.state', '=', 'active')
    .where('k.state', 'in', ['planned', 'open', 'full'])
    .where('k.starts_on', '>=', from)
    .where('k.starts_on', '<=', until);
  if (courseIds) query = query.where('k.course_id', 'in', [...courseIds]);
  const rows = await query.orderBy('k.starts_on').orderBy('k.id').execute();
  return rows.map(asClass);
}

/** Every class of some courses: what an import compares with. */
export async function classesOfCourses(
  tx: Tx,
  authorityId: number,
  courseIds: readonly string[],
): Promise<readonly TrainingClass[]> {
  if (courseIds.length === 0) return [];
  const rows = await listed(tx, authorityId)
    .where('k.course_id', 'in', [...courseIds])
    .execute();
  return rows.map(asClass);
}

/** Every class of active courses, by course and start: for an export. */
export async function allClasses(tx: Tx, authorityId: number): Promise<readonly TrainingClass[]> {
  const rows = await listed(tx, authorityId)
    .where('c.state', '=', 'active')
    .orderBy('c.sort_key')
    .orderBy('k.starts_on')
    .orderBy('k.id')
    .execute();
  return rows.map(asClass);
}
