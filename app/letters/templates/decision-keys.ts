import { say } from '../../kernel/text/bilingual.ts';
import type { MergeField } from '../merge/fields.ts';
import type { TemplateMeaning } from './meaning.ts';

/** What a decision that is not wholly in the citizen's favour must say: FVL §§ 24 and 25, and who made it (§ 32 b). */
const grounds: readonly MergeField[] = [
  'afgoerelse.underskriver',
  'afgoerelse.resultat',
  'afgoerelse.begrundelse',
  'afgoerelse.oplysninger',
  'afgoerelse.regler',
  'klage.vejledning',
];
const decision: readonly MergeField[] = [
  'afgoerelse.emne',
  'afgoerelse.dato',
  ...grounds,
  'klage.instans',
  'klage.frist',
];
const hearing: readonly MergeField[] = ['hoering.oplysninger', 'hoering.hvorfor', 'hoering.frist'];
const complaint: readonly MergeField[] = ['afgoerelse.emne', 'afgoerelse.dato', 'klage.modtaget', 'klage.instans'];

export const decisionTemplates = {
  hearing: {
    kind: 'letter',
    name: say('Fortæl os din mening (partshøring)', 'Tell us what you think (hearing)'),
    when: say(
      'Når vi har fået noget at vide, som borgeren måske ikke kender, før vi beslutter',
      'When we were told something the citizen may not know, before we decide',
    ),
    fields: ['afgoerelse.emne', ...hearing],
    must: hearing,
  },
  'hearing-extended': {
    kind: 'letter',
    name: say('Mere tid til at svare', 'More time to answer'),
    when: say('Når borgeren har fået mere tid til at svare', 'When the citizen has got more time to answer'),
    fields: ['afgoerelse.emne', ...hearing],
    must: ['hoering.frist'],
  },
  'decision-granted': {
    kind: 'letter',
    name: say('Afgørelse: ja', 'Decision: yes'),
    when: say('Når borgeren får det, de har bedt om', 'When the citizen gets what they asked for'),
    fields: [
      'afgoerelse.emne',
      'afgoerelse.dato',
      'afgoerelse.underskriver',
      'afgoerelse.resultat',
      'afgoerelse.begrundelse',
      'afgoerelse.oplysninger',
      'afgoerelse.regler',
    ],
    must: ['afgoerelse.underskriver', 'afgoerelse.resultat'],
  },
  'decision-refused': {
    kind: 'letter',
    name: say('Afgørelse: nej, eller kun noget af det', 'Decision: no, or only a part'),
    when: say(
      'Når borgeren ikke får det, de har bedt om, eller kun noget af det',
      'When the citizen does not get what they asked for, or only a part',
    ),
    fields: decision,
    must: grounds,
  },
  'decision-imposed': {
    kind: 'letter',
    name: say('Afgørelse: vi bestemmer noget', 'Decision: we decide something'),
    when: say(
      'Når kommunen beslutter noget, borgeren ikke har bedt om',
      'When the municipality decides something the citizen did not ask for',
    ),
    fields: decision,
    must: grounds,
  },
  'decision-corrected': {
    kind: 'letter',
    name: say('Ny afgørelse i stedet for den gamle', 'A new decision instead of the old one'),
    when: say('Når en afgørelse bliver lavet om', 'When a decision is made anew'),
    fields: decision,
    must: grounds,
  },
  'decision-delayed': {
    kind: 'letter',
    name: say('Du må vente lidt længere', 'You have to wait a little longer'),
    when: say('Når vi ikke kan svare inden vores frist', 'When we cannot answer within our time limit'),
    fields: ['afgoerelse.emne', 'afgoerelse.begrundelse', 'ny.dato'],
    must: ['afgoerelse.emne', 'ny.dato'],
  },
  'decision-withdrawn': {
    kind: 'letter',
    name: say('Vi har stoppet sagen', 'We have stopped the matter'),
    when: say('Når vi stopper en sag, som borgeren kender til', 'When we stop a matter the citizen knows of'),
    fields: ['afgoerelse.emne', 'afgoerelse.resultat', 'afgoerelse.begrundelse'],
    must: ['afgoerelse.emne'],
  },
  'complaint-received': {
    kind: 'letter',
    name: say('Vi har fået din klage', 'We have got your complaint'),
    when: say('Når borgeren har klaget', 'When the citizen has complained'),
    fields: complaint,
    must: ['klage.modtaget', 'klage.instans'],
  },
  'complaint-upheld': {
    kind: 'letter',
    name: say('Klagen: vi ændrer afgørelsen', 'The complaint: we change the decision'),
    when: say(
      'Når vi har set på sagen igen og ændrer afgørelsen',
      'When we have looked at the matter again and change the decision',
    ),
    fields: [...complaint, 'afgoerelse.resultat', 'afgoerelse.begrundelse'],
    must: ['afgoerelse.resultat'],
  },
  'complaint-forwarded': {
    kind: 'letter',
    name: say('Klagen: sendt til Ankestyrelsen', 'The complaint: sent to Ankestyrelsen'),
    when: say(
      'Når vi har set på sagen igen, og klagen skal videre',
      'When we have looked at the matter again, and the complaint goes on',
    ),
    fields: [...complaint, 'afgoerelse.resultat', 'afgoerelse.begrundelse'],
    must: ['klage.instans', 'afgoerelse.resultat', 'afgoerelse.begrundelse'],
  },
  'complaint-late': {
    kind: 'letter',
    name: say('Klagen: kom efter fristen', 'The complaint: came too late'),
    when: say('Når klagen kom efter fristen', 'When the complaint came after the time limit'),
    fields: [...complaint, 'klage.frist'],
    must: ['klage.instans'],
  },
  'board-decided': {
    kind: 'letter',
    name: say('Klagen: Ankestyrelsen har svaret', 'The complaint: Ankestyrelsen has answered'),
    when: say('Når Ankestyrelsen har afgjort klagen', 'When Ankestyrelsen has decided the complaint'),
    fields: [...complaint, 'afgoerelse.resultat'],
    must: ['klage.instans', 'afgoerelse.resultat'],
  },
} as const satisfies Readonly<Record<string, TemplateMeaning>>;
