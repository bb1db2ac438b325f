import type { Cite, InputKind, Outcome, Question } from '@fodfaeste/law';
import { inputKinds } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { type Bilingual, inLang, say } from '../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../kernel/text/format.ts';
import { langs } from '../kernel/text/language.ts';
import { freeSeats, type ListedOffer } from './offer.ts';
import { offerRules } from './rules.ts';
import { isMeantFor, isTargetGroup, type KnownOfCitizen, targetGroups } from './target-groups.ts';
import { both, bothBy } from './text.ts';

/**
 * Something to know before an offer is proposed to this citizen, with the way out. It never hides an offer: whoever proposes it has read
 * why it may not be the time.
 * - `fits`: the law has room for it. `later`: from a day. `not-now`: the law does not have room for it as things stand.
 * - `missing`: facts that nobody has noted. `judge`: a question that the law leaves to a person. `note`: waiting time, seats, target group.
 */
export interface Warning {
  readonly tone: 'fits' | 'later' | 'not-now' | 'missing' | 'judge' | 'note';
  /** For staff. */
  readonly text: Bilingual;
  readonly wayOut: Bilingual | null;
  /** For the citizen: plain, without paragraphs; null where it is nothing for them. */
  readonly plain: Bilingual | null;
  readonly cites: readonly Cite[];
  readonly missing: readonly InputKind[];
  readonly questions: readonly Question[];
}

type Answered = Pick<Outcome, 'rule' | 'state' | 'opens' | 'missing' | 'questions' | 'cites'>;

export interface AskedOf {
  /** What the law says of this citizen; null where it could not be asked. */
  readonly outcomes: readonly Answered[] | null;
  readonly known: KnownOfCitizen;
  readonly today: PlainDate;
}

/** Everything to know about an offer for one citizen, the law first. */
export function warningsFor(offer: ListedOffer, asked: AskedOf): readonly Warning[] {
  return [...lawWarnings(offer, asked), ...ownWarnings(offer, asked)];
}

function lawWarnings({ lawCategory }: ListedOffer, { outcomes }: AskedOf): readonly Warning[] {
  if (lawCategory === null) return [fits(both('warn.noLaw'), [])];
  if (outcomes === null) return [];
  const { access, guards, limits } = offerRules[lawCategory];
  const found = (id: string) => outcomes.find(({ rule }) => rule.id === id);
  const way = accessWarning(found(access), lawCategory);
  if (way.tone === 'not-now') return [way];
  const more = [...guards.map((id) => guardWarning(found(id))), ...limits.map((id) => limitWarning(found(id)))].filter(
    (one) => one !== null,
  );
  // Where something stands in the way, "the law has room for it" would only confuse.
  return way.tone === 'fits' && more.length > 0 ? more : [way, ...more];
}

const fits = (text: Bilingual, cites: readonly Cite[]): Warning => ({
  ...{ tone: 'fits', text, wayOut: null, plain: null, cites, missing: [], questions: [] },
});

function accessWarning(outcome: Answered | undefined, lawCategory: string): Warning {
  if (outcome === undefined || outcome.state === 'suspended')
    return warn('not-now', both('warn.suspended'), both('way.suspended'), outcome);
  if (outcome.state === 'unknown') return unknown(outcome);
  if (outcome.state === 'yes' || outcome.state === 'allowed') return fits(both('warn.fits'), outcome.cites);
  const way = lawCategory === 'faerdighedskursus' ? both('way.test') : both('way.group');
  return warn('not-now', both('warn.group'), way, outcome);
}

function guardWarning(outcome: Answered | undefined): Warning | null {
  if (outcome === undefined) return null;
  if (outcome.state === 'unknown') return unknown(outcome);
  if (outcome.state !== 'refused') return null;
  const { opens } = outcome;
  if (opens === null) return warn('not-now', both('warn.sixMonths'), both('way.sixMonths'), outcome);
  return {
    ...warn('later', dated('warn.sixMonths.on', opens), dated('way.sixMonths.on', opens), outcome),
    plain: dated('plain.later', opens),
  };
}

