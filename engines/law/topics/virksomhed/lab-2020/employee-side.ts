import {
  all,
  atLeast,
  choose,
  count,
  has,
  more,
  not,
  plusDays,
  required,
  startOf,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { placeBegins, plannedGroup, plannedIs, plannedPlace } from '../staff.ts';

type Slags = 'virksomhedspraktik' | 'loentilskud' | 'nytteindsats';
export const involved = (hvad: 'droeftelse' | 'orientering' | 'skriftlig_tilkendegivelse', slags: Slags): Bool =>
  atLeast(count('medarbejderside', { where: { hvad, slags }, from: startOf('planlagt_plads') }), 1);

const employedHere = all(plannedGroup(6, 7), yes('planlagt_plads.ansatHer'));
const due = plusDays(placeBegins, -1);

type Who = 'tr_pnr' | 'tr_cvr' | 'faelles_tr_cvr' | 'medarbejder_pnr';
const there = (who: Who) =>
  all(has('medarbejderrepraesentant', { findes: who }), not(has('medarbejderrepraesentant', { fravaerende: who })));

/** The employees' side (LAB §§ 63, 78, 87; BEK-LAB §§ 64-65, 82-83, 99-102). */
export const employeeRules: readonly Rule[] = [
  {
    id: 'virksomhed.medarbejderside.droeftelse_praktik',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Drøftelse af lang praktik', en: 'Discussion of a long placement' },
    citizen: null,
    lawyer: {
      da: 'Før praktik i mere end 13 uger skal etableringen være drøftet med en tillidsrepræsentant for den relevante faggruppe, og der skal foreligge en skriftlig tilkendegivelse. Gælder ikke nr. 6-7, hvor de er ansat.',
      en: 'Before a placement of more than 13 weeks it must have been discussed with a shop steward of the relevant group, with a written statement. Not for nr. 6-7 where they are employed.',
    },
    cites: [lab2019('§ 63, stk. 2-3'), lab2024('§ 63, stk. 2-3'), labOrder2019('§ 64'), labOrder2023('§ 64')],
    mark: 'V',
    when: all(plannedIs('virksomhedspraktik'), more(value('planlagt_plads.uger'), 13), not(employedHere)),
    done: involved('droeftelse', 'virksomhedspraktik'),
    due,
  },
  {
    id: 'virksomhed.medarbejderside.droeftelse_loentilskud',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Drøftelse af løntilskud', en: 'Discussion of a wage subsidy' },
    citizen: null,
    lawyer: {
      da: 'Før ansættelse med løntilskud skal spørgsmålet være drøftet med en repræsentant for de ansatte. Det skriftligt tilkendegives, at de er hørt, at de er positive over for at medvirke, og om der er enighed om merbeskæftigelsen.',
      en: 'Before a subsidised employment the matter must have been discussed with a representative. It is stated in writing that they were heard, are positive to taking part, and whether there is agreement on the net increase.',
    },
    cites: [lab2019('§ 78'), lab2024('§ 78'), labOrder2019('§ 82'), labOrder2023('§ 82')],
    mark: 'V',
    when: plannedIs('loentilskud'),
    done: involved('droeftelse', 'loentilskud'),
    due,
  },
  {
    id: 'virksomhed.medarbejderside.nytteindsats',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Drøftelse af nytteindsats', en: 'Discussion of community work' },
    citizen: null,
    lawyer: {
      da: 'Før nytteindsats skal etableringen være drøftet med tillidsrepræsentanten, eller er der ingen, med en repræsentant for de ansatte, og skriftligt tilkendegivet.',
      en: 'Before community work it must have been discussed with the shop steward, or if there is none a representative of the employees, with a written statement.',
    },
    cites: [lab2019('§ 87, stk. 2'), lab2024('§ 87, stk. 2'), labOrder2019('§ 99'), labOrder2023('§ 101')],
    mark: 'V',
    when: plannedIs('nytteindsats'),
    done: involved('droeftelse', 'nytteindsats'),
    due,
  },
  {
    id: 'virksomhed.medarbejderside.hvem',
    kind: 'status',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Hvem der taler for de ansatte', en: 'Who speaks for the employees' },
    citizen: null,
    lawyer: {
      da: 'Rækkefølgen er: tillidsrepræsentant for faggruppen på P-nummeret, tillidsrepræsentant på CVR-nummeret, fællestillidsrepræsentant på CVR-nummeret, medarbejderrepræsentant på P-nummeret. Er den rette væk i mere end 3 arbejdsdage, kan den næste inddrages. Her: {value}.',
      en: 'The order is: shop steward of the group at the P-number, at the CVR number, joint steward at the CVR number, employee representative at the P-number. Absent for more than 3 working days: the next can be involved. Here: {value}.',
    },
    cites: [
      labOrder2019('§ 64, stk. 4-5'),
      labOrder2019('§ 65, stk. 7-8'),
      labOrder2023('§ 64, stk. 4-5'),
      labOrder2023('§ 65, stk. 7-8'),
    ],
    mark: 'V',
    when: all(plannedPlace, required('medarbejderrepraesentant')),
    value: choose(
      [
        [there('tr_pnr'), 0],
        [there('tr_cvr'), 1],
        [there('faelles_tr_cvr'), 2],
        [there('medarbejder_pnr'), 3],
      ],
      4,
    ),
    unit: 'code',
    labels: [
      { da: 'tillidsrepræsentanten på arbejdsstedet', en: 'the shop steward at the site' },
      { da: 'tillidsrepræsentanten i virksomheden', en: 'the shop steward in the company' },
      { da: 'fællestillidsrepræsentanten', en: 'the joint shop steward' },
      { da: 'medarbejderrepræsentanten på arbejdsstedet', en: 'the employee representative at the site' },
      { da: 'ingen er til stede', en: 'nobody is present' },
    ],
  },
];
