import { plainDate } from '../dates/index.ts';
import type { OverlayHead } from './pack.ts';

/** Versions that lie on top between two days, in order of first day. */
export const overlayHeads: readonly OverlayHead[] = [
  overlay(
    'lab-2027',
    '2027-01-01',
    null,
    'Ny hovedlov (forventet, ikke vedtaget)',
    'New main act (expected, not adopted)',
    'Udkast i høring 13. oktober - 10. november 2025',
    true,
  ),
];

function overlay(
  id: string,
  from: string,
  to: string | null,
  da: string,
  en: string,
  legalBasis: string,
  expected: boolean,
): OverlayHead {
  return {
    id,
    from: plainDate(from),
    to: to === null ? null : plainDate(to),
    title: { da, en },
    legalBasis,
    mark: 'V',
    expected,
  };
}