function limitWarning(outcome: Answered | undefined): Warning | null {
  if (outcome === undefined) return null;
  if (outcome.state === 'unknown') return unknown(outcome);
  if (outcome.state !== 'yes') return null;
  if (outcome.rule.id === 'uddannelse.ordinaer.ikke_under_30')
    return { ...warn('note', both('warn.under30'), both('way.under30'), outcome), plain: both('plain.under30') };
  const { opens } = outcome;
  if (opens === null) return warn('not-now', both('warn.twice'), both('way.twice'), outcome);
  return {
    ...warn('later', dated('warn.twice.on', opens), both('way.twice'), outcome),
    plain: dated('plain.twice', opens),
  };
}

function unknown(outcome: Answered): Warning {
  const { missing, questions } = outcome;
  if (missing.length > 0) {
    const names = listed(missing.map((kind) => lowered(inputKinds[kind].name)));
    const text = bothBy('warn.missing', (lang) => ({ oplysninger: names[lang] }));
    return { ...warn('missing', text, both('way.missing'), outcome), plain: both('plain.unknown') };
  }
  const asks = listed(questions.map(({ text }) => text));
  const text =
    questions.length === 0 ? both('warn.unknown') : bothBy('warn.judge', (lang) => ({ spoergsmaal: asks[lang] }));
  return { ...warn('judge', text, both('way.judge'), outcome), plain: both('plain.unknown') };
}

function ownWarnings(offer: ListedOffer, { known, today }: AskedOf): readonly Warning[] {
  const found: Warning[] = [];
  const meant = isMeantFor(offer.targetGroups, known, today);
  if (meant !== true) {
    const groups = listed(offer.targetGroups.filter(isTargetGroup).map((code) => targetGroups[code]));
    const maalgruppe = (lang: 'da' | 'en') => ({ maalgruppe: groups[lang] });
    const text = bothBy(meant === null ? 'warn.target.unknown' : 'warn.target', maalgruppe);
    found.push({ ...warn('note', text, both('way.target')), plain: bothBy('plain.target', maalgruppe) });
  }
  const free = freeSeats(offer);
  if (free === 0) found.push({ ...warn('note', both('warn.full'), both('way.full')), plain: both('plain.full') });
  const { waitingWeeks: uger } = offer;
  if (uger !== null && uger > 0)
    found.push({
      ...warn('note', both('warn.waiting', { uger }), both('way.waiting')),
      plain: both('plain.waiting', { uger }),
    });
  if (offer.endsOn !== null)
    found.push({
      ...warn('note', dated('warn.ends', offer.endsOn), both('way.ends')),
      plain: dated('plain.ends', offer.endsOn),
    });
  return found;
}

const warn = (
  tone: Warning['tone'],
  text: Bilingual,
  wayOut: Bilingual | null,
  { cites = [], missing = [], questions = [] }: Partial<Answered> = {},
): Warning => ({
  ...{ tone, text, wayOut, cites, missing, questions },
  plain: tone === 'not-now' ? both('plain.notNow') : null,
});

type DatedKey =
  | 'warn.sixMonths.on'
  | 'way.sixMonths.on'
  | 'warn.twice.on'
  | 'warn.ends'
  | 'plain.later'
  | 'plain.twice'
  | 'plain.ends';
const dated = (key: DatedKey, day: PlainDate): Bilingual => bothBy(key, (lang) => ({ dato: formatDate(lang, day) }));

const lowered = ({ da, en }: Bilingual): Bilingual => say(low(da), low(en));
const low = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "a, b og c". */
function listed(words: readonly Bilingual[]): Bilingual {
  const [da, en] = langs.map((lang) =>
    new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB', { type: 'conjunction' }).format(
      words.map((one) => inLang(one, lang)),
    ),
  );
  return say(da ?? '', en ?? '');
}

/** What is free, in words: "3 af 12 pladser er ledige". */
export function seatsInWords(offer: ListedOffer, lang: 'da' | 'en'): string | null {
  const free = freeSeats(offer);
  if (free === null || offer.seats === null) return null;
  const words = bothBy('seats', (one) => ({
    ledige: formatCount(one, free),
    pladser: formatCount(one, offer.seats ?? 0),
  }));
  return inLang(words, lang);
}
