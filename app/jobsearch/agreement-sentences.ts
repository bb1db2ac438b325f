import type { Sentences } from '../kernel/act/act.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { type AgreementSide, termsInWords } from './agreement.ts';
import type { AgreementEnded, AgreementMade, AgreementProposed } from './agreement-events.ts';
import { both, bothBy } from './text.ts';

const own = (side: AgreementSide) => side === 'citizen';

export const proposedSentences: Sentences<AgreementProposed> = {
  'jobsearch.agreement-proposed': {
    citizen: ({ data: { terms, by, byName: navn } }) => {
      const aftale = termsInWords(terms);
      return own(by)
        ? bothBy('agree.said.proposed.citizen.self', (lang) => ({ aftale: aftale[lang] }))
        : bothBy('agree.said.proposed.citizen', (lang) => ({ navn, aftale: aftale[lang] }));
    },
    caseworker: ({ data: { terms, byName: navn } }) => {
      const aftale = termsInWords(terms);
      return bothBy('agree.said.proposed.staff', (lang) => ({ navn, aftale: aftale[lang] }));
    },
  },
};

export const madeSentences: Sentences<AgreementMade> = {
  'jobsearch.agreement-made': {
    citizen: ({ data: { terms } }) => {
      const aftale = termsInWords(terms);
      return bothBy('agree.said.made.citizen', (lang) => ({ aftale: aftale[lang] }));
    },
    caseworker: ({ data: { terms, how, byName, acceptedByName: ja } }) => {
      const aftale = termsInWords(terms);
      return how === 'together'
        ? bothBy('agree.said.together.staff', (lang) => ({ aftale: aftale[lang], navn: byName }))
        : bothBy('agree.said.made.staff', (lang) => ({ aftale: aftale[lang], forslag: byName, ja }));
    },
  },
};

const withReason = (sentence: Bilingual, grund: string | null): Bilingual =>
  grund === null ? sentence : bothBy('end.said.why', (lang) => ({ saetning: sentence[lang], grund }));

export const endedSentences: Sentences<AgreementEnded> = {
  'jobsearch.agreement-ended': {
    citizen: ({ data: { how, bySide, byName: navn, reason } }) => {
      if (how === 'ended') return withReason(both('end.said.ended.citizen'), reason);
      const said = own(bySide) ? both(`end.said.${how}.citizen.self`) : both(`end.said.${how}.citizen`, { navn });
      return withReason(said, reason);
    },
    caseworker: ({ data: { how, byName: navn, reason } }) =>
      withReason(both(`end.said.${how}.staff`, { navn }), reason),
  },
};
