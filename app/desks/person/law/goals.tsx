import type { GoalOutcome } from '@fodfaeste/law';
import { formatDate } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { type CaseLawText, caseLawText } from './text.ts';

/** The municipality's own promises, apart from the law. Talks are not registered here yet, so none is shown as broken. */
export function Goals({ goals }: { readonly goals: readonly GoalOutcome[] }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const shown = goals.filter(({ state }) => state === 'open' || state === 'met');
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{t('goals.heading')}</h3>
      <p class="ff-muted">{t('goals.lead')}</p>
      <ul>
        {shown.map(({ goal, state, due }) => (
          <li>
            {goal.text}{' '}
            <span class="ff-muted">{stateWords(state, due === null ? null : formatDate(lang, due), t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateWords(state: GoalOutcome['state'], date: string | null, t: CaseLawText): string {
  if (state === 'met') return `(${t('goals.met')})`;
  return date === null ? '' : `(${t('goals.due', { dato: date })})`;
}
