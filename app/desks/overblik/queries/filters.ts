import { addDays } from '@fodfaeste/law/dates';
import { type RawBuilder, sql } from 'kysely';
import type { FilterKey } from '../view/keys.ts';
import { bornForAge, daysBefore, type Viewer } from '../viewer.ts';
import { meetsTodaySql, newForDays, waitsForStaffSql } from './urgency.ts';

/** From how many changes of contact person on somebody is found by "Har skiftet to gange eller mere". */
export const changedOften = 2;

/** How far ahead "Frist i loven" looks. */
export const dueWithinDays = 14;

/** The ready filters over the row `o` of case_overview and the viewer's grants `g`. */
export const filterSql: Readonly<Record<FilterKey, (viewer: Viewer) => RawBuilder<boolean>>> = {
  'venter-paa-mig': () => sql`(${waitsForStaffSql} or o.reasons_to_hear > 0)`,
  'venter-paa-borger': () =>
    sql`(o.proposals_to_citizen > 0 or o.thread_waiting = 'citizen' or o.job_search_waiting = 'citizen' or o.invited_until is not null)`,
  'samtale-i-dag': meetsTodaySql,
  'uden-skridt': () => sql`o.next_step is null`,
  'uden-maal': () => sql`o.goal is null`,
  'uden-samtale': () => sql`(o.next_meeting_at is null and o.invited_until is null)`,
  ny: ({ actorId, now }) =>
    sql`(o.contact_staff_id = ${actorId} and o.contact_since >= ${daysBefore(now, newForDays)})`,
  frist: ({ today }) =>
    sql`(o.law_overdue_since is not null or o.law_due between ${today} and ${addDays(today, dueWithinDays)})`,
  vurdering: () => sql`o.law_questions > 0`,
  afgoerelse: () => sql`o.decisions_open > 0`,
  hoering: () => sql`o.hearing_until is not null`,
  klage: () => sql`o.complaints_open > 0`,
  'uden-kontaktperson': () => sql`o.contact_staff_id is null`,
  'under-30': ({ today }) => sql`o.birth_date > ${bornForAge(today, 30)}`,
  'ung-aktivitetsparat': ({ today }) =>
    sql`(o.birth_date > ${bornForAge(today, 30)} and o.readiness = 'aktivitetsparat')`,
  dimittend: () => sql`o.dimittend`,
  'over-et-aar': ({ today }) => sql`o.benefit_since <= ${bornForAge(today, 1)}`,
  skift: () => sql`o.contact_changes >= ${changedOften}`,
  tolk: () => sql`o.interpreter_language is not null`,
  fritaget: () => sql`o.channel = 'exempt'`,
  gaest: () => sql`g.case_id is not null`,
};
