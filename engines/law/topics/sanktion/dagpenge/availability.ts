import {
  after,
  all,
  choose,
  concept,
  exists,
  is,
  latest,
  not,
  onOrAfter,
  onOrBefore,
  param,
  plusDays,
  plusMonths,
  startOf,
  today,
} from '../../../language/build.ts';
import type { Cite, Citing } from '../../../rules/cite.ts';
import type { Rule } from '../../../rules/rule.ts';
import { alf2024, alf2025 } from '../../sources.ts';

const doubt = latest('raadighedstvivl', { where: { trin: 'tvivl' } });
const judged = latest('raadighedstvivl', {
  where: { trin: ['raadig', 'raadig_med_frist', 'ikke_raadig_efter_samtale', 'ikke_raadig_efter_frist'] },
  from: doubt,
});
const period = latest('raadighedstvivl', { where: { trin: 'raadig_med_frist' } });
const deadline = latest('raadighedstvivl', { where: { trin: 'raadig_med_frist' }, take: 'frist' });
const lost = latest('raadighedstvivl', { where: { trin: ['ikke_raadig_efter_samtale', 'ikke_raadig_efter_frist'] } });

/** Paragraphs of the order: two lower before 2026. */
interface Numbers {
  readonly order: Citing;
  readonly examine: string;
  readonly proof: string;
  readonly lost: string;
}

/** The fund's examination of availability. */
export function examination({ order, examine, proof, lost: gone }: Numbers): readonly Rule[] {
  const on = concept('sanktion.dagpenge');
  const base = { subject: 'person', bearer: 'akasse', mark: 'V' } as const;
  const alf: readonly [Cite, ...Cite[]] = [alf2024('§ 65, stk. 3-4'), alf2025('§ 65, stk. 3-4')];
  return [
    {
      ...base,
      id: 'sanktion.dagpenge_raadighed.vurdering',
      kind: 'duty',
      name: { da: 'A-kassen vurderer rådighed', en: 'The fund judges availability' },
      citizen: {
        da: 'A-kassen er i tvivl, om du står til rådighed. Den skal undersøge det og skrive begrundelsen ned.',
        en: 'The fund doubts that you are available. It must examine it and note its reasons.',
      },
      lawyer: {
        da: 'Opstår der tvivl om rådigheden, skal a-kassen undersøge og vurdere den, notere alt af betydning og begrunde, når medlemmet står til rådighed.',
        en: 'When availability is in doubt, the fund must examine and judge it, note everything that matters and give reasons when the member is available.',
      },
      cites: [order(examine), ...alf],
      when: all(on, exists(doubt)),
      done: exists(judged),
    },
    {
      ...base,
      id: 'sanktion.dagpenge_raadighed.bevisfrist',
      kind: 'guard',
      name: { da: 'Frist til at vise jobsøgning', en: 'Deadline to prove job search' },
      citizen: {
        da: 'A-kassen kan give dig højst tre måneder til at vise, at du søger job.',
        en: 'The fund can give you three months at most to show that you search for jobs.',
      },
      lawyer: {
        da: 'Fristen til at dokumentere jobsøgning er højst tre måneder. Den satte frist skal ligge inden for det.',
        en: 'The deadline to document job search is three months at most. The deadline set must lie within it.',
      },
      cites: [order(proof)],
      when: all(on, exists(period), onOrBefore(today, deadline)),
      done: onOrBefore(deadline, plusMonths(period, 3)),
      due: plusMonths(period, 3),
    },
    {
      ...base,
      id: 'sanktion.dagpenge_raadighed.arbejdskrav',
      kind: 'status',
      name: { da: 'Dagpengene er stoppet, til du har arbejdet', en: 'No dagpenge until you have worked' },
      citizen: {
        da: 'Du kan ikke få dagpenge nu. Det kan du igen, når du har haft {value} arbejde på tre måneder.',
        en: 'You cannot get dagpenge now. You can again when you have had {value} of work in three months.',
      },
      lawyer: {
        da: 'Ingen dagpenge fra dagen efter fristen, eller fra dagen for samtalen, til 300 løntimer på tre måneder eller 276 på 12 uger (deltid 150 eller 138) er indberettet, eller indkomstkravet er opfyldt. Her: {value}.',
        en: 'No dagpenge from the day after the deadline, or from the day of the talk, until 300 paid hours in three months or 276 in 12 weeks (part time 150 or 138) are reported, or the income demand is met. Here: {value}.',
      },
      cites: [order(gone)],
      when: all(on, exists(lost), not(after(latest('raadighedstvivl', { where: { trin: 'raadig' } }), lost))),
      opens: choose(
        [
          [
            onOrAfter(lost, latest('raadighedstvivl', { where: { trin: 'ikke_raadig_efter_samtale' } })),
            latest('raadighedstvivl', { where: { trin: 'ikke_raadig_efter_samtale' } }),
          ],
        ],
        plusDays(deadline, 1),
      ),
      value: choose(
        [[is('akasse.forsikring', 'fuldtid'), param('sanktion.arbejdskrav_fuldtid')]],
        param('sanktion.arbejdskrav_deltid'),
      ),
      unit: 'hours',
    },
    {
      ...base,
      id: 'sanktion.dagpenge_raadighed.information',
      kind: 'duty',
      name: { da: 'A-kassen forklarer pligterne', en: 'The fund explains the duties' },
      citizen: {
        da: 'Når du mister dit job, skal a-kassen sige, hvad du skal gøre for at få dagpenge.',
        en: 'When you lose your job, the fund must tell you what you must do to get dagpenge.',
      },
      lawyer: {
        da: 'Ved ledighedens indtræden informerer a-kassen om betydningen af rådighedspligten, jf. §§ 62-63 a.',
        en: 'When unemployment begins, the fund informs of the meaning of the duty to be available, §§ 62-63 a.',
      },
      cites: alf,
      when: on,
      done: exists(latest('vejledning', { where: { emne: 'raadighed_og_sanktioner' }, from: startOf('ydelse') })),
    },
  ];
}
