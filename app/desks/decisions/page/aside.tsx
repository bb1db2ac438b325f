import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { Timeline } from '../../../ui/content/timeline.tsx';
import { usePage } from '../../../ui/context.ts';
import { pathOf } from '../../person/head.tsx';
import { decisionPaths } from '../paths.ts';
import { type Section, sectionOf, sections } from '../steps.ts';
import { decisionPageText } from '../text.ts';
import { dayOf, dueOf, waitsWords } from '../words.ts';
import { contentLacks } from './checklist.tsx';
import type { DecisionView } from './read.ts';

function deadline({ decision, weighed }: DecisionView, lang: 'da' | 'en'): Definition[] {
  const t = decisionPageText(lang);
  const due = dueOf(decision, weighed.today);
  if (!due) return [];
  const moved = decision.newDueOn && decision.newDueToldAt;
  const date = formatDate(lang, due.on);
  const value = due.over ? (
    <>
      {date} <Tag tone="urgent">{t('head.due.over')}</Tag>
    </>
  ) : (
    date
  );
  return [
    {
      term: t('head.due'),
      value: moved ? (
        <>
          {value} <span class="ff-muted">{t('head.due.moved', { dato: date })}</span>
        </>
      ) : (
        value
      ),
    },
  ];
}

/** Who, since when, until when, and whose turn it is. */
function Matter({ view }: { readonly view: DecisionView }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { decision, opened, weighed } = view;
  const { caseId, person } = opened;
  const items: Definition[] = [{ term: t('head.for'), value: <a href={pathOf(caseId)}>{person.name}</a> }];
  if (decision.askedOn)
    items.push({
      term: t('head.asked'),
      value: t('head.asked.value', {
        dato: formatDate(lang, decision.askedOn),
        hvordan: t(`how.${decision.askedHow ?? 'here'}`),
      }),
    });
  const open = decision.state === 'draft' || decision.state === 'submitted';
  if (open) {
    items.push(...deadline(view, lang));
    items.push({ term: t('head.waits'), value: waitsWords(decision, weighed.today, lang) });
  }
  items.push({ term: t('head.prepared'), value: decision.preparedByName });
  if (decision.replaces)
    items.push({
      term: t('head.rounds'),
      value: <a href={decisionPaths.one(caseId, decision.replaces)}>{t('head.round.before')}</a>,
    });
  return (
    <Card>
      <DefinitionList items={items} />
    </Card>
  );
}

/** The parts of the page; those where something is missing say so. */
function Parts({ view, shown }: { readonly view: DecisionView; readonly shown: readonly Section[] }) {
  const t = decisionPageText(usePage().lang);
  const missing = new Set(contentLacks(view).map(({ where }) => sectionOf[where]));
  return (
    <nav class="ff-decision-parts ff-no-print" aria-label={t('sections.label')}>
      <ol>
        {sections
          .filter((one) => shown.includes(one))
          .map((one) => (
            <li>
              <a href={`#${one}`}>{t(`section.${one}`)}</a>
              {missing.has(one) ? <Tag tone="attention">{t('sections.missing')}</Tag> : null}
            </li>
          ))}
      </ol>
    </nav>
  );
}

export function Aside({ view, shown }: { readonly view: DecisionView; readonly shown: readonly Section[] }) {
  const t = decisionPageText(usePage().lang);
  return (
    <div class="ff-aside ff-column">
      <Matter view={view} />
      {shown.length > 0 ? <Parts view={view} shown={shown} /> : null}
      {view.history.length > 0 ? (
        <Details summary={t('history.heading')}>
          <Timeline entries={view.history} />
        </Details>
      ) : null}
    </div>
  );
}

/** Why there is another round. */
export function RoundWords({ view: { decision } }: { readonly view: DecisionView }) {
  const t = decisionPageText(usePage().lang);
  if (!decision.roundBecause) return null;
  return <p>{t(`head.round.because.${decision.roundBecause}`, { grund: decision.roundReason ?? '' })}</p>;
}

/** The name of the kind, what it is about, and the state. */
export function Head({ view }: { readonly view: DecisionView }) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { decision, kind, opened } = view;
  const tones = { draft: 'neutral', submitted: 'info', signed: 'positive', withdrawn: 'neutral' } as const;
  return (
    <>
      <div class="ff-facts-name">
        <h1>{t('new.title', { slags: inLang(kind.name, lang), navn: opened.person.name })}</h1>
        <Tag tone={tones[decision.state]}>{t(`state.${decision.state}`)}</Tag>
      </div>
      <RoundWords view={view} />
      {decision.withdrawnAt ? (
        <p class="ff-lead">
          {t('withdrawn.text', {
            dato: formatDate(lang, dayOf(decision.withdrawnAt)),
            grund: decision.withdrawnReason ?? '',
          })}
        </p>
      ) : null}
    </>
  );
}
