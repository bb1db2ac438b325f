import { citeText, type DatedValue, type Parameter, parameterOn, valueInWords } from '@fodfaeste/law';
import { isPlainDate, type PlainDate, toDayNumber } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { type RuleBookText, ruleBookText } from '../text.ts';

interface FigureTableProps {
  readonly parameters: readonly Parameter[];
  readonly on: PlainDate;
  readonly caption: string;
}

/** A value with its unit, as people write it. */
export function figureWords({ unit }: Parameter, dated: DatedValue | null, lang: Lang, t: RuleBookText): string {
  if (dated === null) return t('figures.notYet');
  if (dated.value === null) return t('figures.ended');
  if (dated.value === 'unknown') return t('figures.unknown');
  const value =
    typeof dated.value === 'number' ? dated.value : isPlainDate(dated.value) ? toDayNumber(dated.value) : Number.NaN;
  return inLang(valueInWords(value, typeof dated.value === 'number' ? unit : 'day', undefined), lang);
}

function History({ parameter }: { readonly parameter: Parameter }) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  if (parameter.values.length < 2) return null;
  return (
    <Details summary={t('figures.history')}>
      <ul>
        {parameter.values.toReversed().map((dated) => (
          <li>
            {formatDate(lang, dated.from)}: {figureWords(parameter, dated, lang, t)}{' '}
            <span class="ff-muted">
              {citeText(dated.cite)} · {dated.mark}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Figures of the law on a day, each with its source and its earlier values. */
export function FigureTable({ parameters, on, caption }: FigureTableProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  return (
    <Table
      caption={caption}
      hideCaption
      rows={parameters}
      columns={[
        { header: t('figures.name'), rowHeader: true, cell: (parameter) => inLang(parameter.name, lang) },
        { header: t('figures.now'), cell: (parameter) => figureWords(parameter, parameterOn(parameter, on), lang, t) },
        {
          header: t('figures.since'),
          cell: (parameter) => {
            const dated = parameterOn(parameter, on);
            return (
              <>
                {dated === null ? '' : formatDate(lang, dated.from)}
                <History parameter={parameter} />
              </>
            );
          },
        },
        {
          header: t('figures.source'),
          cell: (parameter) => {
            const dated = parameterOn(parameter, on);
            return dated === null ? '' : `${citeText(dated.cite)} · ${dated.mark}`;
          },
        },
      ]}
    />
  );
}
