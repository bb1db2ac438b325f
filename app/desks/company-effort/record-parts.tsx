import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { type CompanyRecord, fewest, type RecordView, type Within, yearsBack } from '../../capacity/index.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../kernel/text/format.ts';
import { kindLabels } from '../../placements/index.ts';
import { BarChart, DefinitionList, Details, Table, usePage } from '../../ui/index.ts';
import { recordText } from './record-text.ts';
import { leadSentences, percent, signalSentence } from './record-words.ts';

export function Lead({ view }: { readonly view: RecordView }) {
  return <p class="ff-lead">{leadSentences(view, usePage().lang).join(' ')}</p>;
}

/** Sentences, never points: what a person should ask about. */
export function Signals({ view, own }: { readonly view: RecordView; readonly own?: boolean }) {
  const { lang } = usePage();
  const t = recordText(lang);
  const { signals } = view;
  if (signals.length === 0) return null;
  const onlyGood = signals.every(({ kind }) => kind === 'hired');
  return (
    <section class="ff-section">
      <h2>{own || onlyGood ? t('signals.own') : t('signals.heading')}</h2>
      <ul>
        {signals.map((signal) => (
          <li>{signalSentence(signal, lang)}</li>
        ))}
      </ul>
      {own || onlyGood ? null : <p>{t('person.decides')}</p>}
    </section>
  );
}

/** Few cannot be told apart from chance, nor, in a small company, from one person. */
const shown = (count: number, of: number, few: string, format: (count: number) => string): string =>
  of < fewest ? few : format(count);

export function Figures({ record }: { readonly record: CompanyRecord }) {
  const { lang } = usePage();
  const t = recordText(lang);
  const count = (number: number) => formatCount(lang, number);
  const both = (key: keyof Within) =>
    [record.within3, record.within6].map((one) => shown(Number(one[key]), one.of, t('few'), count));
  const plain = (key: 'of' | 'notYet') => [record.within3, record.within6].map((one) => count(one[key]));
  const rows = [
    { name: t('row.of'), cells: plain('of') },
    { name: t('row.got'), cells: both('got') },
    { name: t('row.jobs'), cells: both('jobs') },
    { name: t('row.paidHours'), cells: both('paidHours') },
    { name: t('row.here'), cells: both('here') },
    { name: t('row.education'), cells: both('education') },
    { name: t('row.notYet'), cells: plain('notYet') },
  ];
  const { from, until, early } = record;
  return (
    <section class="ff-section">
      <h2>{t('figures.heading')}</h2>
      <DefinitionList
        items={[
          { term: t('count.placements'), value: count(record.placements) },
          { term: t('count.days'), value: count(record.days) },
          { term: t('count.running'), value: count(record.running) },
          { term: t('count.early'), value: shown(early.count, early.of, t('few'), count) },
          { term: t('count.smallJobs'), value: count(record.smallJobs) },
        ]}
      />
      <Table
        caption={t('figures.heading')}
        hideCaption
        rows={rows}
        columns={[
          { header: t('figures.what'), rowHeader: true, cell: ({ name }) => name },
          { header: t('figures.3'), numeric: true, cell: ({ cells }) => cells[0] ?? '' },
          { header: t('figures.6'), numeric: true, cell: ({ cells }) => cells[1] ?? '' },
        ]}
      />
      <p class="ff-source">{t('source', { fra: formatDate(lang, from), til: formatDate(lang, until) })}</p>
    </section>
  );
}

/** This company beside those like it. No other company is named. */
export function Beside({ view }: { readonly view: RecordView }) {
  const { lang } = usePage();
  const t = recordText(lang);
  const { record, comparison } = view;
  if (!comparison) return null;
  const { of, got } = record.within3;
  const own = percent(got, of);
  const others = percent(comparison.got, comparison.of);
  const range = { fra: percent(comparison.low, of), til: percent(comparison.high, of) };
  return (
    <div class="ff-section">
      <BarChart
        caption={t('chart.caption')}
        labelHeader={t('chart.group')}
        valueHeader={t('chart.value')}
        source={t('source', { fra: formatDate(lang, record.from), til: formatDate(lang, record.until) })}
        max={100}
        bars={[
          { label: t('chart.here'), value: own, display: t('chart.display', { procent: own }) },
          {
            label: t('chart.others', { antal: comparison.companies }),
            value: others,
            low: range.fra,
            high: range.til,
            display: t('chart.display.range', { procent: others, ...range }),
          },
        ]}
      />
    </div>
  );
}

export function Repeats({ record }: { readonly record: CompanyRecord }) {
  const { lang } = usePage();
  const t = recordText(lang);
  if (record.repeated.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('repeated.heading')}</h2>
      <ul>
        {record.repeated.map(({ kind, functionTitle, times }) => (
          <li>
            {t('repeated.line', {
              funktion: functionTitle,
              slags: inLang(kindLabels[kind], lang).toLowerCase(),
              antal: times,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Answers({ view, own }: { readonly view: RecordView; readonly own?: boolean }) {
  const { lang } = usePage();
  const t = recordText(lang);
  const { answers } = view;
  if (own && answers.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{own ? t('answers.own') : t('answers.heading')}</h2>
      {answers.length === 0 ? <p>{t('answers.none')}</p> : null}
      {answers.map(({ words, byName, at }) => (
        <blockquote class="ff-quote">
          <p>{words}</p>
          <p class="ff-muted">
            {t('answers.by', { navn: byName, dato: formatDate(lang, toCopenhagen(at as Instant).date) })}
          </p>
        </blockquote>
      ))}
    </section>
  );
}

export function HowCounted() {
  const t = recordText(usePage().lang);
  return (
    <Details summary={t('how.heading')}>
      <p>{t('how.window', { aar: yearsBack })}</p>
      <p>{t('how.smallJobs')}</p>
      <p>{t('how.months')}</p>
      <p>{t('how.compare')}</p>
      <p>{t('how.method', { graense: fewest })}</p>
      <p>{t('how.known')}</p>
      <p>{t('how.no-ban')}</p>
    </Details>
  );
}
