import type { WebContext } from '../../kernel/http/context.ts';
import { Alert } from '../../ui/index.ts';
import { showOverview } from './show.tsx';
import { overviewText } from './text.ts';
import type { View } from './view/view.ts';

/** A button was pressed and nobody was ticked: the list again, with what to do. */
export function nobodyChosen(c: WebContext, view: View) {
  const t = overviewText(c.get('lang'));
  const notice = (
    <Alert kind="warning" heading={t('bulk.none')}>
      <p>{t('bulk.none.text')}</p>
    </Alert>
  );
  return showOverview(c, view, { notice, status: 400 });
}
