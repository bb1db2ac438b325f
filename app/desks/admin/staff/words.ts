import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatKroner } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import {
  departments,
  isDepartment,
  isMandateKind,
  mandateKinds,
  type StaffRole,
  staffRoles,
} from '../../../people/index.ts';
import type { Mandate } from './queries.ts';
import { staffText } from './text.ts';

const isStaffRole = (role: string): role is StaffRole => Object.hasOwn(staffRoles, role);

/** Every role that staff can have, as stored. */
export const roleKeys = Object.keys(staffRoles) as readonly StaffRole[];

/** A role as stored in words; one that a newer version took away is shown as it stands. */
export const roleName = (role: string, lang: Lang): string => (isStaffRole(role) ? staffRoles[role][lang] : role);

export const roleNames = (roles: readonly string[], lang: Lang): string =>
  roles.map((role) => roleName(role, lang)).join(', ');

export const departmentName = (department: string, lang: Lang): string =>
  isDepartment(department) ? departments[department][lang] : department;

export const mandateName = ({ kind }: Mandate, lang: Lang): string =>
  isMandateKind(kind) ? inLang(mandateKinds[kind].label, lang) : kind;

/** "op til 25.000 kr.", "uden grænse", or nothing where the matter has no price. */
export function mandateLimit({ kind, maxOere }: Mandate, lang: Lang): string {
  const t = staffText(lang);
  if (maxOere !== null) return t('mandates.upTo', { kroner: formatKroner(lang, maxOere) });
  return isMandateKind(kind) && !mandateKinds[kind].money ? '' : t('mandates.unlimited');
}

/** The days a mandate holds, the last one included. */
export function mandatePeriod({ validFrom, validUntil }: Mandate, lang: Lang): string {
  const t = staffText(lang);
  const fra = formatDate(lang, validFrom);
  return validUntil === null
    ? t('mandates.from', { fra })
    : t('mandates.period', { fra, til: formatDate(lang, addDays(validUntil, -1)) });
}

type MandateState = 'now' | 'later' | 'over';

export function mandateState({ validFrom, validUntil }: Mandate, today: PlainDate): MandateState {
  if (validUntil !== null && validUntil <= today) return 'over';
  return validFrom > today ? 'later' : 'now';
}
