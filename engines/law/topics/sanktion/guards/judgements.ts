import {
  all,
  any,
  ask,
  atLeast,
  atMost,
  before,
  count,
  exists,
  latest,
  not,
  onOrAfter,
  day as theDay,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import { alf2024, alf2025, rsl2025, suspension2020 } from '../../sources.ts';
import { breachDay, type Section } from '../breach.ts';
import { readySince } from '../whose.ts';
import type { Check } from './check.ts';
import { cited, type Version } from './version.ts';

const direct = ['telefon', 'bopael', 'tilbudssted', 'mentor', 'anden'] as const;
/** Relatives and the like only where both have consented. */
const relatives = { maade: 'paaroerende', samtykke: true } as const;

/** Personal contact before any sanction against somebody ready for activities. */
export function contact(section: Section, version: Version): Check {
  const day = breachDay(section);
  const reached = any(
    exists(latest('kontaktforsoeg', { where: { opnaaet: true, maade: direct }, from: day })),
    exists(latest('kontaktforsoeg', { where: { opnaaet: true, ...relatives }, from: day })),
  );
  return {
    key: 'kontakt',
    judged: true,
    name: { da: 'Personlig kontakt', en: 'Personal contact' },
    citizen: {
      da: 'Kommunen skal have prøvet alt rimeligt for at tale med dig, før den afgør sagen.',
      en: 'The municipality must have tried everything reasonable to talk with you before it decides.',
    },
    lawyer: {
      da: 'For en aktivitetsparat skal alle rimelige muligheder for personlig kontakt være udtømt, og hvert forsøg skal stå i sagen: hvordan, hvornår og hvor mange gange. Kontakt gennem pårørende, partsrepræsentant eller værge kræver samtykke fra begge.',
      en: 'For somebody ready for activities all reasonable means of personal contact must be exhausted, and each attempt noted: how, when, how often. Contact through relatives, representative or guardian needs the consent of both.',
    },
    cites: [...cited(version, '§ 35, stk. 7'), ...version.apOrder],
    when: readySince(section, 'aktivitetsparat'),
    may: any(
      reached,
      all(
        atLeast(count('kontaktforsoeg', { from: day }), 1),
        atMost(count('kontaktforsoeg', { where: { noteret: false }, from: day }), 0),
        ask('sanktion.kontakt_udtoemt', { since: day }),
      ),
    ),
  };
}

/** Judged after the breach: no reasonable ground. */
export function ground(section: Section, version: Version): Check {
  const judged = not(ask('sanktion.rimelig_grund', { since: breachDay(section) }));
  const early = version.guidance === 'talk';
  return {
    key: 'rimelig_grund',
    judged: true,
    name: { da: 'Ingen rimelig grund', en: 'No reasonable ground' },
    citizen: {
      da: 'Havde du en god grund, må kommunen ikke trække i din hjælp. Fortæl kommunen, hvad der skete.',
      en: 'With a good reason nothing may be deducted. Tell the municipality what happened.',
    },
    lawyer: {
      da: 'Kommunen skal efter forseelsen vurdere, om personen havde en rimelig grund. Standarden er åben; bekendtgørelsen giver eksempler. For aktivitetsparate indgår også andre forhold.',
      en: 'After the breach the municipality must judge whether there was a reasonable ground. The standard is open; the order gives examples. For people ready for activities other circumstances count too.',
    },
    cites: [...cited(version, '§ 13, stk. 7-8'), ...version.groundOrder, ...(early ? [suspension2020('§ 3')] : [])],
    may: early ? all(not(whileSuspended(section)), judged) : judged,
  };
}

/** While the effort was suspended in spring 2020 everybody had a reasonable ground. */
const whileSuspended = (section: Section) =>
  all(onOrAfter(breachDay(section), theDay('2020-03-20')), before(breachDay(section), theDay('2020-05-27')));

/** § 38: the missing registration is due to the person. */
export function ownFault(version: Version): Check {
  return {
    key: 'personens_forhold',
    judged: true,
    name: { da: 'Skyldes det personen', en: 'Due to the person' },
    citizen: {
      da: 'Skyldes det en fejl, som ikke er din, må kommunen ikke trække i din hjælp.',
      en: 'If it is due to a fault that is not yours, nothing may be deducted.',
    },
    lawyer: {
      da: 'Der sker ikke fradrag, når den manglende tilmelding eller registrering ikke skyldes personens forhold.',
      en: 'There is no deduction when the missing registration is not due to the person.',
    },
    cites: cited(version, '§ 38'),
    may: ask('sanktion.personens_forhold', { since: breachDay('38') }),
  };
}

/** People ready for activities: a sanction must further availability. */
export function furthers(section: Section, version: Version): Check {
  return {
    key: 'fremmer_raadighed',
    judged: true,
    name: { da: 'Fremmer sanktionen rådighed', en: 'Does it further availability' },
    citizen: {
      da: 'Kommunen må kun trække i din hjælp, hvis den vurderer, at det gavner din vej mod arbejde.',
      en: 'Something may be deducted only if it is judged to help your way to work.',
    },
    lawyer: {
      da: 'For aktivitetsparate skal kommunen vurdere, om en sanktion vil fremme rådigheden. Vil den ikke det, gives ingen sanktion.',
      en: 'For people ready for activities the municipality must judge whether a sanction furthers availability. If not, there is none.',
    },
    cites: [...cited(version, '§ 13, stk. 8'), ...version.apOrder],
    when: readySince(section, 'aktivitetsparat'),
    may: ask('sanktion.fremmer_raadighed', { since: breachDay(section) }),
  };
}

/** The case must be informed well enough. */
export function informed(day: Quantity, by: 'kommune' | 'akasse'): Check {
  return {
    key: 'oplyst',
    judged: true,
    name: { da: 'Sagen er oplyst', en: 'The case is informed' },
    citizen: {
      da: 'Sagen skal være undersøgt godt nok, før den bliver afgjort.',
      en: 'The case must be examined well enough before it is decided.',
    },
    lawyer: {
      da: 'Myndigheden har ansvaret for, at sagen er oplyst i tilstrækkeligt omfang til, at den kan afgøres.',
      en: 'The authority is responsible that the case is informed well enough to be decided.',
    },
    cites: by === 'kommune' ? [rsl2025('§ 10')] : [alf2024('§ 65 a, stk. 1'), alf2025('§ 65 a, stk. 1')],
    may: ask('sanktion.sag_oplyst', { since: day }),
  };
}
