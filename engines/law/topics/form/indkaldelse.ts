import {
  all,
  any,
  ask,
  atLeast,
  concept,
  count,
  exists,
  first,
  has,
  latest,
  not,
  onOrAfter,
  today,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  raadighed2023,
  raadighedAp2023,
  raadighedJp2023,
} from '../sources.ts';
import { kontanthjaelp, ledighedsydelse, medKontaktforloeb } from './groups.ts';
import { w } from './words.ts';

const summonsDay = latest('indkaldelse');

const summonsAhead = onOrAfter(latest('indkaldelse', { take: 'samtaledag' }), today);

const summons: Rule = {
  id: 'form.indkaldelse.skriftlig',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Indkaldelsen er skriftlig og personlig', 'The summons is written and personal'),
  citizen: w(
    'En indkaldelse er altid et brev til dig selv.',
    'A summons must be in writing and sent to you in person.',
  ),
  lawyer: w(
    'Den, der ikke selv booker (ikke omfattet, frataget eller fritaget), indkaldes skriftligt og personligt.',
    'Whoever does not book is summoned in writing and personally.',
  ),
  cites: [labOrder2019('§ 46'), labOrder2020('§ 46, stk. 1'), labOrder2021('§ 46, stk. 1')],
  mark: 'V',
  when: all(any(medKontaktforloeb, concept('gruppe.foertidspension')), summonsAhead),
  done: atLeast(count('indkaldelse', { where: { skriftligOgPersonlig: true }, from: summonsDay }), 1),
};

const attend: Rule = {
  id: 'form.moede.moed',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Mød til samtalen', 'Attend the talk'),
  citizen: w(
    'Du har en samtale den {due}. Kan du ikke, så sig det med det samme.',
    'You have a talk on {due}. If you cannot come, say so at once.',
  ),
  lawyer: w(
    'Personen deltager i jobsamtaler, som den pågældende er indkaldt til eller selv har booket, i den form, der er valgt eller besluttet.',
    'The person takes part in talks summoned or booked, in the form chosen or decided.',
  ),
  cites: [labOrder2019('§ 39'), labOrder2019('§ 44')],
  mark: 'D',
  when: all(medKontaktforloeb, exists(first('samtale', { where: { status: 'planlagt' }, from: today, ahead: true }))),
  due: first('samtale', { where: { status: 'planlagt' }, from: today, ahead: true }),
};

const considerate: Rule = {
  id: 'form.indkaldelse.hensyn',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Indkaldelsen tager hensyn', 'The summons is considerate'),
  citizen: w(
    'Kommunen skal tage hensyn til, om du kan komme. Det kan handle om pasning af børn eller om dit helbred.',
    'The municipality must consider whether you can come: child care, your health.',
  ),
  lawyer: w(
    'Indkaldelsen af personer i nr. 2-5 og 7-9 sker under hensyn til, at personen kan møde: oplysninger om børnepasning, helbred og andre rimelige grunde, under hensyn til rådighedsreglerne.',
    'A summons of nr. 2-5 and 7-9 considers that the person can attend: child care, health, other reasonable grounds.',
  ),
  cites: [labOrder2020('§ 46, stk. 2'), labOrder2021('§ 46, stk. 2')],
  mark: 'V',
  when: all(
    any(
      kontanthjaelp,
      concept('gruppe.jobafklaring'),
      concept('gruppe.ressourceforloeb'),
      concept('gruppe.fleksjob'),
      ledighedsydelse,
    ),
    summonsAhead,
  ),
  done: any(
    not(any(has('pasning'), has('skaanehensyn'), has('sygdom'))),
    ask('form.indkaldelse_passer', { since: summonsDay }),
  ),
};

/** Summonses and attendance, by pack. */
export const indkaldelse: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [summons, attend] },
  'selvbooking-2021': { rules: [considerate] },
  'lab-2024': {
    rules: [
      {
        ...summons,
        lawyer: w(
          'Den, der ikke selv booker (ikke omfattet, frataget eller fritaget), indkaldes skriftligt og personligt; i de første 3 måneder af a-kassen.',
          'Whoever does not book is summoned in writing and personally; in the first 3 months by the fund.',
        ),
        cites: [labOrder2023('§ 46, stk. 1')],
      },
      {
        ...attend,
        cites: [labOrder2023('§ 38'), raadighed2023('§ 12, stk. 2-3'), raadighedJp2023('§ 10'), raadighedAp2023('§ 7')],
        mark: 'V',
      },
      { ...considerate, cites: [labOrder2023('§ 46, stk. 2')] },
    ],
  },
};
