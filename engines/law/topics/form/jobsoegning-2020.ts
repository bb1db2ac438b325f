import {
  all,
  any,
  atLeast,
  before,
  count,
  exists,
  has,
  latest,
  measure,
  not,
  today,
  yes,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2019, labOrder2019, las2021, las2023, las2025, raadighedJp2026 } from '../sources.ts';
import { aabenlyst, dagpenge, foersteSamtaledag, jobparat, jobsoegende } from './groups.ts';
import { w } from './words.ts';

const liftedByEducation = has('tilbud', { kategori: ['uddannelsesloeft', 'uddannelsesloeft_110', 'mink_uddannelse'] });

const sickMember = all(dagpenge, has('sygdom'));
/** Must seek work today. */

export const seeks = all(jobsoegende, not(liftedByEducation), not(sickMember));

export const onHelp = any(jobparat, aabenlyst);

/** Rules on job search as of 2020, on which later packs build. */
export const active: Rule = {
  id: 'form.jobsoegning.aktiv',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Søg job', 'Seek work'),
  citizen: w(
    'Søg job løbende. Det, du søger, skal være muligt for dig at få.',
    'Seek work continuously, and realistically.',
  ),
  lawyer: w(
    'Dagpengemodtagere, jobparate, åbenlyst uddannelsesparate og modtagere af ledighedsydelse er aktivt jobsøgende. Loven angiver intet antal og ingen rytme. Undtaget er uddannelsesløft og sygdom for dagpengemodtagere.',
    'These groups seek work actively; the act names no number and no rhythm.',
  ),
  cites: [lab2019('§ 20, stk. 1'), las2021('§ 13 a, stk. 1 og 3'), las2021('§ 75, stk. 1, nr. 1')],
  mark: 'V',
  when: seeks,
};

export const log: Rule = {
  id: 'form.jobsoegning.joblog',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Skriv din jobsøgning i joblog', 'Enter your job search in the log'),
  citizen: w(
    'Skriv løbende din jobsøgning i joblog. Der er ingen fast dag i loven. Er du i en a-kasse, kan du bruge dens joblog.',
    'Enter your job search in the log as you go. The law sets no fixed day. Members can use the fund’s log.',
  ),
  lawyer: w(
    'Jobsøgningsaktiviteter dokumenteres løbende i joblog på Jobnet; dagpengemodtagere kan bruge a-kassens log. For et bestemt job: stilling, virksomhed, postnummer og by, fuld eller deltid, form, dato og om stillingen var slået op. Modtagere af ledighedsydelse kan fritages.',
    'Job search is documented continuously in the log on Jobnet or, for members, the fund’s; seven details for each job. People on ledighedsydelse may be exempt.',
  ),
  cites: [lab2019('§ 20, stk. 2'), labOrder2019('§ 31'), las2021('§ 13 a, stk. 3'), las2021('§ 75, stk. 5')],
  mark: 'V',
  when: all(seeks, not(yes('fritaget_joblog'))),
};

export const agreement: Rule = {
  id: 'form.jobsoegning.aftale',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Aftale om jobsøgning', 'Agreement on job search'),
  citizen: w(
    'Du og kommunen laver en aftale om, hvordan du søger job. Det sker, når I taler sammen første gang.',
    'At the first talk you and the municipality agree how you seek work.',
  ),
  lawyer: w(
    'Ved første jobsamtale indgår jobparate og åbenlyst uddannelsesparate en aftale med kommunen om krav til jobsøgningsaktiviteter, og kommunen fastsætter en frist for at lægge dem i joblog. Teksten er læst i LBK nr. 241/2021; for 2020 er den forudsat uændret.',
    'At the first talk job-ready and plainly ready persons agree on demands with the municipality, which sets a deadline for the log.',
  ),
  cites: [las2021('§ 13 a, stk. 3'), las2023('§ 13 a, stk. 3')],
  mark: 'V',
  when: all(onHelp, exists(foersteSamtaledag)),
  done: atLeast(
    count('jobsoegningsaftale', { where: { med: ['kommune', 'anden_aktoer'] }, from: measure('periode.start') }),
    1,
  ),
  due: foersteSamtaledag,
};

export const renewed: Rule = {
  id: 'form.jobsoegning.ny_aftale',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Ny aftale om jobsøgning', 'New agreement on job search'),
  citizen: w(
    'Din aftale om jobsøgning er løbet ud. Lav en ny sammen med kommunen.',
    'Your agreement on job search has run out. Make a new one with the municipality.',
  ),
  lawyer: w(
    'Efter udløb af en aftale om jobsøgningsaktiviteter indgår kommunen en ny.',
    'When an agreement has run out the municipality makes a new one.',
  ),
  cites: [las2021('§ 13 a, stk. 3'), las2025('§ 13 a, stk. 3')],
  mark: 'V',
  when: all(onHelp, before(latest('jobsoegningsaftale', { take: 'udloeber' }), today)),
};

export const logDeadline: Rule = {
  id: 'form.jobsoegning.joblog_frist',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Frist for joblog', 'Deadline of the log'),
  citizen: w('Skriv det, I har aftalt, i joblog senest {due}.', 'Enter what you agreed in the log by {due}.'),
  lawyer: w(
    'Jobsøgningsaktiviteterne lægges i joblog inden den frist, kommunen har fastsat ved aftalen.',
    'The activities are entered by the deadline the municipality set.',
  ),
  cites: [las2021('§ 13 a, stk. 3'), las2025('§ 13 a, stk. 3'), raadighedJp2026('§ 11, stk. 4')],
  mark: 'V',
  when: all(onHelp, exists(latest('jobsoegningsaftale', { take: 'joblogfrist' }))),
  done: atLeast(count('joblog', { from: latest('jobsoegningsaftale') }), 1),
  due: latest('jobsoegningsaftale', { take: 'joblogfrist' }),
};
