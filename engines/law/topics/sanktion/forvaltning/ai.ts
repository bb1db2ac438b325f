import { all, equal, exists, latest } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { aiOrder2026 } from '../../sources.ts';

const used = latest('ki_brugt');
const of = (take: 'dokumenteret' | 'oplystTilBorger' | 'afgjortAfMenneske') => equal(latest('ki_brugt', { take }), 1);

/** The municipality's use of artificial intelligence to support a case, from 1 February 2026. */
export const aiRules: readonly Rule[] = [
  {
    id: 'sanktion.forvaltning.ki',
    kind: 'guard',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Kunstig intelligens i sagen', en: 'AI in the case' },
    citizen: {
      da: 'Bruger kommunen kunstig intelligens i din sag, skal du kunne se det. Et menneske skal afgøre sagen.',
      en: 'If AI is used in your case, you must be able to see it. A human must decide.',
    },
    lawyer: {
      da: 'Kunstig intelligens må understøtte sagsbehandlingen. Brugen og kilden til oplysningerne dokumenteres, det fremgår tydeligt for borgeren, og ingen afgørelse bygger alene på automatisk behandling, herunder profilering.',
      en: 'AI may support the handling of cases. Its use and the source of the data are documented, it is clear to the citizen, and no decision rests solely on automatic processing, including profiling.',
    },
    cites: [aiOrder2026('§ 1, stk. 6'), aiOrder2026('§ 2, stk. 1 og 4')],
    mark: 'V',
    when: exists(used),
    done: all(of('dokumenteret'), of('oplystTilBorger'), of('afgjortAfMenneske')),
  },
];
