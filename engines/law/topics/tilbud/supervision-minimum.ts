import { exists, latest, minus, param, plusMonths } from '../../language/build.ts';
import type { Quantity } from '../../language/node.ts';
import type { Rule } from '../../rules/rule.ts';
import { lob2022, lob2024, tilsyn2023, tilsyn2025 } from '../sources.ts';
import { fewTalks, goesOn, kommune, message, share } from './supervision.ts';

/** What a municipality must do when it has not recovered in time (LOB § 22 e, the order § 12). */

const least = (id: string, name: Rule['name'], lawyer: Rule['lawyer'], have: Quantity, need: Quantity): Rule => ({
  ...kommune,
  id,
  kind: 'duty',
  name,
  lawyer,
  cites: [lob2022('§ 22 e'), lob2024('§ 22 e'), tilsyn2023('§ 12, stk. 1, nr. 1'), tilsyn2025('§ 12, stk. 1, nr. 1')],
  mark: 'V',
  when: goesOn(message('minimumskrav')),
  need,
  have,
  unit: 'percent',
});

export const minimumDemands: readonly Rule[] = [
  least(
    'tilbud.tilsyn_minimum_tilbud',
    { da: 'Minimumskrav om tilbud', en: 'Minimum demand on offers' },
    {
      da: 'Fra måneden efter meddelelsen giver kommunen mindst ét beskæftigelsesrettet tilbud om året til mindst 70 procent af dem med mindst 12 måneder på ydelse. Opgjort er {have} procent.',
      en: 'From the month after the message at least 70 per cent of those with 12 months on benefit get at least one offer a year. Measured: {have} per cent.',
    },
    share('medTilbud'),
    param('tilbud.minimum_tilbud'),
  ),
  least(
    'tilbud.tilsyn_minimum_samtaler',
    { da: 'Minimumskrav om samtaler', en: 'Minimum demand on talks' },
    {
      da: 'Fra måneden efter meddelelsen holder kommunen fire samtaler om året med mindst 80 procent af dem med mindst 12 måneder på ydelse. Opgjort er {have} procent.',
      en: 'From the month after the message at least 80 per cent of those with 12 months on benefit get four talks a year. Measured: {have} per cent.',
    },
    minus(100, fewTalks),
    param('tilbud.minimum_samtaler'),
  ),
  {
    ...kommune,
    id: 'tilbud.tilsyn_sagsgennemgang',
    kind: 'duty',
    name: { da: 'Uvildig sagsgennemgang', en: 'Independent review of cases' },
    lawyer: {
      da: 'Kommunen får hvert år foretaget en uvildig gennemgang af de sager, hvor minimumskravene ikke er opfyldt, og sender resultatet til ministeriet senest tre måneder efter meddelelsen, {due}. Kommunen betaler.',
      en: 'Every year the municipality has the cases that miss the minimum reviewed independently, and sends the result to the ministry by three months after the message, {due}. The municipality pays.',
    },
    cites: [lob2022('§ 22 e'), lob2024('§ 22 e'), tilsyn2023('§ 12'), tilsyn2025('§ 12')],
    mark: 'V',
    when: goesOn(message('minimumskrav')),
    done: exists(latest('tilsyn_indsendt', { where: { value: 'sagsgennemgang' }, from: message('minimumskrav') })),
    due: plusMonths(message('minimumskrav'), param('tilbud.redegoerelse_maaneder')),
  },
];
