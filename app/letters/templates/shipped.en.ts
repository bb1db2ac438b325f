import type { ShippedTemplates } from './shipped.ts';
import { shippedDecisionsEn } from './shipped-decisions.en.ts';
import { shippedPlacesEn } from './shipped-places.en.ts';

export const shippedEn: ShippedTemplates = {
  welcome: {
    subject: 'Welcome, {fornavn}',
    body: `Hello {fornavn}

My name is {kontaktperson}, and I am your contact person. I am the one to talk to when you need help. You can call me on {kontaktperson.telefon}.

# What happens now
- We find a time when the two of us can talk.
- We talk about what you would like, and what is good to do first.
- What we agree we write in your plan. You can always see it.

# What you decide
- What your goal is. We write it in your own words.
- How we talk after the first meeting: at our office, by phone or by video.
- Who comes along. You are welcome to bring a friend or somebody from your family.
- Whether you say yes to what I propose. You may say no, and you may propose something else.
- What I may share with others, when I have to ask you first.

If there is anything you wonder about, call me or write to me.

Kind regards
{kontaktperson}`,
  },
  summons: {
    subject: 'Your first talk: {moede.tidspunkt}',
    body: `Hello {fornavn}

I look forward to meeting you. We will talk about what you would like, and how I can help.

- Time: {moede.tidspunkt}
- How long: {moede.minutter}
- Place: {moede.sted}
- You meet: {moede.med}

You are welcome to bring somebody you feel safe with. You do not have to prepare anything. If you have a CV, do bring it.

Does the time not suit you, or are you ill? Call me on {kontaktperson.telefon}, and we will find a new time.

Kind regards
{kontaktperson}

The first talk is held face to face, and we set the time. It says so in lov om en aktiv beskæftigelsesindsats §§ 33 and 34.`,
  },
  invitation: {
    subject: 'Find a time that suits you',
    body: `Hello {fornavn}

I would like to talk with you again. You choose the time, and you choose whether we meet, talk by phone or by video.

Find a time here: {link}

Please choose a time no later than {frist}. If you cannot find one that suits you, call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'invitation-reminder': {
    subject: 'Remember to find a time',
    body: `Hello {fornavn}

Have you found a time for our talk? There is still time. Choose one no later than {frist}.

Find a time here: {link}

If it is difficult, or none of the times suits you, call me on {kontaktperson.telefon}. We will find one together.

Kind regards
{kontaktperson}`,
  },
  'meeting-booked': {
    subject: 'See you {moede.tidspunkt}',
    body: `Hello {fornavn}

Now we have a time.

- Time: {moede.tidspunkt}
- How long: {moede.minutter}
- Place: {moede.sted}
- You meet: {moede.med}

You can move the time on your page: {link}. You can also call {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'meeting-moved': {
    subject: 'New time: {moede.tidspunkt}',
    body: `Hello {fornavn}

Our meeting has a new time.

- New time: {moede.tidspunkt}
- How long: {moede.minutter}
- Place: {moede.sted}
- You meet: {moede.med}

The old time no longer holds. If the new time does not suit you, call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'meeting-cancelled': {
    subject: 'The meeting is cancelled: {moede.tidspunkt}',
    body: `Hello {fornavn}

Our meeting {moede.tidspunkt} is cancelled. You do not have to come.

If you would like to talk with me before the next meeting, call {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  'meeting-reminder': {
    subject: 'See you {moede.tidspunkt}',
    body: `Hello {fornavn}

Remember that we are going to talk.

- Time: {moede.tidspunkt}
- Place: {moede.sted}
- You meet: {moede.med}

If you cannot, call me on {kontaktperson.telefon}. We will find a new time.

Kind regards
{kontaktperson}`,
  },
  'not-met': {
    subject: 'We missed you',
    body: `Hello {fornavn}

We missed you {moede.tidspunkt}. I hope that all is well.

Call me on {kontaktperson.telefon}, or write here: {link}. Tell me what happened. Then we will find a new time that suits you better.

If it is hard to come, say so. Perhaps we can talk by phone instead.

Kind regards
{kontaktperson}`,
  },
  'contact-changed': {
    subject: '{kontaktperson} is your new contact person',
    body: `Hello {fornavn}

My name is {kontaktperson}, and from now on I am the one to talk to. Before, it was {kontaktperson.foer}. You can call me on {kontaktperson.telefon}.

# Why you change
{tekst}

# What I already know
{kontaktperson.foer} has written down what you are working on and what you have agreed. You do not have to start over. If you would like to see what it says, ask me.

If there is anything you would like to tell me yourself, call or write.

Kind regards
{kontaktperson}`,
  },
  ...shippedDecisionsEn,
  message: {
    subject: 'A message from {kontaktperson}',
    body: `Hello {fornavn}

{kontaktperson} has written to you:

{tekst}

You can answer on your page: {link}. You can also call {kontaktperson.telefon}.`,
  },
  proposal: {
    subject: 'A proposal for your plan',
    body: `Hello {fornavn}

I have a proposal for your plan:

{tekst}

You decide whether to say yes, say no or propose something else. You can do it here: {link}. You can also call me on {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  ...shippedPlacesEn,
  note: {
    subject: 'The note of our talk',
    body: `Hello {fornavn}

This is what I wrote down after our talk:

{tekst}

You also find the note on your page: {link}. If something is wrong, tell me. My phone number is {kontaktperson.telefon}.

Kind regards
{kontaktperson}`,
  },
  general: {
    subject: 'News from {kommune}',
    body: `Hello {fornavn}

{tekst}

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kommune}`,
  },
  'group-meeting': {
    subject: 'Come and join',
    body: `Hello {fornavn}

We hold a meeting for several people, and there is room for you. You decide whether to come.

See when it is, and take a place here: {link}

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kommune}`,
  },
  notice: {
    subject: 'There is a message for you',
    body: 'There is a message for you on the page of {kommune}. Log in here: {link}',
  },
  'notice-meeting': {
    subject: 'Your time: {moede.tidspunkt}',
    body: 'There is a message for you on the page of {kommune}. Remember your time: {moede.tidspunkt}. Log in here: {link}',
  },
  'notice-cancelled': {
    subject: 'Your time is cancelled: {moede.tidspunkt}',
    body: 'There is a message for you on the page of {kommune}. Your time {moede.tidspunkt} is cancelled. Log in here: {link}',
  },
  'notice-question': {
    subject: 'There is a question for you',
    body: 'There is a question for you from {kommune}. You can answer here without logging in: {link}',
  },
};
