import { describe, expect, it } from 'vitest';
import { uuid } from '../../people/testing/decide.ts';
import { isLawful, toldBy } from '../testing/decided.ts';
import { placementWith, thePlacement } from '../testing/placement.ts';
import { dayOn, jobReady } from '../testing/places.ts';
import { placementDecisionKinds, placementLoentilskud, placementNytteindsats, placementPraktik } from './index.ts';
import { termsOf } from './terms.ts';

const placement = placementWith();
const terms = termsOf(placement, placement);
const root = { id: uuid(800), startsOn: dayOn('2026-11-09') };
const longer = termsOf(placementWith({ extensionGround: 'konkret_vurdering' }), root);

describe('decisions on placements', () => {
  it('are lawful for those who may have them', () => {
    const sick = [
      { kind: 'foedselsdato', value: '1985-07-07' },
      { kind: 'ydelse', value: 'sygedagpenge', from: '2026-09-01' },
    ];
    for (const kind of placementDecisionKinds)
      expect([kind.kind, isLawful(kind, terms, 'granted', jobReady)]).toEqual([kind.kind, true]);
    expect(isLawful(placementNytteindsats, terms, 'granted', sick)).toBe(false);
    expect(isLawful(placementPraktik, terms, 'granted', sick.slice(0, 1))).toBe(false);
    expect(isLawful(placementNytteindsats, terms, 'refused', sick)).toBe(true);
  });

  it('tell the law of the offer and the day it was given', () => {
    expect(toldBy(placementPraktik, terms, 'granted').told).toEqual([
      {
        kind: 'tilbud',
        value: { kategori: 'virksomhedspraktik', aftaltTil: '2027-01-03', timerPrUge: 20 },
        from: '2026-12-07',
        to: '2027-01-04',
        of: thePlacement,
      },
      {
        kind: 'tilbud_afgivet',
        value: { slags: 'virksomhedspraktik', begynder: '2026-12-07', slutter: '2027-01-03' },
        from: '2026-11-24',
        to: null,
        of: thePlacement,
      },
    ]);
  });

  it('of a prolongation tell of one offer from the first day, and why it is longer', () => {
    const { told } = toldBy(placementPraktik, longer, 'granted');
    expect(told).toMatchObject([
      { kind: 'tilbud', from: '2026-11-09', of: uuid(800) },
      { kind: 'tilbud_afgivet' },
      {
        kind: 'plads_forlaenget',
        value: { slags: 'virksomhedspraktik', grund: 'konkret_vurdering' },
        from: '2026-11-24',
      },
    ]);
    expect(placementPraktik.resultWords(longer, 'granted').da).toBe(
      'Din praktik hos Café Nord bliver længere. Den varer til og med 3. januar 2027.',
    );
  });

  it('take the offer back where a later round refuses it', () => {
    expect(toldBy(placementPraktik, terms, 'refused')).toEqual({
      told: [],
      takenBack: ['tilbud', 'tilbud_afgivet', 'plads_forlaenget'],
    });
  });

  it('have plain words, and come about by an agreement alone', () => {
    expect(placementPraktik.resultWords(terms, 'granted').da).toBe(
      'Du kan begynde i praktik hos Café Nord 7. december 2026. Praktikken varer til og med 3. januar 2027.',
    );
    expect(placementLoentilskud.aboutWords(terms).da).toBe('om du kan begynde i job med løntilskud hos Café Nord');
    expect(placementNytteindsats.termsWords(terms).da).toBe(
      'Nytteindsats hos Café Nord, 7. december 2026 til 3. januar 2027',
    );
    expect(
      placementDecisionKinds.map(({ kind, kle, mandate, openedByModule }) => [kind, kle, mandate, openedByModule]),
    ).toEqual([
      ['placement-praktik', '15.18.05', 'placement', true],
      ['placement-loentilskud', '15.18.10', 'wage-subsidy', true],
      ['placement-nytteindsats', '15.18.15', 'placement', true],
    ]);
  });
});
