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
  'course-proposal': {
    subject: 'A course for you: {opgave}',
    body: `Hello {fornavn}

I suggest a course. It is your choice whether you want it.

- Course: {opgave}
- School: {sted}
- Time: {periode}

{tekst}

See more, and answer yes or no here: {link}

If you would like to talk about it first, call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'class-invitation': {
    subject: 'Is this class something for you?',
    body: `Hello {fornavn}

We make a class that leads to a job. Companies have pledged jobs to those who finish it. Is it something for you?

- Class: {opgave}
- School: {sted}
- Time: {periode}

{tekst}

See more, and answer yes or no here: {link}

A no means nothing for your benefit. Nobody else knows that we have asked you. Call me on {kontaktperson.telefon} if you want to hear more.

Kind regards
{kontaktperson}`,
  },
  'course-check': {
    subject: 'How does the course go?',
    body: `Hello {fornavn}

How does the course {opgave} go? One press is enough.

Answer here: {link}

If it is hard, call me on {kontaktperson.telefon}. Then we find a way together. Your answer never costs you money.

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
