import { uuid } from '../../people/testing/decide.ts';
import type { AgreementState, JobSearchAgreement, Terms } from '../agreement.ts';

export const terms = (over: Partial<Terms> = {}): Terms => ({
  titles: [{ title: 'pedel', uri: null }],
  ways: ['advertised'],
  areas: ['Hjørring'],
  amount: 2,
  per: 'week',
  note: null,
  logFrom: null,
  logBy: null,
  ...over,
});

export const agreement = (over: Partial<JobSearchAgreement> = {}): JobSearchAgreement => ({
  ...terms(),
  id: uuid(700),
  proposedAt: '2026-11-02T09:00:00.000Z',
  proposedBy: 'caseworker',
  proposedByName: 'Anna Holm',
  agreedAt: null,
  acceptedByName: null,
  party: null,
  ...over,
});

export const running = (over: Partial<JobSearchAgreement> = {}): JobSearchAgreement =>
  agreement({ agreedAt: '2026-11-03T09:00:00.000Z', acceptedByName: 'Maja Østergaard', party: 'kommune', ...over });

export const agreementStateWith = (over: Partial<AgreementState> = {}): AgreementState => ({
  closed: false,
  running: null,
  proposal: null,
  demanded: false,
  ...over,
});
