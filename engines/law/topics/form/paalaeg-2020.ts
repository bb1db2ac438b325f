import {
  all,
  any,
  ask,
  atLeast,
  atMost,
  before,
  concept,
  count,
  day,
  exists,
  first,
  has,
  is,
  latest,
  measure,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusMonths,
  today,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2019, lab2022, lab2024 } from '../sources.ts';
import { foersteSamtaledag, uddannelsesparat, ungAktivitetsparat, ungeDagpenge } from './groups.ts';
import { w } from './words.ts';

const youngOnHelp = any(concept('gruppe.uddannelsesparat'), ungAktivitetsparat);

/** Rules on education orders as of 2020, on which later packs build, and what they read. */
export const jobDirected = is('uddannelsesindsats', 'jobrettet_indsats');

export const step = latest('paalaeg_trin');

const lastStep = (...trin: ('forslag' | 'ansoegning' | 'gennemfoer')[]) =>
  all(exists(step), atLeast(count('paalaeg_trin', { where: { trin }, from: step }), 1));

const canComplete = ask('form.kan_gennemfoere_uddannelse');

export const admitted = latest('uddannelsesbesked', { where: { slags: 'optaget' } });

export const atRisk = latest('uddannelsesbesked', { where: { slags: 'frafaldsrisiko' } });

export const studyStart = latest('uddannelsesbesked', {
  where: { slags: ['optaget', 'frafaldsrisiko'] },
  take: 'studiestart',
});

export const ordered = atLeast(count('paalaeg_trin', { where: { trin: 'gennemfoer' } }), 1);

const benefits = ['uddannelseshjaelp', 'overgangsydelse', 'kontanthjaelp'] as const;

const benefitEnd = latest('ydelse', { where: { value: [...benefits] }, take: 'to' });

export const judge: Rule = {
  id: 'form.paalaeg.vurder',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Kan du tage en uddannelse?', 'Can you take an education?'),
  citizen: w(
    'Kommunen ser på, om du kan tage en uddannelse.',
    'The municipality considers whether you can take an education.',
  ),
  lawyer: w(
    'For dagpengemodtagere under 25 år uden erhvervskompetencegivende uddannelse og uden hjemmeboende børn vurderer kommunen, om personen kan gennemføre en uddannelse på almindelige vilkår.',
    'For recipients of dagpenge under 25 without an education or children at home the municipality judges whether they can complete an education.',
  ),
  cites: [lab2019('§ 30, stk. 1'), lab2024('§ 30, stk. 1')],
  mark: 'V',
  when: all(ungeDagpenge, not(has('uddannelsesindsats'))),
  done: any(canComplete, not(canComplete)),
  groupOnly: true,
};

export const propose: Rule = {
  id: 'form.paalaeg.forslag',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Uddannelsespålæg', 'Education order'),
  citizen: w(
    'Kommunen beder dig komme med forslag til en uddannelse. Det sker ved den første samtale.',
    'At the first talk the municipality asks you to propose an education.',
  ),
  lawyer: w(
    'Ved første jobsamtale pålægger kommunen uddannelsesparate og aktivitetsparate unge inden en frist at komme med forslag til uddannelser, personen på kortere eller længere sigt kan begynde på. Unge med dagpenge pålægges det, hvis kommunen vurderer, at de kan gennemføre en uddannelse.',
    'At the first talk young persons on help are ordered to propose educations; young persons on dagpenge when found able to complete one.',
  ),
  cites: [lab2019('§ 30, stk. 2-3'), lab2022('§ 30, stk. 2-3')],
  mark: 'V',
  when: any(all(youngOnHelp, not(jobDirected), exists(foersteSamtaledag)), all(ungeDagpenge, canComplete)),
  done: any(
    atLeast(count('paalaeg_trin'), 1),
    is('uddannelsesindsats', 'paalaeg_forslag', 'paalaeg_ansoegning', 'paalaeg_gennemfoer'),
  ),
  due: first('samtale', {
    where: { slags: ['jobsamtale', 'faellessamtale'], status: 'holdt', myndighed: ['kommune', 'anden_aktoer'] },
    from: measure('periode.start'),
  }),
};

export const follow: Rule = {
  id: 'form.paalaeg.opfyld',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Næste skridt mod en uddannelse', 'Next step towards an education'),
  citizen: w('Gør det, I har aftalt om uddannelse, senest {due}.', 'Do what was agreed about education by {due}.'),
  lawyer: w(
    'Personen kommer inden fristen med forslag til uddannelser eller søger, efter kommunens vurdering af forudsætningerne, om optagelse på en eller flere.',
    'By the deadline the person proposes educations or, as judged by the municipality, applies for admission.',
  ),
  cites: [lab2019('§ 30, stk. 2-4'), lab2024('§ 30, stk. 2-4')],
  mark: 'V',
  when: all(any(youngOnHelp, ungeDagpenge), lastStep('forslag', 'ansoegning'), not(jobDirected)),
  done: onOrBefore(latest('paalaeg_trin', { take: 'opfyldt' }), today),
  due: latest('paalaeg_trin', { take: 'frist' }),
};

