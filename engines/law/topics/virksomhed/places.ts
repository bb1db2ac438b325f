import {
  all,
  any,
  ask,
  atLeast,
  choose,
  count,
  day,
  equal,
  exists,
  first,
  has,
  latest,
  orElse,
  param,
  plusDays,
  plusMonths,
  plusWeeks,
  today,
} from '../../language/build.ts';
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

export const runningOrPlanned = (...kategori: Categories): Bool => any(running(...kategori), planned(...kategori));

/** Of the place that runs, or else of the next one: its first day, or a field. */
export const ofPlace = (kategori: Categories, take = 'from'): Quantity =>
  choose(
    [[running(...kategori), latest('tilbud', { where: { kategori }, take })]],
    first('tilbud', { where: { kategori }, from: today, ahead: true, take }),
  );

/** Last day of a time of so many weeks (months) from a first day. */
export const lastOfWeeks = (start: Quantity, weeks: Quantity | number): Quantity =>
  plusDays(plusWeeks(start, weeks), -1);
export const lastOfMonths = (start: Quantity, months: Quantity | number): Quantity =>
  plusDays(plusMonths(start, months), -1);

/**
 * A question about the place that runs, or else the next one. An answer counts when it was given after the place before it
 * ended: what was said of an earlier place says nothing of this one.
 */
export const askOfPlace = (question: string, kategori: Categories): Bool =>
  ask(question, {
    since: orElse(
      latest('tilbud', { where: { kategori }, until: ofPlace(kategori), take: 'to', ahead: true }),
      day('2000-01-01'),
    ),
  });

/**
 * From 27 May 2020 to 31 January 2021 a place cut off by the corona suspension could be resumed with the same employer (BEK
 * 686/2020 § 17, 867/2020 § 7, 1398/2020 § 7). A parameter opens and closes it.
 */
export const resumesCutOff = (kategori: Categories): Bool =>
  all(equal(param('virksomhed.genoptagelse_aaben'), 1), askOfPlace('virksomhed.genoptager_afbrudt_plads', kategori));

/**
 * A subsidised job pays wages, so the benefit may have ended when it began; the person stays in the target group (BEK-LAB §§ 7-8
 * count the time as the same course). True when one of the benefits was received the day before the job that runs.
 */
export const cameFrom = (...benefits: readonly Benefit[]): Bool =>
  all(
    running(...loentilskud),
    atLeast(
      count('ydelse', {
        where: { value: benefits },
        from: plusDays(ofPlace(loentilskud), -1),
        until: ofPlace(loentilskud),
        by: 'overlap',
      }),
      1,
    ),
  );

type Benefit = 'dagpenge' | 'kontanthjaelp' | 'uddannelseshjaelp' | 'overgangsydelse' | 'sygedagpenge';
export const cameFromCash: Bool = cameFrom('kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse');
