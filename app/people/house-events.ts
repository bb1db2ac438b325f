import type { PlainDate } from '@fodfaeste/law/dates';
import type { Change, DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Department } from './staff/departments.ts';

export interface TeamAdded
  extends DomainEvent<
    'people.team-added',
    { readonly teamId: string; readonly name: string; readonly department: Department }
  > {}

/** How citizens reach the authority: `setting` under the key `contact`. */
export interface AuthorityContact {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  readonly openingHours?: string | undefined;
}

export const contactKey = 'contact';
/** Days on which the town hall is closed besides public holidays: a list of dates. */
export const closingDaysKey = 'closing-days';

export interface SettingsChanged
  extends DomainEvent<
    'people.settings-changed',
    {
      readonly changes: readonly Change[];
      readonly contact: AuthorityContact;
      readonly closingDays: readonly PlainDate[];
    }
  > {}

export interface ViewSaved
  extends DomainEvent<
    'people.view-saved',
    { readonly viewId: string; readonly name: string; readonly again: boolean }
  > {
  /** What somebody looked for may name a citizen: it stands in their own list alone. */
  readonly unrecorded: { readonly query: string; readonly position: number };
}
export interface ViewRemoved
  extends DomainEvent<'people.view-removed', { readonly viewId: string; readonly name: string }> {}

type HouseEvent = TeamAdded | SettingsChanged | ViewSaved | ViewRemoved;

export function houseWrites(event: HouseEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, actorId: staff_id, actorName: changed_by, at: changed_at } = frame;
  const setting = (key: string, value: unknown) => [
    remove('setting', { authority_id, key }),
    insert('setting', { authority_id, key, value: JSON.stringify(value), changed_at, changed_by }),
  ];
  switch (event.type) {
    case 'people.team-added': {
      const { teamId: id, name, department } = event.data;
      return [insert('team', { authority_id, id, name, department })];
    }
    case 'people.settings-changed':
      return [...setting(contactKey, event.data.contact), ...setting(closingDaysKey, event.data.closingDays)];
    case 'people.view-saved': {
      const { viewId: id, name, again } = event.data;
      const { query, position } = event.unrecorded;
      return again
        ? [update('saved_view', { authority_id, id, staff_id }, { name, query })]
        : [insert('saved_view', { authority_id, id, staff_id, name, query, position })];
    }
    case 'people.view-removed':
      return [remove('saved_view', { authority_id, id: event.data.viewId, staff_id })];
  }
}
