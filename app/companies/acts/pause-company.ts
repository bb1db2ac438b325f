import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { bothSides } from '../access.ts';
import { type Company, isPaused } from '../company.ts';
import { companyWrites, type PauseSet } from '../company-events.ts';
import { about, reachedCompany } from '../detail-fields.ts';
import { optionalWhole, organisationId } from '../fields.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  organisationId: organisationId(),
  pause: fields.choice(both('pause.field'), { on: both('pause.on'), off: both('pause.off') }),
  until: fields.optionalDate(both('pause.until'), both('pause.until.help')),
  mostRequestsWeek: optionalWhole(both('company.mostRequests'), 1, 50, both('company.mostRequests.help')),
});

/** How often a company wants to hear from us; by the company itself or by staff. */
export const pauseCompany = act<typeof input, Company, PauseSet>({
  name: 'pause-company',
  title: both('pause.title'),
  lead: both('pause.lead'),
  submit: both('pause.submit'),
  input,
  who: bothSides,
  basis: 'none',
  aspect: 'company',
  minutes: 1,
  caseOf: null,
  locks: ({ organisationId }) => [{ kind: 'row', table: 'organisation', id: organisationId }],
  load: (tx, { organisationId }, context) => reachedCompany(tx, organisationId, context),
  prefill: async (tx, context, _caseId, given) => {
    const id = fields.givenId(given, 'organisationId');
    const company = id ? await reachedCompany(tx, id, context) : null;
    if (!company) return {};
    const { mostRequestsWeek, pausedUntil } = company;
    const paused = isPaused(company, context.today);
    return { pause: paused ? 'on' : 'off', mostRequestsWeek, ...(paused && pausedUntil ? { until: pausedUntil } : {}) };
  },
  guards: [],
  decide(company, { pause, until = null, mostRequestsWeek = null }, context) {
    if (company.state === 'ended') return refuse('ended', both('company.refused.ended'));
    const paused = pause === 'on';
    if (paused && until !== null && until < context.today)
      return refuse('past', both('pause.refused.past'), { until: both('pause.refused.past') });
    return accept<PauseSet>({
      type: 'companies.pause-set',
      caseId: null,
      data: { ...about(company, context), paused, until: paused ? until : null, mostRequestsWeek },
    });
  },
  writes: companyWrites,
  sentences: {
    'companies.pause-set': {
      citizen: null,
      caseworker: ({ data: { companyName: navn, paused, until } }) => {
        if (!paused) return both('pause.said.off', { navn });
        return until
          ? bothBy('pause.said.until', (lang) => ({ navn, dag: formatDate(lang, until) }))
          : both('pause.said.on', { navn });
      },
    },
  },
});
