import type { PlainDate } from '@fodfaeste/law/dates';
import { formatCount, formatDate } from '../../kernel/text/format.ts';
import { Details, Stat, Table, usePage } from '../../ui/index.ts';
import { codeLabel } from '../fact-labels.ts';
import type { Figures, What } from './queries.ts';
import { isSafe, type Part, shareOf, showable, smallest } from './small-groups.ts';
import { participationText } from './text.ts';

export interface ParticipationProps {
  readonly figures: Readonly<Record<What, Figures>>;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Mission B6: who took part although no duty stood behind it. The sentence first, then the groups, then how it is counted. */
export function ParticipationPage({ figures, from, until }: ParticipationProps) {
  const { lang } = usePage();
  const t = participationText(lang);
  const source = t('source', { fra: formatDate(lang, from), til: formatDate(lang, until) });
  const { talks, agreements } = figures;
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">
        {isSafe(talks.whole) && isSafe(agreements.whole)
          ? t('lead', { samtaler: shareOf(talks.whole), aftaler: shareOf(agreements.whole) })
          : t('lead.few')}
      </p>
      <div class="ff-columns">
        <Whole what="talks" part={talks.whole} source={source} />
        <Whole what="agreements" part={agreements.whole} source={source} />
      </div>
      <div class="ff-section ff-stack">
        <Groups caption={t('by.talks.benefit')} parts={talks.byBenefit} label={benefit(lang)} source={source} />
        <Groups
          caption={t('by.talks.form')}
          parts={talks.byKind}
          label={(key) => t(`form.${key}` as 'form.phone')}
          source={source}
        />
        <Groups
          caption={t('by.agreements.benefit')}
          parts={agreements.byBenefit}
          label={benefit(lang)}
          source={source}
        />
        <Groups
          caption={t('by.agreements.area')}
          parts={agreements.byKind}
          label={(key) => t(`area.${key}` as 'area.job')}
          source={source}
        />
        <Details summary={t('how.heading')} open>
          <p>{t('how.meeting')}</p>
          <p>{t('how.agreement')}</p>
          <p>{t('how.unknown')}</p>
          <p>{t('how.group')}</p>
          <p>{t('how.small', { graense: smallest })}</p>
        </Details>
      </div>
    </>
  );
}

const benefit = (lang: 'da' | 'en') => (key: string) => {
  const label = codeLabel('ydelse', key, lang);
  return label.charAt(0).toUpperCase() + label.slice(1);
};

function Whole({ what, part, source }: { readonly what: What; readonly part: Part; readonly source: string }) {
  const t = participationText(usePage().lang);
  const words = { fri: part.free, kendt: part.free + part.duty };
  return (
    <Stat
      label={t(`whole.${what}`)}
      figure={isSafe(part) ? t('share.value', { andel: shareOf(part) }) : t('few')}
      sentence={isSafe(part) ? t(`sentence.${what}`, words) : t(`few.${what}`, { graense: smallest })}
      source={source}
    />
  );
}

interface GroupsProps {
  readonly caption: string;
  readonly parts: readonly Part[];
  readonly label: (key: string) => string;
  readonly source: string;
}

function Groups({ caption, parts, label, source }: GroupsProps) {
  const { lang } = usePage();
  const t = participationText(lang);
  const { parts: shown, rest, leftOut } = showable(parts);
  const rows = [
    ...shown.map((part) => ({ ...part, name: part.key === null ? t('none') : label(part.key) })),
    ...(rest ? [{ ...rest, name: t('small') }] : []),
  ];
  const count = (number: number) => formatCount(lang, number);
  return (
    <section>
      <h2>{caption}</h2>
      {parts.length === 0 ? <p>{t('empty')}</p> : null}
      {leftOut ? <p>{t('small.left')}</p> : null}
      {rows.length > 0 ? (
        <>
          <Table
            caption={caption}
            hideCaption
            rows={rows}
            columns={[
              { header: t('group'), rowHeader: true, cell: ({ name }) => name },
              { header: t('share'), numeric: true, cell: (row) => t('share.value', { andel: shareOf(row) }) },
              { header: t('free'), numeric: true, cell: ({ free }) => count(free) },
              { header: t('duty'), numeric: true, cell: ({ duty }) => count(duty) },
              {
                header: t('unknown'),
                numeric: true,
                cell: ({ unknown }) =>
                  unknown > 0 && unknown < smallest ? t('unknown.few', { graense: smallest }) : count(unknown),
              },
            ]}
          />
          <p class="ff-source">{source}</p>
        </>
      ) : null}
    </section>
  );
}
