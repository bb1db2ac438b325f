import { addDays, addMonths, fromCopenhagen, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { accessWrites, type HelperAccessGiven } from '../access-events.ts';
import { type CasePart, worksOnCase } from '../access-rules.ts';
import * as fields from '../fields.ts';
import { inWords, legalBases, lower, partLabels, shortBases } from '../labels.ts';
import { lob } from '../paragraphs.ts';
import { caseState } from '../queries/case-state.ts';
import { type Grant, grantsOfCase } from '../queries/grants.ts';
import { helperChoices, type PossibleHelper, possibleHelpers } from '../queries/helpers.ts';
import { dateInWords } from '../sentences.ts';
import { workplace } from '../staff/departments.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  helperId: fields.chosen(both('help.helper')),
  parts: fields.several(both('help.parts'), partLabels, {
    help: both('help.parts.help'),
    missing: both('help.parts.missing'),
  }),
  legalBasis: fields.choice(both('help.basis'), legalBases, {
    mandatory: fields.demandedBy(lob('§ 45, stk. 1')),
  }),
  purpose: fields.reason(both('help.purpose'), both('help.purpose.help')),
  consentGivenOn: fields.optionalDate(both('help.consent'), both('help.consent.help')),
  until: fields.date(both('help.until'), { help: both('help.until.help') }),
});
type Input = z.output<typeof input>;

interface State {
  readonly closed: boolean;
  readonly helper: PossibleHelper | null;
  readonly grants: readonly Grant[];
}

/** LOB § 45: what is necessary may be shared; LAB § 40, stk. 3: with the citizen's consent there is one plan. Part by part, with an end. */
export const giveHelperAccess = act<typeof input, State, HelperAccessGiven>({
  name: 'give-helper-access',
  title: both('help.title'),
  lead: both('help.lead'),
  submit: both('help.submit'),
  input,
  who: worksOnCase,
  basis: lob('§ 45, stk. 1'),
  aspect: 'access',
  reasonField: 'purpose',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, helperId }, context) {
    const state = await caseState(tx, context.actor.authorityId, caseId);
    if (!state) return null;
    const helpers = await possibleHelpers(tx, context, caseId);
    return {
      closed: state.closed,
      helper: helpers.find(({ id }) => id === helperId) ?? null,
      grants: await grantsOfCase(tx, context.actor.authorityId, caseId, context.now),
    };
  },
  choices: async (tx, context, caseId) => ({
    helperId: caseId ? helperChoices(await possibleHelpers(tx, context, caseId)) : [],
  }),
  guards: [],
  decide({ closed, helper, grants }, given, { today, newId }) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    if (!helper)
      return refuse('helper-unknown', both('help.refused.unknown'), { helperId: both('help.refused.unknown') });
    const fault = consentFault(given, today) ?? untilFault(given.until, today);
    if (fault) return fault;
    const before = grants.find(({ granteeId, kind, live }) => live && kind !== 'guest' && granteeId === helper.id);
    return accept({
      type: 'people.helper-access-given',
      caseId: given.caseId,
      data: {
        grantId: newId(),
        kind: helper.kind,
        helperId: helper.id,
        helperName: helper.name,
        helperAuthorityId: helper.authorityId,
        organisation: helper.organisation,
        department: helper.department,
        parts: given.parts,
        legalBasis: given.legalBasis,
        purpose: given.purpose,
        consentGivenOn: given.consentGivenOn ?? null,
        lastDay: given.until,
        until: fromCopenhagen(addDays(given.until, 1), plainTime('00:00')),
        replaces: before?.id ?? null,
      },
    });
  },
  writes: accessWrites,
  sentences: {
    'people.helper-access-given': {
      citizen: ({ data }) =>
        bothBy('help.said.citizen', (lang) => ({ ...words(data, lang), dele: partsInWords(data.parts)[lang] })),
      caseworker: ({ data }) =>
        bothBy('help.said.staff', (lang) => ({
          ...words(data, lang),
          dele: partsInWords(data.parts)[lang],
          grundlag: shortBases[data.legalBasis][lang],
        })),
    },
  },
});

const words = (data: HelperAccessGiven['data'], lang: 'da' | 'en') => ({
  navn: data.helperName,
  organisation: workplace(data.department, data.organisation)[lang],
  dato: dateInWords(data.lastDay)[lang],
  grund: data.purpose,
});

const partsInWords = (parts: readonly CasePart[]): Bilingual => inWords(parts.map((part) => lower(partLabels[part])));

const at = (code: string, field: string, text: Bilingual): Refusal => refuse(code, text, { [field]: text });

function consentFault({ legalBasis, consentGivenOn }: Input, today: PlainDate): Refusal | null {
  if (legalBasis === 'lob-45')
    return consentGivenOn ? at('consent-not-asked', 'consentGivenOn', both('help.refused.noConsent')) : null;
  if (!consentGivenOn) return at('consent-missing', 'consentGivenOn', both('help.refused.consent'));
  return consentGivenOn > today ? at('consent-in-future', 'consentGivenOn', both('help.refused.consentFuture')) : null;
}

function untilFault(until: PlainDate, today: PlainDate): Refusal | null {
  if (until < today) return at('until-past', 'until', both('help.refused.past'));
  const latest = addMonths(today, 12, 'last-day-of-month');
  return until > latest ? at('until-too-late', 'until', both('help.refused.long')) : null;
}
