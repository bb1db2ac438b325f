import { formatCount } from './format.ts';
import type { Lang } from './language.ts';

/*
 * A text may hold slots:
 *   {navn}                        a name or other text; a number gets the separators of the language (pass a year as text)
 *   {antal|én borger|# borgere}   one form for exactly 1, the other for every other number; # is the number
 */
type SlotParam<Slot extends string> = Slot extends `${infer Name}|${string}`
  ? { readonly [K in Name]: number }
  : { readonly [K in Slot]: string | number };

type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? SlotParam<Slot> & Slots<Rest>
  : unknown;

/** The parameters that a text asks for, read from its slots. */
export type ParamsOf<Text extends string> = { [K in keyof Slots<Text>]: Slots<Text>[K] };

export type Arguments<Text extends string> = keyof Slots<Text> extends never ? [] : [params: ParamsOf<Text>];

export type Texts = Readonly<Record<string, string>>;

type Params = Readonly<Record<string, string | number>>;

/** Texts whose slots the compiler can read: an object written without `as const` is refused. */
type Literal<T extends Texts> = { readonly [K in keyof T]: string extends T[K] ? 'missing: as const' : T[K] };

/** The same keys as the Danish texts, no more and no fewer, and no slot that the Danish text does not have. */
type SameKeys<Da extends Texts, En extends Texts> = {
  readonly [K in keyof En | keyof Da]: K extends keyof Da & keyof En
    ? keyof Slots<En[K]> extends keyof Slots<Da[K]>
      ? En[K]
      : 'a slot that the Danish text does not have'
    : never;
};

/** Finds the text of a key in one language and fills its slots. */
export type Translate<Da extends Texts> = <K extends keyof Da & string>(key: K, ...params: Arguments<Da[K]>) => string;

/**
 * Builds the look-up of a module's texts: `const peopleText = catalogue(da, en)`, then `const t = peopleText(lang)` and
 * `t('key', { antal: 3 })`. Both objects are written `as const`. Keys and parameters are checked by the compiler; that
 * both languages use the same slots is checked when the catalogue is built, and throws.
 */
export function catalogue<const Da extends Texts, const En extends Texts>(
  da: Da & Literal<Da>,
  en: En & SameKeys<Da, En>,
): (lang: Lang) => Translate<Da> {
  for (const key of Object.keys(da)) refuseOtherSlots(key, da[key] ?? '', en[key] ?? '');
  const inDanish = translator<Da>('da', da);
  const inEnglish = translator<Da>('en', en);
  return (lang) => (lang === 'da' ? inDanish : inEnglish);
}

// The compiler checks the parameters where a text is asked for; inside they are one record of any slots.
function translator<Da extends Texts>(lang: Lang, texts: Texts): Translate<Da>;
function translator(lang: Lang, texts: Texts): (key: string, params?: Params) => string {
  return (key, params) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`No text has the key ${key}.`);
    return params === undefined ? text : fill(lang, text, params);
  };
}

const slotShape = /\{([^{}]*)\}/g;

function fill(lang: Lang, text: string, params: Params): string {
  return text.replace(slotShape, (_, slot: string) => {
    const [name = '', one, other] = slot.split('|');
    const value = params[name];
    if (value === undefined) throw new Error(`The text lacks the parameter ${name}.`);
    const shown = typeof value === 'number' ? formatCount(lang, value) : value;
    if (one === undefined || other === undefined) return shown;
    return (value === 1 ? one : other).replaceAll('#', shown);
  });
}

function refuseOtherSlots(key: string, da: string, en: string): void {
  if (slotNames(da) !== slotNames(en)) throw new Error(`The Danish and English text of ${key} have different slots.`);
}

function slotNames(text: string): string {
  const names = [...text.matchAll(slotShape)].map((found) => found[1]?.split('|')[0] ?? '');
  return [...new Set(names)].sort().join(' ');
}