export const finish: Rule = {
  id: 'form.paalaeg.gennemfoer',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Begynd og gennemfør uddannelsen', 'Begin and finish the education'),
  citizen: w(
    'Du er optaget på en uddannelse. Begynd på den, og bliv ved.',
    'You are admitted to an education. Begin it and go on.',
  ),
  lawyer: w(
    'Den, der optages på en uddannelse under pålæg, er forpligtet til at påbegynde og gennemføre den.',
    'Whoever is admitted under an order must begin and finish the education.',
  ),
  cites: [lab2019('§ 30, stk. 5'), lab2024('§ 30, stk. 5')],
  mark: 'V',
  when: all(any(youngOnHelp, ungeDagpenge), lastStep('gennemfoer'), not(jobDirected)),
  done: onOrBefore(latest('paalaeg_trin', { take: 'opfyldt' }), today),
};

export const support: Rule = {
  id: 'form.paalaeg.forsoergelse',
  kind: 'guard',
  subject: 'person',
  bearer: 'kommune',
  name: w('Penge at leve for under uddannelsen', 'Money to live on during the education'),
  citizen: w(
    'Du skal kun tage en uddannelse, hvis du har penge at leve for imens. Det kan være su eller løn.',
    'You need take an education only if you have money to live on, such as SU or wages.',
  ),
  lawyer: w(
    'Det er en betingelse for pålægget, at personen under hele uddannelsen har et forsørgelsesgrundlag i form af su, elevløn el.lign.',
    'It is a condition that the person has support throughout the education, such as SU or wages.',
  ),
  cites: [lab2019('§ 30, stk. 2-3'), lab2024('§ 30, stk. 2-3')],
  mark: 'V',
  when: lastStep('forslag', 'ansoegning', 'gennemfoer'),
  done: ask('form.forsoergelse_under_uddannelse'),
};

export const school: Rule = {
  id: 'form.paalaeg.skolen',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Besked til uddannelsesstedet', 'Message to the school'),
  citizen: w(
    'Kommunen giver dit uddannelsessted besked, så du kan få hjælp.',
    'The municipality tells your school, so that you can get help.',
  ),
  lawyer: w(
    'Kommunen underretter uddannelsesinstitutionen om pålægget og oplyser om aktiviteter, indsatser, testresultater og risiko for særlige vanskeligheder.',
    'The municipality tells the school of the order, the efforts, test results and risk of difficulties.',
  ),
  cites: [lab2019('§ 30, stk. 7')],
  mark: 'V',
  when: all(exists(admitted), ordered),
  done: atLeast(count('uddannelsesbesked', { where: { slags: 'skolen_underrettet' }, from: admitted }), 1),
};

export const goesOn: Rule = {
  id: 'form.paalaeg.til_studiestart',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Hjælp helt frem til studiestart', 'Help up to the start'),
  citizen: w(
    'Du får hjælp, lige til du går i gang med at læse.',
    'The municipality helps you until you begin the education.',
  ),
  lawyer: w(
    'Kommunen fortsætter indsatsen frem til studiestart for personer, der via uddannelsespålæg begynder inden for 1 måned efter ydelsens ophør.',
    'The municipality goes on until the start for those who begin within 1 month after the benefit ends.',
  ),
  cites: [lab2019('§ 30, stk. 8'), lab2022('§ 30, stk. 10'), lab2024('§ 30, stk. 10')],
  mark: 'V',
  when: all(
    ordered,
    not(is('ydelse', ...benefits)),
    onOrAfter(today, benefitEnd),
    before(today, studyStart),
    atMost(studyStart, plusMonths(benefitEnd, param('form.studiestart_maaneder'))),
  ),
};

export const offer: Rule = {
  id: 'form.jobrettet.mulig',
  kind: 'status',
  subject: 'person',
  bearer: 'kommune',
  name: w('Vej mod job i stedet for uddannelse', 'A way to a job instead of education'),
  citizen: w(
    'Vil du hellere have et job end en uddannelse? Så kan kommunen tilbyde dig det.',
    'Would you rather have a job than an education? The municipality may offer that.',
  ),
  lawyer: w(
    'I forsøget 1. april 2022 - 31. december 2023 kunne kommuner, der valgte at deltage, efter en konkret vurdering tilbyde unge i nr. 4 (ikke åbenlyst) og 5 en jobrettet indsats, hvis personen ønskede det. Om kommunen deltager, er ikke et faktum her.',
    'In the trial municipalities that took part could offer young persons a job-directed effort on wish. Whether the municipality takes part is no fact here.',
  ),
  cites: [lab2022('§ 30 a')],
  mark: 'V',
  when: all(any(uddannelsesparat, ungAktivitetsparat), onOrAfter(today, day('2022-04-01')), not(jobDirected)),
};
