import type { Group } from '../model/groups.ts';
import type { EffectParameter, Measure } from '../model/parameters.ts';
import { measureName } from './draw-effects.ts';
import { groupWords, measureWords, type Words } from './words.ts';

/**
 * What the evidence does not say of a measure for a group: null where it says enough. No row means that the model moves nobody by it, which
 * is not the same as no effect. A result that leans on it must show the sentence.
 */
export function silence(parameters: readonly EffectParameter[], group: Group, measure: Measure): Words | null {
  const of = parameters.filter(
    (one) => one.groups.includes(group) && measureName(one.measure) === measureName(measure),
  );
  const [who, what] = [groupWords[group], measureWords(measure)];
  if (of.length === 0)
    return {
      da: `Vi har ikke fundet en undersøgelse, der siger, hvad ${what.da} betyder for ${who.da}. Modellen regner med ingen forskel, og det er ikke det samme som ingen virkning.`,
      en: `We found no study of what ${what.en} means for ${who.en}. The model reckons with no difference, which is not the same as no effect.`,
    };
  if (of.some(({ strength }) => strength !== 'weak')) return null;
  return {
    da: `Vi ved kun lidt om, hvad ${what.da} betyder for ${who.da}. ${of[0]?.words.da ?? ''}.`,
    en: `Little is known of what ${what.en} means for ${who.en}. ${of[0]?.words.en ?? ''}.`,
  };
}

/** The same for many groups at once: one sentence for those nobody has looked at, and one for each weak finding. */
export function silences(parameters: readonly EffectParameter[], groups: readonly Group[], measure: Measure): Words[] {
  const name = measureName(measure);
  const what = measureWords(measure);
  const ofGroup = (group: Group) =>
    parameters.filter((one) => one.groups.includes(group) && measureName(one.measure) === name);
  const unstudied = groups.filter((group) => ofGroup(group).length === 0);
  const weak = new Map<string, { readonly words: Words; readonly groups: Group[] }>();
  for (const group of groups) {
    const of = ofGroup(group);
    const [first] = of;
    if (!first || of.some(({ strength }) => strength !== 'weak')) continue;
    const before = weak.get(first.id) ?? { words: first.words, groups: [] };
    before.groups.push(group);
    weak.set(first.id, before);
  }
  const list = (of: readonly Group[], lang: 'da' | 'en') => {
    const names = of.map((group) => groupWords[group][lang]);
    const and = lang === 'da' ? 'og' : 'and';
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
  };
  const none =
    unstudied.length === 0
      ? []
      : [
          {
            da: `Vi har ikke fundet en undersøgelse, der siger, hvad ${what.da} betyder for ${list(unstudied, 'da')}. Modellen regner med ingen forskel, og det er ikke det samme som ingen virkning.`,
            en: `We found no study of what ${what.en} means for ${list(unstudied, 'en')}. The model reckons with no difference, which is not the same as no effect.`,
          },
        ];
  const little = [...weak.values()].map(({ words, groups: of }) => ({
    da: `Vi ved kun lidt om, hvad ${what.da} betyder for ${list(of, 'da')}. ${words.da}.`,
    en: `Little is known of what ${what.en} means for ${list(of, 'en')}. ${words.en}.`,
  }));
  return [...none, ...little];
}
