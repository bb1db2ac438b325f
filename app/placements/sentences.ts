import type { Sentences } from '../kernel/act/act.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import type { OfPlacement, PlacementAnswered, PlacementEvent } from './events.ts';
import { behalfLabels, endReasonLabels, kindWords, scoreLabels } from './labels.ts';
import type { Party } from './placement.ts';
import { both, bothBy } from './text.ts';

/** "praktik hos Nordjysk Byg" */
const what = ({ kind, companyName: firma }: OfPlacement): Bilingual =>
  bothBy('said.what', (lang) => ({ plads: kindWords[kind][lang], firma }));

const capital = ({ da, en }: Bilingual): Bilingual => ({
  da: `${da.charAt(0).toUpperCase()}${da.slice(1)}`,
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
});

const list = (parties: readonly Party[]): Bilingual => {
  const join = (lang: Lang) => {
    const names = parties.map((party) => both(`party.${party}.low`)[lang]);
    const last = names.pop() ?? '';
    return names.length === 0 ? last : `${names.join(', ')} ${lang === 'da' ? 'og' : 'and'} ${last}`;
  };
  return { da: join('da'), en: join('en') };
};

const answeredStaff = ({ data }: PlacementAnswered): Bilingual => {
  const hvad = what(data);
  const hvem = capital(both(`party.${data.party}.low`));
  let said = bothBy(`said.answered.${data.answer}.staff`, (lang) => ({
    hvem: `${hvem[lang]} (${data.name})`,
    hvad: hvad[lang],
  }));
  const { ratioKept, channel, behalfReason, byName: navn } = data;
  if (ratioKept !== null) {
    const before = said;
    said = bothBy(`said.answered.ratio.${ratioKept ? 'yes' : 'no'}.staff`, (lang) => ({ saetning: before[lang] }));
  }
  const before = said;
  if (channel === 'link') return bothBy('said.answered.link.staff', (lang) => ({ saetning: before[lang] }));
  if (channel === 'on-behalf' && behalfReason !== null)
    return bothBy('said.answered.behalf.staff', (lang) => ({
      saetning: before[lang],
      navn,
      grund: behalfLabels[behalfReason][lang].toLowerCase(),
    }));
  return before;
};

const withHint = (said: Bilingual, key: 'said.noRepresentative', holds: boolean): Bilingual =>
  holds ? bothBy(key, (lang) => ({ saetning: said[lang] })) : said;

const withUnreached = (said: Bilingual, parties: readonly Party[]): Bilingual => {
  if (parties.length === 0) return said;
  const names = list(parties);
  return bothBy('said.unreached', (lang) => ({ saetning: said[lang], parter: names[lang] }));
};

const of = (data: OfPlacement) => {
  const hvad = what(data);
  const named = capital(hvad);
  const days = (lang: Lang) => ({ fra: formatDate(lang, data.startsOn), til: formatDate(lang, data.endsOn) });
  return { hvad, named, days, navn: data.byName, firma: data.companyName, opgave: data.functionTitle };
};

