import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { type Placement, phaseOf } from '../../../placements/index.ts';
import { confirmationOf, isAsked } from '../words/asks.ts';
import { companyPlacementText } from './text.ts';

/** Where it is, said to the company. */
export function companySentence(lang: Lang, place: Placement, today: PlainDate, authority: string): string {
  const t = companyPlacementText(lang);
  const phase = phaseOf(place, today);
  switch (phase) {
    case 'draft':
    case 'waits-for-yes':
      if (isAsked(place, 'company')) return t('state.ask', { kommune: authority });
      return t(confirmationOf(place, 'company')?.state === 'no' ? 'state.no' : 'state.others');
    case 'ahead': {
      const naar = formatRelativeDays(lang, place.startsOn, today);
      return t('state.ahead', { dato: formatDate(lang, place.startsOn), naar });
    }
    case 'runs':
    case 'to-be-ended':
      return t(`state.${phase}`, { dato: formatDate(lang, place.endsOn) });
    case 'ended':
      return t('state.ended', { dato: formatDate(lang, place.endedOn ?? place.endsOn) });
    case 'waits-for-us':
    case 'withdrawn':
      return t(`state.${phase}`);
  }
}
