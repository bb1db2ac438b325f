import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type Placement, phaseOf } from '../../../placements/index.ts';
import { confirmationOf, isAsked } from '../words/asks.ts';
import { ownPlacementText } from './text.ts';

/** Where it is, said to the citizen. */
export function ownSentence(lang: Lang, place: Placement, today: PlainDate): string {
  const t = ownPlacementText(lang);
  const phase = phaseOf(place, today);
  switch (phase) {
    case 'draft':
    case 'waits-for-yes': {
      if (isAsked(place, 'citizen')) return t('state.ask', { navn: place.madeByName });
      if (confirmationOf(place, 'citizen')?.state === 'no') return t('state.said.no');
      const others = (['company', 'representative'] as const)
        .filter((party) => isAsked(place, party))
        .map((party) => t(`others.${party}`));
      return t('state.asked.others', { hvem: new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(others) });
    }
    case 'ahead': {
      const naar = formatRelativeDays(lang, place.startsOn, today);
      return t('state.ahead', { dato: formatDate(lang, place.startsOn), naar });
    }
    case 'runs':
      return t('state.runs', { dato: formatDate(lang, place.endsOn) });
    case 'to-be-ended':
      return t('state.to-be-ended', { dato: formatDate(lang, place.endsOn) });
    case 'ended':
      return t('state.ended', { dato: formatDate(lang, place.endedOn ?? place.endsOn) });
    case 'waits-for-us':
    case 'withdrawn':
      return t(`state.${phase}`);
  }
}
