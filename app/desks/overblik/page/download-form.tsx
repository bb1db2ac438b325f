import { Button, Details, Form, HiddenField, usePage } from '../../../ui/index.ts';
import { overviewText } from '../text.ts';
import { path, type View, viewQuery } from '../view/view.ts';

/** The whole list as a file. Sent by a form: it names everybody in the access log, so no link may set it off. */
export function DownloadForm({ view, total }: { readonly view: View; readonly total: number }) {
  const t = overviewText(usePage().lang);
  return (
    <Details summary={t('whole.title', { antal: total })}>
      <p>{t('whole.text')}</p>
      <Form action={`${path}/eksport`} idPrefix="download">
        <HiddenField name="visning" value={viewQuery(view)} />
        <HiddenField name="alle" value="ja" />
        <div class="ff-actions">
          <Button name="format" value="xlsx" icon="download">
            {t('whole.excel')}
          </Button>
          <Button name="format" value="csv" icon="download">
            {t('whole.csv')}
          </Button>
        </div>
      </Form>
    </Details>
  );
}
