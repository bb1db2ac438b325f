import { addDays, addMonths } from '@fodfaeste/law/dates';
import { exponential } from './durations.ts';
import { type Life, LifeBuilder, type LifeFrame } from './life.ts';
import { worked } from './work.ts';

/** LAB § 6 nr. 12: out of work, without a right to support, and asking for help to find a job. */
export function selfSupportingLife(frame: LifeFrame): Life {
  const { today, draw } = frame;
  const build = new LifeBuilder();
  const from = addDays(today, -Math.max(1, Math.round(exponential(20, 1, 60, draw.unit()) * 7)));
  worked(build, addDays(from, -draw.whole(200, 900)), from, draw);
  build.spell('ingen', from, null);
  build.fact('ledig_selvforsoergende', true, from, { source: 'kommune', reason: draw.pick(selfSupportingReasons) });
  build.fact('tilmelding', 'uden_ydelse', from, { source: 'borger' });
  return build.done();
}

const selfSupportingReasons = [
  'Har ikke ret til dagpenge eller kontanthjælp og vil gerne have hjælp til at finde job.',
  'Har brugt sin ret til dagpenge og lever af ægtefællens løn. Søger job på deltid.',
  'Er flyttet hjem fra udlandet og har ikke optjent ret til en ydelse endnu.',
  'Har solgt sin virksomhed og vil tilbage som lønmodtager.',
];

/** LAB § 6 nr. 13: the municipality finds that a person under 18 needs help towards an education or a job. */
export function minorLife(frame: LifeFrame): Life {
  const { today, birthDate, draw } = frame;
  const build = new LifeBuilder();
  const fifteen = addMonths(birthDate, 15 * 12, 'last-day-of-month');
  const wanted = addDays(today, -draw.whole(20, 400));
  const from = wanted < fifteen ? fifteen : wanted;
  build.spell('ingen', from, null);
  build.fact('ungeindsats', true, from, { source: 'kommune', reason: draw.pick(minorReasons) });
  build.fact('boligform', 'hjemmeboende', from, { source: 'cpr' });
  return build.done();
}

const minorReasons = [
  'Er stoppet på en ungdomsuddannelse og vil gerne prøve noget praktisk, før et nyt valg.',
  'Har haft meget fravær i 9. klasse. Vi finder sammen med skole og forældre en vej videre.',
  'Ønsker fritidsjob og hjælp til at vælge mellem FGU og en erhvervsuddannelse.',
  'Er flyttet hertil midt i skoleåret og mangler et sted at begynde.',
];
