import type { TemplateText } from './shipped.ts';

const burden = `{afgoerelse.resultat}

# Why
{afgoerelse.begrundelse}

# What we build on
{afgoerelse.oplysninger}

# What you can do
Would you like to talk about it, or is something wrong? Call {kontaktperson} on {kontaktperson.telefon}, or write on your page: {link}

{klage.vejledning}

Kind regards
{kontaktperson}
{kommune}

{afgoerelse.underskriver} decided it on {afgoerelse.dato}.

{afgoerelse.regler}`;

export const shippedDecisionsEn = {
  hearing: {
    subject: 'We would like to hear from you no later than {hoering.frist}',
    body: `Hello {fornavn}

We are about to decide {afgoerelse.emne}. We would like to hear what you think first.

# This is what we were told
{hoering.oplysninger}

# Why we write
{hoering.hvorfor}

# What you can do
- Call {kontaktperson} on {kontaktperson.telefon}, or write on your page: {link}
- Tell us what is right and what is wrong. You are welcome to send something that shows it.
- You are welcome to let somebody help you.

Answer no later than {hoering.frist}. If you need more time, tell us. If we do not hear from you, we decide from what we know now.

Kind regards
{kontaktperson}
{kommune}

You have the right to say what you think before we decide. It says so in forvaltningsloven §§ 19 and 21.`,
  },
  'hearing-extended': {
    subject: 'You have got more time: Answer no later than {hoering.frist}',
    body: `Hello {fornavn}

You have got more time. You can now answer until the end of {hoering.frist}.

We are about to decide {afgoerelse.emne}. We do so only when you have answered, or when that day is over.

Call {kontaktperson} on {kontaktperson.telefon}, or write on your page: {link}

Kind regards
{kontaktperson}
{kommune}`,
  },
  'decision-granted': {
    subject: 'We have decided {afgoerelse.emne}',
    body: `Hello {fornavn}

{afgoerelse.resultat}

# What happens now
It holds from {afgoerelse.dato}. If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}

{afgoerelse.underskriver} decided it.

{afgoerelse.regler}`,
  },
  'decision-refused': {
    subject: 'We have decided {afgoerelse.emne}',
    body: `Hello {fornavn}

${burden}`,
  },
  'decision-imposed': {
    subject: 'We have decided {afgoerelse.emne}',
    body: `Hello {fornavn}

${burden}`,
  },
  'decision-corrected': {
    subject: 'Once more we have decided {afgoerelse.emne}',
    body: `Hello {fornavn}

We have made a new decision. It holds instead of the one you got before.

${burden}`,
  },
  'decision-delayed': {
    subject: 'You get an answer no later than {ny.dato}',
    body: `Hello {fornavn}

We are to decide {afgoerelse.emne}. We cannot do it in time, and we are sorry. You get an answer no later than {ny.dato}.

{afgoerelse.begrundelse}

You do not have to do anything. If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'decision-withdrawn': {
    subject: 'We decide nothing after all',
    body: `Hello {fornavn}

We looked at {afgoerelse.emne}. Now we decide nothing, and you do not have to do anything.

{afgoerelse.resultat}

{afgoerelse.begrundelse}

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'complaint-received': {
    subject: 'We have got your complaint',
    body: `Hello {fornavn}

We got your complaint on {klage.modtaget}. You complain about what we decided on {afgoerelse.dato}: {afgoerelse.emne}.

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
    subject: 'We change what you complained about',
    body: `Hello {fornavn}

{afgoerelse.resultat}

# Why
{afgoerelse.begrundelse}

# What happens now
You get a new decision in a letter of its own. It holds instead of the one from {afgoerelse.dato}. Back then we decided {afgoerelse.emne}.

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'complaint-forwarded': {
    subject: 'Your complaint has been sent to {klage.instans}',
    body: `Hello {fornavn}

{afgoerelse.resultat}

The complaint is about what we decided on {afgoerelse.dato}: {afgoerelse.emne}.

# What weighed most
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

We have sent your complaint to {klage.instans}. They decide whether they can look at it, because it came too late. We got it on {klage.modtaget}. The last day for a complaint was {klage.frist}.

The complaint is about what we decided on {afgoerelse.dato}: {afgoerelse.emne}.

Is there a reason why the complaint came late? Tell us or tell them. It may make a difference.

If you have questions, call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
  'board-decided': {
    subject: '{klage.instans} has answered your complaint',
    body: `Hello {fornavn}

{afgoerelse.resultat}

You complained about what we decided on {afgoerelse.dato}: {afgoerelse.emne}.

# What you can do
Would you like to talk about the answer, or about what happens now? Call {kontaktperson} on {kontaktperson.telefon}.

Kind regards
{kontaktperson}
{kommune}`,
  },
} as const satisfies Readonly<Record<string, TemplateText>>;
