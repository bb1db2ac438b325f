import { formatCount } from '../../../kernel/text/format.ts';
import { type Outlook, type Place, places } from '../../../outlook/index.ts';
import { usePage } from '../../../ui/context.ts';
import type { OutlookChoice } from '../choice.ts';
import { SourceLine } from '../source-line.tsx';
import { outlookText } from '../text.ts';
import { yearAhead } from './change.ts';
import { commuteKm, commutingArea, kilometres } from './distance.ts';
import { type PlaceRow, PlaceTable } from './place-table.tsx';
import { mostSimilar, type Trait } from './similar.ts';

interface NeighboursProps {
  readonly outlook: Outlook;
  readonly place: Place;
  readonly choice: OutlookChoice;
}

/** The municipality beside those that are like it, and beside those one can travel to. */
export function Neighbours({ outlook, place, choice }: NeighboursProps) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const rowOf = (one: Place): PlaceRow => ({
    code: one.code,
    rate: outlook.find('unemployment.totalRate', one.code)?.figures.at(-1) ?? null,
    count: outlook.find('unemployment.total', one.code)?.figures.at(-1) ?? null,
    change: yearAhead(outlook.find('unemployment.total', one.code))?.change.value ?? null,
    km: kilometres(place, one),
  });
  const rows = new Map(places().map((one) => [one.code, rowOf(one)]));
  const own = rows.get(place.code);
  const traits = [...rows.values()].flatMap(traitOf);
  const trait = traits.find(({ code }) => code === place.code);
  const pick = (codes: readonly string[]) => codes.flatMap((code) => rows.get(code) ?? []);
  const near = commutingArea(place, places()).map((one) => one.place.code);
  const sum = pick(near).reduce((whole, { count }) => whole + (count ?? 0), 0);
  return (
    <>
      {own && trait ? (
        <section class="ff-section">
          <h2>{t('similar.title')}</h2>
          <p>{t('similar.rule')}</p>
          <PlaceTable
            caption={t('similar.caption', { navn: place.name })}
            rows={[own, ...pick(mostSimilar(trait, traits, 5).map(({ code }) => code))]}
            choice={choice}
          />
        </section>
      ) : null}
      <section class="ff-section">
        <h2>{t('commute.title')}</h2>
        <p>{t('commute.rule', { km: commuteKm })}</p>
        {near.length === 1 ? (
          <p>{t('commute.alone')}</p>
        ) : (
          <>
            <p>{t('commute.sum', { tal: formatCount(lang, Math.round(sum)), antal: near.length })}</p>
            <PlaceTable caption={t('commute.caption', { km: commuteKm })} rows={pick(near)} choice={choice} />
          </>
        )}
        <SourceLine of={[outlook.find('unemployment.total', place.code)]} />
      </section>
    </>
  );
}

function traitOf({ code, rate, count, km }: PlaceRow): readonly Trait[] {
  return rate === null || count === null || rate <= 0 ? [] : [{ code, rate, workforce: (100 * count) / rate, km }];
}
