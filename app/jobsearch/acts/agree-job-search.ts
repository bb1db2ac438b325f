import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { surelyMeant } from '../../occupations/index.ts';
import { citizenSelf, fields, leads, sideOf } from '../../people/index.ts';
import { type AgreementSide, type AgreementState, isSameTerms, partyOf, type Terms } from '../agreement.ts';
import { type AgreementMade, type AgreementProposed, agreementWrites } from '../agreement-events.ts';
import { termsInput, titleFields } from '../agreement-fields.ts';
import { madeSentences, proposedSentences } from '../agreement-sentences.ts';
import { readinessOrder } from '../paragraphs.ts';
import { agreementState, openAgreements } from '../queries/agreements.ts';
import { goalTitle } from '../queries/goal-title.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  ...termsInput,
  together: fields.tick(both('agree.together'), both('agree.together.help')),
});
type Input = z.output<typeof input>;

interface State extends AgreementState {
  /** The occupations that the titles plainly name, by title. */
  readonly uris: Readonly<Record<string, string | null>>;
}

const titlesIn = (given: Input): readonly string[] => [
  ...new Set(titleFields.flatMap((name) => given[name]?.trim() ?? [])),
];

const placesIn = (areas: string | undefined): readonly string[] => [
  ...new Set((areas ?? '').split(/[,;\n]/).flatMap((area) => area.trim() || [])),
];

const termsOf = (given: Input, uris: State['uris']): Terms => ({
  titles: titlesIn(given).map((title) => ({ title, uri: uris[title] ?? null })),
  ways: given.ways,
  areas: placesIn(given.areas),
  amount: given.amount ?? null,
  per: given.amount === undefined ? null : (given.per ?? null),
  note: given.note ?? null,
  logFrom: given.logFrom ?? null,
  logBy: given.logBy ?? null,
});

/** What does not hang together, before anybody is asked to agree to it. */
function faultIn(given: Input, today: PlainDate): Refusal | null {
  const fault = (code: string, field: keyof Input & string, text: ReturnType<typeof both>) =>
    refuse(code, text, { [field]: text });
  if (given.amount !== undefined && given.per === undefined)
    return fault('no-period', 'per', both('agree.refused.per'));
  if (given.logBy !== undefined && given.logBy < today)
    return fault('past-deadline', 'logBy', both('agree.refused.past'));
  return null;
}

/** BEK 19/2026 § 11, stk. 4: what the two agree may name titles, area and number. The law names none of them. */
export const agreeJobSearch = act<typeof input, State, AgreementProposed | AgreementMade>({
  name: 'agree-job-search',
  title: both('agree.title'),
  lead: both('agree.lead'),
  submit: both('agree.submit'),
  input,
  who: [...leads('plan'), citizenSelf],
  basis: readinessOrder('§ 11, stk. 4'),
  aspect: 'job-search',
  minutes: 4,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, given, context) {
    const state = await agreementState(tx, context, given.caseId);
    if (!state) return null;
    return { ...state, uris: Object.fromEntries(titlesIn(given).map((title) => [title, surelyMeant(title)])) };
  },
  async prefill(tx, { home }, caseId) {
    if (caseId === null) return {};
    const { running, proposal } = await openAgreements(tx, home, caseId);
    const terms = proposal ?? running;
    if (!terms) return { title1: (await goalTitle(tx, home, caseId)) ?? undefined, per: 'week' };
    const titles = Object.fromEntries(titleFields.map((name, at) => [name, terms.titles[at]?.title]));
    return { ...terms, ...titles, areas: terms.areas.join(', '), per: terms.per ?? 'week' };
  },
  guards: [],
  decide({ closed, running, proposal, demanded, uris }, given, { today, actor, newId }) {
    if (closed) return refuse('case-closed', both('refused.closed'));
    const fault = faultIn(given, today);
    if (fault) return fault;
    const by = sideOf(actor) as AgreementSide;
    const together = given.together === true;
    if (together && by === 'citizen')
      return refuse('staff-only', both('agree.refused.together'), { together: both('agree.refused.together') });
    const terms = termsOf(given, uris);
    const standing = proposal ?? running;
    if (standing && isSameTerms(standing, terms) && !(together && proposal))
      return refuse('same', both('agree.refused.same'));
    const { caseId } = given;
    if (!together) {
      const data = { agreementId: newId(), terms, by, byName: actor.name, replaces: proposal?.id ?? null };
      return accept<AgreementProposed>({ type: 'jobsearch.agreement-proposed', caseId, data });
    }
    if (demanded && by === 'caseworker' && terms.logBy === null)
      return refuse('no-deadline', both('agree.refused.logBy'), { logBy: both('agree.refused.logBy') });
    return accept<AgreementMade>({
      type: 'jobsearch.agreement-made',
      caseId,
      data: {
        agreementId: newId(),
        terms,
        by,
        byName: actor.name,
        acceptedByName: actor.name,
        how: 'together',
        party: partyOf(by),
        agreedOn: today,
        ended: [running, proposal].flatMap((one) => one?.id ?? []),
        lawId: newId(),
      },
    });
  },
  writes: agreementWrites,
  sentences: { ...proposedSentences, ...madeSentences },
});
