import { citeText, type LawBook, type Rule } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { FilterPanel } from '../../../ui/navigation/filter-panel.tsx';
import { choiceHref, isOpening, type RuleChoice } from '../choice.ts';
import { DayInput, RuleBookFrame } from '../frame.tsx';
import { ruleBookPath, rulePath } from '../paths.ts';
import { plainText } from '../plain-text.ts';
import { ruleBookText } from '../text.ts';
import { findRules, groupsOf, kinds, type TopicKey, topics } from './find-rules.ts';

interface IndexPageProps {
  readonly book: LawBook;
  readonly choice: RuleChoice;
}

function SearchForm({ choice }: { readonly choice: RuleChoice }) {
  const t = ruleBookText(usePage().lang);
  return (
    <form method="get" action={ruleBookPath} class="ff-choice-form">
      <DayInput id="dato" name="dato" label={t('form.on')} value={choice.on} />
      <div class="form-group">
        <label class="form-label" for="q">
          {t('form.search')}
        </label>
        <input class="form-input" type="search" id="q" name="q" value={choice.search} maxlength={80} />
      </div>
      {choice.topic ? <input type="hidden" name="emne" value={choice.topic} /> : null}
      {choice.group ? <input type="hidden" name="gruppe" value={choice.group} /> : null}
      {choice.kind ? <input type="hidden" name="slags" value={choice.kind} /> : null}
      {choice.expected ? <input type="hidden" name="forventet" value="1" /> : null}
      <button type="submit" class="button button-secondary">
        {t('form.show')}
      </button>
    </form>
  );
}

function Filters({ book, choice }: IndexPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const groups = [...book.concepts.values()].filter(({ id }) => id.startsWith('gruppe.'));
  const counted = (change: Partial<RuleChoice>) =>
    findRules(book, { ...choice, ...change }).reduce((sum, [, rules]) => sum + rules.length, 0);
  const filter = (label: string, change: Partial<RuleChoice>, current: boolean) => ({
    label,
    href: choiceHref(ruleBookPath, choice, change),
    count: counted(change),
    current,
  });
  const all = (change: Partial<RuleChoice>, current: boolean) => filter(t('filter.all'), change, current);
  return (
    <FilterPanel
      groups={[
        {
          title: t('filter.topic'),
          filters: [
            all({ topic: null }, choice.topic === null),
            ...topics.map((topic) => filter(t(`topic.${topic}`), { topic }, choice.topic === topic)),
          ],
        },
        {
          title: t('filter.kind'),
          filters: [
            all({ kind: null }, choice.kind === null),
            ...kinds.map((kind) => filter(t(`kind.${kind}`), { kind }, choice.kind === kind)),
          ],
        },
        {
          title: t('filter.group'),
          filters: [
            all({ group: null }, choice.group === null),
            ...groups
              .filter(({ id }) => book.rules.some((rule) => groupsOf(book, rule).includes(id)))
              .map(({ id, name }) => filter(inLang(name, lang), { group: id }, choice.group === id)),
          ],
        },
      ]}
    />
  );
}

function OneRule({ rule, suspended, on }: { readonly rule: Rule; readonly suspended: boolean; readonly on: string }) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <li>
      <p>
        <a href={`${rulePath(rule.id)}?dato=${on}`}>
          <strong>{inLang(rule.name, lang)}</strong>
        </a>{' '}
        <span class="ff-muted">
          {t(`kind.${rule.kind}`)} · {t(`bearer.${rule.bearer}`)}
        </span>{' '}
        {suspended ? <Tag tone="attention">{t('suspended')}</Tag> : null}
      </p>
      <p>{plainText(inLang(rule.citizen ?? rule.lawyer, lang), lang)}</p>
      <p class="ff-law">
        {rule.cites.map(citeText).join(' · ')} · {rule.mark}
      </p>
    </li>
  );
}

interface TopicsProps {
  readonly choice: RuleChoice;
  readonly found: ReturnType<typeof findRules>;
}

/** The first page of the book: its topics, and the way to everything on one page. */
function Topics({ choice, found }: TopicsProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <>
      <div class="ff-columns-2">
        {found.map(([topic, rules]) => (
          <Card heading={t(`topic.${topic as TopicKey}`)} href={choiceHref(ruleBookPath, choice, { topic })}>
            <p>{t(`topic.${topic as TopicKey}.about`)}</p>
            <p class="ff-muted">{t('count', { antal: rules.length })}</p>
          </Card>
        ))}
      </div>
      <p class="ff-section">
        <a href={choiceHref(ruleBookPath, choice, { all: true })}>{t('all.onePage')}</a>
      </p>
    </>
  );
}

/** Every rule of a day, by topic, group and kind, each with its paragraph. */
export function IndexPage({ book, choice }: IndexPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const found = findRules(book, choice);
  const head = book.overlays.at(-1) ?? book.pack;
  const count = found.reduce((sum, [, rules]) => sum + rules.length, 0);
  return (
    <RuleBookFrame heading={t('title')} lead={t('lead')} current={ruleBookPath}>
      <SearchForm choice={choice} />
      <p>
        {t('version.now', { pakke: inLang(head.title, lang), grundlag: head.legalBasis })} ·{' '}
        {t('count', { antal: count })}
        {' · '}
        <a href={choiceHref(ruleBookPath, choice, { expected: !choice.expected })}>
          {t(choice.expected ? 'version.withoutExpected' : 'version.withExpected')}
        </a>
      </p>
      <div class="ff-with-filters">
        <Filters book={book} choice={choice} />
        <div>
          {count === 0 ? <p>{t('none')}</p> : null}
          {isOpening(choice) ? <Topics choice={choice} found={found} /> : null}
          {(isOpening(choice) ? [] : found).map(([topic, rules]) => (
            <section class="ff-section">
              <h2>{t(`topic.${topic as TopicKey}`)}</h2>
              <ul class="nobullet-list ff-stack">
                {rules.map((rule) => (
                  <OneRule rule={rule} suspended={book.suspended.has(rule.id)} on={choice.on} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </RuleBookFrame>
  );
}
