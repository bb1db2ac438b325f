import { formatDate } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { type AuditSearch, searchPath } from './search.ts';
import { auditText } from './text.ts';

export interface ChosenNames {
  readonly actor: string | null;
  readonly person: string | null;
}

/** What the log is being searched for, each with a way to take it away. */
export function Chosen({ search, names }: { readonly search: AuditSearch; readonly names: ChosenNames }) {
  const { lang } = usePage();
  const t = auditText(lang);
  const { actorId, personId, from, to, action } = search;
  const parts = [
    ...(actorId
      ? [{ text: t('chosen.staff', { navn: names.actor ?? t('chosen.unknown') }), without: { actorId: null } }]
      : []),
    ...(personId
      ? [{ text: t('chosen.citizen', { navn: names.person ?? t('chosen.unknown') }), without: { personId: null } }]
      : []),
    ...(from ? [{ text: t('chosen.from', { dato: formatDate(lang, from) }), without: { from: null } }] : []),
    ...(to ? [{ text: t('chosen.to', { dato: formatDate(lang, to) }), without: { to: null } }] : []),
    ...(action ? [{ text: t(`action.${action}`), without: { action: null } }] : []),
  ];
  return (
    <>
      <h2>{t('chosen.heading')}</h2>
      <ul>
        {parts.map(({ text, without }) => (
          <li>
            {text} ·{' '}
            <a href={searchPath({ ...search, ...without })}>
              {t('chosen.remove')} <span class="sr-only">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
