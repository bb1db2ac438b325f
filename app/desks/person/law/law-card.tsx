import { inputKinds, type Outcome } from '@fodfaeste/law';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { type CaseLaw, summaryOf } from '../../../law/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import type { ActLink } from '../act-links.tsx';
import { pathOf } from '../head.tsx';
import { dutyWords } from './duty-words.ts';
import { Goals } from './goals.tsx';
import { caseLawText } from './text.ts';
import { Reasoned } from './why.tsx';

interface LawCardProps {
  readonly law: CaseLaw;
  readonly caseId: string;
  readonly links: ReadonlyMap<string, ActLink>;
}

const mostDuties = 4;
const mostBeliefs = 4;

function Duties({ law, duties }: { readonly law: CaseLaw; readonly duties: readonly Outcome[] }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  if (duties.length === 0) return <p>{t('next.none')}</p>;
  return (
    <ul class="nobullet-list">
      {duties.map((duty) => (
        <li>
          <Reasoned outcome={duty} note={dutyWords(duty, { law, t, date: (day) => formatDate(lang, day as never) })} />
        </li>
      ))}
    </ul>
  );
}

function Asked({ law, caseId, links }: LawCardProps) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { questions, missing } = summaryOf(law);
  const answer = links.get('answer-law-question');
  return (
    <>
      {missing.length > 0 ? (
        <p>
          <strong>{t('missing.heading')}:</strong>{' '}
          {missing.map((kind) => inputKinds[kind].name[lang].toLowerCase()).join(', ')}.{' '}
          <span class="ff-muted">{t('missing.text')}</span>
        </p>
      ) : null}
      {questions.length > 0 && answer ? (
        <Details summary={`${t('questions.heading')} (${questions.length})`}>
          <ul>
            {questions.map(({ id, text }) => (
              <li>
                {inLang(text, lang)}{' '}
                <a
                  href={`${answer.href}&question=${encodeURIComponent(id)}`}
                  aria-label={`${t('questions.answer')}: ${inLang(text, lang)}`}
                >
                  {t('questions.answer')}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <p>
        <a href={pathOf(caseId, 'law')}>{t('all')}</a>
      </p>
    </>
  );
}

function NotDemandedList({ law }: { readonly law: CaseLaw }) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { notDemanded, lifted } = summaryOf(law);
  if (notDemanded.length === 0 && lifted.length === 0) return null;
  const paused: Child[] = lifted.map(({ rule, liftedBy }) => (
    <li>{t('lifted.by', { pligt: inLang(rule.name, lang), grund: liftedBy ? inLang(liftedBy.name, lang) : '' })}</li>
  ));
  return (
    <section>
      <h3>{t('not.heading')}</h3>
      <p class="ff-muted">{t('not.say')}</p>
      <ul>
        {notDemanded.slice(0, mostBeliefs).map(({ text }) => (
          <li>{inLang(text, lang)}</li>
        ))}
        {paused}
      </ul>
    </section>
  );
}

/** "Hvad loven kræver nu": what is next, with its reason; what must be judged; and what the law does not demand. */
export function LawCard(props: LawCardProps) {
  const { lang } = usePage();
  const t = caseLawText(lang);
  const { overdue, next } = summaryOf(props.law);
  return (
    <Card heading={t('heading')}>
      <Duties law={props.law} duties={[...overdue, ...next].slice(0, mostDuties)} />
      <Asked {...props} />
      <NotDemandedList law={props.law} />
      <Goals goals={props.law.goals} />
    </Card>
  );
}
