import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { retractFromLaw, tellLaw } from '../law/index.ts';
import type { Entry, EntrySource } from './entry.ts';
import type { OnCase } from './on-case.ts';

/** An entry with the ids it gets in the log and in what the law is told. */
export interface NewEntry extends Entry {
  readonly id: string;
  readonly lawId: string;
  /** Jobnet's own id. */
  readonly foreignId?: string;
}

export interface EntryLogged
  extends OnCase<
    'jobsearch.logged',
    { readonly entry: NewEntry; readonly source: EntrySource; readonly byName: string }
  > {}

export interface EntryRemoved
  extends OnCase<
    'jobsearch.entry-removed',
    {
      readonly entryId: string;
      readonly title: string;
      readonly company: string | null;
      readonly onDay: PlainDate;
      readonly byCitizen: boolean;
      readonly byName: string;
    }
  > {}

export interface JoblogImported
  extends OnCase<
    'jobsearch.joblog-imported',
    { readonly count: number; readonly known: number; readonly byName: string }
  > {
  readonly unrecorded: { readonly entries: readonly NewEntry[] };
}

/** Writes for an entry: its row, and the law's knowledge of it (BEK-LAB § 31). */
export function entryWrites(
  frame: EventFrame,
  caseId: string,
  entry: NewEntry,
  source: EntrySource,
  byName: string,
): readonly Write<TableName>[] {
  return [
    insert('job_search_entry', {
      authority_id: frame.authorityId,
      id: entry.id,
      case_id: caseId,
      on_day: entry.onDay,
      kind: entry.kind,
      title: entry.title,
      company: entry.company,
      postcode: entry.postcode,
      city: entry.city,
      hours: entry.hours,
      weekly_hours: entry.weeklyHours,
      way: entry.way,
      advertised: entry.advertised,
      recorded_at: frame.at,
      recorded_by_name: byName,
      source,
      foreign_id: entry.foreignId ?? null,
    }),
    ...tellLaw(frame, caseId, {
      id: entry.lawId,
      subjectId: entry.id,
      kind: 'joblog',
      value: entry.kind === 'job' ? 'bestemt_job' : 'anden_jobsoegning',
      from: entry.onDay,
    }),
  ];
}

export const loggedWrites = ({ caseId, data }: EntryLogged, frame: EventFrame) =>
  entryWrites(frame, caseId, data.entry, data.source, data.byName);

export const importedWrites = ({ caseId, unrecorded, data }: JoblogImported, frame: EventFrame) =>
  unrecorded.entries.flatMap((entry) => entryWrites(frame, caseId, entry, 'jobnet', data.byName));

export function removedWrites({ data: { entryId } }: EntryRemoved, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  return [
    update('job_search_entry', { authority_id, id: entryId, removed_at: null }, { removed_at: at }),
    ...retractFromLaw(frame, entryId, 'joblog'),
  ];
}
