import {
  type ConditionWords,
  citeText,
  conditionInWords,
  danishLaw,
  type LawBook,
  partsOfRule,
  quantityInWords,
  type Rule,
  type RuleVersion,
} from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { RuleCount } from '../../../law/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { rulePath } from '../paths.ts';
import { plainText } from '../plain-text.ts';
import { ruleBookText } from '../text.ts';

export interface RulePageProps {
  readonly id: string;
  readonly on: PlainDate;
  readonly book: LawBook;
  readonly history: readonly RuleVersion[];
  /** For staff of a municipality; null for everybody else. */
  readonly count: RuleCount | null;
}

/** Fewer than this many people are not told as a number. */
export const smallCell = 5;

function Condition({ words }: { readonly words: ConditionWords }) {
  const { lang } = usePage();
  return (
    <li>
      {inLang(words.text, lang)}
      {words.cites.length > 0 ? <span class="ff-muted"> ({words.cites.map(citeText).join(', ')})</span> : null}
      {words.parts.length > 0 ? (
        <ul>
          {words.parts.map((part) => (
            <Condition words={part} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Parts({ rule, book }: { readonly rule: Rule; readonly book: LawBook }) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const quantity = (node: Rule['due']): string | null =>
    node === undefined ? null : inLang(quantityInWords(node, book), lang);
  const rows: readonly (readonly [string, string | null])[] = [
    [t('rule.due'), quantity(rule.due)],
    [t('rule.need'), quantity(rule.need)],
    [t('rule.opens'), quantity(rule.opens)],
    [t('rule.value'), quantity(rule.value)],
  ];
  return (
    <>
      <h2>{t('rule.when')}</h2>
      <ul>
        <Condition words={conditionInWords(rule.when, book)} />
      </ul>
      {rule.done === undefined ? null : (
        <>
          <h2>{t(rule.kind === 'guard' ? 'rule.may' : 'rule.done')}</h2>
          <ul>
            <Condition words={conditionInWords(rule.done, book)} />
          </ul>
        </>
      )}
      <DefinitionList items={rows.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />
    </>
  );
}

function Exceptions({ rule, book }: { readonly rule: Rule; readonly book: LawBook }) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const exceptions = book.exceptions.filter(({ lifts }) =>
    lifts.some((pattern) => (pattern.endsWith('*') ? rule.id.startsWith(pattern.slice(0, -1)) : pattern === rule.id)),
  );
  if (exceptions.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('rule.exceptions')}</h2>
      {exceptions.map(({ name, when, cites }) => (
        <Details summary={inLang(name, lang)}>
          <p class="ff-law">{cites.map(citeText).join(' · ')}</p>
          <ul>
            <Condition words={conditionInWords(when, book)} />
          </ul>
        </Details>
      ))}
    </section>
  );
}

function Counts({ count }: { readonly count: RuleCount | null }) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  if (count === null) return null;
  const dato = formatDate(lang, count.countedOn);
  const { concerned, unknown } = count;
  const told =
    concerned === 0
      ? t('rule.counts.none', { dato })
      : concerned < smallCell
        ? t('rule.counts.few', { dato })
        : t('rule.counts.text', { antal: concerned, dato });
  return (
    <Card heading={t('rule.counts')} look="quiet">
      <p>{told}</p>
      {unknown >= smallCell ? <p>{t('rule.counts.unknown', { antal: unknown })}</p> : null}
    </Card>
  );
}

function History({ history }: { readonly history: readonly RuleVersion[] }) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <section class="ff-section">
      <h2>{t('rule.history')}</h2>
      <ol class="nobullet-list ff-stack">
        {history.map(({ from, head, change, rule, why, cites }) => (
          <li>
            <p>
              <strong>{formatDate(lang, from)}</strong> · {t(`history.${change}`)} · {inLang(head.title, lang)} (
              {head.legalBasis}){' '}
              {'expected' in head && head.expected ? <Tag tone="attention">{t('version.expected')}</Tag> : null}
            </p>
            {why ? <p>{inLang(why, lang)}</p> : null}
            {rule !== null && (change === 'began' || change === 'changed') ? (
              <p>{plainText(inLang(rule.lawyer, lang), lang)}</p>
            ) : null}
            <p class="ff-law">{cites.map(citeText).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Written({ rule }: { readonly rule: Rule }): Child {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <>
      {rule.citizen === null ? null : (
        <Card kicker={t('rule.citizen')}>
          <p>{plainText(inLang(rule.citizen, lang), lang)}</p>
        </Card>
      )}
      <h2>{t('rule.lawyer')}</h2>
      <p>{plainText(inLang(rule.lawyer, lang), lang)}</p>
      <DefinitionList
        items={[
          { term: t('rule.who'), value: `${t(`bearer.${rule.bearer}`)} (${t(`kind.${rule.kind}`).toLowerCase()})` },
          {
            term: t('rule.source'),
            value: (
              <ul class="nobullet-list">
                {rule.cites.map((cite) => (
                  <li>
                    <a href={cite.source.url} rel="noreferrer">
                      {citeText(cite)}
                    </a>
                    , {cite.source.name}
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('rule.mark'), value: t(`mark.${rule.mark}`) },
        ]}
      />
    </>
  );
}

/** One rule: for the citizen, for the lawyer, how it is built, whom it concerns today, and its life through the versions. */
export function RulePage({ id, on, book, history, count }: RulePageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const rule = book.rule.get(id);
  const shown = rule ?? history.findLast((version) => version.rule !== null)?.rule;
  if (!shown) return null;
  const parts = rule ? partsOfRule(book, rule) : null;
  const figures = danishLaw.topics
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => parts?.parameters.has(parameter.id));
  // A rule that is not in the law that day is set aside by nobody.
  const over = (rule?.over ?? []).flatMap((other) => book.rule.get(other) ?? []);
  const questions = parts ? [...parts.questions].flatMap((question) => book.questions.get(question) ?? []) : [];
  return (
    <div class="ff-narrow">
      <h1>{inLang(shown.name, lang)}</h1>
      <p class="ff-muted">{t('rule.id', { id })}</p>
      {rule ? null : (
        <Alert kind="info">
          <p>{t('rule.notThen', { dato: formatDate(lang, on) })}</p>
        </Alert>
      )}
      {book.suspended.has(id) ? (
        <Alert kind="warning">
          <p>{inLang(book.suspended.get(id)?.why ?? { da: '', en: '' }, lang)}</p>
        </Alert>
      ) : null}
      <Written rule={shown} />
      <Counts count={count} />
      {rule ? <Parts rule={rule} book={book} /> : null}
      {rule ? <Exceptions rule={rule} book={book} /> : null}
      {over.length > 0 ? (
        <section class="ff-section">
          <h2>{t('rule.over')}</h2>
          <ul>
            {over.map((other) => (
              <li>
                <a href={rulePath(other.id)}>{inLang(other.name, lang)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {questions.length > 0 ? (
        <section class="ff-section">
          <h2>{t('rule.questions')}</h2>
          <ul>
            {questions.map(({ text, help }) => (
              <li>
                {inLang(text, lang)} <span class="ff-muted">{inLang(help, lang)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {figures.length > 0 ? (
        <section class="ff-section">
          <h2>{t('rule.figures')}</h2>
          <FigureTable parameters={figures} on={on} caption={t('rule.figures')} />
        </section>
      ) : null}
      <History history={history} />
    </div>
  );
}
