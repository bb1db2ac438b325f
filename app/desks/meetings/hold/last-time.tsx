import type { Meeting } from '../../../meetings/index.ts';
import type { Plan } from '../../../plan/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Lines } from '../words/lines.tsx';
import { wordsText } from '../words/text.ts';
import { capitalised, whenInWords } from '../words/when.ts';
import { holdText } from './text.ts';

interface LastProps {
  readonly last: Meeting | null;
  readonly plan: Plan | null;
  readonly name: string;
  /** What the citizen wrote beforehand of this talk. */
  readonly topics: string | null;
}

/** What is under way: agreed and not done. */
const running = (plan: Plan | null) =>
  plan?.cards.filter(({ state }) => state === 'agreed' || state === 'under-way') ?? [];

/** First on the page: where the two stopped, and what the citizen wants today. */
export function LastTime({ last, plan, name, topics }: LastProps) {
  const { lang, now } = usePage();
  const [t, words] = [holdText(lang), wordsText(lang)];
  const agreed = running(plan);
  return (
    <Card heading={t('last.heading')}>
      {topics ? (
        <p>
          <strong>{t('last.topics', { navn: name })}:</strong> {topics}
        </p>
      ) : null}
      {last ? (
        <p>
          {capitalised(
            t('last.when', {
              naar: whenInWords(lang, last, now),
              navn: last.hostName,
              form: words(`way.${last.form}`),
            }),
          )}
        </p>
      ) : (
        <p>{t('last.none')}</p>
      )}
      {plan?.step ? (
        <p>
          <strong>{t('last.step')}:</strong> {plan.step.words}
        </p>
      ) : null}
      {agreed.length > 0 ? (
        <>
          <p>
            <strong>{t('last.agreed')}:</strong>
          </p>
          <ul>
            {agreed.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </>
      ) : null}
      {last?.note ? (
        <Details summary={t('last.note')}>
          <Lines text={last.note} />
        </Details>
      ) : null}
    </Card>
  );
}
