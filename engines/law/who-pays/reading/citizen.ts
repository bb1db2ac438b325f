import type { Words } from '../../facts/shape.ts';
import type { SchemeAnswer, WhoPaysAnswer } from '../answer.ts';
import {
  daysOf,
  during,
  head,
  lawOf,
  lawOfSections,
  type Reading,
  type ReadingItem,
  section,
  standing,
} from './reading.ts';

const whole = (scheme: SchemeAnswer): ReadingItem => ({
  scheme: scheme.id,
  standing: scheme.standing,
  title: scheme.name,
  lines: [
    scheme.because,
    scheme.pays,
    ...during(scheme.rate?.words ?? null),
    { da: `Det gør du nu: ${scheme.nextStep.da}`, en: `What you do now: ${scheme.nextStep.en}` },
    ...daysOf(scheme),
  ],
  missing: scheme.missing,
  law: lawOf(scheme.cites),
});

const short = (scheme: SchemeAnswer): ReadingItem => ({ ...whole(scheme), lines: [scheme.because, scheme.nextStep] });
const step = (scheme: SchemeAnswer): ReadingItem => ({ ...whole(scheme), lines: [scheme.nextStep], missing: [] });
const reason = (scheme: SchemeAnswer): ReadingItem => ({
  ...whole(scheme),
  lines: [scheme.because, ...(scheme.opens === null ? [] : daysOf(scheme))],
});

const others = 3;

/** Plain words to the citizen: what is paid, what to do now, and only then the rest. */
export function citizenReading(answer: WhoPaysAnswer): Reading {
  const [best, ...more] = standing(answer, 'yes');
  const missing = standing(answer, 'missing');
  const asks = standing(answer, 'ask');
  const aside = answer.schemes.filter((scheme) => scheme.aside && scheme.standing === 'yes');
  const sections = [
    ...section({ da: 'Din bedste vej', en: 'Your best way' }, best ? [whole(best)] : []),
    ...section({ da: 'Andre veje, der er åbne', en: 'Other ways that are open' }, more.slice(0, others).map(short)),
    ...section({ da: 'Det kan blive til noget', en: 'What may come of it' }, missing.slice(0, others).map(short)),
    ...section({ da: 'Spørg også her', en: 'Ask here too' }, asks.map(step)),
    ...section({ da: 'Det kan hjælpe på vej', en: 'What can help on the way' }, aside.map(short)),
  ];
  const reasons = answer.schemes.filter((scheme) => scheme.standing === 'no' && scheme.concerns);
  return {
    reader: 'citizen',
    ...head(answer),
    result: resultOf(best, missing.length > 0, asks.length > 0),
    lead: best ? { da: `${best.name.da}. ${best.pays.da}`, en: `${best.name.en}. ${best.pays.en}` } : null,
    sections,
    against: reasons.map(reason),
    law: lawOfSections(sections),
  };
}

function resultOf(best: SchemeAnswer | undefined, missing: boolean, asks: boolean): Words {
  if (best?.id === 'T20' || best?.id === 'T20b')
    return {
      da: 'Du kan tage kurset og beholde dine dagpenge.',
      en: 'You can take the course and keep your dagpenge.',
    };
  if (best?.strength === 'right') return { da: 'Du kan få kurset betalt.', en: 'You can have the course paid.' };
  if (best) return { da: 'Kommunen kan betale kurset.', en: 'The municipality may pay for the course.' };
  if (missing) return { da: 'Du kan måske få kurset betalt.', en: 'You can perhaps have the course paid.' };
  if (asks) return { da: 'Det kan du spørge om.', en: 'You can ask about it.' };
  return { da: 'Vi kender ingen, der betaler kurset i dag.', en: 'We know of nobody who pays for the course today.' };
}
