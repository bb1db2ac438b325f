import { say } from '../../kernel/text/bilingual.ts';
import type { PlanTemplate } from './template.ts';

/** Mission A6: small steps, education as the goal, one adult who stays. */
export const youngSmallSteps: PlanTemplate = {
  name: say('Ung: små skridt mod en uddannelse', 'Young: small steps towards an education'),
  lead: say(
    'Til den unge, der har meget at slås med. Vælg få skridt ad gangen, og lad den samme voksne blive hele vejen.',
    'For the young person with a lot on their hands. Choose few steps at a time, and let the same adult stay all the way.',
  ),
  goal: {
    words: say('Jeg vil finde en uddannelse, der passer til mig.', 'I want to find an education that suits me.'),
    aim: 'education',
  },
  step: {
    words: say('Vi mødes og taler om, hvad der er vigtigt for dig.', 'We meet and talk about what matters to you.'),
    whose: 'both',
  },
  cards: [
    {
      area: 'everyday',
      planPart: 'stabilising',
      title: say('Én voksen, der bliver', 'One adult who stays'),
      purpose: say(
        'Du får én fast person, du kan ringe til. Også når det er svært.',
        'You get one person to call. Also when things are hard.',
      ),
      whose: 'staff',
    },
    {
      area: 'everyday',
      planPart: 'stabilising',
      title: say('En god start på dagen', 'A good start to the day'),
      purpose: say(
        'Vi finder en rytme, du kan holde. Begynd med to morgener om ugen.',
        'We find a rhythm you can keep. Begin with two mornings a week.',
      ),
      whose: 'both',
    },
    {
      area: 'course',
      title: say('Besøg en skole', 'Visit a school'),
      purpose: say(
        'Du ser stedet og taler med en, der går der. Det binder dig ikke.',
        'You see the place and talk to somebody who goes there. It binds you to nothing.',
      ),
      whose: 'both',
    },
    {
      area: 'everyday',
      title: say('Tag turen sammen første gang', 'Make the trip together the first time'),
      purpose: say(
        'Vi følges ad, så du kender vejen og døren, når du skal alene.',
        'We go together, so that you know the way and the door when you go alone.',
      ),
      whose: 'staff',
    },
    {
      area: 'company',
      title: say('Prøv en arbejdsplads et par timer', 'Try a workplace for a few hours'),
      purpose: say(
        'Så mærker du, hvad du kan lide, før du vælger uddannelse.',
        'That way you feel what you like before you choose an education.',
      ),
      whose: 'both',
    },
    {
      area: 'course',
      title: say('Tag ét fag ad gangen', 'Take one subject at a time'),
      purpose: say(
        'Du kan begynde med dansk eller matematik og se, hvordan det går.',
        'You can begin with Danish or maths and see how it goes.',
      ),
      whose: 'both',
    },
    {
      area: 'health',
      title: say('Tal med nogen om det, der fylder', 'Talk to somebody about what weighs on you'),
      purpose: say('Det er lettere at lære nyt, når der er ro på.', 'It is easier to learn when things are calm.'),
      whose: 'staff',
    },
  ],
};
