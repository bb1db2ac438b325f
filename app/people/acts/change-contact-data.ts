import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Change } from '../../kernel/act/event.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { worksOnCase } from '../access-rules.ts';
import { type ContactData, type ContactDataChanged, contactWrites } from '../contact-events.ts';
import * as fields from '../fields.ts';
import { contactForms, inWords } from '../labels.ts';
import { interpreterLanguages, writtenLanguages } from '../languages.ts';
import { lab } from '../paragraphs.ts';
import { personOfCase, type StoredPerson } from '../queries/person.ts';
import { both, bothBy } from '../text.ts';

const noPreference = 'any';
const formChoices = { ...contactForms, [noPreference]: both('contact.form.any') } as const;
const noInterpreter = 'none';
const interpreterChoices = { [noInterpreter]: both('contact.interpreter.none'), ...interpreterLanguages } as const;

const input = z.object({
  caseId: fields.caseId(),
  phone: fields.optionalPhone(both('contact.phone')),
  email: fields.optionalEmail(both('contact.email')),
  contactForm: fields.optionalChoice(both('contact.form'), formChoices, { help: both('contact.form.help') }),
  language: fields.optionalChoice(both('contact.language'), writtenLanguages),
  interpreterLanguage: fields.optionalChoice(both('contact.interpreter'), interpreterChoices, { control: 'select' }),
});
type Input = z.output<typeof input>;
type State = NonNullable<Awaited<ReturnType<typeof personOfCase>>>;

/** The citizen, or somebody who works on the case for them, says how they are best reached. LAB § 33: after the first talk the citizen chooses the form. */
export const changeContactData = act<typeof input, State, ContactDataChanged>({
  name: 'change-contact-data',
  title: both('contact.title'),
  lead: both('contact.lead'),
  submit: both('contact.submit'),
  input,
  who: [{ roles: ['citizen'], relations: ['self'] }, ...worksOnCase],
  basis: lab('§ 33, stk. 1'),
  aspect: 'contact-data',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => personOfCase(tx, actor.authorityId, caseId),
  prefill: async (tx, { actor }, caseId) => {
    const found = caseId ? await personOfCase(tx, actor.authorityId, caseId) : null;
    return found ? shown(found.person) : {};
  },
  guards: [],
  decide({ closed, person }, given, { actor }) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    const contact = wanted(person, given);
    const changes = changesBetween(person, contact);
    if (changes.length === 0) return refuse('unchanged', both('contact.refused.same'));
    return accept({
      type: 'people.contact-data-changed',
      caseId: given.caseId,
      data: { changes, bySelf: actor.kind === 'citizen' },
      unrecorded: { personId: person.personId, contact },
    });
  },
  writes: contactWrites,
  sentences: {
    'people.contact-data-changed': {
      citizen: ({ data: { changes, bySelf } }) =>
        bothBy(bySelf ? 'contact.said.citizen.self' : 'contact.said.citizen.staff', (lang) => ({
          felter: namesOf(changes)[lang],
        })),
      caseworker: ({ data: { changes, bySelf } }) =>
        bothBy(bySelf ? 'contact.said.staff.self' : 'contact.said.staff', (lang) => ({
          felter: namesOf(changes)[lang],
        })),
    },
  },
});

const shown = (person: StoredPerson) => ({
  phone: person.phone ?? '',
  email: person.email ?? '',
  contactForm: person.contactForm ?? noPreference,
  language: person.language,
  interpreterLanguage: person.interpreterLanguage ?? noInterpreter,
});

/** Phone and email are what the form says, also when it is empty; a choice that was not answered stays as it was. */
function wanted(person: StoredPerson, given: Input): ContactData {
  const { contactForm, interpreterLanguage } = given;
  return {
    phone: given.phone ?? null,
    email: given.email ?? null,
    contactForm: contactForm === undefined ? person.contactForm : contactForm === noPreference ? null : contactForm,
    language: given.language ?? person.language,
    interpreterLanguage:
      interpreterLanguage === undefined
        ? person.interpreterLanguage
        : interpreterLanguage === noInterpreter
          ? null
          : interpreterLanguage,
  };
}

const labelOf = (labels: Readonly<Record<string, Bilingual>>, code: string | null): string =>
  code === null ? '' : (labels[code]?.da ?? code);

const readable: { readonly [K in keyof ContactData]: (data: ContactData) => string } = {
  phone: ({ phone }) => phone ?? '',
  email: ({ email }) => email ?? '',
  contactForm: ({ contactForm }) => labelOf(contactForms, contactForm),
  language: ({ language }) => labelOf(writtenLanguages, language),
  interpreterLanguage: ({ interpreterLanguage }) => labelOf(interpreterLanguages, interpreterLanguage),
};
const fieldNames = ['phone', 'email', 'contactForm', 'language', 'interpreterLanguage'] as const;

function changesBetween(before: ContactData, after: ContactData): Change[] {
  return fieldNames
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ field: name, before: readable[name](before), after: readable[name](after) }));
}

const namesOf = (changes: readonly Change[]): Bilingual =>
  inWords(
    fieldNames
      .filter((name) => changes.some(({ field }) => field === name))
      .map((name) => both(`contact.said.${name}`)),
  );
