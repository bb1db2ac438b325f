import { daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate, formatRelativeDays } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { endReasonLabels, type Placement, partyLabels, phaseOf, weeksOf } from '../../../placements/index.ts';
import { personPlacementText } from '../person/text.ts';

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Who has not answered, as people say it: "borgeren og virksomheden". */
export function waitsFor(lang: Lang, { confirmations }: Pick<Placement, 'confirmations'>): string {
  const names = confirmations
    .filter(({ state }) => state === 'waiting')
    .map(({ party }) => small(inLang(partyLabels[party], lang)));
  return new Intl.ListFormat(lang === 'da' ? 'da-DK' : 'en-GB').format(names);
}

/** Where a place is, in one sentence. */
export function stateSentence(lang: Lang, place: Placement, today: PlainDate): string {
  const t = personPlacementText(lang);
  const phase = phaseOf(place, today);
  switch (phase) {
    case 'draft':
    case 'waits-for-us':
      return t(`state.${phase}`);
    case 'waits-for-yes': {
      const no = place.confirmations.find(({ state }) => state === 'no');
      return no
        ? t('state.no', { hvem: inLang(partyLabels[no.party], lang) })
        : t('state.waits', { hvem: waitsFor(lang, place) });
    }
    case 'ahead': {
      const dato = formatDate(lang, place.startsOn);
      return t('state.ahead', { dato, naar: formatRelativeDays(lang, place.startsOn, today) });
    }
    case 'runs': {
      const uger = weeksOf(place.startsOn, place.endsOn);
      const uge = Math.min(uger, Math.floor(daysBetween(place.startsOn, today) / 7) + 1);
      return t('state.runs', { uge: String(uge), uger: String(uger), dato: formatDate(lang, place.endsOn) });
    }
    case 'to-be-ended':
      return t('state.to-be-ended', { dato: formatDate(lang, place.endsOn) });
    case 'ended': {
      const grund = small(inLang(endReasonLabels[place.endReason ?? 'done'], lang));
      return t('state.ended', { dato: formatDate(lang, place.endedOn ?? place.endsOn), grund });
    }
    case 'withdrawn':
      return place.withdrawnWords ? t('state.withdrawn.words', { ord: place.withdrawnWords }) : t('state.withdrawn');
  }
}
