import { validateFact } from '@fodfaeste/law/facts';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { type FactRecorded, factEventWrites } from '../fact-events.ts';
import { factChoices } from '../facts/choices.ts';
import { factFault, Telling, type Told } from '../facts/telling.ts';
import * as fields from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { educationSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  level: fields.choice(both('education.level'), factChoices('uddannelse', 'niveau'), {
    control: 'select',
    mandatory: fields.demandedBy(lab('§ 6, nr. 2-5')),
  }),
  vocational: fields.tick(both('education.vocational'), both('education.vocational.help')),
  finishedOn: fields.optionalDate(both('education.finished')),
});

/** LAB § 6: an education that qualifies for an occupation decides the target group. */
export const recordEducation = act<typeof input, CaseFacts, FactRecorded>({
  name: 'record-education',
  title: both('education.title'),
  lead: both('education.lead'),
  submit: both('education.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 6, nr. 2-5'),
  aspect: 'education',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => caseFacts(tx, actor.authorityId, caseId),
  guards: [],
  decide({ closed, facts, openedOn }, { caseId, level, vocational = false, finishedOn }, context) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    if (finishedOn && finishedOn > context.today)
      return refuse('not-finished', both('education.refused.future'), { finishedOn: both('education.refused.future') });
    const education: Told = {
      kind: 'uddannelse',
      value: levelValue(level, vocational, finishedOn ?? null),
      // Finished long ago on an unknown day: it has held as long as we have known the citizen.
      validFrom: finishedOn ?? openedOn,
      validUntil: null,
    };
    const fault = factFault(education, 'level');
    if (fault) return fault;
    const telling = new Telling(facts, caseId, context);
    telling.record(education);
    return telling.events.length === 0
      ? refuse('unchanged', both('fact.refused.same'))
      : accept<FactRecorded>(...telling.events);
  },
  writes: factEventWrites,
  sentences: { 'people.fact-recorded': educationSentence },
});

/** Most levels decide by themselves whether they qualify for an occupation; only where both can be does the tick count. */
function levelValue(niveau: string, ticked: boolean, afsluttet: string | null) {
  const as = (erhvervskompetencegivende: boolean) => ({ niveau, erhvervskompetencegivende, afsluttet });
  return validateFact('uddannelse', as(ticked)).ok ? as(ticked) : as(!ticked);
}
