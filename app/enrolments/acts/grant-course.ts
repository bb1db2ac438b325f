import { addDays } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { decideAtOnce, decisionIn } from '../../decisions/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { cardMoved } from '../cards.ts';
import { courseIn, givenEnrolment, inCase, isRefusal, ofCourse } from '../case-act.ts';
import { enrolmentId } from '../fields.ts';
import { type GrantEvent, type GrantState, grantSentences, grantState, grantWrites, limitFault } from '../grant.ts';
import { grantedLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { type GrantedScheme, lawCategories } from '../schemes.ts';
import { seatsBy } from '../seats.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  enrolmentId: enrolmentId(),
  scheme: fields.choice<GrantedScheme>(both('grant.scheme'), grantedLabels, { help: both('grant.scheme.help') }),
  startsOn: fields.date(both('grant.starts')),
  endsOn: fields.optionalDate(both('grant.ends')),
  exceptUnder30: fields.tick(both('grant.under-30'), both('grant.under-30.help')),
  oralNoted: fields.tick(both('grant.noted')),
});

/** Both said yes, and the municipality pays: a decision with a letter, and the law is told of the course. */
export const grantCourse = act<typeof input, GrantState, GrantEvent>({
  ...inCase,
  name: 'grant-course',
  title: both('grant.title'),
  lead: both('grant.lead'),
  submit: both('grant.submit'),
  input,
  who: worksOnCase,
  basis: lab('§§ 90, 93, 97 og 97 a'),
  minutes: 2,
  load: (tx, given, context) => grantState(tx, { ...given, endsOn: given.endsOn ?? null }, context),
  async prefill(tx, { home, today }, caseId, given) {
    const found = await givenEnrolment(tx, home, caseId, given);
    if (!found) return {};
    return { startsOn: found.startsOn ?? addDays(today, 1), endsOn: found.endsOn ?? undefined };
  },
  decide(state, given, context) {
    const { caseId, enrolmentId, scheme, startsOn, exceptUnder30, oralNoted } = given;
    const found = courseIn(state, enrolmentId, ['wish', 'proposed', 'agreed']);
    if (isRefusal(found)) return found;
    if (found.state !== 'agreed') return refuse('not-agreed', both('grant.refused.not-agreed'));
    const days = { startsOn, endsOn: given.endsOn ?? null };
    const limits = { exceptUnder30: exceptUnder30 === true, today: context.today };
    const fault = limitFault(state, { scheme, ...days }, limits);
    if (fault) return fault;
    if (state.atOnce === null) return refuse('course-gone', both('refused.gone'));
    const decided = decideAtOnce(state.atOnce, { oralNoted: oralNoted === true }, context);
    if (!decided.ok) return decided;
    return accept<GrantEvent>(
      {
        type: 'enrolments.granted',
        caseId,
        data: {
          ...ofCourse(found, context),
          ...days,
          scheme,
          payer: 'municipality',
          payerName: null,
          answeredOn: context.today,
          decisionId: decisionIn(decided.events),
          lawCategory: lawCategories[scheme],
          // The decision tells the law.
          told: null,
          seats: seatsBy(state.held, 1),
        },
        unrecorded: { words: null },
      },
      ...decided.events,
      ...cardMoved(state.plan, found, days, context),
    );
  },
  writes: grantWrites,
  sentences: grantSentences,
});
