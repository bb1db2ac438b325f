import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { type ActContext, act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { type CaseOpened, caseWrites, type PersonDetails } from '../case-events.ts';
import { channelFault, channelField, groundField } from '../channel.ts';
import { contactPersonFault, type PossibleContactPerson } from '../contact-person.ts';
import { type ContactPersonAssigned, contactPersonWrites } from '../contact-person-events.ts';
import { overviewOf } from '../facts/overview.ts';
import * as fields from '../fields.ts';
import { interpreterLanguages, writtenLanguages } from '../languages.ts';
import { dataOrder } from '../paragraphs.ts';
import { numbersLock } from '../queries/across.ts';
import { possibleContactPersons } from '../queries/contact-person.ts';
import { type OpenCase, type Registration, registration } from '../queries/registration.ts';
import { contactPersonSentence, openedSentence } from '../sentences.ts';
import { personSortKey } from '../sort-key.ts';
import { both } from '../text.ts';

const input = z.object({
  cpr: fields.cprNumber(both('register.cpr'), fields.demandedBy(dataOrder('§ 16, stk. 6, nr. 1'))),
  givenName: fields.written(both('register.given'), 100),
  familyName: fields.written(both('register.family'), 100),
  birthDate: fields.optionalDate(both('register.birthDate'), both('register.birthDate.help')),
  phone: fields.optionalPhone(both('contact.phone')),
  email: fields.optionalEmail(both('contact.email')),
  street: fields.optional(both('register.street'), 200, 'text', { autocomplete: 'off' }),
  postcode: fields.optionalPostcode(both('register.postcode')),
  city: fields.optional(both('register.city'), 100),
  channel: channelField(),
  ground: groundField(),
  language: fields.optionalChoice(both('contact.language'), writtenLanguages),
  interpreterLanguage: fields.optionalChoice(both('contact.interpreter'), interpreterLanguages, { control: 'select' }),
  ownStaff: fields.tick(both('register.ownStaff'), both('register.ownStaff.help')),
  contactPersonId: fields.optionalChosen(both('register.contact')),
});
type Input = z.output<typeof input>;

/** BEK 113/2026 § 14: the municipality registers whom it helps. Who had a case here before comes back as the same person. */
export const registerCitizen = act<typeof input, Registration, CaseOpened | ContactPersonAssigned>({
  name: 'register-citizen',
  title: both('register.title'),
  lead: both('register.lead'),
  submit: both('register.submit'),
  input,
  who: [{ roles: ['caseworker', 'manager'], relations: ['authority'] }],
  basis: dataOrder('§ 14, stk. 1'),
  aspect: 'registration',
  minutes: 4,
  caseOf: null,
  locks: () => [{ kind: 'key', key: numbersLock }],
  load: (tx, { cpr, contactPersonId }, context) => registration(tx, context, cpr.cpr, contactPersonId),
  choices: async (tx, { actor }) => ({
    contactPersonId: await possibleContactPersons(tx, actor.authorityId, null),
  }),
  prefill: async () => ({ channel: 'digital', language: 'da' }),
  guards: [],
  decide(state, input, context) {
    const { known } = state;
    if (known?.openCase) return alreadyHere(known.openCase, state.personId);
    const fault = channelFault(input.channel, input.ground) ?? chosenFault(state, input);
    if (fault) return fault;
    const birthDate = known?.person.birthDate ?? input.cpr.birthDate ?? input.birthDate;
    if (!birthDate)
      return refuse('birth-date-missing', both('register.refused.birthDate'), {
        birthDate: both('register.refused.birthDate'),
      });
    if (birthDate > context.today)
      return refuse('not-born', both('register.refused.future'), { birthDate: both('register.refused.future') });
    const opened = caseOpened(state, input, birthDate, context);
    return state.contactPerson
      ? accept<CaseOpened | ContactPersonAssigned>(opened, firstContact(opened.caseId, state.contactPerson, context))
      : accept<CaseOpened | ContactPersonAssigned>(opened);
  },
  writes: (event, frame) =>
    event.type === 'people.case-opened' ? caseWrites(event, frame) : contactPersonWrites(event, frame),
  sentences: { 'people.case-opened': openedSentence, 'people.contact-person-assigned': contactPersonSentence },
});

function alreadyHere({ caseId, contactName: navn, mayOpen }: OpenCase, personId: string): Refusal {
  const text = mayOpen
    ? navn
      ? both('register.refused.here', { navn })
      : both('register.refused.here.nobody')
    : both('register.refused.hidden');
  return { ...refuse('already-here', text), reveals: [personId], ...(mayOpen ? { caseId } : {}) };
}

const chosenFault = ({ contactPerson }: Registration, { contactPersonId }: Input): Refusal | null =>
  contactPersonId ? contactPersonFault(contactPerson, 'contactPersonId') : null;

/** What is typed counts; what is left out stays as it was known here before. */
function details({ known }: Registration, input: Input, birthDate: PlainDate): PersonDetails {
  const before = known?.person;
  const { givenName, familyName } = input;
  return {
    givenName,
    familyName,
    sortKey: personSortKey(givenName, familyName),
    birthDate,
    ownStaff: input.ownStaff === true || before?.ownStaff === true,
    protectedUntil: before?.protectedUntil ?? null,
    language: input.language ?? before?.language ?? 'da',
    interpreterLanguage: input.interpreterLanguage ?? before?.interpreterLanguage ?? null,
    channel: input.channel,
    contactForm: before?.contactForm ?? null,
    phone: input.phone ?? before?.phone ?? null,
    email: input.email ?? before?.email ?? null,
    street: input.street ?? before?.street ?? null,
    postcode: input.postcode ?? before?.postcode ?? null,
    city: input.city ?? before?.city ?? null,
  };
}

function caseOpened(state: Registration, input: Input, birthDate: PlainDate, context: ActContext): CaseOpened {
  const { known, personId, sealed } = state;
  const facts = known?.facts.map((row) => ({ ...row, id: context.newId() })) ?? [];
  const warning = input.cpr.kind === 'cpr' ? input.cpr.warning : undefined;
  return {
    type: 'people.case-opened',
    caseId: context.newId(),
    about: personId,
    data: {
      openedOn: context.today,
      movedFrom: null,
      movedFromName: null,
      again: known !== null,
      exemptGround: input.ground ?? null,
      cprWarning: known ? null : (warning ?? null),
    },
    unrecorded: {
      personId,
      identifierId: known ? null : context.newId(),
      person: details(state, input, birthDate),
      cpr: known?.person.cpr ?? sealed,
      facts,
      overview: overviewOf(facts, context.today),
    },
  };
}

const firstContact = (caseId: string, staff: PossibleContactPerson, context: ActContext): ContactPersonAssigned => ({
  type: 'people.contact-person-assigned',
  caseId,
  data: {
    assignmentId: context.newId(),
    number: 1,
    staffId: staff.id,
    staffName: staff.name,
    teamId: staff.teamId,
    before: null,
    reason: '',
    handoverNote: '',
    changes: [{ field: 'contactPersonId', before: '', after: staff.name }],
  },
});
