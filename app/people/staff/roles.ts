import type { Role } from '../../kernel/identity/actor.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/** Roles that somebody on the staff can have, and what each is for. */
export const staffRoles = {
  caseworker: say('Sagsbehandler', 'Caseworker'),
  'company-consultant': say('Virksomhedskonsulent', 'Company consultant'),
  helper: say('Hjælper fra en anden afdeling', 'Helper from another department'),
  manager: say('Leder', 'Manager'),
  analyst: say('Analytiker', 'Analyst'),
  administrator: say('Administrator', 'Administrator'),
  'akasse-caseworker': say('Sagsbehandler i a-kassen', 'Caseworker in the a-kasse'),
} as const satisfies Partial<Record<Role, Bilingual>>;
export type StaffRole = keyof typeof staffRoles;

const inFund: readonly StaffRole[] = ['akasse-caseworker', 'administrator'];

export const rolesIn = (kind: 'municipality' | 'akasse'): readonly StaffRole[] =>
  (Object.keys(staffRoles) as StaffRole[]).filter((role) =>
    kind === 'akasse' ? inFund.includes(role) : role !== 'akasse-caseworker',
  );
