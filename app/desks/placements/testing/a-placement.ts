import { plainDate } from '@fodfaeste/law/dates';
import type { Placement } from '../../../placements/index.ts';
import { placementWith } from '../../../placements/testing/placement.ts';

/** A praktik of four weeks that began on Monday 16 November 2026, for tests of words and pages. */
export const aPlacement = (over: Partial<Placement> = {}): Placement =>
  placementWith({
    companyName: 'Børnehuset Solen',
    siteName: 'Børnehuset Solen',
    sector: 'public',
    state: 'granted',
    purpose: 'Amina prøver arbejdet og får løntimer, så snart opgaverne sidder fast.',
    tasks: 'Smøre mad, vaske op, købe ind.',
    contactName: 'Karen Holm',
    contactPhone: '12345678',
    contactEmail: 'karen@solen.example',
    startsOn: plainDate('2026-11-16'),
    endsOn: plainDate('2026-12-11'),
    ladder: [
      { fromWeek: 1, toWeek: 2, unpaid: 15, paid: 0 },
      { fromWeek: 3, toWeek: 4, unpaid: 10, paid: 5 },
    ],
    paidFunction: 'Rengøring efter lukketid',
    citizenName: 'Amina Yusuf',
    answers: {},
    madeByName: 'Søren Friis',
    confirmations: [],
    ...over,
  });
