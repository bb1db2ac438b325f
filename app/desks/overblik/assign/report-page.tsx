import { Alert, Details, Form, HiddenField, LinkButton, Submit, Table, usePage } from '../../../ui/index.ts';
import { type OverviewText, overviewText } from '../text.ts';
import { path, type View, viewPath, viewQuery } from '../view/view.ts';

export interface Person {
  readonly caseId: string;
  readonly name: string;
}

export interface Failure extends Person {
  readonly why: string;
  /** Something passing stood in the way: the same try may work now. */
  readonly again: boolean;
}

export interface ReportPageProps {
  /** The new contact person. */
  readonly staffName: string;
  readonly done: readonly Person[];
  readonly failed: readonly Failure[];
  readonly view: View;
}

export function reportTitle({ done, failed, staffName }: ReportPageProps, t: OverviewText): string {
  const [antal, alle] = [done.length, done.length + failed.length];
  if (antal === 0) return t('assign.done.nobody');
  return failed.length === 0
    ? t('assign.done.all', { antal, navn: staffName })
    : t('assign.done.some', { antal, alle, navn: staffName });
}

/** What became of it, for each of them by name. */
export function ReportPage(props: ReportPageProps) {
  const { done, failed, view } = props;
  const again = failed.filter((one) => one.again);
  const t = overviewText(usePage().lang);
  return (
    <div class="ff-narrow ff-stack">
      <h1>{reportTitle(props, t)}</h1>
      {failed.length > 0 ? (
        <>
          <Alert kind="warning" heading={t('assign.failed.title', { antal: failed.length })}>
            <Failures failed={failed} />
          </Alert>
          {again.length > 0 ? <TryAgain failed={again} view={view} /> : null}
        </>
      ) : null}
      {done.length > 0 ? (
        <Details summary={t('assign.done.title')} open={done.length <= 10}>
          <ul>
            {done.map((person) => (
              <li>
                <a href={`/borger/${person.caseId}`}>{person.name}</a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      <LinkButton href={viewPath(view)}>{t('back')}</LinkButton>
    </div>
  );
}

function Failures({ failed }: { readonly failed: readonly Failure[] }) {
  const t = overviewText(usePage().lang);
  return (
    <Table
      caption={t('assign.failed.title', { antal: failed.length })}
      hideCaption
      compact
      rows={failed}
      columns={[
        {
          header: t('column.navn'),
          rowHeader: true,
          cell: ({ caseId, name }) => <a href={`/borger/${caseId}`}>{name}</a>,
        },
        { header: t('assign.failed.why'), cell: ({ why }) => why },
      ]}
    />
  );
}

function TryAgain({ failed, view }: { readonly failed: readonly Failure[]; readonly view: View }) {
  const t = overviewText(usePage().lang);
  return (
    <Form action={`${path}/tildel`} idPrefix="again">
      <HiddenField name="visning" value={viewQuery(view)} />
      {failed.map(({ caseId }) => (
        <HiddenField name="sag" value={caseId} />
      ))}
      <Submit kind="secondary">{t('assign.failed.again', { antal: failed.length })}</Submit>
    </Form>
  );
}
