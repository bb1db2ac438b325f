import type { Entry } from '@fodfaeste/law';
import { addDays, addMonths, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import { fullTimeHours, mostPaid, mostUnpaid, weeksOf } from '../ladder.ts';
import type { PlacementKind } from '../placement.ts';
import { groupNumber } from './group-number.ts';
import type { CheckInput, CompanyFigures, OfferKind, PlaceToCheck } from './input.ts';

const slags = { praktik: 'virksomhedspraktik', loentilskud: 'loentilskud', nytteindsats: 'nytteindsats' } as const;
export const slagsOf = (kind: OfferKind) => slags[kind];

/** The category of `tilbud` in the law engine. */
export function categoryOf(kind: OfferKind, sector: 'private' | 'public') {
  if (kind === 'praktik') return 'virksomhedspraktik';
  if (kind === 'nytteindsats') return 'nytteindsats';
  return sector === 'private' ? 'loentilskud_privat' : 'loentilskud_offentlig';
}

const family: Readonly<Record<OfferKind, readonly string[]>> = {
  praktik: ['virksomhedspraktik'],
  loentilskud: ['loentilskud_privat', 'loentilskud_offentlig'],
  nytteindsats: ['nytteindsats'],
};
export const isOffer = (kind: PlacementKind): kind is OfferKind => kind !== 'smaajob';

const interval = (kind: Entry['kind'], value: unknown, from: PlainDate, to: PlainDate | null = null): Entry => ({
  kind,
  value,
  from,
  to,
});

const categoryIn = ({ value }: Entry): string => String((value as { kategori?: unknown }).kategori ?? '');

/** Other places of the same kind that run or lie ahead: the law counts each place by itself. */
export function otherPlaces({ person, place, today }: CheckInput): readonly Entry[] {
  const { kind, prolongsFrom } = place;
  if (!isOffer(kind)) return [];
  return person.filter(
    (entry) =>
      entry.kind === 'tilbud' &&
      entry.superseded === undefined &&
      family[kind].includes(categoryIn(entry)) &&
      (entry.to === null || entry.to > today) &&
      entry.from !== prolongsFrom,
  );
}

/** What the law is told of the place as an offer. */
export const offerValue = (
  kind: OfferKind,
  sector: 'private' | 'public',
  place: Pick<PlaceToCheck, 'endsOn' | 'ladder' | 'testsAvailability'>,
) => ({
  kategori: categoryOf(kind, sector),
  aftaltTil: place.endsOn,
  timerPrUge: mostUnpaid(place.ladder),
  ...(place.testsAvailability ? { raadighedsafproevende: true } : {}),
});

/** The citizen as the law reads it, with the place assumed and what was answered about it. */
export function personEntries(input: CheckInput): readonly Entry[] {
  const { person, place, company, today } = input;
  const { kind, prolongsFrom, extensionGround } = place;
  if (!isOffer(kind)) return person;
  const first = prolongsFrom ?? place.startsOn;
  const aside = new Set(otherPlaces(input));
  const kept = person.filter(
    (entry) =>
      !aside.has(entry) &&
      !(
        entry.kind === 'tilbud' &&
        prolongsFrom !== null &&
        entry.from === prolongsFrom &&
        family[kind].includes(categoryIn(entry))
      ),
  );
  const value = offerValue(kind, company?.sector ?? 'private', place);
  return [
    ...kept,
    interval('tilbud', value, first, addDays(place.endsOn, 1)),
    ...(extensionGround !== null && kind !== 'nytteindsats'
      ? [interval('plads_forlaenget', { slags: slags[kind], grund: extensionGround }, first > today ? first : today)]
      : []),
    ...answerEntries(place, today),
  ];
}

const answerEntries = (place: PlaceToCheck, today: PlainDate): readonly Entry[] =>
  Object.entries({ ...derivedAnswers(place), ...place.answers }).map(([spoergsmaal, svar]) =>
    interval('vurdering', { spoergsmaal, svar }, today),
  );

/** What the agreement itself answers: nobody is asked whether what stands in it stands in it. */
function derivedAnswers({ kind, purpose, purposeKind, ladder }: PlaceToCheck): Readonly<Record<string, boolean>> {
  if (kind !== 'praktik') return {};
  return {
    ...(purpose.trim() !== '' && purposeKind !== null ? { 'virksomhed.praktik_formaal_aftalt': true } : {}),
    ...(mostPaid(ladder) > 0 || purposeKind === 'paid-hours' ? { 'virksomhed.loentimer_undersoegt': true } : {}),
  };
}

/** Paid hours beside the place, as they will be once it runs. */
export const paidHoursEntry = (place: PlaceToCheck): Entry =>
  interval('beskaeftigelse', { tilknytning: 'ansat', timerPrUge: mostPaid(place.ladder) }, place.startsOn);

/**
 * BEK-LAB § 65, stk. 4, and § 79: the latest months before it begins. Of a place that begins later than this month the latest months
 * that are over count, and it is looked at anew when it is granted.
 */
export const figuresUntil = ({ place, today }: Pick<CheckInput, 'place' | 'today'>): PlainDate =>
  place.startsOn > today ? today : place.startsOn;

/** The months that the law looks at, oldest first. */
export const monthsLookedAt = (input: Pick<CheckInput, 'place' | 'today'>, count: 4 | 12): readonly PlainDate[] =>
  Array.from({ length: count }, (_, at) => addMonths(startOfMonth(figuresUntil(input)), at - count, 'error'));

/** The site as the law reads it. `count` says whose figures: those of the ratio, or those of the net increase. */
export function companyEntries(
  input: CheckInput,
  company: CompanyFigures,
  count: 'ratio' | 'increase',
): readonly Entry[] {
  const { place, person, today } = input;
  const { kind } = place;
  if (!isOffer(kind)) return [];
  const always = '2000-01-01' as PlainDate;
  const group = groupNumber(person, today);
  const { representative, collectiveAgreement } = company;
  return [
    interval(
      'arbejdssted',
      {
        sektor: company.sector === 'private' ? 'privat' : 'offentlig',
        ...(collectiveAgreement === null ? {} : { overenskomst: collectiveAgreement }),
      },
      always,
    ),
    ...company.months.flatMap(({ month, site, unit }) => {
      const figure = count === 'ratio' ? site : unit;
      // Each of the two rules reads its own figure; the other is not asked for.
      return figure === null
        ? []
        : [
            interval(
              'ordinaere_aarsvaerk',
              { pnrUdenUnder18: figure, opgoerelsesenhed: figure },
              month,
              addMonths(month, 1, 'error'),
            ),
          ];
    }),
    interval(
      'stoettede_aarsvaerk',
      { ...company.supported, loentilskudHandicap: 0, integrationPraktik: 0, integrationNytteindsats: 0 },
      today,
    ),
    ...(company.workSharing ? [interval('arbejdsfordeling', 'almindelig', always)] : []),
    interval(
      'medarbejderrepraesentant',
      { findes: representative === null ? [] : [representative.kind], fravaerende: [] },
      today,
    ),
    interval(
      'planlagt_plads',
      {
        slags: slags[kind],
        aarsvaerk: fteOf(place),
        begynder: figuresUntil(input),
        uger: weeksOf(place.prolongsFrom ?? place.startsOn, place.endsOn),
        maalgruppe: group,
        ansatHer: employedHere(place, group),
      },
      today,
      place.endsOn > today ? addDays(place.endsOn, 1) : addDays(today, 1),
    ),
    ...answerEntries(place, today),
  ];
}

/** The share of a full-time person; a whole one until the hours are written. */
export const fteOf = ({ ladder }: Pick<PlaceToCheck, 'ladder'>): number =>
  ladder.length === 0 ? 1 : Math.min(1, Math.round((mostUnpaid(ladder) / fullTimeHours) * 10_000) / 10_000);

/** On sick leave, and the place is where the citizen has the job (LAB § 58, stk. 3). */
export const employedHere = ({ purposeKind }: Pick<PlaceToCheck, 'purposeKind'>, group: number): boolean =>
  purposeKind === 'retention' && (group === 6 || group === 7);
