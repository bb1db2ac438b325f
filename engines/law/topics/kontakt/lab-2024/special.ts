import {
  all,
  any,
  concept,
  day,
  exists,
  is,
  latest,
  not,
  onOrAfter,
  startOf,
  today,
  yes,
} from '../../../language/build.ts';
import type { Concept, Rule } from '../../../rules/rule.ts';
import { lab2024 } from '../../sources.ts';
import { purpose } from '../lab-2020/content.ts';
import { controlTalks } from '../lab-2020/control.ts';
import { leaveTalk, pensionTalks } from '../lab-2020/special.ts';
import { rule } from '../talks.ts';

/** Sent to the municipality under § 27, stk. 3, or to be; the act does not say that a 25th birthday undoes it. */
export const youngAtMunicipality: Concept = {
  id: 'gruppe.ung_paa_dagpenge_hos_kommunen',
  name: { da: 'ung på dagpenge med samtaler i kommunen', en: 'young on dagpenge, with talks in the municipality' },
  when: all(
    concept('gruppe.dagpenge'),
    any(
      concept('gruppe.unge_dagpenge'),
      exists(latest('visiteret_til_kommunen', { where: { value: 'under_25' }, from: startOf('ydelse') })),
    ),
  ),
  cites: [lab2024('§ 27, stk. 3'), lab2024('§ 31, stk. 1, 3. pkt.')],
};

const inFund = concept('akasse.har_kontaktforloebet');

export const special2024: readonly Rule[] = [
  leaveTalk([lab2024('§ 27, stk. 4')]),
  pensionTalks([lab2024('§ 27, stk. 5')]),
  ...controlTalks('kommune', '', not(inFund), [lab2024('§ 38')]),
  ...controlTalks('akasse', '_akasse', inFund, [lab2024('§ 38, stk. 1, 4.-5. pkt., og stk. 2, 2. pkt.')]),
  purpose(is('uddannelsesindsats', 'jobrettet_indsats'), [lab2024('§ 28'), lab2024('§ 29, stk. 1')]),
  rule({
    id: 'kontakt.arbejdsskade',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Samtale om uddannelse efter arbejdsskade', en: 'Talk on education after a work injury' },
    citizen: {
      da: 'Du får tilbudt en samtale om uddannelse. Du vælger, om vi mødes, ringes ved eller ses på video.',
      en: 'The municipality offers you a talk on education. You choose whether we meet, phone or see each other on video.',
    },
    lawyer: {
      da: 'For personer, som Arbejdsmarkedets Erhvervssikring har vurderet omfattet af målgruppen i arbejdsskadesikringslovens § 18 a, tilbydes en samtale om uddannelsesmuligheder. Samtalen kan træde i stedet for en jobsamtale eller en opfølgning på sygedagpenge. Ingen frist i § 38 a. Bestemmelsen er læst i LBK 280 af 1. marts 2024; dagen for ikrafttræden er ikke læst, og reglen vises fra den dag.',
      en: 'Persons whom the work-injury authority found in the circle of its § 18 a are offered a talk on education. It may replace a job talk or a follow-up. No deadline. Read in LBK 280 of 1 March 2024 and shown from that day; the day of entry into force was not read.',
    },
    cites: [lab2024('§ 38 a')],
    mark: 'D',
    when: all(yes('arbejdsskade_samtale'), onOrAfter(today, day('2024-03-01'))),
    done: exists(
      latest('tilbudt', { where: { value: 'samtale_efter_arbejdsskade' }, from: startOf('arbejdsskade_samtale') }),
    ),
  }),
];
