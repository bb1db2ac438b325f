import type { Actor } from '../../kernel/identity/actor.ts';
import { authorityTitle } from '../../kernel/identity/authority-title.ts';
import type { Member } from '../house/member.ts';
import type { Citizen } from '../population/citizen.ts';

/** The authority a demo is made for, or an a-kasse that takes part in it. */
export interface DemoAuthority {
  readonly id: number;
  readonly kind: 'municipality' | 'akasse';
  readonly name: string;
}

/** Who did it in the demo, where no person had to judge. Never a login. */
export const demoActorId = '5f0dfae5-de30-4000-8000-000000000000';

/** Marks every row of history that the demo made. */
export const demoRequest = 'demo';

const placed = (authority: DemoAuthority) => ({
  authorityId: authority.id,
  authorityName: authority.name,
  organisation: authorityTitle(authority),
});

export const demoActor = (authority: DemoAuthority): Actor => ({
  id: demoActorId,
  kind: 'system',
  name: 'Demo',
  roles: [],
  ...placed(authority),
});

export const staffActor = (authority: DemoAuthority, member: Member): Actor => ({
  id: member.id,
  kind: 'staff',
  name: member.name,
  roles: member.roles,
  ...placed(authority),
  department: member.department,
  ...(member.team ? { teamId: member.team.id } : {}),
});

export const citizenActor = (authority: DemoAuthority, citizen: Citizen): Actor => ({
  id: citizen.personId,
  kind: 'citizen',
  name: `${citizen.givenName} ${citizen.familyName}`,
  roles: ['citizen'],
  ...placed(authority),
  caseId: citizen.caseId,
});
