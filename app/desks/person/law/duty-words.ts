import type { LegalAnswer, Outcome } from '@fodfaeste/law';
import { type CaseLaw, isKnownLate } from '../../../law/index.ts';
import type { CaseLawText } from './text.ts';

/** What must be known to say that something is late. */
interface SeenLaw extends Pick<CaseLaw, 'firstDay'> {
  readonly answer: Pick<LegalAnswer, 'book'>;
}

interface Words {
  readonly law: SeenLaw;
  readonly t: CaseLawText;
  readonly date: (day: string) => string;
}

const waiting: ReadonlySet<string> = new Set(['open', 'overdue']);

/** Whether a duty waits for something that is not registered on this platform: then nobody can say here that it is late. */
export const isOutOfSight = ({ answer, firstDay }: SeenLaw, outcome: Outcome): boolean =>
  outcome.rule.kind === 'duty' &&
  waiting.has(outcome.state) &&
  !isKnownLate(answer, { rule: outcome.rule, due: outcome.due, state: 'overdue' }, firstDay);

/** Who, how much and when, in one short line. */
export function dutyWords(outcome: Outcome, { law, t, date }: Words): string {
  const { due, state, need, have, rule } = outcome;
  const hidden = isOutOfSight(law, outcome);
  const late = state === 'overdue' && !hidden;
  const when = due === null ? t('due.none') : t(late ? 'due.passed' : 'due.by', { dato: date(due) });
  const count = need !== null && have !== null && need > 1 ? t('count', { har: have, mindst: need }) : null;
  const sight = hidden ? t('untracked') : null;
  return [t(`bearer.${rule.bearer}`), count, when, sight].filter((part) => part !== null).join(' · ');
}
