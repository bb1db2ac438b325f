import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { bothSides } from '../access.ts';
import { contactDetails, contactFields, type Places, reachFault, siteFault, wayFault } from '../contact-fields.ts';
import { about, reachedPlaces, siteChoices } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { type ContactAdded, companyPeopleWrites } from '../people-events.ts';
import { both } from '../text.ts';

const input = z.object({ organisationId: organisationId(), ...contactFields() });

/** Somebody at the company to talk to. */
export const addCompanyContact = act<typeof input, Places, ContactAdded>({
  name: 'add-company-contact',
  title: both('contact.add.title'),
  submit: both('contact.add.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: (tx, { organisationId }, context) => reachedPlaces(tx, organisationId, context),
  choices: async (tx, context, _caseId, given) => ({ siteId: await siteChoices(tx, context, given) }),
  prefill: async () => ({ prefers: 'email' }),
  guards: [],
  decide({ company, sites }, { organisationId: _, ...given }, context) {
    const fault = siteFault(sites, given.siteId) ?? reachFault(given) ?? wayFault(given);
    if (fault) return fault;
    return accept<ContactAdded>({
      type: 'companies.contact-added',
      caseId: null,
      data: { ...about(company, context), personId: context.newId(), personName: given.name, active: true },
      unrecorded: contactDetails({ ...given, active: true }),
    });
  },
  writes: companyPeopleWrites,
  sentences: {
    'companies.contact-added': {
      citizen: null,
      caseworker: ({ data: { personName: person, companyName: navn } }) => both('contact.add.said', { person, navn }),
    },
  },
});
