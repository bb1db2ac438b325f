import { inLang } from '../../../kernel/text/bilingual.ts';
import type { PlacementCheck } from '../../../placements/index.ts';
import { Tag, type TagProps } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { placementWords } from '../words/text.ts';

const tones: Readonly<Record<PlacementCheck['state'], NonNullable<TagProps['tone']>>> = {
  stop: 'urgent',
  ask: 'attention',
  unknown: 'attention',
  note: 'info',
  ok: 'positive',
};

const order: readonly PlacementCheck['state'][] = ['stop', 'ask', 'unknown', 'ok', 'note'];

/** What weighs comes first. */
export const inOrder = (checks: readonly PlacementCheck[]): PlacementCheck[] =>
  [...checks].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

/** What the law says of it: the result with its figures, the way out, and last the paragraph. */
export function Checks({ checks }: { readonly checks: readonly PlacementCheck[] }) {
  const { lang } = usePage();
  const t = placementWords(lang);
  return (
    <ul class="nobullet-list ff-checks">
      {inOrder(checks).map(({ state, title, text, wayOut, cites }) => (
        <li>
          <p>
            <Tag tone={tones[state]}>{t(`check.${state}`)}</Tag> <strong>{inLang(title, lang)}</strong>
          </p>
          <p>{inLang(text, lang)}</p>
          {wayOut ? <p>{t('checks.wayOut', { vej: inLang(wayOut, lang) })}</p> : null}
          {cites.length > 0 ? (
            <details class="ff-checks-law">
              <summary>{t('checks.why')}</summary>
              <p class="ff-law">{cites.join(' · ')}</p>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
