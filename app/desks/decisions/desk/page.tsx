import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { DecisionKinds } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatDateTime } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { decisionPaths } from '../paths.ts';
import { type Desk, type DeskList, type DeskRow, deskLists } from './queries.ts';
import { decisionDeskText } from './text.ts';

interface DeskPageProps {
  readonly desk: Desk;
  readonly kinds: DecisionKinds;
  readonly today: PlainDate;
  readonly maySeeHouse: boolean;
}

/** More than anybody does in a morning; the rest is found with the filters of Overblik. */
const mostRows = 50;
const filterOf: Readonly<Partial<Record<DeskList, string>>> = {
  complaints: '/overblik?omfang=alle&vis=klage',
  hearings: '/overblik?omfang=alle&vis=hoering',
  overdue: '/overblik?omfang=alle&vis=afgoerelse',
};

/** Advice is given on the draft itself, where the question stands. */
const anchors: Readonly<Partial<Record<DeskList, string>>> = { advice: '#kollega', hearings: '#hoering' };

const hrefOf = (list: DeskList, { caseId, decisionId, complaintId }: DeskRow): string =>
  complaintId ? decisionPaths.complaint(complaintId) : `${decisionPaths.one(caseId, decisionId)}${anchors[list] ?? ''}`;

function Row({
  list,
  row,
  kinds,
  today,
}: Pick<DeskPageProps, 'kinds' | 'today'> & { readonly list: DeskList; readonly row: DeskRow }) {
  const { lang, now } = usePage();
  const t = decisionDeskText(lang);
  const kind = kinds.get(row.kind);
  const naar = row.at ? formatDateTime(lang, row.at as Instant, now) : '';
  const dato = row.day ? formatDate(lang, row.day) : '';
  const words =
    list === 'approval' || list === 'advice'
      ? t(`${list}.row`, { hvem: row.who ?? '', naar })
      : t(`${list}.row`, { dato });
  const late = row.day !== undefined && row.day < today;
  return (
    <li>
      <a href={hrefOf(list, row)}>
        <strong>{row.personName}</strong>: {kind ? inLang(kind.name, lang) : row.kind}
      </a>
      <p class="ff-muted">
        {words} {late ? <Tag tone="urgent">{t('late')}</Tag> : null}
      </p>
    </li>
  );
}

function List({
  list,
  rows,
  ...rest
}: Pick<DeskPageProps, 'kinds' | 'today'> & { readonly list: DeskList; readonly rows: readonly DeskRow[] }) {
  const t = decisionDeskText(usePage().lang);
  if (rows.length === 0)
    return (
      <Card heading={t(list)} look="quiet">
        <p>
          <strong>{t(`${list}.empty`)}</strong>
        </p>
        <p class="ff-muted">{t(`${list}.empty.text`)}</p>
      </Card>
    );
  const more = rows.length - mostRows;
  const filter = filterOf[list];
  return (
    <Card
      heading={
        <>
          {t(list)} <span class="ff-count">{rows.length}</span>
        </>
      }
      look={list === 'approval' || list === 'advice' ? 'next' : 'plain'}
    >
      <ul class="nobullet-list ff-decision-list">
        {rows.slice(0, mostRows).map((row) => (
          <Row list={list} row={row} {...rest} />
        ))}
      </ul>
      {more > 0 && filter ? (
        <p>
          <a href={filter}>{t('more', { antal: more })}</a>
        </p>
      ) : null}
    </Card>
  );
}

/** `/afgoerelser`: first what somebody waits for you with, then the days that must be met. */
export function DecisionDeskPage({ desk, kinds, today, maySeeHouse }: DeskPageProps) {
  const t = decisionDeskText(usePage().lang);
  return (
    <>
      <h1>{t('title')}</h1>
      <p class="ff-lead">{t('lead')}</p>
      {maySeeHouse ? (
        <nav class="ff-actions" aria-label={t('ways.label')}>
          <a href={decisionPaths.lessons}>{t('lessons')}</a>
          <a href={decisionPaths.policy}>{t('policy')}</a>
        </nav>
      ) : null}
      <div class="ff-columns ff-section">
        <div class="ff-column">
          {deskLists.slice(0, 2).map((list) => (
            <List list={list} rows={desk[list]} kinds={kinds} today={today} />
          ))}
        </div>
        <div class="ff-column">
          {deskLists.slice(2).map((list) => (
            <List list={list} rows={desk[list]} kinds={kinds} today={today} />
          ))}
        </div>
      </div>
    </>
  );
}
