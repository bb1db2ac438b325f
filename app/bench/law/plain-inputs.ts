import type { Entry } from '@fodfaeste/law';
import { type PlainDate, toDayNumber } from '@fodfaeste/law/dates';

/**
 * One person as the libraries get them: ages, day numbers and counts worked out beforehand and not timed, so that nobody is
 * punished for date arithmetic or for going through records. Ours runs from the records.
 */
export interface PlainInputs {
  readonly today: number;
  readonly benefit: string;
  /** First day of the benefit of today. */
  readonly benefitSince: number;
  /** '' where nobody has assessed it. */
  readonly readiness: string;
  readonly age: number;
  readonly skilled: boolean;
  readonly lessIntensive: boolean;
  readonly registeredSince: number;
  /** 0 where there was none. */
  readonly firstContact: number;
  /** Talks with the municipality since the first contact. */
  readonly talks: number;
}

export function plainInputsOf(entries: readonly Entry[], today: PlainDate): PlainInputs {
  const on = toDayNumber(today);
  const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const holding = (kind: string) => ofKind(kind).find(({ to }) => to === null);
  const startOf = (entry: Entry | undefined) => (entry?.from ? toDayNumber(entry.from) : 0);
  const firstContact = startOf(holding('foerste_henvendelse'));
  const readiness = holding('parathed')?.value as { parathed: string } | undefined;
  const education = holding('uddannelse')?.value as { erhvervskompetencegivende: boolean } | undefined;
  return {
    today: on,
    benefit: String(holding('ydelse')?.value),
    benefitSince: startOf(holding('ydelse')),
    readiness: readiness?.parathed ?? '',
    age: ageOn(holding('foedselsdato')?.value as PlainDate, today),
    skilled: education?.erhvervskompetencegivende === true,
    lessIntensive: ofKind('mindre_intensiv_indsats').length > 0,
    registeredSince: startOf(holding('tilmelding')),
    firstContact,
    talks: firstContact === 0 ? 0 : ofKind('samtale').filter((talk) => startOf(talk) >= firstContact).length,
  };
}

function ageOn(birth: PlainDate, today: PlainDate): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
