import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { type FactRow, factInterval } from '../people/index.ts';
import { entryOfTold, type StoredEntry } from './told-entries.ts';

/** What the law reads of the person's own row. */
export interface PersonFacts {
  readonly birthDate: PlainDate;
  readonly channel: 'digital' | 'exempt';
  readonly interpreterLanguage: string | null;
  readonly contactForm: 'in-person' | 'phone' | 'video' | null;
  readonly openedOn: PlainDate;
  readonly municipality: number;
}

/** An answer to an open question of the law, as its table keeps it. */
export interface Judgement {
  readonly id: string;
  readonly question: string;
  readonly answer: boolean;
  readonly reason: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
  readonly authorName: string;
}

const forms = { 'in-person': 'fremmoede', phone: 'telefon', video: 'video' } as const;

/** Everything the platform has registered about a citizen, as the law reads it. */
export function entriesOf(
  person: PersonFacts,
  facts: readonly FactRow[],
  judgements: readonly Judgement[],
  told: readonly StoredEntry[] = [],
): readonly Entry[] {
  const since = (kind: Entry['kind'], value: unknown): Entry => ({ kind, value, from: person.openedOn, to: null });
  return [
    { kind: 'foedselsdato', value: person.birthDate, from: null, to: null },
    since('kommune', { handlekommune: person.municipality, bopaelskommune: person.municipality }),
    since('digital_post', person.channel === 'exempt' ? 'fritaget' : 'tilsluttet'),
    ...(person.interpreterLanguage === null ? [] : [since('tolk', person.interpreterLanguage)]),
    ...(person.contactForm === null ? [] : [since('samtaleform', forms[person.contactForm])]),
    ...facts.filter(({ kind }) => !ofPerson.has(kind)).map(entryOfFact),
    ...judgements.map(
      ({ question, answer, validFrom, validUntil, recordedAt, supersededAt }): Entry => ({
        kind: 'vurdering',
        value: { spoergsmaal: question, svar: answer },
        from: validFrom,
        to: validUntil,
        recorded: recordedAt,
        superseded: supersededAt ?? undefined,
      }),
    ),
    ...told.map(entryOfTold),
  ];
}

/** Told by the person's row, never twice. */
const ofPerson: ReadonlySet<string> = new Set(['foedselsdato', 'kommune', 'digital_post', 'tolk', 'samtaleform']);

function entryOfFact(fact: FactRow): Entry {
  const { from, to } = factInterval(fact);
  return {
    kind: fact.kind,
    value: fact.value,
    from,
    to,
    recorded: fact.recordedAt,
    superseded: fact.supersededAt ?? undefined,
  };
}

/** What the modules of talks, plans, job search, decisions, offers and placements tell ({@link tellLaw}), each completely: what is not there did not happen. */
export const toldKinds = [
  'samtale',
  'indkaldelse',
  'bookingfrist',
  'fremmoede_besluttet',
  'min_plan',
  'jobsoegningsaftale',
  'selvbooking',
  'mindre_intensiv_indsats',
  'tilbud',
  'tilbud_afgivet',
  'plads_forlaenget',
] as const;

/**
 * What somebody can register in the platform today: what acts record, the person's own row and answers to questions. Of duties that are
 * fulfilled by anything else (registration as a jobseeker, a report to another authority) nobody can say here whether they have been done; see
 * {@link import('./radar/radar.ts').radarOf}. An act that records another kind adds it here; a test holds them equal.
 */
export const registeredKinds: ReadonlySet<string> = new Set([
  ...ofPerson,
  'ydelse',
  'foerste_henvendelse',
  'akasse',
  'dimittend',
  'uddannelse',
  'parathed',
  'skaanehensyn',
  'vurdering',
  ...toldKinds,
]);
