import type { Entry } from '@fodfaeste/law';
import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { type DecisionKind, decisionKind, type Effect } from '../../decisions/index.ts';
import type { EventFrame } from '../../kernel/act/event.ts';
import type { Paragraph } from '../../kernel/act/field.ts';
import type { TableName, Write } from '../../kernel/act/write.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { retractFromLaw, tellLaw } from '../../law/index.ts';
import { categoryOf, slagsOf } from '../checks/entries.ts';
import type { OfferKind } from '../checks/input.ts';
import { kindLabels, kindWords } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { both, bothBy } from '../text.ts';
import { type PlacementTerms, placementTerms, prolongs, toldFrom } from './terms.ts';

/** LAB § 204, stk. 1. */
const complaint: DecisionKind['complaint'] = { body: both('decide.complaint'), basis: lab('§ 204, stk. 1') };

interface Kind {
  readonly kind: OfferKind;
  /** KLE 15.18: tilbud i virksomheder. */
  readonly kle: string;
  readonly basis: Paragraph;
  readonly mandate: 'placement' | 'wage-subsidy';
}

/** The offer as the law is told of it. Told of the first place of those that prolong each other: to the law they are one. */
export const offerOf = (kind: OfferKind, terms: PlacementTerms) => ({
  kategori: categoryOf(kind, terms.sector),
  aftaltTil: terms.endsOn,
  timerPrUge: terms.hours,
  ...(terms.testsAvailability === true ? { raadighedsafproevende: true } : {}),
});

const given = (kind: OfferKind, terms: PlacementTerms) => ({
  slags: slagsOf(kind),
  begynder: terms.startsOn,
  slutter: terms.endsOn,
});

const entry = (kind: Entry['kind'], value: unknown, from: PlainDate, to: PlainDate | null): Entry => ({
  kind,
  value,
  from,
  to,
});

/** A decision on one kind of placement. Only the agreement that all said yes to brings it about (`grant-placement`). */
export const placementKind = ({ kind, kle, basis, mandate }: Kind) => {
  const days = (lang: Lang, { startsOn, endsOn, companyName: firma }: PlacementTerms) => ({
    firma,
    fra: formatDate(lang, startsOn),
    til: formatDate(lang, endsOn),
  });
  return decisionKind({
    kind: `placement-${kind}`,
    name: both(`decide.${kind}.name`),
    title: both(`decide.${kind}.title`),
    lead: both('decide.lead'),
    kle,
    mandate,
    basis,
    asked: 'citizen',
    openedByModule: true,
    results: ['granted', 'refused'],
    terms: placementTerms,
    rule: `virksomhed.${kind}.adgang`,
    discretion: true,
    question: both('decide.question'),
    test(terms, result) {
      const offer = entry('tilbud', offerOf(kind, terms), terms.rootStartsOn, addDays(terms.endsOn, 1));
      // A group that may have it may also be refused, after a weighing; whoever may not have it is refused by the law itself.
      return result === 'granted' ? { assume: [offer], lawful: ['yes'] } : { assume: [], lawful: ['yes', 'no'] };
    },
    resultWords: (terms, result) =>
      result === 'granted'
        ? bothBy(`decide.result.${kind}.${prolongs(terms) ? 'prolonged' : 'granted'}`, (lang) => days(lang, terms))
        : bothBy('decide.result.refused', (lang) => ({ firma: terms.companyName, plads: kindWords[kind][lang] })),
    aboutWords: ({ companyName: firma }) => bothBy('decide.about', (lang) => ({ firma, plads: kindWords[kind][lang] })),
    termsWords: (terms) => bothBy('decide.terms', (lang) => ({ ...days(lang, terms), plads: kindLabels[kind][lang] })),
    complaint,
    ids: 3,
    effects: (terms, effect, frame) => toldOf(kind, terms, effect, frame),
  });
};

function toldOf(
  kind: OfferKind,
  terms: PlacementTerms,
  { caseId, decidedOn, ids, result }: Effect,
  frame: EventFrame,
): readonly Write<TableName>[] {
  const [offerId = '', givenId = '', longerId = ''] = ids;
  const subjectId = terms.rootId;
  if (result !== 'granted')
    return [
      ...retractFromLaw(frame, subjectId, 'tilbud'),
      ...retractFromLaw(frame, terms.placementId, 'tilbud_afgivet'),
      ...retractFromLaw(frame, terms.placementId, 'plads_forlaenget'),
    ];
  const ground = terms.extensionGround;
  return [
    ...tellLaw(frame, caseId, {
      id: offerId,
      subjectId,
      kind: 'tilbud',
      value: offerOf(kind, terms),
      from: terms.rootStartsOn,
      to: addDays(terms.endsOn, 1),
    }),
    ...tellLaw(frame, caseId, {
      id: givenId,
      subjectId: terms.placementId,
      kind: 'tilbud_afgivet',
      value: given(kind, terms),
      from: decidedOn,
    }),
    ...(ground === undefined || kind === 'nytteindsats'
      ? []
      : tellLaw(frame, caseId, {
          id: longerId,
          subjectId: terms.placementId,
          kind: 'plads_forlaenget',
          value: { slags: slagsOf(kind), grund: ground },
          from: toldFrom(terms, decidedOn),
        })),
  ];
}
