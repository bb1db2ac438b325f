import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import * as fields from '../fields.ts';
import { houseWrites, type TeamAdded } from '../house-events.ts';
import { type Team, teams } from '../queries/staff.ts';
import { sortKey } from '../sort-key.ts';
import { departments } from '../staff/departments.ts';
import { atField } from '../staff/staff-fields.ts';
import { both } from '../text.ts';

const input = z.object({
  name: fields.written(both('team.name'), 80),
  department: fields.choice(both('staff.department'), departments, { control: 'select' }),
});

/** A team shares its citizens: everyone in it stands near them. */
export const addTeam = act<typeof input, { readonly teams: readonly Team[] }, TeamAdded>({
  name: 'add-team',
  title: both('team.title'),
  lead: both('team.lead'),
  submit: both('team.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'staff',
  minutes: 1,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'people:teams' }],
  load: async (tx, _input, { actor }) => ({ teams: await teams(tx, actor.authorityId) }),
  guards: [],
  decide({ teams }, { name, department }, { newId }) {
    if (teams.some((team) => sortKey(team.name) === sortKey(name)))
      return atField('name-taken', 'name', both('team.refused.taken'));
    return accept({ type: 'people.team-added', caseId: null, data: { teamId: newId(), name, department } });
  },
  writes: houseWrites,
  sentences: {
    'people.team-added': { citizen: null, caseworker: ({ data: { name: navn } }) => both('team.said', { navn }) },
  },
});
