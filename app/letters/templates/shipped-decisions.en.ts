import type { TemplateText } from './shipped.ts';

export const shippedDecisionsEn = {
  hearing: {
    subject: 'We would like to hear from you no later than {hoering.frist}',
    body: `Hello {fornavn}

We have been told something that you may not know. Tell us whether it is right before we decide anything about {afgoerelse.emne}.

# This is what we were told
{hoering.oplysninger}

# Why it matters
{hoering.hvorfor}

# What you can do
- Call {kontaktperson} on {kontaktperson.telefon}, or write on your page: {link}
- Tell us what is right and what is wrong. You are welcome to send something that shows it.
- You are welcome to let somebody help you.

Answer no later than {hoering.frist}. If you need more time, tell us. If we do not hear from you, we decide from what we know now.

Kind regards
{kontaktperson}
{kommune}

You have the right to say what you think before we decide. It says so in forvaltningsloven § 19.`,
  },
  'hearing-extended': {
    subject: 'You have got more time: no later than {hoering.frist}',
    body: `Hello {fornavn}

You have got more time to answer us about {afgoerelse.emne}. We now need your answer no later than {hoering.frist}.

We decide nothing until you have answered, or that day is over.

Call {kontaktperson} on {kontaktperson.telefon}, or write on your page: {link}

Kind regards
{kontaktperson}
{kommune}`,
  },
  'decision-granted': {
    subject: 'We say yes to {afgoerelse.emne}',
    body: `Hello {fornavn}

{afgoerelse.resultat}

# What happens now
You do not have to do any more to get what you asked for. If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-refused': {
    subject: 'Answer to your wish about {afgoerelse.emne}',
    body: `Hello {fornavn}

{afgoerelse.resultat}

# Why
{afgoerelse.begrundelse}

# What we build on
{afgoerelse.oplysninger}

# What you can do
Would you like to talk about it, or is something wrong? Call {kontaktperson} on {kontaktperson.telefon}.

{klage.vejledning}

Kind regards
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-imposed': {
    subject: 'Decision about {afgoerelse.emne}',
    body: `Hello {fornavn}

{afgoerelse.resultat}

# Why
{afgoerelse.begrundelse}

# What we build on
{afgoerelse.oplysninger}

# What you can do
Would you like to talk about it, or is something wrong? Call {kontaktperson} on {kontaktperson.telefon}.

{klage.vejledning}

Kind regards
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-corrected': {
    subject: 'New decision about {afgoerelse.emne}',
    body: `Hello {fornavn}

We have made a new decision. It holds instead of the one you got before.

{afgoerelse.resultat}

# Why
{afgoerelse.begrundelse}

# What we build on
{afgoerelse.oplysninger}

# What you can do
Would you like to talk about it, or is something wrong? Call {kontaktperson} on {kontaktperson.telefon}.

{klage.vejledning}

Kind regards
{kontaktperson}
{kommune}

{afgoerelse.regler}`,
  },
  'decision-delayed': {
    subject: 'You get an answer no later than {ny.dato}',
    body: `Hello {fornavn}

We cannot answer you about {afgoerelse.emne} in time. We are sorry. You get an answer no later than {ny.dato}.

{afgoerelse.begrundelse}

You do not have to do anything. If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'decision-withdrawn': {
    subject: 'We have stopped the matter about {afgoerelse.emne}',
    body: `Hello {fornavn}

We have written to you about {afgoerelse.emne}. We have now stopped that matter. We decide nothing, and you do not have to do anything.

{afgoerelse.begrundelse}

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'complaint-received': {
    subject: 'We have got your complaint',
    body: `Hello {fornavn}

We got your complaint on {klage.modtaget}. It is about {afgoerelse.emne}.

# What happens now
- We look at the matter again.
- You hear from us no later than four weeks after we got your complaint.
- If we do not change the decision, we send your complaint to {klage.instans}. They then decide it.

If you have more to tell, call {kontaktperson} on {kontaktperson.telefon}, or write on your page: {link}

Kind regards
{kontaktperson}
{kommune}`,
  },
  'complaint-upheld': {
    subject: 'We change the decision about {afgoerelse.emne}',
    body: `Hello {fornavn}

You complained, and we have looked at the matter again. We now change the decision.

{afgoerelse.resultat}

{afgoerelse.begrundelse}

# What happens now
You get a new decision in a letter of its own. It holds instead of the old one. If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'complaint-forwarded': {
    subject: 'Your complaint has been sent to {klage.instans}',
    body: `Hello {fornavn}

We have looked at the matter about {afgoerelse.emne} again, and we do not change the decision. So we have sent your complaint to {klage.instans}. They now decide it.

# Why we do not change it
{afgoerelse.begrundelse}

# What happens now
You do not have to do anything. {klage.instans} writes to you when they have an answer. If there is something they should know, write to them or to us.

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'complaint-late': {
    subject: 'Your complaint has been sent to {klage.instans}',
    body: `Hello {fornavn}

We got your complaint on {klage.modtaget}. That was after the last day for a complaint, which was {klage.frist}. We have sent the complaint to {klage.instans}. They decide whether they can look at it all the same.

Is there a reason why the complaint came late? Tell us or tell them. It may make a difference.

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'board-decided': {
    subject: '{klage.instans} has answered your complaint',
    body: `Hello {fornavn}

{klage.instans} has decided your complaint. It was about {afgoerelse.emne}.

# What it means for you
{afgoerelse.resultat}

# What you can do
Would you like to talk about the answer, or about what happens now? Call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
} as const satisfies Readonly<Record<string, TemplateText>>;
