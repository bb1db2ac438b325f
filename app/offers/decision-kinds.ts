import { z } from 'zod';
import type { DecisionKind } from '../decisions/index.ts';
import { decisionKind, decisionKinds } from '../decisions/index.ts';
import type { Paragraph } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { tellLaw } from '../law/index.ts';
import { fields, type MandateKind } from '../people/index.ts';
import { lawValue } from './law-value.ts';
import { isLawCategory, type LawCategory } from './offer.ts';
import { lab } from './paragraphs.ts';
import { offerRules } from './rules.ts';
import { both, bothBy } from './text.ts';

const terms = z.object({
  participationId: fields.hiddenId(both('kinds.participation')),
  offer: fields.hiddenText(both('kinds.offer'), 160),
  lawCategory: fields.hiddenText(both('kinds.category'), 40),
  startsOn: fields.date(both('kinds.starts')),
  endsOn: fields.optionalDate(both('kinds.ends')),
  hoursWeek: fields.optional(both('kinds.hours'), 5),
});

/** KLE, main group 15. */
const kle = { guidance: '15.18.20', mentor: '15.20.36' } as const;
const complaint: DecisionKind['complaint'] = { body: both('kinds.complaint'), basis: lab('§ 204, stk. 1') };

interface Family {
  readonly kind: string;
  readonly kle: string;
  readonly name: Bilingual;
  readonly lead: Bilingual;
  readonly basis: Paragraph;
  readonly mandate: MandateKind;
  readonly rule: string;
}

/** One kind a rule of the law: the rule says whether this citizen can have it, a person whether it is the right thing. */
const kindOf = ({ kind, kle, name, lead, basis, mandate, rule }: Family) =>
  decisionKind({
    kind,
    name,
    title: name,
    lead,
    kle,
    mandate,
    basis,
    asked: 'citizen',
    results: ['granted'],
    openedByModule: true,
    terms,
    rule,
    discretion: true,
    question: both('kinds.question'),
    test: () => ({ assume: [], lawful: ['yes', 'allowed'] }),
    resultWords: ({ offer: tilbud, startsOn, endsOn }) =>
      endsOn
        ? bothBy('kinds.result.until', (lang) => ({
            tilbud,
            fra: formatDate(lang, startsOn),
            til: formatDate(lang, endsOn),
          }))
        : bothBy('kinds.result', (lang) => ({ tilbud, fra: formatDate(lang, startsOn) })),
    aboutWords: () => both('kinds.about'),
    // What the offer is called may tell of somebody's health: the history says which kind it is, and when.
    termsWords: ({ startsOn }) =>
      bothBy('kinds.terms', (lang) => ({ slags: name[lang], fra: formatDate(lang, startsOn) })),
    complaint,
    ids: 1,
    effects({ participationId, lawCategory, startsOn, endsOn, hoursWeek }, { caseId, ids, result }, frame) {
      const [id] = ids;
      if (result !== 'granted' || id === undefined || !isLawCategory(lawCategory)) return [];
      const value = lawValue({ lawCategory, endsOn: endsOn ?? null, hoursWeek: hoursWeek ? Number(hoursWeek) : null });
      return tellLaw(frame, caseId, { id, subjectId: participationId, kind: 'tilbud', value, from: startsOn });
    },
  });

const families = {
  guidance: kindOf({
    kind: 'offer-guidance',
    kle: kle.guidance,
    name: both('kinds.guidance'),
    lead: both('kinds.guidance.lead'),
    basis: lab('§ 91'),
    mandate: 'offer',
    rule: offerRules.oevrig_vejledning.access,
  }),
  education: kindOf({
    kind: 'offer-education',
    kle: kle.guidance,
    name: both('kinds.education'),
    lead: both('kinds.education.lead'),
    basis: lab('§ 90'),
    mandate: 'course',
    rule: offerRules.ordinaer_uddannelse.access,
  }),
  skills: kindOf({
    kind: 'offer-skills',
    kle: kle.guidance,
    name: both('kinds.skills'),
    lead: both('kinds.skills.lead'),
    basis: lab('§ 93'),
    mandate: 'course',
    rule: offerRules.faerdighedskursus.access,
  }),
  mentor: kindOf({
    kind: 'offer-mentor',
    kle: kle.mentor,
    name: both('kinds.mentor'),
    lead: both('kinds.mentor.lead'),
    basis: lab('§ 167'),
    mandate: 'support',
    rule: offerRules.mentor.access,
  }),
} as const;

const byCategory: Partial<Readonly<Record<LawCategory, string>>> = {
  oevrig_vejledning: families.guidance.kind,
  jobsoegningskursus: families.guidance.kind,
  ordinaer_uddannelse: families.education.kind,
  faerdighedskursus: families.skills.kind,
  mentor: families.mentor.kind,
};

/** Which decision grants an offer; null for what is granted elsewhere (placements) or by nobody (paid hours). */
export const kindFor = (lawCategory: LawCategory | null): string | null =>
  lawCategory === null ? null : (byCategory[lawCategory] ?? null);

export const offerDecisionKinds = Object.values(families);
export const ownKinds = decisionKinds(offerDecisionKinds);
