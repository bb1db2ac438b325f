import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { readyFor } from './ready.ts';
import { classWith, funnelWith, partnershipWith, partyWith, pledgeWith, wholeWith } from './testing/given.ts';

const before = plainDate('2026-11-24');
const missing = (over: Parameters<typeof wholeWith>[0], today = before) =>
  readyFor(wholeWith(over), today)?.missing.map(({ da }) => da);
const forming = (over: object = {}) => partnershipWith({ state: 'forming', ...over });

describe('when a partnership may go on', () => {
  it('opens when jobs, class and school are there', () => {
    expect(missing({ partnership: forming() })).toEqual([]);
    expect(readyFor(wholeWith({ partnership: forming() }), before)?.to).toBe('open');
  });

  it.each([
    [
      'Virksomhederne har lovet 8 job. Der skal være mindst 12.',
      { partnership: forming(), pledges: [pledgeWith({ jobs: 8 })] },
    ],
    [
      'Virksomhederne har lovet 0 job. Der skal være mindst 12.',
      { partnership: forming(), pledges: [pledgeWith({ state: 'withdrawn' })] },
    ],
    ['Der er ikke valgt et hold endnu.', { partnership: forming({ heldClass: null }) }],
    [
      'Holdet har 10 pladser. Der skal være mindst 12.',
      { partnership: forming({ heldClass: classWith({ seatsMax: 10 }) }) },
    ],
    ['Vi ved ikke, hvilket job det er.', { partnership: forming({ occupationUri: null }) }],
    ['Ingen skole er spurgt endnu.', { partnership: forming(), parties: [] }],
    ['AMU Nordjylland har ikke sagt ja endnu.', { partnership: forming(), parties: [partyWith({ state: 'asked' })] }],
  ])('says what is missing: %s', (text, over) => expect(missing(over)).toEqual([text]));

  it('says everything that is missing at once', () => {
    expect(missing({ partnership: forming({ heldClass: null }), pledges: [], parties: [] })).toHaveLength(3);
  });

  it('begins with enough who said yes, on the first day of the class', () => {
    expect(missing({}, plainDate('2027-01-04'))).toEqual([]);
    expect(missing({ funnel: funnelWith({ yes: 11 }) }, plainDate('2027-01-03'))).toEqual([
      '11 har sagt ja. Der skal være mindst 12.',
      'Holdet begynder først 4. januar 2027.',
    ]);
  });

  it('takes the class’s own minimum where it is the higher', () => {
    const held = partnershipWith({ heldClass: classWith({ seatsMin: 16 }) });
    const found = missing({ partnership: held, funnel: funnelWith({ yes: 14 }) }, plainDate('2027-01-04'));
    expect(found).toEqual(['14 har sagt ja. Der skal være mindst 16.']);
  });

  it('is hiring when the class ends, and closes when everybody has a job or a talk', () => {
    const running = partnershipWith({ state: 'running' });
    expect(missing({ partnership: running }, plainDate('2027-02-11'))).toEqual([
      'Holdet slutter først 12. februar 2027.',
    ]);
    expect(missing({ partnership: running }, plainDate('2027-02-12'))).toEqual([]);
    const hiring = partnershipWith({ state: 'hiring' });
    expect(readyFor(wholeWith({ partnership: hiring }), before)).toEqual({ to: 'closed', missing: [] });
    expect(missing({ partnership: hiring, funnel: funnelWith({ waiting: 1 }) })).toEqual([
      'Hvad skete der for én, der gennemførte? Skriv job eller næste samtale.',
    ]);
  });

  it.each(['closed', 'stopped'] as const)('goes nowhere when it is %s', (state) =>
    expect(readyFor(wholeWith({ partnership: partnershipWith({ state }) }), before)).toBeNull(),
  );
});
