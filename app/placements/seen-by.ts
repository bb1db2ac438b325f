import type { FollowUp, Placement } from './placement.ts';

/**
 * A placement as a company may read it: its own answers, and nothing of what the citizen and staff said to each other. Row-level security
 * keeps rows apart; a row's columns are kept apart here.
 */
export function seenByCompany(placement: Placement): Placement {
  return {
    ...placement,
    // What was answered about the citizen, and what the law says of the person.
    answers: {},
    checks: placement.checks.filter(({ id }) => ofCompany(id)),
    nextStep: null,
    endWords: null,
    withdrawnWords: null,
    extensionGround: null,
    testsAvailability: false,
    confirmations: placement.confirmations
      .filter(({ party }) => party !== 'citizen')
      .map((one) => (one.party === 'representative' ? { ...one, email: null, phone: null } : one)),
    followUps: placement.followUps.map(withoutOthers),
    assessments: placement.assessments.filter(({ party }) => party === 'company'),
    outcomes: placement.outcomes.filter(({ atThisCompany }) => atThisCompany),
  };
}

const withoutOthers = (followUp: FollowUp): FollowUp => ({
  ...followUp,
  citizenScore: null,
  citizenWords: null,
  citizenAt: null,
  outcome: null,
});

const aboutCompany: readonly string[] = [
  'virksomhed.rimelighed.',
  'virksomhed.merbeskaeftigelse',
  'virksomhed.arbejdsfordeling',
  'virksomhed.medarbejderside.',
  'virksomhed.vitas.',
  'virksomhed.stoetteloft',
];
const ofCompany = (id: string): boolean => aboutCompany.some((prefix) => id.startsWith(prefix));

/** Whoever speaks for the employees is asked about the number of places, and hears nobody's name. */
export function seenByRepresentative(placement: Placement): Placement {
  const seen = seenByCompany(placement);
  return {
    ...seen,
    citizenName: '',
    citizenPhone: null,
    adjustments: null,
    transport: null,
    purpose: '',
    confirmations: seen.confirmations.filter(({ party }) => party === 'representative'),
    followUps: [],
    assessments: [],
    outcomes: [],
  };
}
