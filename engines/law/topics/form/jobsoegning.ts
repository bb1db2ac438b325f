import { all, atLeast, count, exists, latest, param, plusWeeks } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  lab2024,
  labOrder2023,
  las2023,
  las2024,
  las2025,
  raadighed2023,
  raadighed2026,
  raadighedJp2023,
  raadighedJp2026,
} from '../sources.ts';
import { dagpenge, tilmeldtSiden } from './groups.ts';
import { active, agreement, log, logDeadline, renewed, seeks } from './jobsoegning-2020.ts';
import { called, eachMonth } from './jobsoegning-maaned.ts';
import { w } from './words.ts';

const demands: Rule = {
  id: 'form.jobsoegning.krav',
  kind: 'duty',
  subject: 'person',
  bearer: 'akasse',
  name: w('A-kassen skriver krav til din jobsøgning', 'The fund writes the demands on your job search'),
  citizen: w(
    'A-kassen siger senest {due}, hvad du skal søge. Den siger også, hvor meget du skal vise.',
    'The fund tells you by {due} which jobs to seek and how many applications to show.',
  ),
  lawyer: w(
    'A-kassen fastlægger senest to uger efter tilmelding »Krav til jobsøgning« med formål, fagområder, geografi, omfang, herunder antal ansøgninger til upload, og hvor job findes. Kravene indberettes, vises i Min Plan og udleveres, eller medlemmet vejledes om, hvor de står.',
    'The fund lays down the demands within two weeks of registration: purpose, fields, geography, extent and number to upload, where to find jobs.',
  ),
  cites: [raadighed2023('§ 14, stk. 7 og 12-13'), raadighed2026('§ 14, stk. 7 og 12-13')],
  mark: 'V',
  when: all(dagpenge, exists(tilmeldtSiden)),
  done: atLeast(count('jobsoegningsaftale', { where: { med: 'akasse' }, from: tilmeldtSiden }), 1),
  due: plusWeeks(tilmeldtSiden, param('form.krav_uger')),
  groupOnly: true,
};

const upload: Rule = {
  id: 'form.jobsoegning.upload',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Vis dine ansøgninger', 'Show your applications'),
  citizen: w(
    'Så mange ansøgninger skal du vise i joblog: {value}.',
    'Upload the applications the fund asked for: {value}.',
  ),
  lawyer: w(
    'Medlemmet uploader det antal jobansøgninger, som a-kassen har bedt om. Loven angiver intet antal.',
    'The member uploads the number of applications the fund asked for. The law names none.',
  ),
  cites: [raadighed2023('§ 14, stk. 11'), raadighed2026('§ 14, stk. 11')],
  mark: 'V',
  when: all(seeks, dagpenge, exists(latest('jobsoegningsaftale', { where: { med: 'akasse' }, take: 'antalUpload' }))),
  value: latest('jobsoegningsaftale', { where: { med: 'akasse' }, take: 'antalUpload' }),
  groupOnly: true,
};

const follows: Rule = {
  id: 'form.jobsoegning.akassen_foelger_med',
  kind: 'duty',
  subject: 'person',
  bearer: 'akasse',
  name: w('A-kassen ser din joblog', 'The fund reads your log'),
  citizen: w(
    'A-kassen ser løbende på din joblog. Mangler der noget, kan du få en frist.',
    'The fund reads your log. If something is missing you may get a deadline.',
  ),
  lawyer: w(
    'A-kassen følger løbende med i joblog og vurderer, om medlemmet opfylder kravene. Den kan give en frist til at registrere. Loven siger ikke hvor tit.',
    'The fund follows the log and may set a deadline for entries. How often is not said.',
  ),
  cites: [raadighed2023('§ 40'), raadighed2026('§ 40')],
  mark: 'V',
  when: all(seeks, dagpenge),
  groupOnly: true,
};

/** Job search, by pack. */
export const jobsoegning: Readonly<Record<string, Part>> = {
  'lab-2020': { rules: [active, log, agreement, renewed, logDeadline] },
  'ung-2022': { rules: [eachMonth, called] },
  'lab-2024': {
    removes: [
      {
        id: 'form.jobsoegning.joblog_maaned',
        why: w('Kravet gjaldt til og med 31. december 2023.', 'The demand held until 31 December 2023.'),
        cites: [las2023('§ 13 a, stk. 4')],
      },
      {
        id: 'form.jobsoegning.indkald_efter_maaned',
        why: w('Kravet gjaldt til og med 31. december 2023.', 'The demand held until 31 December 2023.'),
        cites: [las2023('§ 13 a, stk. 4')],
      },
    ],
    rules: [
      {
        ...active,
        cites: [
          lab2024('§ 20, stk. 1'),
          raadighed2023('§ 14, stk. 1-6'),
          raadighed2026('§ 14, stk. 1-6'),
          las2024('§ 13 a, stk. 1 og 3'),
          las2025('§ 13 a, stk. 1 og 3'),
          las2025('§ 75, stk. 1, nr. 1'),
        ],
      },
      {
        ...log,
        cites: [
          lab2024('§ 20, stk. 2'),
          labOrder2023('§ 31'),
          raadighed2023('§ 14, stk. 10'),
          raadighed2026('§ 14, stk. 10'),
          las2025('§ 13 a, stk. 3'),
          las2025('§ 75, stk. 5'),
        ],
      },
      {
        ...agreement,
        lawyer: w(
          'Ved første jobsamtale indgår jobparate og åbenlyst uddannelsesparate en aftale med kommunen om krav til jobsøgningsaktiviteter, og kommunen fastsætter en frist for at lægge dem i joblog. Aftalen kan fx nævne antal job, frister, fag, geografi og bestemte job.',
          agreement.lawyer.en,
        ),
        cites: [
          las2024('§ 13 a, stk. 3'),
          las2025('§ 13 a, stk. 3'),
          raadighedJp2023('§ 11, stk. 4'),
          raadighedJp2026('§ 11, stk. 4'),
        ],
      },
      demands,
      upload,
      follows,
    ],
  },
};
