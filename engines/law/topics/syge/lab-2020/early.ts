import {
  all,
  any,
  concept,
  equal,
  exists,
  has,
  is,
  latest,
  measure,
  more,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusWeeks,
  today,
  value,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { unchanged } from '../cites.ts';
import { endOfWeek } from './concepts.ts';
import { followUps, followUpsFrom, one } from './talks.ts';

const firstDay = measure('syge.foerste_fravaersdag');
export const asked = value('tidlig_opfoelgning.anmodet');
/** The sick person opposed the employer's request. */
const opposed = all(
  is('tidlig_opfoelgning.anmodetAf', 'arbejdsgiver'),
  exists(latest('svar_tidlig_opfoelgning', { where: { value: 'modsaetter_sig' }, from: asked })),
);
const notSoonWell = any(
  not(exists(value('sygdom.forventetRask'))),
  more(value('sygdom.forventetRask'), endOfWeek(firstDay, param('syge.laengere_forloeb_uger'))),
);
const nothingYet = all(equal(followUps, 0), not(has('tidlig_opfoelgning')));

/** The right of the sick person to ask. SDPL § 7 e. */
export const rightToAskEarly: Rule = {
  id: 'syge.tidlig.ret_sygemeldt',
  kind: 'right',
  subject: 'person',
  bearer: 'kommune',
  name: { da: 'Tidlig hjælp', en: 'Early help' },
  citizen: {
    da: 'Du kan bede kommunen om at følge op med det samme. Så får du en samtale inden to uger.',
    en: 'You can ask the municipality to follow up at once. You then have a talk within two weeks.',
  },
  lawyer: {
    da: 'En sygemeldt, der ikke forventer at blive fuldt rask inden for 8 uger efter første fraværsdag, kan anmode kommunen om tidlig opfølgning. § 7 e har ingen frist på 5 uger; den gælder kun arbejdsgiverens anmodning.',
    en: 'A sick person who does not expect full recovery within 8 weeks may ask for early follow-up. § 7 e has no limit of five weeks; that is the employer’s.',
  },
  cites: unchanged('§ 7 e'),
  mark: 'V',
  when: all(concept('syge.sag'), notSoonWell, nothingYet),
};

/** Early follow-up, "fast track". SDPL §§ 7 c-7 e and 13 b, stk. 2-3. */
export const earlyRules: readonly Rule[] = [
  rightToAskEarly,
  {
    id: 'syge.tidlig.ret_arbejdsgiver',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Arbejdsgiveren kan bede om tidlig hjælp', en: 'The employer may ask for early help' },
    citizen: {
      da: 'Din arbejdsgiver kan bede kommunen om at følge op tidligt. Du må sige nej.',
      en: 'Your employer can ask for early follow-up. You may say no.',
    },
    lawyer: {
      da: 'En arbejdsgiver, der ikke venter fuld raskmelding inden for 8 uger, kan via Nemrefusion inden for de første 5 uger af fraværet anmode om tidlig opfølgning. Fraværet anmeldes fortsat efter § 40.',
      en: 'An employer who does not expect full recovery within 8 weeks may, within the first 5 weeks of absence, ask for early follow-up through Nemrefusion.',
    },
    cites: unchanged('§ 7 c'),
    mark: 'V',
    when: all(
      has('sygdom', { fra: 'arbejde' }),
      concept('syge.ansat'),
      onOrBefore(today, endOfWeek(firstDay, param('syge.arbejdsgiver_anmoder_uger'))),
      notSoonWell,
      nothingYet,
    ),
  },
  {
    id: 'syge.tidlig.sig_fra',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Sig nej til tidlig opfølgning', en: 'Say no to early follow-up' },
    citizen: {
      da: 'Din arbejdsgiver har bedt om tidlig opfølgning. Du bestemmer selv, om du vil. Siger du nej, følger kommunen op senere.',
      en: 'Your employer has asked for early follow-up. You decide. If you say no, the municipality follows up later.',
    },
    lawyer: {
      da: 'Lønmodtageren kan modsætte sig tidlig opfølgning på arbejdsgiverens anmodning; opfølgningen sker da senest inden udgangen af ottende uge.',
      en: 'The employee may oppose early follow-up asked for by the employer; follow-up then takes place by the end of week eight.',
    },
    cites: unchanged('§ 7 d, stk. 2'),
    mark: 'V',
    when: all(
      is('tidlig_opfoelgning.anmodetAf', 'arbejdsgiver'),
      not(exists(latest('svar_tidlig_opfoelgning', { from: asked }))),
    ),
  },
  {
    id: 'syge.tidlig.samtale',
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Samtale efter ønske om tidlig opfølgning', en: 'Talk after a request for early follow-up' },
    citizen: {
      da: 'Kommunen holder den første samtale med dig senest {due}, fordi der er bedt om tidlig opfølgning.',
      en: 'The municipality holds the first talk with you by {due}, because early follow-up was asked for.',
    },
    lawyer: {
      da: 'Efter anmodning efter § 7 c eller § 7 e holder kommunen den første opfølgningssamtale senest 2 uger efter anmodningen, også når retten til sygedagpenge ikke er afklaret inden samtalen. Ønsker den sygemeldte ikke tidlig opfølgning på arbejdsgiverens anmodning, gælder fristen i stk. 1.',
      en: 'After a request the first follow-up talk is held within 2 weeks, also when the right to benefit is not yet settled, unless the sick person opposes the employer’s request.',
    },
    cites: unchanged('§ 13 b, stk. 2-3'),
    mark: 'V',
    when: all(concept('syge.sag'), onOrAfter(asked, firstDay), not(opposed)),
    need: one,
    have: followUpsFrom(asked),
    due: plusWeeks(asked, param('syge.tidlig_samtale_uger')),
    over: ['syge.opfoelgning.foerste'],
  },
];
