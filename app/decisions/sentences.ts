import type { Sentence, Sentences } from '../kernel/act/act.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type {
  DateMoved,
  DecisionOpened,
  DecisionReturned,
  DecisionSigned,
  DecisionSubmitted,
  DecisionWithdrawn,
  FactOfDecisionEvent,
  HearingEvent,
  OfDecision,
  PolicySet,
  ReasonsEvent,
  RoundOpened,
  TermsChanged,
} from './decision-events.ts';
import { becauseLabels } from './labels.ts';
import type { DecisionPolicy } from './policy.ts';
import { both, bothBy } from './text.ts';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const withoutStop = (text: string) => text.replace(/[.!?…]$/, '');

/** `emne`: "Samtalen 3. december holdes som et møde"; `om`: "om samtalen skal holdes som et møde". */
const names = ({ byName: navn, termsWords, aboutWords }: OfDecision, lang: 'da' | 'en') => ({
  navn,
  emne: withoutStop(termsWords[lang]),
  om: withoutStop(aboutWords[lang]),
});

export const openedSentence: Sentence<DecisionOpened> = {
  citizen: ({ data }) => bothBy(data.bySelf ? 'said.opened.self' : 'said.opened.citizen', (lang) => names(data, lang)),
  caseworker: ({ data }) =>
    bothBy(data.bySelf ? 'said.opened.asked' : data.askedOn ? 'said.opened.for' : 'said.opened.staff', (lang) =>
      names(data, lang),
    ),
};

/** What the authority takes up itself is told to the citizen with a hearing or the decision. */
export const openedUnasked: Sentence<DecisionOpened> = { citizen: null, caseworker: openedSentence.caseworker };

export const roundSentence: Sentence<RoundOpened> = {
  citizen: ({ data }) => bothBy('said.round.citizen', (lang) => ({ ...names(data, lang), grund: data.reason })),
  caseworker: ({ data }) =>
    bothBy('said.round.staff', (lang) => ({
      ...names(data, lang),
      runde: data.round,
      anledning: lower(becauseLabels[data.because][lang]),
      grund: data.reason,
    })),
};

export const termsSentence: Sentence<TermsChanged> = {
  citizen: null,
  caseworker: ({ data }) => bothBy('said.terms', (lang) => names(data, lang)),
};

export const factSentences: Sentences<FactOfDecisionEvent> = {
  'decisions.fact-noted': {
    citizen: null,
    caseworker: ({ data }) => bothBy('said.fact-noted', (lang) => names(data, lang)),
  },
  'decisions.fact-removed': {
    citizen: null,
    caseworker: ({ data }) => bothBy('said.fact-removed', (lang) => names(data, lang)),
  },
};

export const hearingSentences: Sentences<HearingEvent> = {
  'decisions.hearing-sent': {
    citizen: ({ data }) =>
      bothBy('said.hearing.citizen', (lang) => ({ ...names(data, lang), dato: formatDate(lang, data.until) })),
    caseworker: ({ data }) =>
      bothBy('said.hearing.staff', (lang) => ({ ...names(data, lang), dato: formatDate(lang, data.until) })),
  },
  'decisions.hearing-extended': {
    citizen: ({ data }) =>
      bothBy('said.extended.citizen', (lang) => ({ ...names(data, lang), dato: formatDate(lang, data.until) })),
    caseworker: ({ data }) =>
      bothBy('said.extended.staff', (lang) => ({ ...names(data, lang), dato: formatDate(lang, data.until) })),
  },
  'decisions.hearing-answered': {
    citizen: ({ data }) =>
      bothBy(`said.answered.citizen.${data.bySelf ? 'self' : data.said ? 'heard' : 'nothing'}`, (lang) =>
        names(data, lang),
      ),
    caseworker: ({ data }) =>
      bothBy(`said.answered.staff.${data.bySelf ? 'self' : data.said ? 'heard' : 'nothing'}`, (lang) =>
        names(data, lang),
      ),
  },
  'decisions.hearing-skipped': {
    citizen: null,
    caseworker: ({ data }) => bothBy('said.skipped', (lang) => names(data, lang)),
  },
  'decisions.wait-wanted': {
    citizen: ({ data }) => bothBy('said.wait.citizen', (lang) => names(data, lang)),
    caseworker: ({ data }) => bothBy('said.wait.staff', (lang) => names(data, lang)),
  },
};

