import type { PlacementCheck } from '../../../placements/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Checks } from '../parts/checks.tsx';
import { Ladder } from '../parts/ladder.tsx';
import { placementWords } from '../words/text.ts';
import { flowText } from './text.ts';
import type { Reckoned } from './view.ts';

const counted = (checks: readonly PlacementCheck[], ...states: readonly PlacementCheck['state'][]) =>
  checks.filter(({ state }) => states.includes(state)).length;

/** One sentence first: does anything stand in the way? */
function Status({ checks }: { readonly checks: readonly PlacementCheck[] }) {
  const t = flowText(usePage().lang);
  const [stops, looks] = [counted(checks, 'stop'), counted(checks, 'ask', 'unknown')];
  const words =
    stops > 0
      ? t('reckon.status.stop', { antal: stops })
      : looks > 0
        ? t('reckon.status.look', { antal: looks })
        : t('reckon.status.ok');
  return (
    <p>
      <strong data-reckon-words>{words}</strong>
    </p>
  );
}

/** What the law says of the place, with the figures; what is in order is folded away. */
export function ReckonBox({ reckoned: { checks } }: { readonly reckoned: Reckoned }) {
  const { lang } = usePage();
  const t = flowText(lang);
  const fine = checks.filter(({ state }) => state === 'ok' || state === 'note');
  const others = checks.filter(({ state }) => state !== 'ok' && state !== 'note');
  return (
    <Card heading={t('reckon.heading')}>
      {checks.length === 0 ? (
        <p>{t('reckon.empty')}</p>
      ) : (
        <>
          <Status checks={checks} />
          <Checks checks={others} />
          {fine.length > 0 ? (
            <Details summary={placementWords(lang)('checks.rest', { antal: fine.length })} open={others.length === 0}>
              <Checks checks={fine} />
            </Details>
          ) : null}
        </>
      )}
    </Card>
  );
}

/** The ladder as it is written so far, below its fields. */
export function ReckonedLadder({ reckoned: { kind, ladder } }: { readonly reckoned: Reckoned }) {
  return ladder.length > 0 ? <Ladder kind={kind} ladder={ladder} /> : null;
}
