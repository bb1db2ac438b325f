import type { Instant } from '@fodfaeste/law/dates';
import { formatDateTime } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { decisionPageText } from '../text.ts';
import type { DecisionView } from './read.ts';

/** Between the two people: who put it forward or sent it back, and what has happened since. */
export function Changes({ view }: { readonly view: DecisionView }) {
  const { lang, now } = usePage();
  const t = decisionPageText(lang);
  const { decision, weighed, changes } = view;
  const { state, submittedAt, preparedBy, preparedByName, returnedReason } = decision;
  const naar = submittedAt ? formatDateTime(lang, submittedAt as Instant, now) : '';
  if (state !== 'submitted' && returnedReason === null) return null;
  return (
    <Alert kind={state === 'submitted' ? 'info' : 'warning'}>
      {state === 'submitted' ? (
        <p>
          {preparedBy === weighed.signerId
            ? t('submitted.mine', { naar })
            : t('submitted.other', { navn: preparedByName, naar })}
        </p>
      ) : null}
      {returnedReason !== null ? <p>{t('returned.by', { grund: returnedReason })}</p> : null}
      {changes ? (
        <>
          <p>
            <strong>
              {t(changes.entries.length > 0 ? `changes.${changes.since}` : `changes.${changes.since}.none`)}
            </strong>
          </p>
          {changes.entries.length > 0 ? (
            <ul>
              {changes.entries.map(({ at, sentence }) => (
                <li>
                  {sentence} <span class="ff-muted">{formatDateTime(lang, at, now)}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </Alert>
  );
}
