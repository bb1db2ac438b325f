import type { PlacementCheck } from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { Checks } from './checks.tsx';
import { partText } from './text.ts';

/** The rules beside the button, with the figures of this very place of work. */
export function LawBeside({ checks }: { readonly checks: readonly PlacementCheck[] }) {
  const t = partText(usePage().lang);
  return (
    <Card heading={t('law.title')} look="quiet">
      {checks.length === 0 ? <p>{t('law.none')}</p> : <Checks checks={checks} />}
    </Card>
  );
}
