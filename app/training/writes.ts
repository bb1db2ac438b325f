import type { EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import { sortKey } from '../people/index.ts';
import type { Course, TrainingClass } from './course.ts';

type Rows = readonly Write<TableName>[];

const courseColumns = (course: Course, { at, actorName }: EventFrame) => ({
  code: course.code,
  source: course.source.kind,
  source_version: course.source.version,
  source_day: course.source.day,
  source_url: course.source.url,
  shipped_key: course.source.shippedKey,
  title: course.title,
  sort_key: sortKey(course.title),
  goal: course.goal,
  organisation_id: course.organisationId,
  provider_name: course.providerName,
  kind: course.kind,
  law_level: course.lawLevel,
  days: course.days,
  weeks: course.weeks,
  hours_week: course.hoursWeek,
  attended_percent: course.attendedPercent,
  full_time: course.fullTime,
  gives_su: course.givesSu,
  fee_day_oere: course.feeDayOere,
  full_price_oere: course.fullPriceOere,
  price_year: course.priceYear,
  price_source: course.priceSource,
  entry: course.entry,
  age_min: course.ageMin,
  danish_min: course.danishMin,
  target: course.target,
  certificate: course.certificate,
  certificate_years: course.certificateYears,
  note: course.note,
  isco_codes: [...course.iscoCodes],
  esco_uris: [...course.escoUris],
  mark: course.mark,
  state: course.state,
  version: course.version,
  updated_at: at,
  updated_by_name: actorName,
});

const listRows = (course: Course, { authorityId }: EventFrame): Rows =>
  course.lists.map(({ list, group, star, fromOn, untilOn, sourceUrl }) =>
    insert('training_list', {
      authority_id: authorityId,
      course_id: course.id,
      list,
      list_group: group,
      star,
      from_on: fromOn,
      until_on: untilOn,
      source_url: sourceUrl,
    }),
  );

/** A new course as its rows. */
export const newCourse = (course: Course, frame: EventFrame): Rows => [
  insert('training_course', { authority_id: frame.authorityId, id: course.id, ...courseColumns(course, frame) }),
  ...listRows(course, frame),
];

/** A course as it is now; its lists are written anew. */
export const changedCourse = (course: Course, frame: EventFrame): Rows => [
  update('training_course', { authority_id: frame.authorityId, id: course.id }, courseColumns(course, frame)),
  remove('training_list', { authority_id: frame.authorityId, course_id: course.id }),
  ...listRows(course, frame),
];

const classColumns = (held: TrainingClass, { at, actorName }: EventFrame) => ({
  class_key: held.classKey,
  place: held.place,
  postal_code: held.postalCode,
  starts_on: held.startsOn,
  ends_on: held.endsOn,
  seats_min: held.seatsMin,
  seats_max: held.seatsMax,
  seats_taken: held.seatsTaken,
  delivery: held.delivery,
  evening: held.evening,
  language: held.language,
  partnership_id: held.partnershipId,
  sign_up_url: held.signUpUrl,
  state: held.state,
  updated_at: at,
  updated_by_name: actorName,
});

/** A new class as its row. */
export const newClass = (held: TrainingClass, frame: EventFrame) =>
  insert('training_class', {
    authority_id: frame.authorityId,
    id: held.id,
    course_id: held.courseId,
    ...classColumns(held, frame),
  });

/** A class as it is now. */
export const changedClass = (held: TrainingClass, frame: EventFrame) =>
  update('training_class', { authority_id: frame.authorityId, id: held.id }, classColumns(held, frame));
