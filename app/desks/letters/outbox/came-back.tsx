import { formatDateTime } from '../../../kernel/text/format.ts';
import type { KeptIncoming, ReturnedLetter } from '../../../letters/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';
import { purposeName } from './purpose-name.ts';

function Returned({ returned }: { readonly returned: readonly ReturnedLetter[] }) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  return (
    <Alert kind="warning" heading={t('back.returned', { antal: returned.length })}>
      <p>{t('back.returned.text', { antal: returned.length })}</p>
      <ul>
        {returned.map(({ id, personName: navn, purpose, returnedAt, printed }) => (
          <li>
            <a href={letterPaths.outgoing(id)}>{t('back.letter', { navn, brev: purposeName(purpose, lang) })}</a>{' '}
            {t(printed ? 'back.printed' : 'back.waits', { tid: formatDateTime(lang, returnedAt, now) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Kept({ kept }: { readonly kept: readonly KeptIncoming[] }) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  return (
    <Alert kind="info" heading={t('back.kept', { antal: kept.length })}>
      <p>{t('back.kept.text', { antal: kept.length })}</p>
      {kept.map(({ personName, subject, body, sentAt, outcome }) => (
        <Details
          summary={t('back.answer', {
            navn: personName ?? t('back.nobody'),
            tid: formatDateTime(lang, sentAt, now),
            grund: t(`back.why.${outcome}`),
          })}
        >
          <p>
            <strong>{subject}</strong>
          </p>
          {body.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </Details>
      ))}
    </Alert>
  );
}

/** What somebody must look at: letters with a deadline that came back, and answers that are in no case. */
export function CameBack({
  returned,
  kept,
}: {
  readonly returned: readonly ReturnedLetter[];
  readonly kept: readonly KeptIncoming[];
}) {
  return (
    <>
      {returned.length > 0 ? <Returned returned={returned} /> : null}
      {kept.length > 0 ? <Kept kept={kept} /> : null}
    </>
  );
}
