import type { PlaceKey } from './place-keys.ts';
import type { TemplateText } from './shipped.ts';

export const shippedPlacesEn: Readonly<Record<PlaceKey, TemplateText>> = {
  'placement-proposal': {
    subject: 'A place for you: {sted}',
    body: `Dear {fornavn}

I have a proposal for you.

- Place: {sted}
- Task: {opgave}
- Time: {periode}

{tekst}

See it all, and answer here: {link}

It is you who says yes or no. If you would rather talk about it first, call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'placement-agreed': {
    subject: 'It is agreed: {sted}',
    body: `Dear {fornavn}

Good news: both you and {sted} said yes.

- Place: {sted}
- Task: {opgave}
- Time: {periode}

You can always see the agreement here: {link}. If you have questions, call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'placement-check': {
    subject: 'How is it going at {sted}?',
    body: `Dear {fornavn}

How is it going at {sted}? It takes less than a minute to answer.

Answer here: {link}

If it is not going well, call me on {kontaktperson.telefon}. Then we find a way together.

Kind regards
{kontaktperson}`,
  },
  'placement-end': {
    subject: 'How did it go at {sted}?',
    body: `Dear {fornavn}

Your time at {sted} is over, or soon will be. I would like to hear how it went and what you learned. It takes two minutes to answer.

Answer here: {link}

Afterwards we talk about the next step. You can also call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'job-question': {
    subject: 'A job at {sted}',
    body: `Dear {fornavn}

{sted} has a job: {opgave}. I think it may be something for you.

May I send them your name and a few words about you? You see the words first.

Read about the job, and answer here: {link}

We send nothing before you said yes. If you say no, nothing happens. If you want to talk about it first, call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'job-answer': {
    subject: 'An answer from {sted}',
    body: `Dear {fornavn}

{sted} answered about the job: {opgave}.

{tekst}

See more on your page: {link}. You can also call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
};
