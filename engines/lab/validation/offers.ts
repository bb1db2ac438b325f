import { chanceError, countedOfferNames, type LabTables, predictOffers, relativeError } from '../baseline/index.ts';
import type { Words } from '../effects/index.ts';
import { decimal, type ValidationRow } from './report.ts';

/** Kinds as Jobindsats y60c02 counts them. */
const kindWords: Readonly<Record<(typeof countedOfferNames)[number], Words>> = {
  'Vejledning og opkvalificering': { da: 'vejledning og opkvalificering', en: 'guidance and upskilling' },
  Virksomhedspraktik: { da: 'virksomhedspraktik', en: 'virksomhedspraktik' },
  Løntilskud: { da: 'ansættelse med løntilskud', en: 'jobs with løntilskud' },
  Nytteindsats: { da: 'nytteindsats', en: 'nytteindsats' },
};

const ids = {
  'Vejledning og opkvalificering': 'guidance',
  Virksomhedspraktik: 'praktik',
  Løntilskud: 'loentilskud',
  Nytteindsats: 'nytteindsats',
} as const;

/**
 * People on kontanthjælp in each kind of offer in the latest month, told for municipalities that were left out, against the country's mix.
 * Within: nearer than the country's mix, which is what somebody without a model would say.
 */
export function offerRows(tables: LabTables): ValidationRow[] {
  const predictions = predictOffers(tables, 'history');
  const structure = relativeError(predictOffers(tables, 'structure'), 'model');
  const row = (id: string, what: Words, kind?: (typeof countedOfferNames)[number]): ValidationRow => {
    const [error, naive, chance] = [
      100 * relativeError(predictions, 'model', kind),
      100 * relativeError(predictions, 'naive', kind),
      100 * chanceError(predictions, kind),
    ];
    const also = kind
      ? { da: '', en: '' }
      : {
          da: ` Uden at vide, hvor mange der var aktiveret i månederne før: ${decimal(100 * structure, 'da')} %.`,
          en: ` Without knowing how many were activated in the months before: ${decimal(100 * structure, 'en')} per cent.`,
        };
    return {
      id,
      part: 'offers',
      unit: 'error',
      standing: 'held-out',
      real: null,
      model: null,
      error,
      aim: null,
      within: error < naive ? 'yes' : 'no',
      what,
      words: {
        da: `Landets blanding af tilbud ville ramme ${decimal(naive, 'da')} % forkert, og tilfældet alene giver omkring ${decimal(chance, 'da')} %.${also.da}`,
        en: `The country’s mix of offers would be ${decimal(naive, 'en')} per cent off, and chance alone makes about ${decimal(chance, 'en')} per cent.${also.en}`,
      },
    };
  };
  return [
    row('offers-all', {
      da: 'Tilbud i kommuner, modellen ikke har set: fejl i alt',
      en: 'Offers in municipalities the model has not seen: error in all',
    }),
    ...countedOfferNames.map((kind) => {
      const words = kindWords[kind];
      return row(`offers-${ids[kind]}`, { da: `Tilbud: ${words.da}`, en: `Offers: ${words.en}` }, kind);
    }),
  ];
}
