import { any, choose, exists, first, has, latest, plusDays, plusMonths, plusWeeks, today } from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';

/** Placements as the law sees them: running today, or agreed and still ahead. */

type Category = 'virksomhedspraktik' | 'loentilskud_privat' | 'loentilskud_offentlig' | 'nytteindsats';
type Categories = readonly [Category, ...Category[]];

export const praktik: Categories = ['virksomhedspraktik'];
export const loentilskud: Categories = ['loentilskud_privat', 'loentilskud_offentlig'];
export const nytteindsats: Categories = ['nytteindsats'];

/** Such a place runs today. */
export const running = (...kategori: Categories): Bool => has('tilbud', { kategori });

/** First day of the next place that begins today or later; none when none is agreed. */
export const nextStart = (...kategori: Categories): Quantity =>
  first('tilbud', { where: { kategori }, from: today, ahead: true });

/** A place begins today or later: the conditions for giving it can still be looked at. */
export const planned = (...kategori: Categories): Bool => exists(nextStart(...kategori));

export const runningOrPlanned = (...kategori: Categories): Bool =>
  any(running(...kategori), planned(...kategori));

/** Of the place that runs, or else of the next one: its first day, or a field. */
export const ofPlace = (kategori: Categories, take = 'from'): Quantity =>
  choose(
    [[running(...kategori), latest('tilbud', { where: { kategori }, take })]],
    first('tilbud', { where: { kategori }, from: today, ahead: true, take }),
  );

/** Last day of a time of so many weeks (months) from a first day. */
export const lastOfWeeks = (start: Quantity, weeks: Quantity | number): Quantity => plusDays(plusWeeks(start, weeks), -1);
export const lastOfMonths = (start: Quantity, months: Quantity | number): Quantity =>
  plusDays(plusMonths(start, months), -1);
