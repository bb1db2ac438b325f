import { type Entry, isInputKind, type RawEntry } from '@fodfaeste/law';
import { addDays, addMonths, type PlainDate, plainDate, startOfMonth } from '@fodfaeste/law/dates';
import { today } from '../../people/testing/decide.ts';
import type { CheckInput, CompanyFigures, PlaceToCheck } from '../checks/input.ts';
import { weeksOf } from '../ladder.ts';

/** Entries as a case would give them. */
export const entriesOf = (raw: readonly RawEntry[]): readonly Entry[] =>
  raw.map(({ kind, value, from, to }) => {
    if (!isInputKind(kind)) throw new Error(`the law reads no ${kind}`);
    return { kind, value, from: dayIn(from), to: dayIn(to) };
  });

const dayIn = (text: unknown): PlainDate | null => (typeof text === 'string' ? plainDate(text) : null);

/** On kontanthjælp and ready for a job for long. */
export const jobReady: readonly RawEntry[] = [
  { kind: 'foedselsdato', value: '1980-05-06' },
  { kind: 'ydelse', value: 'kontanthjaelp', from: '2019-09-02' },
  { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from: '2019-09-02' },
  {
    kind: 'uddannelse',
    value: { niveau: 'erhvervsuddannelse', afsluttet: '2015-06-30', erhvervskompetencegivende: true },
    from: '2015-07-01',
  },
];

const benign = {
  'virksomhed.praktik_behov': true,
  'virksomhed.hos_seneste_arbejdsgiver': false,
  'virksomhed.konkurrenceforvridende': false,
  'virksomhed.udelukket_fra_statsstoette': false,
  'virksomhed.ejet_af_aegtefaelle_eller_samlever': false,
  'virksomhed.opgaver_ud_over_normeret': true,
  'virksomhed.samme_funktion': false,
};

/** A praktik of four weeks from next Monday, with every question answered as it most often is. */
export function placeWith(over: Partial<PlaceToCheck> = {}, on: PlainDate = today): PlaceToCheck {
  const startsOn = over.startsOn ?? addDays(on, 6);
  const endsOn = over.endsOn ?? addDays(startsOn, 4 * 7 - 1);
  return {
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose: 'Prøve arbejdet i køkkenet',
    startsOn,
    endsOn,
    ladder: [{ fromWeek: 1, toWeek: weeksOf(startsOn, endsOn), unpaid: 37, paid: 0 }],
    paidFunction: null,
    answers: benign,
    testsAvailability: false,
    noRepresentative: false,
    prolongsFrom: null,
    extensionGround: null,
    ...over,
  };
}

const nobody = { praktik: 0, loentilskud: 0, loentilskudFoertidspension: 0, nytteindsats: 0 };

/** A site with so many ordinary staff in each of the thirteen months before the day. */
export function companyWith(
  staff: number,
  {
    on = today,
    supported = {},
    ...over
  }: Partial<Omit<CompanyFigures, 'supported'>> & {
    readonly on?: PlainDate;
    readonly supported?: Partial<CompanyFigures['supported']>;
  } = {},
): CompanyFigures {
  return {
    sector: 'private',
    collectiveAgreement: true,
    workSharing: false,
    months: Array.from({ length: 13 }, (_, at) => ({
      month: addMonths(startOfMonth(on), at - 13, 'error'),
      site: staff,
      unit: staff,
    })),
    supported: { ...nobody, ...supported },
    representative: { name: 'Tina Tillid', kind: 'tr_pnr' },
    ...over,
  };
}

export function inputWith({
  on = today,
  place = {},
  person = jobReady,
  company = companyWith(24, { on }),
}: {
  readonly on?: PlainDate;
  readonly place?: Partial<PlaceToCheck>;
  readonly person?: readonly RawEntry[];
  readonly company?: CompanyFigures | null;
} = {}): CheckInput {
  return { place: placeWith(place, on), person: entriesOf(person), company, today: on };
}

export const dayOn = plainDate;
