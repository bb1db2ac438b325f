import type { Actor } from '../identity/actor.ts';

/** Who did it when nobody did: listeners and regular work. Never a login. */
export const systemActorId = '5f0dfae5-7e00-4000-8000-000000000000';

/** The platform as an actor of one authority, for acts that regular work performs. */
export const systemActor = (authority: { readonly id: number; readonly name: string }): Actor => ({
  id: systemActorId,
  kind: 'system',
  name: 'Fodfæste',
  roles: [],
  authorityId: authority.id,
  authorityName: authority.name,
  organisation: 'Fodfæste',
});
