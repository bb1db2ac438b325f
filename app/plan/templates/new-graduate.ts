import { say } from '../../kernel/text/bilingual.ts';
import type { PlanTemplate } from './template.ts';

/** Mission A6: the first job in the field, with a small job beside the search. */
export const newGraduate: PlanTemplate = {
  name: say('Nyuddannet: det første job i faget', 'New graduate: the first job in the field'),
  lead: say(
    'Til den, der lige er blevet færdig. Søg i faget, tag et småjob ved siden af, og brug dem, man kender.',
    'For somebody who has just finished. Search in the field, take a small job beside it, and use the people one knows.',
  ),
  goal: {
    words: say(
      'Jeg vil have mit første job, hvor jeg bruger min uddannelse.',
      'I want my first job where I use my education.',
    ),
    aim: 'job',
  },
  step: {
    words: say(
      'Find tre arbejdspladser, som du har lyst til at ringe til.',
      'Find three workplaces that you would like to call.',
    ),
    whose: 'citizen',
  },
  cards: [
    {
      area: 'job',
      title: say('Søg det første job i dit fag', 'Apply for the first job in your field'),
      purpose: say(
        'Her bruger du det, du har lært, og får erfaring at vise frem.',
        'Here you use what you have learned and gain experience to show.',
      ),
      whose: 'citizen',
    },
    {
      area: 'company',
      title: say('Ring til tre arbejdspladser', 'Call three workplaces'),
      purpose: say(
        'Mange job bliver aldrig slået op. Et kort opkald kan åbne en dør.',
        'Many jobs are never advertised. A short call can open a door.',
      ),
      whose: 'citizen',
    },
    {
      area: 'job',
      title: say('Et småjob ved siden af', 'A small job on the side'),
      purpose: say(
        'Du tjener dine egne penge og får kolleger, mens du søger videre.',
        'You earn your own money and have colleagues while you go on searching.',
      ),
      whose: 'both',
    },
    {
      area: 'job',
      title: say('Skriv til folk fra din uddannelse', 'Write to people from your education'),
      purpose: say(
        'De ved, hvor der er job, og hvordan de selv kom ind.',
        'They know where there are jobs and how they got in themselves.',
      ),
      whose: 'citizen',
    },
    {
      area: 'job',
      title: say('Læs dit cv igennem sammen', 'Go through your CV together'),
      purpose: say(
        'To par øjne ser mere end ét. Så viser cv’et det, du kan.',
        'Two pairs of eyes see more than one. Then the CV shows what you can do.',
      ),
      whose: 'both',
    },
    {
      area: 'company',
      title: say('Besøg en arbejdsplads i dit fag', 'Visit a workplace in your field'),
      purpose: say(
        'Du ser, hvordan arbejdet er, og de møder dig.',
        'You see what the work is like, and they meet you.',
      ),
      whose: 'both',
    },
    {
      area: 'job',
      title: say('Find tre andre titler, du også kan søge', 'Find three other titles you can apply for'),
      purpose: say(
        'Din uddannelse kan bruges flere steder, end man tror.',
        'Your education can be used in more places than one thinks.',
      ),
      whose: 'both',
    },
  ],
};
