import { type Moves, type Pocket, settingsShown, sizeOfEffect } from '@fodfaeste/lab/pocket';

/** A slider with the number beside it. Its name says what it moves: `budget`, `caseload.dagpenge`, `effects.talk`. */
export interface Control {
  readonly name: string;
  /** Hundredths, as they stand in the scenario. */
  readonly start: number;
  readonly value: () => number;
  readonly set: (value: number) => void;
}

/** An effect lies in the middle of its interval until it is moved. */
const middle = 50;

/** Where a slider stands to begin with, in hundredths. */
export function startOf(name: string, { before, after, changesToday }: Pocket): number {
  const settings = settingsShown(before, after);
  const [what = '', which = ''] = name.split('.');
  if (settings === undefined || what === 'effects') return middle;
  const shares: Readonly<Record<string, number | undefined>> = {
    budget: settings.budget,
    paidHours: settings.paidHours,
    changes: settings.changes / changesToday,
    caseload: (settings.caseload as Readonly<Record<string, number>>)[which],
    offers: (settings.offers as Readonly<Record<string, number>>)[which],
  };
  return Math.round(100 * (shares[what] ?? 1));
}

/** What was moved away from where it stood. */
export function movesOf(
  values: readonly { readonly name: string; readonly start: number; readonly value: number }[],
): Moves {
  const moves: Record<string, unknown> = {};
  for (const { name, start, value } of values) {
    if (value === start) continue;
    const [what = '', which] = name.split('.');
    if (which === undefined) moves[what] = value / 100;
    else moves[what] = { ...(moves[what] as object | undefined), [which]: value / 100 };
  }
  return moves;
}

/** The same for a link: `budget:0.9~offers.praktik:2`. */
export const movesInLink = (values: Parameters<typeof movesOf>[0]): string =>
  values.flatMap(({ name, start, value }) => (value === start ? [] : [`${name}:${value / 100}`])).join('~');

/** Ties each slider to its number and to the words beside it. */
export function controlsIn(root: HTMLElement, pocket: Pocket, lang: string, moved: () => void): readonly Control[] {
  const numbers = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 2 });
  return [...root.querySelectorAll<HTMLInputElement>('input[type=range][data-move]')].map((slider) => {
    const name = slider.dataset['move'] ?? '';
    const number = root.querySelector<HTMLInputElement>(`input[data-number-of="${slider.id}"]`);
    const output = root.querySelector<HTMLOutputElement>(`output[for="${slider.id}"]`);
    const start = startOf(name, pocket);
    const effect = pocket.effects.find(({ id }) => `effects.${id}` === name);
    const words = (value: number): string => {
      if (effect === undefined) return `${numbers.format(value)} %`;
      if (value === start) return root.dataset['textDrawn'] ?? '';
      const { during, after } = sizeOfEffect(effect, value / 100);
      return `× ${numbers.format(during === 1 ? after : during)}`;
    };
    const show = (value: number) => {
      if (output) output.textContent = words(value);
      slider.setAttribute('aria-valuetext', words(value));
    };
    const set = (value: number) => {
      slider.value = String(value);
      if (number) number.value = String(value);
      show(value);
    };
    // What the scenario has may lie outside what is usual.
    if (start > Number(slider.max)) slider.max = String(start);
    if (number) number.max = slider.max;
    set(start);
    let value = start;
    const take = (typed: number) => {
      if (!Number.isFinite(typed) || typed < Number(slider.min) || typed > Number(slider.max)) return;
      value = typed;
      moved();
    };
    slider.addEventListener('input', () => {
      if (number) number.value = slider.value;
      show(Number(slider.value));
      take(Number(slider.value));
    });
    number?.addEventListener('input', () => {
      if (number.value === '') return;
      slider.value = number.value;
      show(Number(number.value));
      take(Number(number.value));
    });
    return {
      name,
      start,
      value: () => value,
      set(next: number) {
        value = next;
        set(next);
      },
    };
  });
}
