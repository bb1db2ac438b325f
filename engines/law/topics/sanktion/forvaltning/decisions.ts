import { after, all, equal, exists, latest, more, not, plusDays, plusWeeks, today } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { alf2024, alf2025, fvl2014, lab2019, lab2022, lab2024, rsl2025 } from '../../sources.ts';

const draft = latest('afgoerelse', { where: { trin: 'udkast' } });
const made = latest('afgoerelse', { where: { trin: 'truffet' } });
const ofDraft = (take: 'medhold' | 'skriftlig' | 'begrundet' | 'klagevejledt') =>
  latest('afgoerelse', { where: { trin: 'udkast' }, take });
const ofMade = (take: 'medhold' | 'skriftlig' | 'modtaget') =>
  latest('afgoerelse', { where: { trin: 'truffet' }, take });

/** A draft not wholly in favour that has not become a decision. Places of `medhold`: wholly 0, in part 1, not at all 2. */
const adverseDraft = all(
  exists(draft),
  not(exists(latest('afgoerelse', { where: { trin: 'truffet' }, from: draft }))),
  more(ofDraft('medhold'), 0),
  equal(ofDraft('skriftlig'), 1),
);
const adverseDecision = all(exists(made), more(ofMade('medhold'), 0));

const base = { subject: 'person', bearer: 'kommune', mark: 'V' } as const;

/** Reasons and guidance on complaint in every written decision that is not wholly in favour. */
export const decisionRules: readonly Rule[] = [
  {
    ...base,
    id: 'sanktion.forvaltning.begrundelse',
    kind: 'guard',
    name: { da: 'Begrundelse i afgørelsen', en: 'Reasons in the decision' },
    citizen: {
      da: 'Får du ikke helt ret, skal der stå hvorfor i brevet.',
      en: 'If you do not get all you asked for, the letter must say why.',
    },
    lawyer: {
      da: 'En skriftlig afgørelse, der ikke fuldt ud giver medhold, skal være begrundet: retsregler, hovedhensyn ved skøn og om fornødent de faktiske omstændigheder af væsentlig betydning.',
      en: 'A written decision that is not wholly in favour must give reasons: the rules of law, the main considerations of discretion and, where needed, the facts of weight.',
    },
    cites: [fvl2014('§ 22'), fvl2014('§ 24')],
    when: adverseDraft,
    done: equal(ofDraft('begrundet'), 1),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.klagevejledning',
    kind: 'guard',
    name: { da: 'Klagevejledning i afgørelsen', en: 'Guidance on complaint in the decision' },
    citizen: {
      da: 'I brevet skal der stå, hvor du kan klage, hvordan du gør, og hvor længe du kan.',
      en: 'The letter must tell where, how and by when you can complain.',
    },
    lawyer: {
      da: 'En skriftlig afgørelse, der kan påklages og ikke fuldt ud giver medhold, skal oplyse klageinstans, fremgangsmåde og frist.',
      en: 'A written decision that can be appealed and is not wholly in favour must name the appeals body, the procedure and the deadline.',
    },
    cites: [fvl2014('§ 25')],
    when: adverseDraft,
    done: equal(ofDraft('klagevejledt'), 1),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.afgoerelse_sendes',
    kind: 'guard',
    name: { da: 'Afgørelsen kan sendes', en: 'The decision can be sent' },
    citizen: {
      da: 'Brevet må først sendes, når der står hvorfor, og hvordan du kan klage.',
      en: 'The letter may be sent only when it tells why and how you can complain.',
    },
    lawyer: {
      da: 'En skriftlig afgørelse, der ikke fuldt ud giver medhold, skal være ledsaget af begrundelse og klagevejledning, når den meddeles.',
      en: 'A written decision that is not wholly in favour must carry reasons and guidance on complaint when it is given.',
    },
    cites: [fvl2014('§§ 22-25')],
    when: adverseDraft,
    done: all(equal(ofDraft('begrundet'), 1), equal(ofDraft('klagevejledt'), 1)),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.begrundelse_oensket',
    kind: 'duty',
    name: { da: 'Skriftlig begrundelse', en: 'Reasons in writing' },
    citizen: {
      da: 'Senest {due} får du på skrift, hvorfor det blev sådan, eller hvornår svaret kommer.',
      en: 'You get written reasons, or are told when they come, by {due}.',
    },
    lawyer: {
      da: 'Ved mundtlig afgørelse kan skriftlig begrundelse kræves inden 14 dage. Den gives snarest; er den ikke givet inden 14 dage, underrettes parten om grunden og den ventede dag ({due}).',
      en: 'After an oral decision written reasons can be demanded within 14 days. They are given as soon as possible; if not within 14 days, the party is told why and when ({due}).',
    },
    cites: [fvl2014('§ 23')],
    when: all(
      adverseDecision,
      equal(ofMade('skriftlig'), 0),
      exists(latest('sagsskridt', { where: { value: 'begrundelse_oensket' }, from: made, until: plusDays(made, 15) })),
    ),
    done: exists(latest('sagsskridt', { where: { value: ['begrundelse_givet', 'begrundelse_udsat'] }, from: made })),
    due: plusDays(latest('sagsskridt', { where: { value: 'begrundelse_oensket' }, from: made }), 14),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.klagefrist',
    kind: 'right',
    name: { da: 'Ret til at klage', en: 'Right to complain' },
    citizen: {
      da: 'Du kan klage i fire uger, fra du fik afgørelsen. Sidste dag er {due}.',
      en: 'You can complain for four weeks after you got the decision. The last day is {due}.',
    },
    lawyer: {
      da: 'Klage indgives inden fire uger efter, at afgørelsen er meddelt ({due}), til den, der traf den. Der er ingen formkrav. Fristen kan fraviges af særlig grund; en forsinket klage skal derfor også behandles.',
      en: 'A complaint is made within four weeks of notice of the decision ({due}), to whoever made it, in any form. The limit can be set aside for special reason, so a late complaint must be handled too.',
    },
    cites: [
      rsl2025('§§ 66-67'),
      lab2019('§§ 204, 207'),
      lab2022('§§ 204, 207'),
      lab2024('§§ 204, 207'),
      alf2024('§ 98'),
      alf2025('§ 98'),
    ],
    when: all(
      adverseDecision,
      not(exists(latest('klage', { where: { trin: 'modtaget' }, from: made }))),
      not(after(today, plusWeeks(ofMade('modtaget'), 4))),
    ),
    due: plusWeeks(ofMade('modtaget'), 4),
  },
  {
    ...base,
    id: 'sanktion.forvaltning.virker_straks',
    kind: 'status',
    name: { da: 'Klagen udsætter ikke afgørelsen', en: 'A complaint does not suspend' },
    citizen: {
      da: 'Det, kommunen har bestemt, gælder, også mens der ses på din klage.',
      en: 'What was decided holds while your complaint is looked at.',
    },
    lawyer: {
      da: 'Klage over en afgørelse har ikke opsættende virkning på dette område.',
      en: 'A complaint has no suspensive effect in this field.',
    },
    cites: [rsl2025('§ 72, stk. 1')],
    when: all(
      adverseDecision,
      equal(latest('afgoerelse', { where: { trin: 'truffet' }, take: 'af' }), 0),
      exists(latest('klage', { where: { trin: 'modtaget' }, from: made })),
      not(
        exists(
          latest('klage', { where: { trin: ['medhold', 'afgjort_medhold', 'afgjort_ikke_medhold'] }, from: made }),
        ),
      ),
    ),
  },
];
