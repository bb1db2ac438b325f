import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { type AddressProtected, contactWrites } from '../contact-events.ts';
import { caseId, date } from '../fields.ts';
import { personOfCase } from '../queries/person.ts';
import { dateInWords } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

const input = z.object({
  caseId: caseId(),
  until: date(both('protect.until'), { help: both('protect.until.help') }),
});
type State = NonNullable<Awaited<ReturnType<typeof personOfCase>>>;

const longest = (today: PlainDate) => addMonths(today, 12, 'last-day-of-month');

/** Name and address protection is given in CPR, at most a year at a time; here it is followed. */
export const protectAddress = act<typeof input, State, AddressProtected>({
  name: 'protect-address',
  title: both('protect.title'),
  lead: both('protect.lead'),
  submit: both('protect.submit'),
  input,
  who: worksOnCase,
  basis: 'none',
  aspect: 'address',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => personOfCase(tx, actor.authorityId, caseId),
  prefill: async (_tx, { today }) => ({ until: longest(today) }),
  guards: [],
  decide({ closed, person }, { caseId, until }, { today }) {
    const at = (code: string, text: ReturnType<typeof both>) => refuse(code, text, { until: text });
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    if (until < today) return at('until-past', both('protect.refused.past'));
    if (until > longest(today)) return at('until-too-late', both('protect.refused.long'));
    if (person.protectedUntil === until) return at('unchanged', both('protect.refused.same'));
    return accept({
      type: 'people.address-protected',
      caseId,
      data: { until },
      unrecorded: { personId: person.personId },
    });
  },
  writes: contactWrites,
  sentences: {
    'people.address-protected': {
      citizen: ({ data: { until } }) => bothBy('protect.said.citizen', (lang) => ({ dato: dateInWords(until)[lang] })),
      caseworker: ({ data: { until } }) => bothBy('protect.said.staff', (lang) => ({ dato: dateInWords(until)[lang] })),
    },
  },
});
