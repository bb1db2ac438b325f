import { type Brief, type Briefly, briefs } from '@fodfaeste/lab/pocket';

const oerePerMillion = 1e8;
const isMoney = (one: Briefly) => one === 'effort' || one === 'municipality';

/** As many digits as the number is worth: three, and one decimal below ten. */
export function rounded(value: number): number {
  const size = Math.abs(value);
  if (size < 0.05) return 0;
  if (size < 10) return Math.round(value * 10) / 10;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 2);
  return Math.round(value / unit) * unit;
}

/** Before, after, the difference and its span: the wider end of what is not known and what chance does. */
export function cellsOf(brief: Brief, one: Briefly, lang: string, isRough: boolean): readonly string[] {
  const numbers = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'da-DK', { maximumFractionDigits: 1 });
  const scale = isMoney(one) ? 1 / oerePerMillion : 1;
  const say = (value: number) => numbers.format(rounded(value * scale)).replace('-', '−');
  const signed = (value: number) => (rounded(value * scale) > 0 ? `+${say(value)}` : say(value));
  const { before, after, difference } = brief[one];
  const low = Math.min(difference.middle, difference.effects[0], difference.chance[0]);
  const high = Math.max(difference.middle, difference.effects[1], difference.chance[1]);
  const to = lang === 'en' ? 'to' : 'til';
  return [
    say(before.middle),
    say(after.middle),
    signed(difference.middle),
    isRough ? '…' : `${signed(low)} ${to} ${signed(high)}`,
  ];
}

/** Puts an answer into the table. */
export function showBrief(root: HTMLElement, brief: Brief, lang: string, isRough: boolean): void {
  for (const one of briefs) {
    const row = root.querySelectorAll<HTMLElement>(`[data-result^="${one}."]`);
    const cells = cellsOf(brief, one, lang, isRough);
    for (const [at, cell] of [...row].entries()) cell.textContent = cells[at] ?? '';
  }
}
