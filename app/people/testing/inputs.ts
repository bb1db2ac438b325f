import type { Scene } from './cast.ts';
import { cprOf, elsewhere } from './world.ts';

/** What each act on the scene's case needs besides the case, so that nothing but permission stands in its way. */
export const caseInputs: Readonly<Record<string, (scene: Scene) => object>> = {
  'assign-contact-person': ({ cast }) => ({
    staffId: cast.teammate.id,
    reason: 'Ferie',
    handoverNote: 'Alt er aftalt',
  }),
  'open-as-guest': () => ({ reason: 'Vagt' }),
  'give-helper-access': ({ cast }) => ({
    helperId: cast.unaskedHelper.id,
    parts: ['health'],
    legalBasis: 'lob-45',
    purpose: 'Genoptræning',
    until: '2027-03-01',
  }),
  'end-access': ({ grants }) => ({ grantId: grants.helper }),
  'change-contact-data': () => ({ phone: '87654321' }),
  'change-channel': () => ({ channel: 'exempt', ground: 'hindered' }),
  'record-benefit': () => ({ benefit: 'sygedagpenge', from: '2026-10-01' }),
  'end-benefit': () => ({ lastDay: '2026-11-20' }),
  'record-education': () => ({ level: 'gymnasial' }),
  'assess-readiness': () => ({ readiness: 'aktivitetsparat', reason: 'Har brug for ro' }),
  'record-health-limit': () => ({ ground: 'placement', limits: ['stoej'], from: '2026-11-01' }),
  'correct-fact': ({ factId }) => ({ factId, reason: 'Forkert borger' }),
  'move-to-municipality': () => ({ municipality: elsewhere, movedOn: '2026-11-24' }),
  'close-case': () => ({ reason: 'job', closedOn: '2026-11-24' }),
  'change-cpr': () => ({ cpr: cprOf(999), reason: 'new' }),
  'protect-address': () => ({ until: '2027-06-01' }),
  'end-protection': () => ({}),
};

/** The same for acts on the house. */
export const houseInputs: Readonly<Record<string, (scene: Scene) => object>> = {
  'register-citizen': () => ({ cpr: cprOf(998), givenName: 'Ny', familyName: 'Borger', channel: 'digital' }),
  'add-staff': () => ({
    name: 'Ny Kollega',
    title: 'Sagsbehandler',
    email: 'ny@example.org',
    phone: '11223344',
    department: 'jobcentre',
    roles: ['caseworker'],
    login: 'ny.kollega',
  }),
  'change-staff': ({ cast, world }) => ({
    staffId: cast.teammate.id,
    title: 'Faglig leder',
    email: 'bo@example.org',
    phone: '11223344',
    department: 'youth',
    teamId: world.otherTeamId,
  }),
  'change-staff-roles': ({ cast }) => ({ staffId: cast.teammate.id, roles: ['caseworker', 'analyst'] }),
  'deactivate-staff': ({ cast }) => ({ staffId: cast.teammate.id }),
  'set-working-hours': ({ cast }) => ({ staffId: cast.teammate.id, day1: '8-15' }),
  'give-mandate': ({ cast }) => ({
    staffId: cast.teammate.id,
    kind: 'course',
    maxKroner: '10.000',
    from: '2026-11-24',
  }),
  'add-team': () => ({ name: 'Nyt team', department: 'health' }),
  'change-municipality-settings': () => ({ phone: '72334455' }),
  'end-mandate': ({ cast }) => ({ staffId: cast.teammate.id, mandateId: crypto.randomUUID() }),
  'remove-view': () => ({ id: crypto.randomUUID() }),
  'save-view': () => ({ name: 'Mine nye', query: 'mine=1' }),
};
