import { say } from '../../kernel/text/bilingual.ts';
import type { PlanTemplate } from './template.ts';

export const backToKnownWork: PlanTemplate = {
  name: say('Tilbage til arbejde, man kender', 'Back to work one knows'),
  lead: say(
    'Til den, der har erfaring og vil videre i samme fag.',
    'For somebody with experience who wants to go on in the same field.',
  ),
  goal: {
    words: say(
      'Jeg vil tilbage i job, hvor jeg bruger det, jeg kan.',
      'I want to be back in a job that uses what I can.',
    ),
    aim: 'job',
  },
  step: {
    words: say(
      'Skriv tre steder ned, hvor du gerne vil arbejde.',
      'Write down three places where you would like to work.',
    ),
    whose: 'citizen',
  },
  cards: [
    {
      area: 'job',
      title: say('Søg job i dit fag', 'Apply for jobs in your field'),
      purpose: say('Det er den korteste vej til et nyt job.', 'It is the shortest way to a new job.'),
      whose: 'citizen',
    },
    {
      area: 'company',
      title: say('Spørg dem, du har arbejdet med', 'Ask those you have worked with'),
      purpose: say('De ved, hvad du kan, og hører om ledige job.', 'They know what you can do and hear of open jobs.'),
      whose: 'citizen',
    },
    {
      area: 'job',
      title: say('Gør dit cv klar sammen', 'Get your CV ready together'),
      purpose: say(
        'Så er det let at søge, når det rigtige job er der.',
        'Then it is easy to apply when the right job is there.',
      ),
      whose: 'both',
    },
    {
      area: 'company',
      title: say('Se en arbejdsplads, før du søger', 'See a workplace before you apply'),
      purpose: say('Du møder dem, og de møder dig.', 'You meet them, and they meet you.'),
      whose: 'both',
    },
  ],
};

export const newTrade: PlanTemplate = {
  name: say('Et nyt fag', 'A new trade'),
  lead: say(
    'Til den, der ikke kan eller vil tilbage til sit gamle fag.',
    'For somebody who cannot or will not return to their old trade.',
  ),
  goal: {
    words: say('Jeg vil finde et nyt fag, jeg kan blive i.', 'I want to find a new trade that I can stay in.'),
    aim: 'both',
  },
  step: {
    words: say('Find to fag, du er nysgerrig på.', 'Find two trades you are curious about.'),
    whose: 'citizen',
  },
  cards: [
    {
      area: 'job',
      title: say('Se, hvor der mangler folk', 'See where people are needed'),
      purpose: say('Så vælger du et fag, hvor der er job bagefter.', 'Then you choose a trade with jobs afterwards.'),
      whose: 'both',
    },
    {
      area: 'company',
      title: say('Besøg to arbejdspladser i nye fag', 'Visit two workplaces in new trades'),
      purpose: say('En formiddag siger mere end en brochure.', 'A morning says more than a brochure.'),
      whose: 'both',
    },
    {
      area: 'job',
      title: say('Tal med en, der har skiftet fag', 'Talk to somebody who changed trade'),
      purpose: say('Du hører, hvad der var svært, og hvad der hjalp.', 'You hear what was hard and what helped.'),
      whose: 'staff',
    },
    {
      area: 'course',
      title: say('Find et kort kursus, der åbner en dør', 'Find a short course that opens a door'),
      purpose: say('Nogle gange er ét bevis nok til at komme i gang.', 'Sometimes one certificate is enough to begin.'),
      whose: 'both',
    },
  ],
};

export const atOnesOwnPace: PlanTemplate = {
  name: say('I et tempo, der holder', 'At a pace that lasts'),
  lead: say(
    'Til den, hvis kræfter er små lige nu. Få timer på en rigtig arbejdsplads er et godt mål.',
    'For somebody whose strength is small right now. A few hours at a real workplace is a good goal.',
  ),
  goal: {
    words: say(
      'Jeg vil have et arbejde i det tempo, jeg kan holde til.',
      'I want a job at the pace that I can keep up.',
    ),
    aim: 'job',
  },
  step: {
    words: say('Vi taler om, hvad en god dag er for dig.', 'We talk about what a good day is for you.'),
    whose: 'both',
  },
  cards: [
    {
      area: 'company',
      title: say('Få timer på en arbejdsplads', 'A few hours at a workplace'),
      purpose: say(
        'Vi finder et sted, hvor timerne kan vokse med dig.',
        'We find a place where the hours can grow with you.',
      ),
      whose: 'both',
    },
    {
      area: 'everyday',
      planPart: 'stabilising',
      title: say('Find en rytme, der giver kræfter', 'Find a rhythm that gives strength'),
      purpose: say('Så er der også noget tilbage til fritiden.', 'Then there is something left for spare time, too.'),
      whose: 'citizen',
    },
    {
      area: 'health',
      title: say('Aftal, hvad arbejdspladsen skal tage hensyn til', 'Agree what the workplace must allow for'),
      purpose: say('Du bestemmer, hvad vi fortæller, og til hvem.', 'You decide what we tell, and to whom.'),
      whose: 'both',
    },
    {
      area: 'everyday',
      title: say('Vælg en, der kan tage med til møder', 'Choose somebody who can come along to meetings'),
      purpose: say(
        'Det er rart at være to, når der er meget at huske.',
        'It is good to be two when there is much to remember.',
      ),
      whose: 'citizen',
    },
  ],
};
