import type { ActRegistry } from '../../kernel/act/registry.ts';
import { type Bilingual, say } from '../../kernel/text/bilingual.ts';

/** What each page is called in the access log, as a citizen would say it. */
const pages: Readonly<Record<string, Bilingual>> = {
  overblik: say('så dig på en liste', 'saw you on a list'),
  'overblik-export': say('hentede en liste, hvor du stod', 'downloaded a list that had you on it'),
  'cpr-search': say('fandt dig ved at søge på dit CPR-nummer', 'found you by searching for your CPR number'),
  'person-page': say('så din side', 'saw your page'),
  'person-law': say('så, hvad loven siger i din sag', 'saw what the law says in your case'),
  'person-job-search': say('så din jobsøgning', 'saw your job search'),
  'job-search-jobnet': say('hentede din joblog fra Jobnet', 'fetched your job log from Jobnet'),
  'person-offers': say('så, hvilke tilbud der kan være noget for dig', 'saw which offers could be something for you'),
  'person-courses': say('så, hvilke kurser der kan være noget for dig', 'saw which courses could be something for you'),
  'offer-proposals': say(
    'så et forslag fra et kursussted, hvor du står',
    'saw a proposal by a course provider that names you',
  ),
  'person-paths': say('så, hvilke veje der er til dit mål', 'saw which paths there are to your goal'),
  'person-plan': say('så din plan', 'saw your plan'),
  'person-training': say('så dine kurser', 'saw your courses'),
  'person-course': say('så et af dine kurser', 'saw one of your courses'),
  'course-follow-up': say('så dig på listen over kurser', 'saw you on the list of courses'),
  'school-participants': say('så dig på skolens liste over deltagere', 'saw you on the school’s list of participants'),
  'person-placements': say('så dine pladser i virksomheder', 'saw your places in companies'),
  placement: say('så en aftale om praktik eller job til dig', 'saw an agreement about a place for you'),
  'placement-new': say('skrev på en plads til dig', 'wrote a place for you'),
  'capacity-plan': say(
    'så dig i et forslag om pladser, som et regneprogram har lavet',
    'saw you in a proposal of places that a program made',
  ),
  'follow-up-desk': say('så dig på listen over opfølgning', 'saw you on the list of follow-ups'),
  'company-placements': say('så dig på en virksomheds aftaler', 'saw you among a company’s agreements'),
  'person-plan-print': say('så din plan til udskrift', 'saw your plan for printing'),
  'person-decisions': say('så, hvad vi afgør i din sag', 'saw what we decide in your case'),
  decision: say('arbejdede med en afgørelse til dig', 'worked on a decision about you'),
  'decisions-desk': say('så dig på listen over afgørelser', 'saw you on the list of decisions'),
  complaint: say('arbejdede med din klage', 'worked on your complaint'),
  'person-timeline': say('så, hvad der er sket i din sag', 'saw what has happened in your case'),
  'person-messages': say('så, hvad du har skrevet med os', 'saw what you have written with us'),
  'person-documents': say('så listen over breve til dig', 'saw the list of letters to you'),
  'letter-pdf': say('hentede et brev til dig som PDF', 'fetched a letter to you as PDF'),
  'person-details': say('så dine oplysninger', 'saw your details'),
  'person-cpr': say('så dit CPR-nummer', 'saw your CPR number'),
  'person-address': say('så din adresse', 'saw your address'),
  'person-access': say('så, hvem der har set dine oplysninger', 'saw who has seen your details'),
  'shared-cases': say('så dig på listen over delte sager', 'saw you on the list of shared cases'),
  'person-talks': say('så dine samtaler', 'saw your talks'),
  'hold-talk': say('åbnede siden til en samtale med dig', 'opened the page of a talk with you'),
  calendar: say('så dig i en kalender', 'saw you in a calendar'),
  'group-meeting': say('så dig på listen til et fælles møde', 'saw you on the list of a joint meeting'),
  'job-order': say('så dig på listen over kandidater til et job', 'saw you on the list of candidates for a job'),
  'person-who-pays': say('så, hvem der kan betale et kursus til dig', 'saw who can pay a course for you'),
  'person-jobs': say('så de job, du er spurgt om', 'saw the jobs you were asked about'),
  partnership: say(
    'så dig på listen til et hold, der fører til job',
    'saw you on the list of a class that leads to jobs',
  ),
  'partnership-party': say(
    'så dit navn på et hold, fordi du deler det',
    'saw your name in a class because you share it',
  ),
  'company-job': say('så det, du har delt om et job', 'saw what you shared about a job'),
  'order-link': say('åbnede linket til kandidaterne til et job', 'opened the link to the candidates for a job'),
  'own-page': say('så din egen side', 'saw your own page'),
  outbox: say('så dig på listen over sendte breve', 'saw you on the list of letters sent'),
  'outbox-message': say('læste et brev, der er sendt til dig', 'read a letter that was sent to you'),
  'print-pile': say('så dig på listen over breve til print', 'saw you on the list of letters to print'),
  'print-letters': say('printede et brev til dig', 'printed a letter to you'),
  'letter-preview': say('så et brev med dine oplysninger i', 'saw a letter with your details in it'),
  'letter-preview-find': say(
    'søgte på navn og fandt dig for at se et brev',
    'searched by name and found you to see a letter',
  ),
  'mailing-preview': say('så et brev til dig, før det blev sendt', 'saw a letter to you before it was sent'),
  'audit-list': say('så dit navn i adgangsloggen', 'saw your name in the access log'),
  'audit-export': say(
    'hentede en del af adgangsloggen, hvor du stod',
    'downloaded part of the access log that had you in it',
  ),
  'audit-search': say('undersøgte, hvem der har set dine oplysninger', 'examined who has seen your details'),
};

/** Every place has a name: a page from the table, an act by its title. A new page without one is found by its test. */
export function placeName(place: string, acts: ActRegistry): Bilingual {
  const page = pages[place];
  if (page) return page;
  const act = acts.get(place);
  if (!act) return say(`brugte “${place}”`, `used “${place}”`);
  return say(`brugte “${act.title.da}”`, `used “${act.title.en}”`);
}

export const isNamedPage = (place: string): boolean => place in pages;
