import { all, any, atLeast, count, exists, has, is, latest, plusDays, startOf, value } from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { dfdg2026 } from '../sources.ts';
import { aabenlyst, alleMaalgrupper, dagpenge, jobparat, kontanthjaelp } from './groups.ts';
import { w } from './words.ts';

type What =
  | 'kontaktgruppe'
  | 'indkaldelse'
  | 'bookingfrist'
  | 'akasse_valg'
  | 'samtale'
  | 'foerste_henvendelse'
  | 'visitation'
  | 'cv'
  | 'fravaer'
  | 'plan';

interface Report {
  readonly what: What;
  readonly name: readonly [string, string];
  readonly lawyer: readonly [string, string];
  readonly paragraph: string;
  readonly when: Bool;
  readonly since: Quantity;
  readonly due?: Quantity;
}

/** A duty of the municipality to report something about one citizen; reported on or after the day it arose. */
function report({ what, name, lawyer, paragraph, when, since, due }: Report): Rule {
  return {
    id: `form.indberet.${what}`,
    kind: 'duty',
    subject: 'person',
    bearer: 'kommune',
    name: w(...name),
    citizen: null,
    lawyer: w(...lawyer),
    cites: [dfdg2026(paragraph)],
    mark: 'V',
    when: all(when, exists(since)),
    done: atLeast(count('indberetning', { where: { value: what }, from: since }), 1),
    ...(due === undefined ? {} : { due }),
  };
}

const heldTalk = latest('samtale', { where: { myndighed: 'kommune', status: 'holdt' } });
const summons = latest('indkaldelse', { where: { myndighed: 'kommune' } });
const deadline = latest('bookingfrist', { where: { myndighed: 'kommune' } });
const plan = latest('min_plan', { where: { af: 'kommune' } });

/** What is registered and reported about a citizen from 1 February 2026. Earlier orders were not read. */
export const dfdg: Readonly<Record<string, Part>> = {
  'reform-1a': {
    rules: [
      report({
        what: 'kontaktgruppe',
        name: ['Kontaktgruppe indberettes', 'Contact group reported'],
        lawyer: [
          'Kontaktgruppen registreres og indberettes samme dag, som personen omfattes, og senest på hændelsesdagen, når den ophører; ellers den dag, kommunen får kendskab til det.',
          'The contact group is reported on the day it begins, and at the latest on the day it ends or becomes known.',
        ],
        paragraph: '§ 16, stk. 1-2',
        when: alleMaalgrupper,
        since: startOf('ydelse'),
        due: startOf('ydelse'),
      }),
      report({
        what: 'indkaldelse',
        name: ['Indkaldelse indberettes', 'Summons reported'],
        lawyer: [
          'Indkaldelser registreres og indberettes i umiddelbar forlængelse af registreringen i eget system, igen ved aflysning, flytning og ændring, med tid, form, type, sted, kontaktmulighed, titel, medarbejder og ombooking. Systemet kan modtage borgerens angivelse af at have set den.',
          'Summonses are reported at once and again on every change, with time, form, type, place, contact, title, employee and rebooking.',
        ],
        paragraph: '§§ 18 og 20',
        when: alleMaalgrupper,
        since: summons,
        due: summons,
      }),
      report({
        what: 'bookingfrist',
        name: ['Bookingfrist indberettes', 'Booking deadline reported'],
        lawyer: [
          'Frister for selvbooking, ændringer og annulleringer indberettes for dagpengemodtagere; for andre kan de indberettes. Kommunen sørger for ledige tider inden fristen.',
          'Deadlines, changes and cancellations are reported for dagpenge; for others they may be. The municipality keeps free times within them.',
        ],
        paragraph: '§§ 13 og 21-23',
        when: dagpenge,
        since: deadline,
      }),
      report({
        what: 'akasse_valg',
        name: ['Valg af a-kassens deltagelse indberettes', 'Choice of the fund reported'],
        lawyer: [
          'Kommunen registrerer og indberetter, om den ledige ønsker a-kassen med til næste samtale, og tager højde for valget.',
          'The municipality reports whether the person wants the fund in the next talk, and respects it.',
        ],
        paragraph: '§ 24',
        when: all(dagpenge, has('akasse_med_til_samtale')),
        since: startOf('akasse_med_til_samtale'),
      }),
      report({
        what: 'samtale',
        name: ['Holdt samtale indberettes', 'Talk reported'],
        lawyer: [
          'En afholdt samtale indberettes så vidt muligt samme dag med dato, type, form, aftaler, visitation og deltagere. Alle forpligtende aftaler skal fremgå af den senest holdte jobsamtale og må ikke stå i andre samtaletyper.',
          'A talk held is reported on the same day as far as possible. All binding agreements stand in the latest job talk and in no other type.',
        ],
        paragraph: '§ 25, stk. 3, og § 27, stk. 1',
        when: alleMaalgrupper,
        since: heldTalk,
        due: heldTalk,
      }),
      report({
        what: 'foerste_henvendelse',
        name: ['Første henvendelse indberettes', 'First contact reported'],
        lawyer: [
          'Ved første henvendelse om hjælp indberettes person, dato, samtaletype og -form og eventuelle aftaler.',
          'At the first contact person, date, type, form and agreements are reported.',
        ],
        paragraph: '§ 28, stk. 1',
        when: kontanthjaelp,
        since: value('foerste_henvendelse'),
      }),
      report({
        what: 'visitation',
        name: ['Visitation indberettes', 'Readiness reported'],
        lawyer: [
          'Ved første visitation og ved ændringer indberettes person, dato og kategori.',
          'At the first assessment and on changes person, date and category are reported.',
        ],
        paragraph: '§ 28, stk. 2',
        when: kontanthjaelp,
        since: startOf('parathed'),
      }),
      report({
        what: 'cv',
        name: ['Status for cv indberettes', 'Status of the CV reported'],
        lawyer: [
          'For jobparate og åbenlyst uddannelsesparate indberettes godkendelsesstatus for cv-oplysningerne; for andre kan det ske.',
          'For job-ready and plainly ready persons the status of the CV is reported; for others it may be.',
        ],
        paragraph: '§§ 29-31',
        when: all(any(jobparat, aabenlyst), is('cv', 'fyldestgoerende', 'ikke_fyldestgoerende')),
        since: startOf('cv'),
      }),
      report({
        what: 'fravaer',
        name: ['Fravær indberettes', 'Absence reported'],
        lawyer: [
          'Fravær og fritagelser indberettes samme dag, som årsagen kommer til kommunens kendskab, eller fritagelsen godkendes.',
          'Absence and exemptions are reported on the day they become known or are approved.',
        ],
        paragraph: '§ 34, stk. 2',
        when: all(alleMaalgrupper, has('fravaer')),
        since: startOf('fravaer'),
      }),
      report({
        what: 'plan',
        name: ['Min Plan indberettes', 'My plan reported'],
        lawyer: [
          'Planen indberettes, når den afgives til borgeren; ændringer samme dag eller senest dagen efter, at de er kommet til kommunens kendskab.',
          'The plan is reported when given; changes on the same day or the next.',
        ],
        paragraph: '§ 45, stk. 1, 2 og 5',
        when: alleMaalgrupper,
        since: plan,
        due: plusDays(plan, 1),
      }),
    ],
  },
};
