import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import {
  loadRepresentative,
  type Places,
  reachFault,
  representativeDetails,
  representativeFault,
  representativeFields,
  siteFault,
  wantedOf,
} from '../contact-fields.ts';
import { about, siteChoices } from '../detail-fields.ts';
import { organisationId } from '../fields.ts';
import { companyPeopleWrites, type RepresentativeChanged } from '../people-events.ts';
import type { Representative } from '../representative.ts';
import { both } from '../text.ts';

const input = z.object({
  organisationId: organisationId(),
  personId: fields.hiddenId(both('contact.name')),
  ...representativeFields(),
  absent: fields.tick(both('representative.absent'), both('representative.absent.help')),
  left: fields.tick(both('representative.left')),
});

/** Whoever is away for more than three working days is passed over (BEK-LAB § 64, stk. 5; § 65, stk. 8). */
export const changeEmployeeRepresentative = act<
  typeof input,
  Places & { readonly representative: Representative },
  RepresentativeChanged
>({
  name: 'change-employee-representative',
  title: both('representative.change.title'),
  submit: both('representative.change.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: ({ personId }) => [{ kind: 'row', table: 'company_representative', id: personId }],
  load: loadRepresentative,
  choices: async (tx, context, _caseId, given) => ({ siteId: await siteChoices(tx, context, given) }),
  prefill: async (tx, context, _caseId, given) => {
    const wanted = wantedOf(given);
    const found = wanted ? await loadRepresentative(tx, wanted, context) : null;
    return found ? { ...found.representative, left: !found.representative.active } : {};
  },
  guards: [],
  decide({ company, sites }, { organisationId: _, personId, left, absent = false, ...given }, context) {
    const active = left !== true;
    const fault = siteFault(sites, given.siteId) ?? (active ? (representativeFault(given) ?? reachFault(given)) : null);
    if (fault) return fault;
    const { name: personName, kind } = given;
    return accept<RepresentativeChanged>({
      type: 'companies.representative-changed',
      caseId: null,
      data: { ...about(company, context), personId, personName, kind, absent, active },
      unrecorded: representativeDetails({ ...given, absent, active }),
    });
  },
  writes: companyPeopleWrites,
  sentences: {
    'companies.representative-changed': {
      citizen: null,
      caseworker: ({ data: { personName: person, companyName: navn, active, absent } }) => {
        const key = !active
          ? 'representative.change.left'
          : absent
            ? 'representative.change.absent'
            : 'representative.change.said';
        return both(key, { person, navn });
      },
    },
  },
});
