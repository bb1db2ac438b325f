import { toCopenhagen } from '@fodfaeste/law/dates';
import { asEffect, type OwnVersion } from '../../evidence/index.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { usePage } from '../../ui/context.ts';
import { groupsInWords, type Shown } from './bank.ts';
import { FindingItem } from './finding-item.tsx';
import { evidenceDeskText } from './text.ts';

/** Every version of an own finding: what it said, who wrote it, when and why. */
export function HistoryPage({ versions }: { readonly versions: readonly OwnVersion[] }) {
  const { lang } = usePage();
  const t = evidenceDeskText(lang);
  return (
    <>
      <h1>{t('history.title')}</h1>
      {versions.map(({ number, what, content, why, byName, at }) => (
        <section class="ff-section">
          <h2>{t(`history.${what}`)}</h2>
          <p class="ff-source">{t('history.by', { navn: byName, dato: formatDate(lang, toCopenhagen(at).date) })}</p>
          {why === null ? null : (
            <p>
              {t('history.why')}: {why}
            </p>
          )}
          <ul class="nobullet-list">
            <FindingItem
              shown={{ effect: asEffect({ ...content, id: String(number) }, groupsInWords), own: null }}
              mayKeep={false}
            />
          </ul>
        </section>
      ))}
    </>
  );
}

/** What no longer stands in the bank. */
export function WithdrawnPage({ withdrawn }: { readonly withdrawn: readonly Shown[] }) {
  const t = evidenceDeskText(usePage().lang);
  return (
    <>
      <h1>{t('withdrawn.title')}</h1>
      <p class="ff-lead">{t('withdrawn.lead')}</p>
      {withdrawn.length === 0 ? (
        <p>{t('withdrawn.none')}</p>
      ) : (
        <ul class="nobullet-list ff-stack">
          {withdrawn.map((shown) => (
            <FindingItem shown={shown} mayKeep={false} />
          ))}
        </ul>
      )}
    </>
  );
}
