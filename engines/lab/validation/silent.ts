import { groupWords, type Words } from '../effects/index.ts';
import type { Baseline } from '../model/baseline.ts';
import { groupIndex } from '../model/groups.ts';
import type { ValidationRow } from './report.ts';

const row = (id: string, what: Words, words: Words): ValidationRow => ({
  id,
  part: 'silent',
  unit: 'error',
  standing: 'came-out',
  real: null,
  model: null,
  error: null,
  aim: null,
  within: 'not-measured',
  what,
  words,
});

/** What cannot be held against anything: said in words, so that nobody takes silence for proof. */
export function silentRows({ groups, municipalities }: Baseline): ValidationRow[] {
  const people = (at: number) => municipalities.reduce((sum, { stock }) => sum + (stock[at] ?? 0), 0);
  const all = groups.reduce((sum, _, at) => sum + people(at), 0);
  const grey = groups.filter(({ hasFlows }) => !hasFlows);
  const share = grey.reduce((sum, { group }) => sum + people(groupIndex(group)), 0) / all;
  const names = (lang: 'da' | 'en') => grey.map(({ group }) => groupWords[group][lang]).join(', ');
  return [
    row(
      'grey',
      { da: 'Grupper uden tal for, hvornår folk går', en: 'Groups without figures of when people leave' },
      {
        da: `Kun for dagpenge er det talt, hvor længe folk bliver. For ${names('da')} er det hentet fra ældre undersøgelser eller antaget. De er ${Math.round(100 * share)} % af personerne og står grå i laboratoriet.`,
        en: `Only for dagpenge has it been counted how long people stay. For ${names('en')} it is carried over from older studies or assumed. They are ${Math.round(100 * share)} per cent of the people and stand grey in the lab.`,
      },
    ),
    row(
      'effects',
      { da: 'Hvor meget en indsats virker', en: 'How much an effort does' },
      {
        da: 'Virkningerne kommer fra undersøgelser med hver sit interval. Tallene her prøver, om modellen ligner virkeligheden uden ændringer, ikke om en ændring virker sådan.',
        en: 'Effects come from studies, each with its interval. The figures here try whether the model is like reality without changes, not whether a change works that way.',
      },
    ),
    row(
      'waiting',
      { da: 'Køer og ventetid', en: 'Queues and waiting' },
      {
        da: 'Ingen tæller, hvor længe borgere venter på en samtale eller et tilbud. Modellens uger i kø er aldrig holdt op mod noget.',
        en: 'Nobody counts how long citizens wait for a talk or an offer. The model’s weeks of waiting were never held against anything.',
      },
    ),
    row(
      'local',
      {
        da: 'Sygedagpenge, jobafklaring, ressourceforløb, ledighedsydelse og fleksjob i den enkelte kommune',
        en: 'Sygedagpenge, jobafklaring, ressourceforløb, ledighedsydelse and fleksjob in a single municipality',
      },
      {
        da: 'Antallet er kendt for landet og fordelt efter, hvor mange der bor i kommunen.',
        en: 'Their number is known of the country and shared out by how many live in the municipality.',
      },
    ),
    row(
      'first-week',
      { da: 'Uger på dagpenge i alt', en: 'Weeks of dagpenge in all' },
      {
        da: 'Kurven slutter et forløb ved én uge uden dagpenge, så forløb er korte, og mange kommer igen. Modellen kender ikke den enkeltes tidligere forløb, kun hvor mange uger folk i gennemsnit har brugt før.',
        en: 'The curve ends a spell with one week without dagpenge, so spells are short and many come back. The model does not know somebody’s former spells, only how many weeks people have used before on average.',
      },
    ),
  ];
}
