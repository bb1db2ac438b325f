import { addDays } from '@fodfaeste/law/dates';
import { formatDate, formatKroner } from '../../kernel/text/format.ts';
import { kindWords } from '../labels.ts';
import { mostPaid, mostUnpaid } from '../ladder.ts';
import type { PlacementCheck } from '../placement.ts';
import { both, bothBy } from '../text.ts';
import { otherPlaces, paidHoursEntry, personEntries } from './entries.ts';
import type { CheckInput, OfferKind } from './input.ts';
import { lengthChecks } from './length.ts';
import { numberIn } from './numbers.ts';
import { guarded, lawOfPerson, namesOf, ours, type Says, told, unanswered } from './outcome.ts';

type Checks = readonly PlacementCheck[];

/** What the law says of the citizen in such a place. */
export function personChecks(input: CheckInput, kind: OfferKind): Checks {
  const says = lawOfPerson(personEntries(input), input.today);
  const access = accessOf(kind, says);
  // Who may not have the place at all need not hear what it would have to be like.
  if (access.some(({ state }) => state === 'stop')) return access;
  return [
    ...access,
    ...lengthChecks(input, kind, says),
    ...otherPlaceNotes(input),
    ...(kind === 'praktik' ? praktikChecks(input, says) : []),
    ...(kind === 'loentilskud' ? loentilskudChecks(input, says) : []),
    ...(kind === 'nytteindsats' ? nytteChecks(says) : []),
    ...paidFunctionChecks(input),
  ];
}

function accessOf(kind: OfferKind, says: Says): Checks {
  const outcome = says(`virksomhed.${kind}.adgang`);
  if (!outcome) return [];
  const text = (which: 'ok' | 'stop') => bothBy(`check.access.${which}`, (lang) => ({ plads: kindWords[kind][lang] }));
  switch (outcome.state) {
    case 'yes':
      return [told(outcome, { state: 'ok', text: text('ok') })];
    case 'unknown':
      return [unanswered(outcome)];
    case 'suspended':
      return [told(outcome, { state: 'stop', text: both('check.suspended') })];
    default:
      return [told(outcome, { state: 'stop', text: text('stop'), wayOut: both(`check.access.out.${kind}`) })];
  }
}

const otherPlaceNotes = (input: CheckInput): Checks =>
  otherPlaces(input).map(({ from, to }, at) => {
    const begins = from ?? input.today;
    const text =
      to === null
        ? bothBy('check.otherPlace.open', (lang) => ({ fra: formatDate(lang, begins) }))
        : bothBy('check.otherPlace', (lang) => ({
            fra: formatDate(lang, begins),
            til: formatDate(lang, addDays(to, -1)),
          }));
    return ours(`placements.other-place-${at + 1}`, 'note', both('check.otherPlace.title'), text);
  });

function praktikChecks({ place }: CheckInput, says: Says): Checks {
  return [
    ...guarded(says('virksomhed.praktik.behov'), {
      ok: both('check.need.ok'),
      stop: both('check.need.stop'),
      out: both('check.need.out'),
    }),
    ...purposeCheck(place.purpose, says),
    ...hoursCheck(place, says),
    ...guarded(says('virksomhed.praktik.seneste_arbejdsgiver'), {
      ok: both('check.latest.ok'),
      stop: both('check.latest.stop'),
      out: both(
        says('virksomhed.praktik.forlaengelse')?.state === 'yes' ? 'check.latest.out.function' : 'check.latest.out',
      ),
    }),
  ];
}

function purposeCheck(purpose: string, says: Says): Checks {
  const formaal = purpose.trim().replace(/[.!?]$/, '');
  const outcome = says('virksomhed.praktik.formaal');
  if (!outcome) return [];
  return outcome.state === 'met'
    ? [told(outcome, { state: 'ok', title: both('check.purpose.title'), text: both('check.purpose.ok', { formaal }) })]
    : [told(outcome, { state: 'ask', title: both('check.purpose.title'), text: both('check.purpose.ask') })];
}

/** LAB § 59: as far as possible with paid hours. It is looked into; it is not demanded. */
function hoursCheck({ ladder, purposeKind }: CheckInput['place'], says: Says): Checks {
  const outcome = says('virksomhed.praktik.loentimer');
  if (!outcome || outcome.state === 'no') return [];
  if (outcome.state === 'unknown') return [unanswered(outcome)];
  if (outcome.state !== 'met') return [told(outcome, { state: 'note', text: both('check.hours.note') })];
  const inAgreement = mostPaid(ladder) > 0 || purposeKind === 'paid-hours';
  return [told(outcome, { state: 'ok', text: both(inAgreement ? 'check.hours.ok' : 'check.hours.looked') })];
}

