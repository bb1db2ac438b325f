import { danishLaw } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { usePage } from '../../../ui/context.ts';
import { DayInput, RuleBookFrame } from '../frame.tsx';
import { topics } from '../index/find-rules.ts';
import { figuresPath } from '../paths.ts';
import { ruleBookText } from '../text.ts';
import { FigureTable } from './figure-table.tsx';

interface FiguresPageProps {
  readonly on: PlainDate;
  readonly search: string;
}

/** All dated figures of the law, topic by topic. */
export function FiguresPage({ on, search }: FiguresPageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const all = danishLaw.topics.flatMap(({ parameters }) => parameters);
  const wanted = search.toLowerCase();
  const found = all.filter(({ id, name }) => `${id} ${name.da} ${name.en}`.toLowerCase().includes(wanted));
  return (
    <RuleBookFrame heading={t('figures.title')} lead={t('figures.lead')} current={figuresPath}>
      <form method="get" action={figuresPath} class="ff-choice-form">
        <DayInput id="dato" name="dato" label={t('form.on')} value={on} />
        <div class="form-group">
          <label class="form-label" for="q">
            {t('figures.search')}
          </label>
          <input class="form-input" type="search" id="q" name="q" value={search} maxlength={80} />
        </div>
        <button type="submit" class="button button-secondary">
          {t('form.show')}
        </button>
      </form>
      {found.length === 0 ? <p>{t('none')}</p> : null}
      {topics.map((topic) => {
        const parameters = found.filter(
          ({ id }) =>
            id.startsWith(`${topic}.`) || (topic === 'penge' && !topics.some((one) => id.startsWith(`${one}.`))),
        );
        return parameters.length === 0 ? null : (
          <section class="ff-section">
            <h2>{t(`topic.${topic}`)}</h2>
            <FigureTable parameters={parameters} on={on} caption={t(`topic.${topic}`)} />
          </section>
        );
      })}
    </RuleBookFrame>
  );
}
