import type { Sentences } from '../kernel/act/act.ts';
import { formatCount, formatDate, formatKroner } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import type { HouseEvent, PartyAnswered } from './events.ts';
import { stateLabels } from './labels.ts';
import { both, bothBy } from './text.ts';

/** "25.000 kr. og 40 timer"; nothing where nothing is given. */
function giftInWords({ gives: { oere, hours } }: PartyAnswered['data'], lang: Lang): string {
  const money = oere === null || oere === 0 ? [] : [formatKroner(lang, oere)];
  const time = hours === null || hours === 0 ? [] : [both('said.hours', { timer: formatCount(lang, hours) })[lang]];
  const all = [...money, ...time];
  const said = both('said.gives', { hvad: all.join(both('said.and')[lang]) })[lang];
  // "25.000 kr." ends the sentence itself.
  return all.length === 0 ? '' : ` ${said}${said.endsWith('.') ? '' : '.'}`;
}

/** Partnerships concern no citizen's case: the house reads these. */
export const houseSentences: Sentences<HouseEvent> = {
  'partnerships.opened': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel } }) => both('opened.said', { navn, titel }),
  },
  'partnerships.changed': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel } }) => both('changed.said', { navn, titel }),
  },
  'partnerships.party-asked': {
    citizen: null,
    caseworker: ({ data: { byName: navn, title: titel, party } }) =>
      both('party-asked.said', { navn, part: party.name, titel }),
  },
  'partnerships.party-answered': {
    citizen: null,
    caseworker: ({ data }) =>
      bothBy(`party-answered.said.${data.answer}`, (lang) => ({
        part: data.partyName,
        titel: data.title,
        giver: giftInWords(data, lang),
      })),
  },
  'partnerships.jobs-pledged': {
    citizen: null,
    caseworker: ({ data: { companyName: virksomhed, title: titel, pledge, before, toldBy, byName: navn } }) => {
      const told = { virksomhed, titel, antal: pledge.jobs };
      if (toldBy === 'staff') return both('pledged.said.staff', { ...told, navn });
      return before === null ? both('pledged.said', told) : both('pledged.said.changed', { ...told, foer: before });
    },
  },
  'partnerships.pledge-withdrawn': {
    citizen: null,
    caseworker: ({ data: { companyName: virksomhed, title: titel, words: ord } }) =>
      both('pledge-withdrawn.said', { virksomhed, titel, ord }),
  },
  'partnerships.class-set': {
    citizen: null,
    caseworker: ({ data: { title: titel, courseTitle: kursus, place: sted, from } }) =>
      bothBy('class-set.said', (lang) => ({ titel, kursus, sted, dato: formatDate(lang, from) })),
  },
  'partnerships.moved': {
    citizen: null,
    caseworker: ({ data: { title: titel, to } }) =>
      bothBy('moved.said', (lang) => ({ titel, tilstand: stateLabels[to][lang].toLocaleLowerCase(lang) })),
  },
  'partnerships.closed': {
    citizen: null,
    caseworker: ({ data: { title: titel, how, result, words } }) =>
      how === 'closed'
        ? both('closed.said', { titel, ansat: result.hired, pladser: result.seats })
        : both('stopped.said', { titel, ord: words ?? '' }),
  },
  'partnerships.note-written': {
    citizen: null,
    caseworker: ({ data: { fromName: part, title: titel } }) => both('note.said', { part, titel }),
  },
  'partnerships.lesson-told': {
    citizen: null,
    caseworker: ({ data: { partyName: part, title: titel } }) => both('lesson.said', { part, titel }),
  },
};
