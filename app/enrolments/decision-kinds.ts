import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { type DecisionKind, decisionKind, decisionKinds } from '../decisions/index.ts';
import { field, type Paragraph } from '../kernel/act/field.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import { tellLaw } from '../law/index.ts';
import { fields } from '../people/index.ts';
import { lawValue } from './law-value.ts';
import { lab } from './paragraphs.ts';
import { type GrantedScheme, lawCategories } from './schemes.ts';
import { both, bothBy } from './text.ts';

/** The course as the law reads it (engines/law, input `kursusoenske`), kept with the decision: lists change from month to month. */
const wished = z.object({
  lister: z.array(z.string()),
  niveau: z.string(),
  fremmoede: z.number().nullable(),
  fuldtid: z.boolean().nullable(),
  timerPrUge: z.number().nullable(),
  prisPrUgeOere: z.number().nullable(),
  giverSu: z.boolean().nullable(),
});

const terms = z.object({
  enrolmentId: fields.hiddenId(both('kinds.enrolment')),
  course: fields.hiddenText(both('kinds.course'), 200),
  provider: fields.hiddenText(both('kinds.provider'), 200),
  startsOn: fields.date(both('kinds.starts')),
  endsOn: fields.optionalDate(both('kinds.ends')),
  hoursWeek: fields.optional(both('kinds.hours'), 5),
  wished: field(wished, { label: both('kinds.course'), control: 'hidden', mandatory: fields.meaning }),
});

/** KLE 15.18.20: vejledning og opkvalificering. */
const kle = '15.18.20';
const complaint: DecisionKind['complaint'] = { body: both('kinds.complaint'), basis: lab('§ 204, stk. 1') };

interface Family {
  readonly kind: string;
  readonly scheme: GrantedScheme;
  readonly name: Bilingual;
  readonly lead: Bilingual;
  readonly basis: Paragraph;
  readonly rule: string;
}

/** One kind a scheme: the rule says whether this citizen can have this course by it, a person whether it is the right thing. */
const kindOf = ({ kind, scheme, name, lead, basis, rule }: Family) =>
  decisionKind({
    kind,
    name,
    title: name,
    lead,
    kle,
    mandate: 'course',
    basis,
    asked: 'citizen',
    results: ['granted'],
    openedByModule: true,
    terms,
    rule,
    discretion: true,
    question: both('kinds.question'),
    test: ({ wished: value }, _result, on) => ({
      assume: [wish(value, on)],
      lawful: ['yes', 'allowed'],
    }),
    resultWords: ({ course: kursus, startsOn, endsOn }) =>
      endsOn
        ? bothBy('kinds.result.until', (lang) => ({
            kursus,
            fra: formatDate(lang, startsOn),
            til: formatDate(lang, endsOn),
          }))
        : bothBy('kinds.result', (lang) => ({ kursus, fra: formatDate(lang, startsOn) })),
    aboutWords: () => both('kinds.about'),
    termsWords: ({ course: kursus, startsOn }) =>
      bothBy('kinds.terms', (lang) => ({ kursus, fra: formatDate(lang, startsOn) })),
    complaint,
    ids: 1,
    effects({ enrolmentId, startsOn, endsOn, hoursWeek }, { caseId, ids, result }, frame) {
      const [id] = ids;
      if (result !== 'granted' || id === undefined) return [];
      const value = lawValue({
        lawCategory: lawCategories[scheme],
        endsOn: endsOn ?? null,
        hoursWeek: hoursWeek ? Number(hoursWeek) : null,
      });
      return tellLaw(frame, caseId, { id, subjectId: enrolmentId, kind: 'tilbud', value, from: startsOn });
    },
  });

const wish = (value: z.output<typeof wished>, on: PlainDate): Entry => ({
  kind: 'kursusoenske',
  value,
  from: on,
  to: null,
});

const families: Readonly<Record<GrantedScheme, ReturnType<typeof kindOf>>> = {
  T02: kindOf({
    kind: 'course-regional-pool',
    scheme: 'T02',
    name: both('kinds.regional'),
    lead: both('kinds.regional.lead'),
    basis: lab('§ 97'),
    rule: 'uddannelse.regional_pulje.kursus_passer',
  }),
  T05: kindOf({
    kind: 'course-lift',
    scheme: 'T05',
    name: both('kinds.lift'),
    lead: both('kinds.lift.lead'),
    basis: lab('§ 97 a'),
    rule: 'uddannelse.loeft110.ret',
  }),
  T06: kindOf({
    kind: 'course-ordinary',
    scheme: 'T06',
    name: both('kinds.ordinary'),
    lead: both('kinds.ordinary.lead'),
    basis: lab('§ 90'),
    rule: 'uddannelse.ordinaer.mulighed',
  }),
  T19: kindOf({
    kind: 'course-skills',
    scheme: 'T19',
    name: both('kinds.skills'),
    lead: both('kinds.skills.lead'),
    basis: lab('§ 93'),
    rule: 'uddannelse.faerdighedskursus.ret',
  }),
};

/** Which decision grants a course by a scheme. */
export const kindFor = (scheme: GrantedScheme): string => families[scheme].kind;

export const enrolmentDecisionKinds = Object.values(families);
export const ownKinds = decisionKinds(enrolmentDecisionKinds);
