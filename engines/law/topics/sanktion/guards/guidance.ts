import {
  all,
  always,
  any,
  atMost,
  before,
  count,
  exists,
  first,
  latest,
  never,
  onOrAfter,
  plusMonths,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import { breachDay, breachIs, type Section } from '../breach.ts';
import type { Check } from './check.ts';
import { cited, type Version } from './version.ts';

const subject = 'raadighed_og_sanktioner';

/** Guidance on rights, duties and sanctions before the breach: a condition for every cut under §§ 36-40 a. */
export function guidance(section: Section, version: Version, paragraph = '§ 35, stk. 1'): Check {
  return version.guidance === 'written' ? inWriting(section, version, paragraph) : inTalk(section, version, paragraph);
}

function inWriting(section: Section, version: Version, paragraph: string): Check {
  return {
    key: 'vejledning',
    name: { da: 'Skriftlig vejledning', en: 'Guidance in writing' },
    citizen: {
      da: 'Du skal have fået skriftlig vejledning om dine pligter, før det skete. Ellers må kommunen ikke trække i din hjælp.',
      en: 'You must have had written guidance on your duties before it happened. Otherwise nothing may be deducted.',
    },
    lawyer: {
      da: 'Det er en betingelse for fradrag, nedsættelse og ophør efter §§ 36-40 a, at kommunen skriftligt har vejledt personen om rettigheder og pligter i forhold til rådighed og sanktioner. Den regnes kun, når den er givet før forseelsen (afledt: ellers kan den ikke vejlede om pligten).',
      en: 'A condition for deductions, cuts and endings under §§ 36-40 a is that the municipality has guided the person in writing on rights and duties as to availability and sanctions. It counts only when given before the breach (derived: otherwise it cannot guide on the duty).',
    },
    cites: cited(version, paragraph),
    may: exists(latest('vejledning', { where: written, until: breachDay(section) })),
  };
}

const written = { emne: subject, form: ['skriftlig', 'samtale_og_skriftlig'] } as const;

function inTalk(section: Section, version: Version, paragraph: string): Check {
  const day = breachDay(section);
  const both: Quantity = first('vejledning', { where: { emne: subject, form: 'samtale_og_skriftlig' }, until: day });
  const review: Quantity = latest('vejledning', { where: { emne: subject }, until: day });
  const full: Bool = all(exists(both), onOrAfter(review, plusMonths(day, -6)));
  return {
    key: 'vejledning',
    name: { da: 'Vejledning i samtale og på skrift', en: 'Guidance in a talk and in writing' },
    citizen: {
      da: 'Kommunen skal have gennemgået dine pligter med dig og givet dig dem på skrift. Det skal gentages hvert halve år.',
      en: 'The municipality must have gone through your duties with you and given them in writing, again every half year.',
    },
    lawyer: {
      da: 'Fradrag, nedsættelse og ophør efter §§ 36-40 a er betinget af vejledning om alle rettigheder og pligter: gennemgået og udleveret skriftligt senest ved første jobsamtale og gennemgået igen hvert halve år. Ved udeblivelse fra den første jobsamtale er det nok, at indkaldelsen skriftligt vejledte om pligten til at møde og om sanktionen.',
      en: 'Deductions, cuts and endings under §§ 36-40 a need guidance on all rights and duties: gone through and handed out in writing by the first job talk, and gone through again every half year. For staying away from the first talk it is enough that the summons told in writing of the duty and the sanction.',
    },
    cites: cited(version, paragraph),
    may: any(full, all(missedTalk(section), isFirstTalk(day), toldInSummons(day))),
  };
}

/** The breach is a missed talk: for the first one the summons may hold the guidance. */
function missedTalk(section: Section): Bool {
  if (section === '37') return always;
  return section === '40a' ? breachIs('40a', 'udeblevet_samtale') : never;
}

const isFirstTalk = (day: Quantity): Bool =>
  atMost(count('samtale', { where: { slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' }, until: day }), 0);

const toldInSummons = (day: Quantity): Bool =>
  before(
    latest('vejledning', {
      where: { emne: 'udeblivelse_fra_foerste_samtale', form: ['skriftlig', 'samtale_og_skriftlig'] },
      until: day,
    }),
    day,
  );
