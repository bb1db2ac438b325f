import type { Rule } from '../../../rules/rule.ts';
import { betalingslov2019 } from '../../sources.ts';
import { groups } from '../shared/groups.ts';
import { personRule } from '../shared/person-rule.ts';

/** Who pays the school. */
export const paymentRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.betaling.kommunen',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Kommunen betaler skolen', en: 'The municipality pays the school' },
    citizen: {
      da: 'Kommunen betaler skolen, når du tager kurset efter aftale. Kommunen melder dig til, så du skal ikke selv lægge ud.',
      en: 'The municipality pays the school when the course is agreed. It enrols you, so you need not pay first.',
    },
    lawyer: {
      da: 'Kommunen betaler uddannelse på institutioner under Undervisningsministeriet for personer i LAB § 6, nr. 1-8, nr. 9 på ledighedsydelse og nr. 10 (revalidering på revalideringsydelse m.v.; forrevalidering på sin hidtidige ydelse); institutionen får ikke taxameter for dem. Undtaget er ordblindeundervisning og specialundervisning for voksne, som staten betaler. Kommunen (eller anden aktør) tilmelder, og betalingsproceduren aftales før start.',
      en: 'The municipality pays education at institutions under the ministry of education for people in LAB § 6, nos. 1-8, no. 9 on ledighedsydelse and no. 10 (rehabilitation); the institution gets no state taximeter for them. Except dyslexia and special education for adults, paid by the state. The municipality (or another provider) enrols, and the procedure of payment is agreed before the start.',
    },
    cites: [betalingslov2019('§§ 1-2'), betalingslov2019('§ 4')],
    when: groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
  }),
];
