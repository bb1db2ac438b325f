import { addDays, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { type Relation, relations } from '../kernel/act/act.ts';
import { permittedBy } from '../kernel/act/permission.ts';
import { testActor } from '../kernel/act/testing.ts';
import { organisationRoles, type Role, roles } from '../kernel/identity/actor.ts';
import { addressSight, barFor, isProtected, mayBecomeGuest, mayReadPerson } from './access-rules.ts';

const today = plainDate('2026-11-24');
const adult = plainDate('1990-01-01');
const seventeen = plainDate('2008-11-25');
const eighteenToday = plainDate('2008-11-24');

/** Who stands so near that a closed door is open to them. */
const opens: Readonly<Record<Relation, boolean>> = {
  self: true,
  'contact-person': true,
  'same-team': false,
  'same-authority': false,
  guest: false,
  helper: true,
  akasse: true,
  party: true,
  authority: false,
};

const everyStanding = roles.flatMap((role) => relations.map((relation) => ({ role, relation })));
const bar = (role: Role, relation: Relation, flags: Parameters<typeof barFor>[2], department = 'jobcentre') =>
  barFor(testActor({ roles: [role], department }), new Set([relation]), flags, today)?.code ?? null;

describe('barFor', () => {
  it.each(everyStanding)('$role as $relation', ({ role, relation }) => {
    const free = opens[relation] || role === 'manager';
    expect(bar(role, relation, { ownStaff: false, birthDate: adult })).toBeNull();
    expect(bar(role, relation, { ownStaff: true, birthDate: adult })).toBe(free ? null : 'own-staff');
    expect(bar(role, relation, { ownStaff: true, birthDate: adult, mandated: true })).toBeNull();
    expect(bar(role, relation, { ownStaff: false, birthDate: seventeen })).toBe(free ? null : 'under-18');
    expect(bar(role, relation, { ownStaff: false, birthDate: seventeen }, 'youth')).toBeNull();
    expect(bar(role, relation, { ownStaff: true, birthDate: seventeen, mandated: true })).toBe(
      free ? null : 'under-18',
    );
    expect(bar(role, relation, { ownStaff: true, birthDate: seventeen }, 'youth')).toBe(free ? null : 'own-staff');
  });

  it('ends on the 18th birthday, and holds for who is not born yet', () => {
    expect(bar('caseworker', 'same-team', { ownStaff: false, birthDate: eighteenToday })).toBeNull();
    expect(bar('caseworker', 'same-team', { ownStaff: false, birthDate: addDays(today, 30) })).toBe('under-18');
  });

  it('does not stop the system', () => {
    const system = testActor({ kind: 'system', roles: [] });
    expect(barFor(system, new Set(), { ownStaff: true, birthDate: seventeen }, today)).toBeNull();
  });
});

describe('addressSight', () => {
  const sight = (role: Role, relation: Relation, until = today) =>
    addressSight(testActor({ roles: [role] }), new Set([relation]), until, today);

  it('shows an address that is not protected to whoever sees the page', () => {
    expect(isProtected(null, today)).toBe(false);
    expect(sight('caseworker', 'guest', addDays(today, -1))).toBe('shown');
  });

  it('holds to and including the last day', () => {
    expect(isProtected(today, today)).toBe(true);
    expect(isProtected(today, addDays(today, 1))).toBe(false);
  });

  it.each<[Role, Relation, string]>([
    ['citizen', 'self', 'shown'],
    ['caseworker', 'contact-person', 'shown'],
    ['manager', 'same-authority', 'shown'],
    ['caseworker', 'same-team', 'on-request'],
    ['company-consultant', 'same-team', 'on-request'],
    ['caseworker', 'guest', 'hidden'],
    ['helper', 'helper', 'hidden'],
    ['akasse-caseworker', 'akasse', 'hidden'],
    ['caseworker', 'same-authority', 'hidden'],
  ])('a protected address for %s as %s is %s', (role, relation, expected) => {
    expect(sight(role, relation)).toBe(expected);
  });
});

describe('reading and guests', () => {
  it('is never given by role alone, nor by relation alone', () => {
    for (const { role, relation } of everyStanding) {
      const held = { relations: new Set([relation]), parts: new Set<string>() };
      const actor = testActor({ roles: [role] });
      if (role === 'analyst' || role === 'administrator' || organisationRoles.includes(role))
        expect(permittedBy(mayReadPerson, actor, held)).toBeNull();
      if (relation === 'same-authority' && role !== 'manager')
        expect(permittedBy(mayReadPerson, actor, held)).toBeNull();
      if (permittedBy(mayBecomeGuest, actor, held)) expect(permittedBy(mayReadPerson, actor, held)).toBeNull();
    }
  });
});
