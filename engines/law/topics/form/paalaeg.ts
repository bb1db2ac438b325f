import {
  all,
  any,
  ask,
  atLeast,
  count,
  exists,
  is,
  less,
  not,
  onOrBefore,
  param,
  plusMonths,
} from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { lab2022, lab2024 } from '../sources.ts';
import { uddannelsesparat, ungAktivitetsparat } from './groups.ts';
import {
  admitted,
  atRisk,
  finish,
  follow,
  goesOn,
  jobDirected,
  judge,
  offer,
  ordered,
  propose,
  school,
  step,
  studyStart,
  support,
} from './paalaeg-2020.ts';
import { w } from './words.ts';

/** Education orders and the job-directed effort, by pack. */
export const paalaeg: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [judge, propose, follow, finish, support, school, goesOn] },
  'ung-2022': {
    rules: [
      {
        ...school,
        lawyer: w(
          'Kommunen underretter uddannelsesinstitutionen om pålægget og oplyser om behov for støtte, kontakt i kommunen og øvrige væsentlige forhold. Ændringen hører til lov nr. 2589/2021; dagen er udledt af BEK nr. 2636/2021.',
          'The municipality tells the school of the order, need of support and a contact. The day of the change is derived.',
        ),
        cites: [lab2022('§ 30, stk. 7'), lab2024('§ 30, stk. 7')],
        mark: 'D',
      },
      {
        id: 'form.paalaeg.stoettebehov',
        kind: 'duty',
        subject: 'person',
        bearer: 'kommune',
        name: w('Støtte på uddannelsen', 'Support in the education'),
        citizen: w(
          'Kommunen ser på, om du har brug for støtte på din uddannelse.',
          'The municipality considers whether you need support in your education.',
        ),
        lawyer: w(
          'Optages personen på en uddannelse uden at være pålagt at gennemføre den, vurderer kommunen behovet for støtte og underretter i så fald institutionen.',
          'When a person is admitted without being ordered to finish, the municipality judges the need of support and tells the school if any.',
        ),
        cites: [lab2022('§ 30, stk. 7'), lab2024('§ 30, stk. 7')],
        mark: 'D',
        when: all(exists(admitted), exists(step), not(ordered)),
        done: atLeast(count('uddannelsesbesked', { where: { slags: 'stoettebehov_vurderet' }, from: admitted }), 1),
      },
      {
        id: 'form.paalaeg.frafald',
        kind: 'duty',
        subject: 'person',
        bearer: 'kommune',
        name: w('Kontakt ved risiko for frafald', 'Contact on risk of dropping out'),
        citizen: w(
          'Er det svært at blive på din skole? Så ringer eller skriver kommunen til dig.',
          'The municipality contacts you if staying in the education becomes hard.',
        ),
        lawyer: w(
          'Underrettes kommunen om risiko for frafald inden for de første 6 måneder efter studiestart, tager den kontakt til personen.',
          'Told of a risk of dropping out within 6 months after the start, the municipality contacts the person.',
        ),
        cites: [lab2022('§ 30, stk. 9'), lab2024('§ 30, stk. 9')],
        mark: 'D',
        when: all(
          exists(atRisk),
          onOrBefore(studyStart, atRisk),
          less(atRisk, plusMonths(studyStart, param('form.frafald_maaneder'))),
        ),
        done: atLeast(count('uddannelsesbesked', { where: { slags: 'kontakt_taget' }, from: atRisk }), 1),
      },
      offer,
    ],
  },
  'lab-2024': {
    rules: [
      { ...propose, cites: [lab2024('§ 30, stk. 2-3')] },
      {
        ...offer,
        lawyer: w(
          'Kommunen kan tilbyde personer i nr. 4 (ikke åbenlyst) og 5 en jobrettet indsats, hvis personen ønsker det. De undtages da fra uddannelsespålægget. Ønsker personen senere uddannelse, gives pålæg.',
          'The municipality may offer a job-directed effort on wish; the person is then exempt from the order and gets one on a later wish for education.',
        ),
        cites: [lab2024('§ 30 a, stk. 1-2'), lab2024('§ 30 a, stk. 4')],
        when: all(any(uddannelsesparat, ungAktivitetsparat), not(jobDirected)),
      },
      {
        id: 'form.jobrettet.revurder',
        kind: 'duty',
        subject: 'person',
        bearer: 'kommune',
        name: w('Passer vejen mod job stadig?', 'Does the way to a job still fit?'),
        citizen: w(
          'Kommunen taler med dig om, hvorvidt du stadig vil gå mod et job.',
          'The municipality talks with you about whether you still aim at a job.',
        ),
        lawyer: w(
          'Opfylder personen ikke betingelserne om cv, eller følges Min Plan ikke, vurderer kommunen, om personen fortsat er motiveret for en jobrettet indsats eller skal have et uddannelsespålæg. Her udløses det af manglende cv; at planen ikke følges, vurderes af en person.',
          'When the CV is missing or the plan is not kept, the municipality judges whether the person is still motivated. Here a missing CV sets it off.',
        ),
        cites: [lab2024('§ 30 a, stk. 3')],
        mark: 'V',
        when: all(jobDirected, any(uddannelsesparat, ungAktivitetsparat), is('cv', 'mangler', 'ikke_fyldestgoerende')),
        done: any(ask('form.motiveret_for_job'), not(ask('form.motiveret_for_job'))),
      },
    ],
  },
};
