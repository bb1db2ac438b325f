import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { surelyMeant } from '../../occupations/index.ts';
import { fields } from '../../people/index.ts';
import { bothSides, companySide } from '../access.ts';
import { type Places, siteFault } from '../contact-fields.ts';
import { about, reachedPlaces, siteChoices } from '../detail-fields.ts';
import { optionalDecimal, optionalWhole, organisationId } from '../fields.ts';
import { requestLabels, requestShort } from '../labels.ts';
import { type RequestMade, requestWrites } from '../request-events.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  organisationId: organisationId(),
  kind: fields.choice(both('request.kind'), requestLabels),
  words: fields.reason(both('request.words'), both('request.words.help')),
  occupation: fields.optional(both('request.occupation'), 120),
  hoursWeek: optionalDecimal(both('request.hours'), 60),
  places: optionalWhole(both('request.places'), 1, 500),
  startsOn: fields.optionalDate(both('request.starts'), both('request.starts.help')),
  siteId: fields.optionalChosen(both('request.site')),
});

interface State extends Places {
  readonly occupationUri: string | null;
}

/** The one entrance: whatever a company needs, asked by itself or by staff for it. */
export const askMunicipality = act<typeof input, State, RequestMade>({
  name: 'ask-municipality',
  title: both('ask.title'),
  lead: both('ask.lead'),
  submit: both('ask.submit'),
  input,
  who: bothSides,
  basis: { law: 'LAB', paragraph: '§ 1, stk. 1, nr. 2' },
  aspect: 'company-request',
  minutes: 2,
  caseOf: null,
  locks: () => [],
  async load(tx, { organisationId, occupation }, context) {
    const places = await reachedPlaces(tx, organisationId, context);
    return places ? { ...places, occupationUri: occupation ? surelyMeant(occupation) : null } : null;
  },
  choices: async (tx, context, _caseId, given) => ({ siteId: await siteChoices(tx, context, given) }),
  guards: [],
  decide({ company, sites, occupationUri }, { kind, words, ...given }, context) {
    const { occupation = null, hoursWeek = null, places = 1, startsOn = null, siteId } = given;
    const fault = siteFault(sites, siteId);
    if (fault) return fault;
    if (startsOn !== null && startsOn < context.today)
      return refuse('past', both('ask.refused.past'), { startsOn: both('ask.refused.past') });
    const side = companySide(context.actor);
    return accept<RequestMade>({
      type: 'companies.request-made',
      caseId: null,
      data: {
        ...about(company, context),
        requestId: context.newId(),
        kind,
        words,
        siteId: siteId ?? null,
        occupation,
        occupationUri,
        hoursWeek,
        places,
        startsOn,
        side,
        byId: side === 'company' ? context.actor.id : null,
      },
    });
  },
  writes: requestWrites,
  sentences: {
    'companies.request-made': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, kind } }) =>
        bothBy('ask.said', (lang) => ({ navn, hvad: requestShort[kind][lang] })),
    },
  },
});
