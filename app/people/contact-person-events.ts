import type { Change, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { OnCase } from './on-case.ts';

export interface ContactPersonAssigned
  extends OnCase<
    'people.contact-person-assigned',
    {
      readonly assignmentId: string;
      /** 1 for the first contact person, 2 after the first change … */
      readonly number: number;
      readonly staffId: string;
      readonly staffName: string;
      readonly teamId: string | null;
      readonly before: { readonly staffId: string; readonly staffName: string } | null;
      readonly reason: string;
      readonly handoverNote: string;
      readonly changes: readonly Change[];
    }
  > {}

export function contactPersonWrites(event: ContactPersonAssigned, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { caseId: case_id, data } = event;
  return [
    ...(data.before ? [update('contact_person', { authority_id, case_id, until_at: null }, { until_at: at })] : []),
    insert('contact_person', {
      authority_id,
      id: data.assignmentId,
      case_id,
      staff_id: data.staffId,
      staff_name: data.staffName,
      number: data.number,
      from_at: at,
      reason: data.reason,
      handover_note: data.handoverNote,
    }),
    update(
      'case_overview',
      { authority_id, case_id },
      {
        contact_staff_id: data.staffId,
        contact_name: data.staffName,
        contact_since: at,
        contact_changes: data.number - 1,
        team_id: data.teamId,
      },
    ),
  ];
}
