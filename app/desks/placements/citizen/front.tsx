import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { kindWords as kindInside, type Placement, phaseOf } from '../../../placements/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import type { NewsItem } from '../../../ui/content/news-list.tsx';
import { ownPlacements } from '../paths.ts';
import { isAsked, isAskedToAssess, openChecks, waitsForSide } from '../words/asks.ts';
import { Answers } from './one-page.tsx';
import { ownPlacementText } from './text.ts';

/** So many days before it begins it is news that it does. */
const soonDays = 14;

interface FrontProps {
  readonly places: readonly Placement[];
  readonly lang: Lang;
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** What the front page tells of places: what is asked, how it goes, how it went, what begins soon. */
export function placementNews({ places, lang, today, newId }: FrontProps): NewsItem[] {
  const t = ownPlacementText(lang);
  return places.flatMap((place): NewsItem[] => {
    const { companyName: virksomhed } = place;
    const [check] = openChecks(place, 'citizen');
    if (isAsked(place, 'citizen'))
      return [
        {
          sentence: (
            <a href={ownPlacements.one(place.id)}>
              {t('front.ask', {
                navn: place.madeByName,
                slags: inLang(kindInside[place.kind], lang),
                virksomhed,
                job: place.functionTitle,
              })}
            </a>
          ),
          note: place.purpose === '' ? undefined : t('front.why', { grund: place.purpose }),
          actions: <Answers place={place} once={newId()} returnTo="/min-side" />,
        },
      ];
    if (check)
      return [
        {
          sentence: t('front.check', { virksomhed }),
          actions: <LinkButton href={ownPlacements.check(place.id, check.id)}>{t('front.check.answer')}</LinkButton>,
        },
      ];
    if (isAskedToAssess(place, 'citizen', today))
      return [
        {
          sentence: t('front.assess', { virksomhed }),
          actions: <LinkButton href={ownPlacements.assess(place.id)}>{t('front.assess.answer')}</LinkButton>,
        },
      ];
    return phaseOf(place, today) === 'ahead' && place.startsOn <= addDays(today, soonDays)
      ? [
          {
            sentence: (
              <a href={ownPlacements.one(place.id)}>
                {t('front.starts', { virksomhed, dato: formatDate(lang, place.startsOn) })}
              </a>
            ),
          },
        ]
      : [];
  });
}

export const placementTile = (places: readonly Placement[], lang: Lang, today: PlainDate) => {
  const count = places.filter((place) => waitsForSide(place, 'citizen', today)).length;
  return {
    href: ownPlacements.all,
    label: ownPlacementText(lang)('tile'),
    icon: 'flag' as const,
    ...(count > 0 ? { count } : {}),
  };
};
