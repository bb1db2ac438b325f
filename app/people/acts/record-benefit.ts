import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { worksOnCase } from '../access-rules.ts';
import { type FactRecorded, factEventWrites } from '../fact-events.ts';
import { factChoices } from '../facts/choices.ts';
import { factFault, orderFault, Telling, type Told } from '../facts/telling.ts';
import { isCurrent } from '../facts/timeline.ts';
import * as fields from '../fields.ts';
import { dataOrder } from '../paragraphs.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { benefitSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  benefit: fields.choice(both('benefit.kind'), factChoices('ydelse'), {
    control: 'select',
    mandatory: fields.demandedBy(dataOrder('§ 16, stk. 6, nr. 3')),
  }),
  from: fields.date(both('fact.from'), { mandatory: fields.demandedBy(dataOrder('§ 16, stk. 6, nr. 4')) }),
  until: fields.optionalDate(both('fact.until'), both('fact.until.help')),
  firstContact: fields.optionalDate(both('benefit.firstContact'), both('benefit.firstContact.help')),
  akasse: fields.optionalNumber(both('benefit.akasse'), both('benefit.akasse.help')),
  insurance: fields.optionalChoice(both('benefit.insurance'), factChoices('akasse', 'forsikring'), {
    help: both('benefit.akasse.help'),
  }),
  graduatedOn: fields.optionalDate(both('benefit.graduated'), both('benefit.graduated.help')),
});
type Input = z.output<typeof input>;

interface State extends CaseFacts {
  readonly funds: readonly { readonly id: number; readonly name: string }[];
}

/** BEK 113/2026 § 16: which benefit, from when. What it says of its days takes the place of what stood there. */
export const recordBenefit = act<typeof input, State, FactRecorded>({
  name: 'record-benefit',
  title: both('benefit.title'),
  lead: both('benefit.lead'),
  submit: both('benefit.submit'),
  input,
  who: worksOnCase,
  basis: dataOrder('§ 16, stk. 1 og 6'),
  aspect: 'benefit',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { actor }) {
    const state = await caseFacts(tx, actor.authorityId, caseId);
    return state ? { ...state, funds: await funds(tx) } : null;
  },
  choices: async (tx) => ({
    akasse: (await funds(tx)).map(({ id, name }) => ({ value: String(id), label: say(name, name) })),
  }),
  prefill: async (_tx, { today }) => ({ from: today }),
  guards: [],
  decide(state, input, context) {
    if (state.closed) return refuse('case-closed', both('case.refused.closed'));
    const until = fields.dayAfter(input.until);
    const benefit: Told = { kind: 'ydelse', value: input.benefit, validFrom: input.from, validUntil: until };
    const fault =
      orderFault(input.from, until) ??
      factFault(benefit, 'benefit') ??
      dagpengeFault(state, input) ??
      contactFault(input, context.today);
    if (fault) return fault;
    const telling = new Telling(state.facts, state.caseId, context);
    telling.record(benefit);
    const days = { validFrom: input.from, validUntil: until };
    const fund = state.funds.find(({ id }) => id === input.akasse);
    if (fund && input.insurance)
      telling.record({
        kind: 'akasse',
        value: { akasse: fund.id, forsikring: input.insurance },
        ...days,
        label: fund.name,
      });
    if (input.firstContact)
      telling.record({
        kind: 'foerste_henvendelse',
        value: input.firstContact,
        validFrom: input.firstContact,
        validUntil: until,
      });
    if (input.graduatedOn)
      telling.record({ kind: 'dimittend', value: { uddannelseAfsluttet: input.graduatedOn }, ...days });
    // The graduate's right is a right to dagpenge: on another benefit it is over.
    if (input.benefit !== 'dagpenge')
      for (const row of state.facts.filter((one) => isCurrent(one) && one.kind === 'dimittend'))
        if (row.validUntil === null || row.validUntil > input.from) telling.end(row, input.from);
    return telling.events.length === 0
      ? refuse('unchanged', both('fact.refused.same'))
      : accept<FactRecorded>(...telling.events);
  },
  writes: factEventWrites,
  sentences: { 'people.fact-recorded': benefitSentence },
});

const funds = (tx: Tx) =>
  tx.selectFrom('authority').select(['id', 'name']).where('kind', '=', 'akasse').orderBy('name').execute();

/** A-kasse and graduation belong to dagpenge alone. */
function dagpengeFault({ funds }: State, { benefit, akasse, insurance, graduatedOn }: Input): Refusal | null {
  const at = (name: string, text: ReturnType<typeof both>) => refuse(`wrong-${name}`, text, { [name]: text });
  if (benefit !== 'dagpenge') {
    const given = Object.entries({ akasse, insurance, graduatedOn }).find(([, value]) => value !== undefined);
    return given ? at(given[0], both('benefit.refused.onlyDagpenge')) : null;
  }
  if (akasse === undefined) return null;
  if (!funds.some(({ id }) => id === akasse)) return at('akasse', both('benefit.refused.akasse'));
  return insurance ? null : at('insurance', both('benefit.refused.insurance'));
}

/** LAB § 31, stk. 5: the first talk's deadline runs from the first contact about help, which lies behind. */
function contactFault({ firstContact, benefit, until }: Input, today: PlainDate): Refusal | null {
  const at = (text: ReturnType<typeof both>) => refuse('wrong-firstContact', text, { firstContact: text });
  if (firstContact === undefined) return null;
  if (benefit === 'dagpenge') return at(both('benefit.refused.contactDagpenge'));
  if (firstContact > today) return at(both('benefit.refused.contactAhead'));
  return until !== undefined && firstContact > until ? at(both('benefit.refused.contactAfter')) : null;
}
