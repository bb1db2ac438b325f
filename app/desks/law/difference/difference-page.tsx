import { citeText, danishLaw, type LawDifference, type Rule } from '@fodfaeste/law';
import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { figureWords } from '../figures/figure-table.tsx';
import { DayInput, RuleBookFrame } from '../frame.tsx';
import { differencePath, rulePath } from '../paths.ts';
import { plainText } from '../plain-text.ts';
import { ruleBookText } from '../text.ts';

interface DifferencePageProps {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly difference: LawDifference;
}

function RuleList({
  heading,
  rules,
  on,
}: {
  readonly heading: string;
  readonly rules: readonly Rule[];
  readonly on: PlainDate;
}) {
  const { lang } = usePage();
  if (rules.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>
        {heading} ({rules.length})
      </h2>
      <ul class="nobullet-list ff-stack">
        {rules.map((rule) => (
          <li>
            <a href={`${rulePath(rule.id)}?dato=${on}`}>
              <strong>{inLang(rule.name, lang)}</strong>
            </a>
            <p>{plainText(inLang(rule.lawyer, lang), lang)}</p>
            <p class="ff-law">{rule.cites.map(citeText).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changed({ difference, to }: DifferencePageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  if (difference.changed.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>
        {t('difference.changed')} ({difference.changed.length})
      </h2>
      <ul class="nobullet-list ff-stack">
        {difference.changed.map(({ before, after }) => (
          <li>
            <a href={`${rulePath(after.id)}?dato=${to}`}>
              <strong>{inLang(after.name, lang)}</strong>
            </a>
            {before.lawyer.da === after.lawyer.da ? (
              <p>
                {plainText(inLang(after.lawyer, lang), lang)} <span class="ff-muted">{t('difference.same')}</span>
              </p>
            ) : (
              <dl class="ff-definitions">
                <div class="ff-definition">
                  <dt>{t('difference.before')}</dt>
                  <dd>{plainText(inLang(before.lawyer, lang), lang)}</dd>
                </div>
                <div class="ff-definition">
                  <dt>{t('difference.after')}</dt>
                  <dd>{plainText(inLang(after.lawyer, lang), lang)}</dd>
                </div>
              </dl>
            )}
            <p class="ff-law">{after.cites.map(citeText).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ difference }: DifferencePageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  if (difference.parameters.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>
        {t('difference.parameters')} ({difference.parameters.length})
      </h2>
      <Table
        caption={t('difference.parameters')}
        hideCaption
        rows={difference.parameters}
        columns={[
          { header: t('figures.name'), rowHeader: true, cell: ({ parameter }) => inLang(parameter.name, lang) },
          { header: t('difference.before'), cell: ({ parameter, before }) => figureWords(parameter, before, lang, t) },
          { header: t('difference.after'), cell: ({ parameter, after }) => figureWords(parameter, after, lang, t) },
          {
            header: t('figures.source'),
            cell: ({ after }) => (after === null ? '' : `${citeText(after.cite)} · ${after.mark}`),
          },
        ]}
      />
    </section>
  );
}

/** What changed between two days: new, changed, gone, set out of force, and figures. */
export function DifferencePage(props: DifferencePageProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const { from, to, difference } = props;
  const { added, changed, ended, suspended, resumed, parameters } = difference;
  const nothing = [added, changed, ended, suspended, resumed, parameters].every((list) => list.length === 0);
  return (
    <RuleBookFrame heading={t('difference.title')} lead={t('difference.lead')} current={differencePath}>
      <form method="get" action={differencePath} class="ff-choice-form">
        <DayInput id="fra" name="fra" label={t('difference.from')} value={from} />
        <DayInput id="til" name="til" label={t('difference.to')} value={to} />
        <button type="submit" class="button button-secondary">
          {t('form.show')}
        </button>
      </form>
      <Details summary={t('difference.quick')}>
        <ul>
          {danishLaw.packs.slice(1).map((pack) => (
            <li>
              <a href={`${differencePath}?fra=${addDays(pack.from, -1)}&til=${pack.from}`}>
                {formatDate(lang, pack.from)}: {inLang(pack.title, lang)}
              </a>
            </li>
          ))}
        </ul>
      </Details>
      <h2>{t('difference.between', { fra: formatDate(lang, from), til: formatDate(lang, to) })}</h2>
      {nothing ? <p>{t('difference.none')}</p> : null}
      <RuleList heading={t('difference.added')} rules={added} on={to} />
      <Changed {...props} />
      <RuleList heading={t('difference.ended')} rules={ended} on={from} />
      <RuleList heading={t('difference.suspended')} rules={suspended} on={to} />
      <RuleList heading={t('difference.resumed')} rules={resumed} on={to} />
      <Figures {...props} />
    </RuleBookFrame>
  );
}
