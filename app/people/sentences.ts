import { addDays, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { describeFact, describeFactValue, type FactKind, factKinds } from '@fodfaeste/law/facts';
import type { Sentence } from '../kernel/act/act.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { CaseClosed, CaseOpened, CprChanged } from './case-events.ts';
import type { ContactPersonAssigned } from './contact-person-events.ts';
import type { FactRecorded } from './fact-events.ts';
import { factChoices } from './facts/choices.ts';
import { type CloseReason, type CprChangeReason, closeReasons, cprChangeReasons, lower } from './labels.ts';
import { both, bothBy } from './text.ts';

/** "24. november 2026", as both readers write it. */
export const dateInWords = (date: PlainDate): Bilingual => ({ da: formatDate('da', date), en: formatDate('en', date) });

const followedBy = (first: Bilingual, second: Bilingual | null): Bilingual =>
  second ? say(`${first.da} ${second.da}`, `${first.en} ${second.en}`) : first;

export const openedSentence: Sentence<CaseOpened> = {
  citizen: ({ data: { movedFromName: kommune, again, note } }) => {
    if (!kommune) return both(again ? 'opened.said.again.citizen' : 'opened.said.citizen');
    return followedBy(both('opened.said.moved.citizen', { kommune }), noteFrom(kommune, note));
  },
  caseworker: ({ data: { movedFromName: kommune, again, note, cprWarning } }) => {
    if (kommune) return followedBy(both('opened.said.moved.staff', { kommune }), noteFrom(kommune, note));
    const opened = both(again ? 'opened.said.again.staff' : 'opened.said.staff');
    return followedBy(opened, cprWarning ? both('opened.said.modulus') : null);
  },
};

const noteFrom = (kommune: string, note: string | null | undefined) =>
  note ? both('opened.said.moved.note', { kommune, note }) : null;

const isCloseReason = (text: string): text is CloseReason => Object.hasOwn(closeReasons, text);

export const closedSentence: Sentence<CaseClosed> = {
  citizen: ({ data: { reason, movedToName: kommune } }) => {
    if (kommune) return both('close.said.citizen.moved', { kommune });
    if (reason === 'job' || reason === 'education') return both(`close.said.citizen.${reason}`);
    return both('close.said.citizen');
  },
  caseworker: ({ data: { closedOn, reason, text, movedToName: kommune } }) => {
    if (kommune) return both('close.said.staff.moved', { kommune });
    const why = isCloseReason(reason) ? closeReasons[reason] : both('close.reason.other');
    return bothBy('close.said.staff', (lang) => ({
      dato: dateInWords(plainDate(closedOn))[lang],
      grund: text ? `${why[lang]}: ${text.replace(/\.$/, '')}` : why[lang],
    }));
  },
};

const isCprReason = (text: string): text is CprChangeReason => Object.hasOwn(cprChangeReasons, text);

export const cprChangedSentence: Sentence<CprChanged> = {
  citizen: () => both('cpr.said.citizen'),
  caseworker: ({ data: { reason, cprWarning } }) => {
    const why = isCprReason(reason) ? cprChangeReasons[reason] : say(reason, reason);
    const said = bothBy('cpr.said.staff', (lang) => ({ grund: why[lang] }));
    return followedBy(said, cprWarning ? both('opened.said.modulus') : null);
  },
};

export const contactPersonSentence: Sentence<ContactPersonAssigned> = {
  citizen: ({ data: { staffName: navn, before, reason: grund } }) =>
    before
      ? both('assign.said.change.citizen', { navn, foer: before.staffName, grund })
      : both('assign.said.first.citizen', { navn }),
  caseworker: ({ data: { staffName: navn, before, reason: grund, number } }) =>
    before
      ? both('assign.said.change.staff', { navn, foer: before.staffName, nummer: number - 1, grund })
      : both('assign.said.first.staff', { navn }),
};

/** "fra 1. marts 2026 til og med 5. maj 2026": people name the last day, the tables the first day after. */
export const periodInWords = (from: PlainDate, until: PlainDate | null): Bilingual =>
  until
    ? bothBy('fact.period', (lang) => ({ fra: dateInWords(from)[lang], til: dateInWords(addDays(until, -1))[lang] }))
    : bothBy('fact.open', (lang) => ({ fra: dateInWords(from)[lang] }));

/** A stored fact in plain words; health is never told again. */
export function factInWords(kind: FactKind, value: unknown, label?: string): Bilingual {
  if (value === null) return both('correct.said.health');
  const { name } = factKinds[kind];
  if (label) return say(`${name.da}: ${label}`, `${name.en}: ${label}`);
  return { da: describeFact(kind, value as never, 'da'), en: describeFact(kind, value as never, 'en') };
}

const valueInWords = ({ kind, value }: FactRecorded['data']): Bilingual => ({
  da: describeFactValue(kind, value as never, 'da'),
  en: describeFactValue(kind, value as never, 'en'),
});
const upper = ({ da, en }: Bilingual): Bilingual => ({ da: capital(da), en: capital(en) });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lastDayOf = ({ validUntil, validFrom }: FactRecorded['data']) =>
  dateInWords(addDays(validUntil ?? validFrom, -1));

/** Benefit, and what hangs on it: a-kasse, graduation. */
export const benefitSentence: Sentence<FactRecorded> = {
  citizen: ({ data }) => {
    const periode = periodInWords(data.validFrom, data.validUntil);
    if (data.change === 'ended')
      return data.kind === 'ydelse'
        ? bothBy('endBenefit.said.citizen', (lang) => ({
            ydelse: valueInWords(data)[lang],
            dato: lastDayOf(data)[lang],
          }))
        : bothBy('endBenefit.said.graduate.citizen', (lang) => ({ dato: lastDayOf(data)[lang] }));
    if (data.kind === 'akasse')
      return bothBy('benefit.said.fund.citizen', (lang) => ({ akasse: data.label ?? '', periode: periode[lang] }));
    if (data.kind === 'foerste_henvendelse')
      return bothBy('benefit.said.contact.citizen', (lang) => ({ dato: dateInWords(data.validFrom)[lang] }));
    if (data.kind === 'dimittend')
      return bothBy('benefit.said.graduate.citizen', (lang) => ({ periode: periode[lang] }));
    return data.value === 'ingen'
      ? bothBy('benefit.said.none.citizen', (lang) => ({ periode: periode[lang] }))
      : bothBy('benefit.said.citizen', (lang) => ({ ydelse: valueInWords(data)[lang], periode: periode[lang] }));
  },
  caseworker: ({ data }) => {
    const periode = periodInWords(data.validFrom, data.validUntil);
    if (data.change === 'ended')
      return data.kind === 'ydelse'
        ? bothBy('endBenefit.said.staff', (lang) => ({
            ydelse: upper(valueInWords(data))[lang],
            dato: lastDayOf(data)[lang],
          }))
        : bothBy('endBenefit.said.graduate.staff', (lang) => ({ dato: lastDayOf(data)[lang] }));
    if (data.kind === 'akasse')
      return bothBy('benefit.said.fund.staff', (lang) => ({ akasse: data.label ?? '', periode: periode[lang] }));
    if (data.kind === 'foerste_henvendelse')
      return bothBy('benefit.said.contact.staff', (lang) => ({ dato: dateInWords(data.validFrom)[lang] }));
    if (data.kind === 'dimittend') return bothBy('benefit.said.graduate.staff', (lang) => ({ periode: periode[lang] }));
    return bothBy('benefit.said.staff', (lang) => ({ ydelse: valueInWords(data)[lang], periode: periode[lang] }));
  },
};

const partOf = (value: unknown, name: string): string => {
  const found =
    typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : null;
  return typeof found === 'string' ? found : '';
};
const levels = factChoices('uddannelse', 'niveau');
const readinessLabels = factChoices('parathed', 'parathed');

const level = ({ value }: FactRecorded['data']): Bilingual => lower(levels[partOf(value, 'niveau')] ?? say('', ''));

export const educationSentence: Sentence<FactRecorded> = {
  citizen: ({ data }) => bothBy('education.said.citizen', (lang) => ({ uddannelse: level(data)[lang] })),
  caseworker: ({ data }) => bothBy('education.said.staff', (lang) => ({ uddannelse: level(data)[lang] })),
};

export const readinessSentence: Sentence<FactRecorded> = {
  citizen: ({ data }) => bothBy('readiness.said.citizen', (lang) => judgement(data, lang)),
  caseworker: ({ data }) => bothBy('readiness.said.staff', (lang) => judgement(data, lang)),
};

function assessed({ value }: FactRecorded['data']): Bilingual {
  const label = lower(readinessLabels[partOf(value, 'parathed')] ?? say('', ''));
  if (partOf(value, 'status') !== 'foreloebig') return label;
  return bothBy('readiness.said.preliminary', (lang) => ({ vurdering: label[lang] }));
}

const judgement = (data: FactRecorded['data'], lang: 'da' | 'en') => ({
  navn: data.authorName,
  vurdering: assessed(data)[lang],
  grund: data.reason ?? '',
});
