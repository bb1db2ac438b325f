import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import type { CompanyContact } from '../company.ts';
import {
  contactDetails,
  contactFields,
  loadContact,
  type Places,
  reachFault,
  siteFault,
  wantedOf,
  wayFault,
} from '../contact-fields.ts';
import { about, siteChoices } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { type ContactChanged, companyPeopleWrites } from '../people-events.ts';
import { both } from '../text.ts';

const input = z.object({
  organisationId: organisationId(),
  personId: fields.hiddenId(both('contact.name')),
  ...contactFields(),
  left: fields.tick(both('contact.left')),
});

/** How to reach somebody at the company, or that they left. */
export const changeCompanyContact = act<typeof input, Places & { readonly contact: CompanyContact }, ContactChanged>({
  name: 'change-company-contact',
  title: both('contact.change.title'),
  submit: both('contact.change.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: ({ personId }) => [{ kind: 'row', table: 'company_contact', id: personId }],
  load: loadContact,
  choices: async (tx, context, _caseId, given) => ({ siteId: await siteChoices(tx, context, given) }),
  prefill: async (tx, context, _caseId, given) => {
    const wanted = wantedOf(given);
    const found = wanted ? await loadContact(tx, wanted, context) : null;
    return found ? { ...found.contact, left: !found.contact.active } : {};
  },
  guards: [],
  decide({ company, sites }, { organisationId: _, personId, left, ...given }, context) {
    const active = left !== true;
    const fault = siteFault(sites, given.siteId) ?? (active ? (reachFault(given) ?? wayFault(given)) : null);
    if (fault) return fault;
    return accept<ContactChanged>({
      type: 'companies.contact-changed',
      caseId: null,
      data: { ...about(company, context), personId, personName: given.name, active },
      unrecorded: contactDetails({ ...given, active }),
    });
  },
  writes: companyPeopleWrites,
  sentences: {
    'companies.contact-changed': {
      citizen: null,
      caseworker: ({ data: { personName: person, companyName: navn, active } }) =>
        both(active ? 'contact.change.said' : 'contact.change.left', { person, navn }),
    },
  },
});