/** What the history says of a placement, to the citizen and to staff. */
export const placementSentences: Sentences<PlacementEvent> = {
  'placements.saved': {
    citizen: null,
    caseworker: ({ data }) => {
      const { hvad, navn, opgave } = of(data);
      return data.resets
        ? bothBy('said.reset.staff', (lang) => ({ navn, hvad: hvad[lang] }))
        : bothBy('said.saved.staff', (lang) => ({ navn, hvad: hvad[lang], opgave: opgave || '–' }));
    },
  },
  'placements.sent': {
    citizen: ({ data }) => {
      const { hvad, days, navn, opgave } = of(data);
      return data.extendsId === null
        ? bothBy('said.sent.citizen', (lang) => ({ navn, hvad: hvad[lang], opgave, ...days(lang) }))
        : bothBy('said.sent.extends.citizen', (lang) => ({ navn, hvad: hvad[lang], til: days(lang).til }));
    },
    caseworker: ({ data }) => {
      const { hvad, days, navn, opgave } = of(data);
      const parter = list(data.asked);
      const said = bothBy('said.sent.staff', (lang) => ({
        navn,
        hvad: hvad[lang],
        opgave,
        parter: parter[lang],
        ...days(lang),
      }));
      return withUnreached(withHint(said, 'said.noRepresentative', data.noRepresentative), data.unreached);
    },
  },
  'placements.answered': {
    citizen: ({ data }) => {
      const { hvad, firma } = of(data);
      if (data.party === 'citizen')
        return bothBy(`said.answered.${data.answer}.self`, (lang) => ({ hvad: hvad[lang] }));
      return data.party === 'company'
        ? bothBy(`said.answered.${data.answer}.company.citizen`, (lang) => ({ firma, hvad: hvad[lang] }))
        : answeredStaff({ data } as PlacementAnswered);
    },
    caseworker: answeredStaff,
  },
  'placements.ready': {
    citizen: ({ data }) => bothBy('said.ready.citizen', (lang) => ({ hvad: what(data)[lang] })),
    caseworker: ({ data }) => bothBy('said.ready.staff', (lang) => ({ hvad: what(data)[lang] })),
  },
  'placements.agreed': {
    citizen: ({ data }) => {
      const { days, firma, opgave } = of(data);
      return bothBy('said.agreed.citizen', (lang) => ({ opgave, firma, fra: days(lang).fra }));
    },
    caseworker: ({ data }) => {
      const { named, days, opgave } = of(data);
      return bothBy('said.agreed.staff', (lang) => ({ hvad: named[lang], opgave, fra: days(lang).fra }));
    },
  },
  'placements.granted': {
    citizen: ({ data }) => {
      const { hvad, days } = of(data);
      return bothBy('said.granted.citizen', (lang) => ({ hvad: hvad[lang], ...days(lang) }));
    },
    caseworker: ({ data }) => {
      const { hvad, days, navn } = of(data);
      return bothBy('said.granted.staff', (lang) => ({ navn, hvad: hvad[lang], ...days(lang) }));
    },
  },
  'placements.reminded': {
    citizen: null,
    caseworker: ({ data }) => {
      const { hvad, navn } = of(data);
      const hvem = both(`party.${data.party}.low`);
      return bothBy('said.reminded.staff', (lang) => ({ navn, hvem: hvem[lang], hvad: hvad[lang] }));
    },
  },
  'placements.draft-dropped': {
    citizen: null,
    caseworker: ({ data }) => {
      const { hvad, navn } = of(data);
      return bothBy('said.dropped.draft.staff', (lang) => ({ navn, hvad: hvad[lang], grund: data.words }));
    },
  },
  'placements.withdrawn': {
    citizen: ({ data }) => {
      const { hvad, navn } = of(data);
      return bothBy('said.withdrawn.citizen', (lang) => ({ navn, hvad: hvad[lang], grund: data.words }));
    },
    caseworker: ({ data }) => {
      const { hvad, navn } = of(data);
      return bothBy('said.withdrawn.staff', (lang) => ({ navn, hvad: hvad[lang], grund: data.words }));
    },
  },
  'placements.ended': {
    citizen: ({ data }) =>
      bothBy('said.ended.citizen', (lang) => ({ hvad: of(data).named[lang], dato: formatDate(lang, data.endedOn) })),
    caseworker: ({ data }) => {
      const { hvad, navn } = of(data);
      return bothBy('said.ended.staff', (lang) => ({
        navn,
        hvad: hvad[lang],
        dato: formatDate(lang, data.endedOn),
        grund: endReasonLabels[data.endReason][lang].toLowerCase(),
      }));
    },
  },
  'placements.follow-up-planned': {
    citizen: ({ data }) =>
      bothBy('said.planned.citizen', (lang) => ({ hvad: what(data)[lang], dato: formatDate(lang, data.dueOn) })),
    caseworker: ({ data }) => {
      const { hvad, navn } = of(data);
      return bothBy(`said.planned.${data.followUpKind}.staff`, (lang) => ({
        navn,
        hvad: hvad[lang],
        dato: formatDate(lang, data.dueOn),
      }));
    },
  },
  'placements.follow-up-dropped': {
    citizen: null,
    caseworker: ({ data }) => {
      const { hvad, navn } = of(data);
      return bothBy('said.dropped.staff', (lang) => ({ navn, hvad: hvad[lang], dato: formatDate(lang, data.dueOn) }));
    },
  },
  'placements.talk-held': {
    citizen: ({ data }) => talk('said.talk.citizen', data),
    caseworker: ({ data }) => talk('said.talk.staff', data),
  },
  'placements.check-asked': {
    citizen: ({ data }) => bothBy('said.checkAsked.citizen', (lang) => ({ hvad: what(data)[lang] })),
    caseworker: ({ data }) =>
      bothBy(data.companyReached ? 'said.checkAsked.staff' : 'said.checkAsked.staff.alone', (lang) => ({
        hvad: what(data)[lang],
      })),
  },
  'placements.check-answered': {
    // What the company says of the days there is for those who follow up; they talk about it with the citizen.
    citizen: ({ data }) =>
      data.party === 'citizen'
        ? bothBy('said.checkAnswered.self', (lang) => ({ hvad: what(data)[lang], score: scoreOf(data.score, lang) }))
        : bothBy('said.checkAnswered.citizen', (lang) => ({ hvad: what(data)[lang] })),
    caseworker: ({ data }) =>
      bothBy('said.checkAnswered.staff', (lang) => ({
        hvem: capital(both(`party.${data.party}.low`))[lang],
        hvad: what(data)[lang],
        score: scoreOf(data.score, lang),
      })),
  },
  'placements.assessed': {
    citizen: ({ data }) =>
      data.party === 'citizen'
        ? bothBy('said.assessed.self', (lang) => ({ hvad: what(data)[lang] }))
        : bothBy('said.assessed.citizen', (lang) => ({
            hvem: data.name,
            hvad: what(data)[lang],
            tilbud: both(`said.offered.${data.offered}`)[lang],
          })),
    caseworker: ({ data }) =>
      bothBy('said.assessed.staff', (lang) => ({
        hvem: data.name,
        hvad: what(data)[lang],
        tilbud: both(`said.offered.${data.offered}`)[lang],
      })),
  },
  'placements.outcome-noted': {
    citizen: ({ data }) =>
      bothBy('said.outcome.citizen', (lang) => ({
        hvad: of(data).named[lang],
        resultat: both(`outcome.${data.outcome}.low`)[lang],
        dato: formatDate(lang, data.fromOn),
      })),
    caseworker: ({ data }) =>
      bothBy('said.outcome.staff', (lang) => ({
        navn: data.byName,
        hvad: what(data)[lang],
        resultat: both(`outcome.${data.outcome}.low`)[lang],
        dato: formatDate(lang, data.fromOn),
      })),
  },
  'placements.begun': {
    citizen: ({ data }) => bothBy('said.begun.citizen', (lang) => ({ hvad: of(data).named[lang] })),
    caseworker: ({ data }) =>
      bothBy('said.begun.staff', (lang) => ({ hvad: of(data).named[lang], fra: of(data).days(lang).fra })),
  },
  'placements.assessment-asked': {
    citizen: ({ data }) => bothBy('said.assessmentAsked.citizen', (lang) => ({ hvad: what(data)[lang] })),
    caseworker: ({ data }) => bothBy('said.assessmentAsked.staff', (lang) => ({ hvad: what(data)[lang] })),
  },
};

const scoreOf = (score: number, lang: Lang): string =>
  (scoreLabels as Readonly<Record<string, Bilingual>>)[String(score)]?.[lang].toLowerCase() ?? String(score);

const talk = (
  key: 'said.talk.citizen' | 'said.talk.staff',
  data: OfPlacement & { readonly heldOn: OfPlacement['startsOn'] },
) => bothBy(key, (lang) => ({ navn: data.byName, hvad: what(data)[lang], dato: formatDate(lang, data.heldOn) }));