export const reasonsSentences: Sentences<ReasonsEvent> = {
  'decisions.reasons-written': {
    citizen: null,
    caseworker: ({ data }) => bothBy('said.reasons', (lang) => names(data, lang)),
  },
  'decisions.colleague-asked': {
    citizen: null,
    caseworker: ({ data }) => bothBy('said.asked', (lang) => ({ ...names(data, lang), kollega: data.colleagueName })),
  },
  'decisions.colleague-answered': {
    citizen: null,
    caseworker: ({ data }) => bothBy('said.advised', (lang) => names(data, lang)),
  },
};

const joined = (first: Bilingual, second: Bilingual | null): Bilingual =>
  second ? say(`${first.da} ${second.da}`, `${first.en} ${second.en}`) : first;

export const submittedSentence: Sentence<DecisionSubmitted> = {
  citizen: null,
  caseworker: ({ data }) => bothBy('said.submitted', (lang) => names(data, lang)),
};
export const returnedSentence: Sentence<DecisionReturned> = {
  citizen: null,
  caseworker: ({ data }) => bothBy('said.returned', (lang) => ({ ...names(data, lang), grund: data.reason })),
};

export const signedSentence: Sentence<DecisionSigned> = {
  citizen: ({ data: { words, complaintUntil } }) =>
    joined(
      bothBy('said.signed.citizen', (lang) => ({ resultat: withoutStop(words[lang]) })),
      complaintUntil && bothBy('said.signed.complaint', (lang) => ({ dato: formatDate(lang, complaintUntil) })),
    ),
  caseworker: ({ data }) =>
    bothBy('said.signed.staff', (lang) => ({
      ...names(data, lang),
      resultat: lower(both(`result.${data.result}`)[lang]),
    })),
};

export const withdrawnSentence: Sentence<DecisionWithdrawn> = {
  citizen: ({ data }) =>
    data.citizenKnew
      ? bothBy('said.withdrawn.citizen', (lang) => ({ ...names(data, lang), grund: data.reason }))
      : bothBy('said.withdrawn.unknown', (lang) => names(data, lang)),
  caseworker: ({ data }) => bothBy('said.withdrawn.staff', (lang) => ({ ...names(data, lang), grund: data.reason })),
};

export const dateSentence: Sentence<DateMoved> = {
  citizen: ({ data }) =>
    bothBy('said.date.citizen', (lang) => ({
      ...names(data, lang),
      dato: formatDate(lang, data.newDate),
      grund: data.reason,
    })),
  caseworker: ({ data }) =>
    bothBy('said.date.staff', (lang) => ({
      ...names(data, lang),
      dato: formatDate(lang, data.newDate),
      grund: data.reason,
    })),
};

function policyInWords({ twoPersons, deadlineDays, hearingDays }: DecisionPolicy, lang: 'da' | 'en'): string {
  const parts = [
    both(twoPersons ? 'policy.two' : 'policy.one'),
    deadlineDays === null ? both('policy.no-deadline') : both('policy.deadline', { dage: deadlineDays }),
    both('policy.hearing', { dage: hearingDays }),
  ];
  return parts.map((part) => part[lang]).join(', ');
}

export const policySentence: Sentence<PolicySet> = {
  citizen: null,
  caseworker: ({ data }) =>
    bothBy('said.policy', (lang) => ({
      navn: data.byName,
      slags: data.name[lang],
      regler: policyInWords(data.policy, lang),
    })),
};
