import type { Child } from 'hono/jsx';
import type { Health } from '../../../kernel/operation/health.ts';
import { formatCount, formatDateTime } from '../../../kernel/text/format.ts';
import { Card } from '../../../ui/content/card.tsx';
import { type Definition, DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { BackupMark, Installation } from '../installation.ts';
import { formatBytes } from './bytes.ts';
import type { DatabaseState, TableSize } from './queries.ts';
import { operationText } from './text.ts';

interface OperationPageProps {
  readonly health: Health;
  readonly database: DatabaseState;
  readonly tables: readonly TableSize[];
  readonly logFormat: Installation['logFormat'];
  /** `undefined` where the installation does not count them. */
  readonly sessions: number | undefined;
  readonly backup: BackupMark | null | undefined;
}

/** How the installation is, for those who run it and for those who answer for it. */
export function OperationPage(props: OperationPageProps) {
  const t = operationText(usePage().lang);
  const { status } = props.health;
  return (
    <>
      <h1>{t('title')}</h1>
      {status === 'ok' ? (
        <p class="ff-lead">{t('status.ok')}</p>
      ) : (
        <Alert kind={status === 'down' ? 'error' : 'warning'}>
          <p>{t(`status.${status}`)}</p>
        </Alert>
      )}
      <div class="ff-columns-2">
        <ProgramCard {...props} />
        <DatabaseCard {...props} />
        <BackupCard {...props} />
        <WhereCard {...props} />
      </div>
      <h2>{t('tables')}</h2>
      <p>{t('tables.lead')}</p>
      <Tables tables={props.tables} />
    </>
  );
}

function ProgramCard({ health, sessions }: OperationPageProps) {
  const { lang, now } = usePage();
  const t = operationText(lang);
  const { worker, oldestWaitingSeconds } = health.jobs;
  const items: Definition[] = [
    { term: t('version'), value: health.version },
    { term: t('startedAt'), value: formatDateTime(lang, health.startedAt, now) },
    { term: t('worker'), value: t(`worker.${worker}`) },
    {
      term: t('oldest'),
      value: oldestWaitingSeconds === null ? t('oldest.none') : t('oldest.seconds', { antal: oldestWaitingSeconds }),
    },
  ];
  if (sessions !== undefined) items.push({ term: t('sessions'), value: t('sessions.count', { antal: sessions }) });
  return (
    <Card heading={t('program')}>
      <DefinitionList items={items} />
    </Card>
  );
}

function DatabaseCard({ health, database }: OperationPageProps) {
  const { lang, now } = usePage();
  const t = operationText(lang);
  const { milliseconds, engine } = health.database;
  const items: Definition[] = [
    { term: t('engine'), value: t(`engine.${engine}`) },
    { term: t('server'), value: database.server },
    { term: t('size'), value: formatBytes(lang, database.bytes) },
  ];
  if (milliseconds !== null)
    items.push({
      term: t('answer'),
      value: milliseconds < 1 ? t('answer.fast') : t('answer.ms', { antal: milliseconds }),
    });
  if (database.lastMigration)
    items.push({
      term: t('migrations'),
      value: (
        <>
          {t('migrations.count', { antal: database.migrations, navn: database.lastMigration })}
          {health.migrations.upToDate === false ? <p>{t('migrations.behind')}</p> : null}
        </>
      ),
    });
  if (database.lastMigrationAt)
    items.push({ term: t('migrations.at'), value: formatDateTime(lang, database.lastMigrationAt, now) });
  return (
    <Card heading={t('database')}>
      <DefinitionList items={items} />
    </Card>
  );
}

const command = (text: string): Child => (
  <p>
    <code>{text}</code>
  </p>
);

function BackupCard({ backup }: OperationPageProps) {
  const { lang, now } = usePage();
  const t = operationText(lang);
  return (
    <Card heading={t('backup')}>
      {backup === undefined ? null : (
        <DefinitionList
          items={[
            {
              term: t('backup.last'),
              value: backup
                ? `${formatDateTime(lang, backup.at, now)}, ${formatBytes(lang, backup.bytes)}`
                : t('backup.last.none'),
            },
          ]}
        />
      )}
      <h3>{t('backup.how')}</h3>
      <p>{t('backup.howText')}</p>
      {command('npx fodfaeste backup FILE')}
      <h3>{t('backup.restore')}</h3>
      {command('npx fodfaeste restore FILE')}
      <p>{t('backup.keys')}</p>
    </Card>
  );
}

function WhereCard({ logFormat }: OperationPageProps) {
  const t = operationText(usePage().lang);
  return (
    <Card heading={t('where')}>
      <DefinitionList
        items={[
          { term: t('logs'), value: t(`logs.${logFormat}`) },
          { term: t('health'), value: <code>/health</code> },
          {
            term: t('metrics'),
            value: (
              <>
                <code>/metrics</code> <span class="ff-muted">{t('metrics.access')}</span>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Tables({ tables }: Pick<OperationPageProps, 'tables'>) {
  const { lang } = usePage();
  const t = operationText(lang);
  return (
    <Table
      caption={t('tables')}
      hideCaption
      compact
      rows={tables}
      columns={[
        { header: t('tables.name'), rowHeader: true, cell: ({ name }) => <code>{name}</code> },
        { header: t('tables.size'), numeric: true, cell: ({ bytes }) => formatBytes(lang, bytes) },
        {
          header: t('tables.rows'),
          numeric: true,
          cell: ({ rows }) => (rows === null ? t('tables.unknown') : formatCount(lang, rows)),
        },
      ]}
    />
  );
}
