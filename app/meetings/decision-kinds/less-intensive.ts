import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { decisionKind } from '../../decisions/index.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { optionalDay } from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { both, bothBy } from '../text.ts';
import { assumed, complaint, faultAt, takeBack, talksKle, tellAll } from './shared.ts';

/** LAB § 106, stk. 1, nr. 1-4. */
const grounds = {
  job_inden_seks_uger: both('less.ground.job'),
  fleksjob_inden_seks_uger: both('less.ground.fleksjob'),
  uddannelse_inden_seks_uger: both('less.ground.uddannelse'),
  barsel_inden_seks_uger: both('less.ground.barsel'),
  pension_inden_seks_uger: both('less.ground.pension'),
  tidlig_eller_seniorpension_inden_seks_uger: both('less.ground.tidlig'),
  hjemsendt: both('less.ground.hjemsendt'),
  arbejdsfordeling: both('less.ground.arbejdsfordeling'),
} as const;
type Ground = keyof typeof grounds;

/** Something that begins on a day ahead; the others hold already. */
const isAhead = (ground: Ground): boolean => ground.endsWith('_inden_seks_uger');
/** Nr. 3 asks only that work sharing applies; the others must be documented. */
const mustBeShown = (ground: Ground): boolean => ground !== 'arbejdsfordeling';
const daysAhead = 42;

const terms = z.object({
  ground: fields.choice(both('less.ground'), grounds),
  startsOn: fields.date(both('less.starts'), { help: both('less.starts.help') }),
  lastDay: optionalDay(both('less.last'), both('less.last.help')),
  document: fields.optional(both('less.document'), 300, 'text', { help: both('less.document.help') }),
});
type Terms = z.output<typeof terms>;

/** First day on which it no longer holds: what was ahead has begun. */
const endOf = ({ ground, startsOn, lastDay }: Terms): PlainDate | null =>
  isAhead(ground) ? startsOn : fields.dayAfter(lastDay);

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
const words = (given: Terms) => (lang: 'da' | 'en') => ({
  grund: lower(grounds[given.ground][lang]),
  dato: formatDate(lang, given.startsOn),
});

/** LAB § 106: something else is ahead, so talks and offers rest until then. */
export const lessIntensive = decisionKind({
  kind: 'less-intensive',
  name: both('less.name'),
  title: both('less.title'),
  lead: both('less.lead'),
  kle: talksKle,
  mandate: 'exemption',
  basis: lab('§ 106'),
  asked: 'citizen',
  results: ['granted', 'refused'],
  terms,
  rule: 'kontakt.mindre_intensiv.fritag',
  discretion: true,
  question: both('less.question'),
  test(given, result, on) {
    const isShown = !mustBeShown(given.ground) || (given.document ?? '') !== '';
    const end = endOf(given);
    const holds = isShown && (end === null || end > on);
    const ground = holds ? [assumed('mindre_intensiv_indsats', given.ground, on, end)] : [];
    if (result === 'granted') return { assume: ground, lawful: ['allowed'] };
    // § 106, stk. 3: with a ground that is shown, only a concrete assessment keeps the duties.
    return { assume: [...ground, assumed('pligt_fastholdt', true, on)], lawful: ['refused', 'no'] };
  },
  fault({ ground, startsOn, lastDay }, { today }) {
    if (isAhead(ground) && startsOn <= today) return faultAt('startsOn', 'day-passed', both('less.fault.passed'));
    if (isAhead(ground) && startsOn > addDays(today, daysAhead))
      return faultAt(
        'startsOn',
        'too-far',
        bothBy('less.fault.far', (lang) => ({ dato: formatDate(lang, addDays(startsOn, -daysAhead)) })),
      );
    if (!isAhead(ground) && startsOn > today) return faultAt('startsOn', 'not-yet', both('less.fault.not-yet'));
    return !isAhead(ground) && lastDay && lastDay < today
      ? faultAt('lastDay', 'day-passed', both('less.fault.over'))
      : null;
  },
  resultWords: (given, result) =>
    result === 'refused'
      ? both('less.result.refused')
      : isAhead(given.ground)
        ? bothBy('less.result.until', words(given))
        : // § 106, stk. 2.
          both(given.ground === 'arbejdsfordeling' ? 'less.result.sharing' : 'less.result.now'),
  aboutWords: () => both('less.about'),
  termsWords: (given) => bothBy(isAhead(given.ground) ? 'less.terms.ahead' : 'less.terms.now', words(given)),
  complaint,
  ids: 1,
  effects(given, effect, frame) {
    const before = takeBack(frame, effect, ['mindre_intensiv_indsats']);
    if (effect.result !== 'granted') return before;
    return [
      ...before,
      ...tellAll(frame, effect, [{ kind: 'mindre_intensiv_indsats', value: given.ground, to: endOf(given) }]),
    ];
  },
});
