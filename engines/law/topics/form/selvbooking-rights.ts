import {
  all,
  any,
  ask,
  atLeast,
  concept,
  count,
  has,
  is,
  latest,
  not,
  onOrAfter,
  onOrBefore,
  today,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../sources.ts';
import { booket, dagpenge, frist, medKontaktforloeb } from './groups.ts';
import { w } from './words.ts';

const pligt = concept('selvbooking.pligt');
const exemption = [
  labOrder2019('§ 45, stk. 1'),
  labOrder2019('§ 45, stk. 2'),
  labOrder2023('§ 45, stk. 1'),
  labOrder2023('§ 45, stk. 2'),
] as const;
const hasBooked = onOrBefore(booket, today);

/** Moving a talk, exemption, withdrawal, and talks that are summoned all the same. */
export const bookingRights: readonly Rule[] = [
  {
    id: 'form.selvbooking.ombook',
    kind: 'right',
    subject: 'person',
    bearer: 'borger',
    name: w('Flyt en booket samtale', 'Move a booked talk'),
    citizen: w(
      'Du kan vælge en anden ledig tid indtil fristen. Kommunen kan sætte en grænse for, hvor sent du kan flytte.',
      'You can choose another free time until the deadline. The municipality may set how late.',
    ),
    lawyer: w(
      'Personen kan ombooke inden for fristen i det omfang, der er ledige tider. Kommunen kan bestemme, hvornår ombooking senest skal ske, så det sker i rimelig tid før samtalen.',
      'The person may rebook within the deadline as far as times are free; the municipality may decide the latest time.',
    ),
    cites: [labOrder2019('§ 44, stk. 4'), labOrder2023('§ 44, stk. 4')],
    mark: 'V',
    when: all(pligt, hasBooked, onOrAfter(frist, today)),
  },
  {
    id: 'form.selvbooking.fritagelse',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: w('Slip for selv at booke', 'Be exempt from booking'),
    citizen: w(
      'Er det meget svært for dig at booke, kan du bede om at slippe. Så indkalder kommunen dig.',
      'If booking is very hard for you, ask to be exempt. Then the municipality summons you.',
    ),
    lawyer: w(
      'Efter anmodning kan personen fritages, når det er uforholdsmæssigt svært eller umuligt at booke på grund af meget ringe it-kundskaber, betydelige sproglige barrierer eller betydelig funktionsnedsættelse. Desuden når samtalen kræver særlige lokaler eller tolk, medmindre personen ikke vil fritages.',
      'On request the person may be exempt for very poor IT skills, considerable language barriers or impairment; also when premises or an interpreter are needed.',
    ),
    cites: exemption,
    mark: 'V',
    when: pligt,
  },
  {
    id: 'form.selvbooking.fritag',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: w('Fritagelse for at booke', 'Exemption from booking'),
    citizen: null,
    lawyer: w(
      'Fritagelse forudsætter en anmodning og en vurdering af, om det er uforholdsmæssigt svært eller umuligt at booke. Ved behov for tolk kan fritagelse gives uden den vurdering.',
      'Exemption presupposes a request and an assessment; where an interpreter is needed it may be given without.',
    ),
    cites: exemption,
    mark: 'V',
    when: all(pligt, atLeast(count('anmodning', { where: { om: 'fritagelse_selvbooking' } }), 1)),
    done: any(
      has('tolk'),
      ask('form.svaert_at_booke', { since: latest('anmodning', { where: { om: 'fritagelse_selvbooking' } }) }),
    ),
  },
  {
    id: 'form.selvbooking.fratag',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: w('Retten til at booke tages tilbage', 'The right to book is withdrawn'),
    citizen: w(
      'Du må selv booke. Det kan du kun miste, hvis det, du booker, ikke passer til jeres aftale.',
      'The municipality may take the right to book away only if your bookings defeat the course.',
    ),
    lawyer: w(
      'Efter en konkret vurdering kan retten tages tilbage, hvis personen booker på anden måde end aftalt eller sådan, at forløbet ikke kan gennemføres efter hensigten.',
      'After a concrete assessment the right may be withdrawn when the person books otherwise than agreed or defeats the course.',
    ),
    cites: [lab2019('§ 35'), lab2022('§ 35'), lab2024('§ 35')],
    mark: 'V',
    when: is('selvbooking', 'frataget'),
    done: ask('form.booker_mod_hensigten'),
  },
  {
    id: 'form.selvbooking.med_akassen',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: w('Samtaler med a-kassen', 'Talks with the fund'),
    citizen: w(
      'Er a-kassen med, skal du ikke booke. Så får du en tid af kommunen.',
      'You do not book the talks where the fund takes part; the municipality summons you.',
    ),
    lawyer: w(
      'Kommunen indkalder dagpengemodtagere til jobsamtaler, hvor a-kassen skal deltage.',
      'The municipality summons to talks where the fund takes part.',
    ),
    cites: [lab2019('§ 34, stk. 1')],
    mark: 'V',
    when: all(dagpenge, not(concept('fritaget.kontaktforloeb'))),
    groupOnly: true,
  },
  {
    id: 'form.selvbooking.kort_varsel',
    kind: 'status',
    subject: 'person',
    bearer: 'kommune',
    name: w('Indkaldelse med kort varsel', 'Summons at short notice'),
    citizen: w(
      'Kommunen kan indkalde dig med kort varsel, når der er brug for det.',
      'The municipality may summon you at short notice when needed.',
    ),
    lawyer: w(
      'Kommunen kan indkalde til en jobsamtale, hvor der er behov for en samtale med kort varsel, uanset selvbooking.',
      'The municipality may summon where a talk at short notice is needed.',
    ),
    cites: [lab2019('§ 34, stk. 2')],
    mark: 'V',
    when: medKontaktforloeb,
  },
];
