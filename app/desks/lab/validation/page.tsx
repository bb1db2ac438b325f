import { type ValidationPart, type ValidationReport, type ValidationRow, validationParts } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { partLabels, proofLabels, withinLabels } from '../../../lab/index.ts';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { HowPart } from './how.tsx';
import { Legend } from './legend.tsx';
import { errorInWords, figure } from './numbers.ts';
import { StockChart } from './stock-chart.tsx';
import { SurvivalChart } from './survival-chart.tsx';
import { validationDeskText } from './text.ts';

/** What of the lab fits what was counted, and what does not: the answer first, then the figures. */
export function ValidationPage({ report }: { readonly report: ValidationReport }) {
  const { lang } = usePage();
  const t = validationDeskText(lang);
  const { rows } = report;
  const tried = rows.filter(({ within }) => within !== 'not-measured');
  const fits = (of: readonly ValidationRow[]) => of.filter(({ within }) => within === 'yes').length;
  const unseen = tried.filter(({ standing }) => standing === 'held-out');
  const misses = tried.filter(({ within }) => within === 'no');
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">
        {t('lead', { ja: fits(tried), alle: tried.length, uset: unseen.length, usetJa: fits(unseen) })}
      </p>
      <p>{t('use')}</p>
      <section class="ff-section">
        <h2>{t('not.heading')}</h2>
        {misses.length === 0 ? (
          <p>{t('not.none')}</p>
        ) : (
          <ul>
            {misses.map((row) => (
              <li>
                {inLang(row.what, lang)}: {errorInWords(lang, row)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {validationParts.map((part) => (
        <section class="ff-section">
          <h2>{inLang(partLabels[part], lang)}</h2>
          <PartRows part={part} rows={rows.filter((row) => row.part === part)} />
          {part === 'survival' ? <SurvivalChart curves={report.curves} /> : null}
          {part === 'stocks' ? <StockPart report={report} /> : null}
        </section>
      ))}
      <section class="ff-section">
        <HowPart report={report} />
      </section>
    </>
  );
}

const tones = { yes: 'positive', no: 'attention', 'not-measured': 'neutral' } as const;

function PartRows({ part, rows }: { readonly part: ValidationPart; readonly rows: readonly ValidationRow[] }) {
  const { lang } = usePage();
  const t = validationDeskText(lang);
  if (part === 'silent')
    return (
      <DefinitionList
        items={rows.map(({ what, words }) => ({ term: inLang(what, lang), value: inLang(words, lang) }))}
      />
    );
  const hasFigures = rows.some(({ real }) => real !== null);
  const told = [...new Map(rows.map((row) => [inLang(row.words, lang), row])).entries()];
  return (
    <>
      <Table
        caption={inLang(partLabels[part], lang)}
        hideCaption
        rows={rows}
        columns={[
          { header: t('table.what'), cell: ({ what }) => inLang(what, lang), rowHeader: true },
          ...(hasFigures
            ? [
                {
                  header: t('table.real'),
                  numeric: true,
                  cell: (row: ValidationRow) => figure(lang, row.real, row.unit),
                },
                {
                  header: t('table.model'),
                  numeric: true,
                  cell: (row: ValidationRow) => figure(lang, row.model, row.unit),
                },
              ]
            : []),
          { header: t('table.error'), numeric: true, cell: (row) => errorInWords(lang, row) },
          {
            header: t('table.within'),
            cell: ({ within }) => <Tag tone={tones[within]}>{inLang(withinLabels[within], lang)}</Tag>,
          },
          { header: t('table.standing'), cell: ({ standing }) => inLang(proofLabels[standing], lang) },
        ]}
      />
      <Details summary={t('standing.words')}>
        <ul>
          {told.map(([words, row]) => (
            <li>
              {inLang(row.what, lang)}: {words}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

function StockPart({ report }: { readonly report: ValidationReport }) {
  const { lang } = usePage();
  const t = validationDeskText(lang);
  return (
    <>
      <Legend
        signs={[
          ['dot', t('survival.real')],
          ['line', t('stock.middle')],
          ['band', t('stock.band')],
        ]}
      />
      <h3>{t('stock.dagpenge')}</h3>
      <StockCharts report={report} stock="dagpenge" />
      <Details summary={t('stock.cash')}>
        <StockCharts report={report} stock="cash" />
      </Details>
    </>
  );
}

function StockCharts({ report, stock }: { readonly report: ValidationReport; readonly stock: 'dagpenge' | 'cash' }) {
  return (
    <div class="ff-columns">
      {report.stocks
        .filter((check) => check.stock === stock)
        .map((check) => (
          <StockChart check={check} months={report.months} />
        ))}
    </div>
  );
}
