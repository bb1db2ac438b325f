import type { Child } from 'hono/jsx';
import { usePage } from '../context.ts';

export interface GoalProps {
  /** "Dit mål" */
  readonly kicker: string;
  /** In the citizen's own words. */
  readonly words: string;
  /** Job title, time horizon: short. */
  readonly facts?: readonly string[] | undefined;
  readonly action?: Child;
}

/** What it is all for. First on the citizen's page, and the only dark thing on it. */
export function Goal({ kicker, words, facts = [], action }: GoalProps) {
  const { lang } = usePage();
  return (
    <section class="ff-goal">
      <h2 class="ff-kicker">{kicker}</h2>
      <p class="ff-goal-words">{lang === 'da' ? `”${words}”` : `“${words}”`}</p>
      {facts.length > 0 ? (
        <ul class="ff-goal-facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      ) : null}
      {action ? <p class="ff-goal-action">{action}</p> : null}
      <svg class="ff-goal-stones" viewBox="0 0 240 160" aria-hidden="true" focusable="false">
        <path d="M8 138c0-11 16-17 36-17s37 6 37 17-16 17-37 17-36-6-36-17Z" />
        <path d="M64 94c0-12 18-19 40-19s40 7 40 19-18 19-40 19-40-7-40-19Z" />
        <path d="M128 44c0-14 20-23 47-23s49 8 49 22-21 23-49 23-47-8-47-22Z" />
      </svg>
    </section>
  );
}
