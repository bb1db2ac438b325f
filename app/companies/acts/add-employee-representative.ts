import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { bothSides } from '../access.ts';
import {
  type Places,
  reachFault,
  representativeDetails,
  representativeFault,
  representativeFields,
  siteFault,
} from '../contact-fields.ts';
import { about, reachedPlaces, siteChoices } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { companyPeopleWrites, type RepresentativeAdded } from '../people-events.ts';
import { both } from '../text.ts';

const input = z.object({ organisationId: organisationId(), ...representativeFields() });

/** Who is asked about the ratio (BEK-LAB § 65, stk. 6-7). */
export const addEmployeeRepresentative = act<typeof input, Places, RepresentativeAdded>({
  name: 'add-employee-representative',
  title: both('representative.add.title'),
  lead: both('representative.add.lead'),
  submit: both('representative.add.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: () => [],
  load: (tx, { organisationId }, context) => reachedPlaces(tx, organisationId, context),
  choices: async (tx, context, _caseId, given) => ({ siteId: await siteChoices(tx, context, given) }),
  guards: [],
  decide({ company, sites }, { organisationId: _, ...given }, context) {
    const fault = siteFault(sites, given.siteId) ?? representativeFault(given) ?? reachFault(given);
    if (fault) return fault;
    const { name: personName, kind } = given;
    return accept<RepresentativeAdded>({
      type: 'companies.representative-added',
      caseId: null,
      data: { ...about(company, context), personId: context.newId(), personName, kind, absent: false, active: true },
      unrecorded: representativeDetails({ ...given, absent: false, active: true }),
    });
  },
  writes: companyPeopleWrites,
  sentences: {
    'companies.representative-added': {
      citizen: null,
      caseworker: ({ data: { personName: person, companyName: navn } }) =>
        both('representative.add.said', { person, navn }),
    },
  },
});
