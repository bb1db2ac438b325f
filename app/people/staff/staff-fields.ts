import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import * as fields from '../fields.ts';
import type { StaffMember, Team } from '../queries/staff.ts';
import { both } from '../text.ts';
import { departments } from './departments.ts';

export const staffId = () => fields.hiddenId(both('staff.member'));

/** What is asked about somebody on the staff, when they come and when something changes. */
export const detailFields = () => ({
  title: fields.written(both('staff.jobTitle'), 100),
  email: fields.email(both('staff.email')),
  phone: fields.phone(both('staff.phone')),
  department: fields.choice(both('staff.department'), departments, { control: 'select' }),
  teamId: fields.optionalChosen(both('staff.team')),
});

export const atField = (code: string, field: string, text: Bilingual): Refusal => refuse(code, text, { [field]: text });

export const teamFault = (teams: readonly Team[], teamId: string | undefined): Refusal | null =>
  teamId === undefined || teams.some(({ id }) => id === teamId)
    ? null
    : atField('team-unknown', 'teamId', both('staff.refused.team'));

/** Nobody stops being a caseworker while citizens count on them. */
export const citizensFault = ({ name, citizens }: StaffMember): Refusal | null =>
  citizens === 0
    ? null
    : refuse('still-contact-person', both('staff.refused.citizens', { navn: name, antal: citizens }));
