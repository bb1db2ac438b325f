import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import type { CastRole } from '../population/cast.ts';
import type { OrganisationPart, StaffPart } from './cast.ts';

interface Part {
  /** What tests and benchmarks call them. */
  readonly key: string;
  readonly role: Bilingual;
  /** One sentence: the situation they are in. */
  readonly sentence: Bilingual;
}

const citizen = say('Borger', 'Citizen');

export const citizenParts: Readonly<Record<CastRole, Part>> = {
  graduate: {
    key: 'graduate',
    role: citizen,
    sentence: say(
      'Er lige blevet færdig med sin uddannelse og søger sit første job.',
      'Has just finished an education and is looking for a first job.',
    ),
  },
  'first-months': {
    key: 'first-months',
    role: citizen,
    sentence: say(
      'Er i de første måneder på dagpenge. A-kassen holder samtalerne.',
      'Is in the first months on dagpenge. The a-kasse holds the talks.',
    ),
  },
  senior: {
    key: 'senior',
    role: citizen,
    sentence: say(
      'Er over 55 år og aktivitetsparat. En bostøtte kan se en del af sagen.',
      'Is over 55 and ready for activities. A support worker can see a part of the case.',
    ),
  },
  'not-digital': {
    key: 'not-digital',
    role: citizen,
    sentence: say(
      'Er sygemeldt og fritaget for Digital Post. Får breve med posten.',
      'Is on sick leave and exempt from Digital Post. Gets letters by post.',
    ),
  },
  protected: {
    key: 'protected',
    role: citizen,
    sentence: say(
      'Har beskyttet adresse. Den vises kun for dem, der skal bruge den.',
      'Has a protected address. It is shown only to those who need it.',
    ),
  },
  minor: {
    key: 'minor',
    role: citizen,
    sentence: say('Er under 18 år. Kun få må åbne sagen.', 'Is under 18. Only a few may open the case.'),
  },
  'moved-in': {
    key: 'moved-in',
    role: citizen,
    sentence: say(
      'Er flyttet hertil fra en anden kommune, og sagen er fulgt med.',
      'Has moved here from another municipality, and the case came along.',
    ),
  },
};

export const staffPart: Readonly<Record<StaffPart, Part>> = {
  jobs: {
    key: 'caseworker',
    role: say('Sagsbehandler, job og dagpenge', 'Caseworker, jobs and dagpenge'),
    sentence: say('Har mange borgere, som er tæt på et job.', 'Has many citizens who are close to a job.'),
  },
  new: {
    key: 'new-caseworker',
    role: say('Ny sagsbehandler', 'New caseworker'),
    sentence: say(
      'Begyndte for seks uger siden og overtog borgerne fra en kollega.',
      'Began six weeks ago and took over the citizens from a colleague.',
    ),
  },
  youth: {
    key: 'youth-caseworker',
    role: say('Sagsbehandler, unge', 'Caseworker, young people'),
    sentence: say(
      'Hjælper unge under 30 år mod uddannelse og job.',
      'Helps people under 30 towards education and work.',
    ),
  },
  sickness: {
    key: 'sickness-caseworker',
    role: say('Sagsbehandler, sygedagpenge', 'Caseworker, sickness benefit'),
    sentence: say('Følger sygemeldte tilbage til arbejde.', 'Follows people on sick leave back to work.'),
  },
  consultant: {
    key: 'company-consultant',
    role: say('Virksomhedskonsulent', 'Company consultant'),
    sentence: say(
      'Kender de lokale virksomheder og finder de rigtige steder.',
      'Knows the local companies and finds the right places.',
    ),
  },
  helper: {
    key: 'helper',
    role: say('Hjælper fra socialområdet', 'Helper from social services'),
    sentence: say(
      'Kan se en del af én sag, fordi borgeren har brug for det.',
      'Can see a part of one case, because the citizen needs it.',
    ),
  },
  fund: {
    key: 'akasse-caseworker',
    role: say('Sagsbehandler i a-kassen', 'Caseworker in the a-kasse'),
    sentence: say(
      'Holder samtalerne med nye ledige og kan se deres sager.',
      'Holds the talks with the newly unemployed and can see their cases.',
    ),
  },
  manager: {
    key: 'manager',
    role: say('Leder', 'Manager'),
    sentence: say('Leder jobcentret og kan åbne alle sager.', 'Leads the jobcentre and can open every case.'),
  },
  analyst: {
    key: 'analyst',
    role: say('Analytiker', 'Analyst'),
    sentence: say('Arbejder med tal og åbner ingen sager.', 'Works with figures and opens no cases.'),
  },
  administrator: {
    key: 'administrator',
    role: say('Administrator', 'Administrator'),
    sentence: say(
      'Opretter medarbejdere og passer indstillingerne. Er ikke sagsbehandler.',
      'Adds staff and looks after the settings. Is no caseworker.',
    ),
  },
};

export const organisationParts: Readonly<Record<OrganisationPart, Part>> = {
  company: {
    key: 'company-user',
    role: say('Virksomhed', 'Company'),
    sentence: say(
      'Vil gerne samarbejde med kommunen om nye folk.',
      'Wants to work with the municipality on new staff.',
    ),
  },
  provider: {
    key: 'provider',
    role: say('Kursusudbyder', 'Course provider'),
    sentence: say('Holder kurser for kommunens borgere.', 'Gives courses to the citizens of the municipality.'),
  },
  school: {
    key: 'school',
    role: say('Skole', 'School'),
    sentence: say(
      'Laver hold til job, der findes, og følger deltagerne.',
      'Makes classes for jobs that exist, and follows the participants.',
    ),
  },
  union: {
    key: 'union',
    role: say('Fagforening og a-kasse', 'Union and a-kasse'),
    sentence: say('Er med til at lave hold, der fører til job.', 'Takes part in making classes that lead to jobs.'),
  },
  region: {
    key: 'region',
    role: say('Staten i regionen', 'The state in the region'),
    sentence: say(
      'Betaler en del af kurserne og ser, hvor der mangler hold.',
      'Pays part of the courses and sees where classes are missing.',
    ),
  },
};