function loentilskudChecks(input: CheckInput, says: Says): Checks {
  const isPrivate = input.company?.sector === 'private';
  const before = (rule: string): Checks => {
    const outcome = says(rule);
    const opens = outcome?.opens ?? null;
    return guarded(outcome, {
      ok: both('check.before.ok'),
      stop:
        opens === null
          ? both('check.before.stop')
          : bothBy('check.before.stop.from', (lang) => ({ dato: formatDate(lang, opens) })),
      out: both('check.before.out'),
    });
  };
  return [
    ...before('virksomhed.loentilskud.forudgaaende_periode'),
    ...(isPrivate ? before('virksomhed.loentilskud.forudgaaende_periode_privat') : []),
    ...guarded(says('virksomhed.loentilskud.seneste_arbejdsgiver'), {
      ok: both('check.latest.ok'),
      stop: both('check.latest.stop'),
      out: both('check.latest.out'),
    }),
    ...guarded(says('virksomhed.loentilskud.aegtefaelle'), {
      ok: both('check.spouse.ok'),
      stop: both('check.spouse.stop'),
      out: both('check.spouse.out'),
    }),
    ...publicPay(input, says),
    ...rateNotes(says, isPrivate),
  ];
}

function publicPay({ place }: CheckInput, says: Says): Checks {
  const pay = says('virksomhed.loentilskud.timeloen');
  const amount = pay?.value;
  if (pay?.state !== 'yes' || amount == null) return [];
  const title = both('check.pay.title');
  const loen = (lang: 'da' | 'en') => formatKroner(lang, Math.round(amount));
  const hours = says('virksomhed.loentilskud.timer');
  const needed = hours?.value ?? null;
  if (hours?.state === 'yes' && needed !== null) {
    const fits = mostUnpaid(place.ladder) === needed;
    const timer = (lang: 'da' | 'en') => numberIn(lang, needed);
    return [
      told(hours, {
        state: fits ? 'ok' : 'note',
        title,
        text: bothBy('check.payHours', (lang) => ({ loen: loen(lang), timer: timer(lang) })),
        wayOut: fits ? null : bothBy('check.payHours.out', (lang) => ({ timer: timer(lang) })),
      }),
    ];
  }
  const paid = told(pay, { state: 'note', title, text: bothBy('check.pay', (lang) => ({ loen: loen(lang) })) });
  if (hours?.state !== 'unknown') return [paid];
  const mangler = namesOf(hours.missing);
  const text = bothBy('check.payMissing', (lang) => ({ mangler: mangler[lang] }));
  return [paid, told(hours, { state: 'unknown', text, wayOut: both('check.missing.out') })];
}

function rateNotes(says: Says, isPrivate: boolean): Checks {
  const title = both('check.rate.title');
  const own = says('virksomhed.loentilskud.sats_konkret');
  if (own?.state === 'yes') return [told(own, { state: 'note', title, text: both('check.rate.own') })];
  const rate = says(isPrivate ? 'virksomhed.loentilskud.sats_privat' : 'virksomhed.loentilskud.sats_offentlig');
  const amount = rate?.value;
  if (rate?.state !== 'yes' || amount == null) return [];
  const text = bothBy('check.rate', (lang) => ({ sats: formatKroner(lang, Math.round(amount)) }));
  return [told(rate, { state: 'note', title, text })];
}

const nytteChecks = (says: Says): Checks => [
  ...guarded(says('virksomhed.nytteindsats.raadighedsafproevende'), {
    ok: both('check.availability.ok'),
    stop: both('check.availability.stop'),
    out: both('check.availability.out'),
  }),
  ...guarded(says('virksomhed.nytteindsats.seneste_arbejdsgiver'), {
    ok: both('check.latest.ok'),
    stop: both('check.latest.stop'),
    out: both('check.latest.out'),
  }),
  ...guarded(says('virksomhed.nytteindsats.opgaver'), {
    ok: both('check.extra.ok'),
    stop: both('check.extra.stop'),
    out: both('check.extra.out'),
  }),
];

/** LAB § 52, stk. 2, is about a place that runs: the law is asked as of its first day, with the paid hours beside it. */
function paidFunctionChecks(input: CheckInput): Checks {
  const { place } = input;
  if (mostPaid(place.ladder) === 0) return [];
  const on = place.startsOn < input.today ? input.today : place.startsOn;
  const outcome = lawOfPerson(
    [...personEntries(input), paidHoursEntry(place)],
    on,
  )('virksomhed.loentimer.anden_funktion');
  const opgave = place.paidFunction?.trim() ?? '';
  const found = guarded(outcome, {
    ok:
      place.answers['virksomhed.samme_funktion'] === false
        ? both('check.function.ok', { opgave })
        : both('check.function.free'),
    stop: both('check.function.stop'),
    out: both('check.function.out'),
  });
  // Another function must have a name in the agreement, so that all three know which hours are which.
  if (opgave === '' && outcome && found.some(({ state }) => state === 'ok' || state === 'ask'))
    return [told(outcome, { state: 'ask', text: both('check.function.ask') })];
  return found;
}
