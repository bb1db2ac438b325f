import { addDays, type PlainDate, startOfWeek } from '@fodfaeste/law/dates';
import type { Company, CompanyContact, Site } from '../../../companies/index.ts';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import { type Placement, proposedFollowUps } from '../../../placements/index.ts';
import { lastDayOf, nextMonday } from './defaults.ts';
import { readyField, readySentences } from './purposes.ts';

/** Four weeks to a Friday are four weeks. */
const endOfWeek = (day: PlainDate): PlainDate => addDays(startOfWeek(day), 6);

/** Days of follow-up as the form has them, four at most. */
const followUpFields = (startsOn: PlainDate, endsOn: PlainDate): Record<string, string> =>
  Object.fromEntries(
    proposedFollowUps(startsOn, endOfWeek(endsOn))
      .slice(0, 4)
      .flatMap(({ dueOn, kind }, at) => [
        [`followUp${at + 1}`, dueOn],
        [`followUpKind${at + 1}`, kind],
      ]),
  );

const chosenReady = {
  '_ready-paid-hours': '0',
  '_ready-skills': '0',
  '_ready-clarification': '0',
  '_ready-retention': '0',
};

/** The one who receives: of the site where one is named for it, else of the company. */
export function whoReceives(contacts: readonly CompanyContact[], siteId: string): CompanyContact | null {
  const active = contacts.filter((one) => one.active);
  return active.find((one) => one.siteId === siteId) ?? active.find((one) => one.siteId === null) ?? active[0] ?? null;
}

interface Ground {
  readonly today: PlainDate;
  readonly givenName: string;
  readonly company: Company;
  readonly site: Site;
  readonly contacts: readonly CompanyContact[];
}

/** What most placements are: praktik, four weeks from Monday, received by the one we know, followed up three times. */
export function startingForm({ today, givenName, company, site, contacts }: Ground): RawForm {
  const startsOn = nextMonday(today);
  const endsOn = lastDayOf(startsOn);
  const contact = whoReceives(contacts, site.id);
  const [purpose = ''] = readySentences('da', 'paid-hours', { navn: givenName, virksomhed: company.name });
  return {
    ...chosenReady,
    [readyField('paid-hours')]: '0',
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose,
    contactName: contact?.name ?? '',
    contactPhone: contact?.phone ?? company.phone ?? '',
    contactEmail: contact?.email ?? company.email ?? '',
    startsOn,
    endsOn,
    ...followUpFields(startsOn, endsOn),
  };
}

const commaed = (hours: number): string => (hours === 0 ? '' : String(hours).replace('.', ','));

const stepFields = (ladder: Placement['ladder']): Record<string, string> =>
  Object.fromEntries(
    ladder.flatMap(({ toWeek, unpaid, paid }, at) => [
      [`step${at + 1}Until`, String(toWeek)],
      [`step${at + 1}Unpaid`, commaed(unpaid)],
      [`step${at + 1}Paid`, commaed(paid)],
    ]),
  );

/** What a placement says, as the fields of the form; the answers of a person only where it is the same placement. */
const fieldsOf = (place: Placement): Record<string, string> => ({
  ...chosenReady,
  kind: place.kind,
  purposeKind: place.purposeKind ?? '',
  purpose: place.purpose,
  functionTitle: place.functionTitle,
  occupationUri: place.occupationUri ?? '',
  tasks: place.tasks,
  contactName: place.contactName,
  contactPhone: place.contactPhone ?? '',
  contactEmail: place.contactEmail ?? '',
  paidFunction: place.paidFunction ?? '',
  alongside: place.alongside ?? '',
  transport: place.transport ?? '',
  adjustments: place.adjustments ?? '',
  ...(place.citizenPhone ? { sharePhone: 'on' } : {}),
});

/** A draft as it was left. */
export function draftForm(place: Placement, answers: Readonly<Record<string, string>>): RawForm {
  const follow = place.followUps.slice(0, 4).flatMap(({ dueOn, kind }, at) => [
    [`followUp${at + 1}`, dueOn],
    [`followUpKind${at + 1}`, kind],
  ]);
  return {
    ...fieldsOf(place),
    startsOn: place.startsOn,
    endsOn: place.endsOn,
    ...stepFields(place.ladder),
    ...Object.fromEntries(follow),
    ...answers,
    ...(place.testsAvailability ? { testsAvailability: 'on' } : {}),
    ...(place.noRepresentative ? { noRepresentative: 'on' } : {}),
    ...(place.representativeId ? { representativeId: place.representativeId } : {}),
    ...(place.extensionGround ? { extensionGround: place.extensionGround } : {}),
  };
}

/** A new agreement that goes on where the old one ends: the same work, with hours as they were last. */
export function extensionForm(place: Placement, today: PlainDate): RawForm {
  const after = place.endsOn > today ? place.endsOn : today;
  const startsOn = nextMonday(after);
  const endsOn = lastDayOf(startsOn);
  const last = place.ladder.at(-1);
  return {
    ...fieldsOf(place),
    startsOn,
    endsOn,
    step1Unpaid: commaed(last?.unpaid ?? 0),
    step1Paid: commaed(last?.paid ?? 0),
    ...followUpFields(startsOn, endsOn),
  };
}
