import type { PlanKind } from './kinds.ts';

export interface StepIdea {
  readonly words: string;
  readonly whose: 'citizen' | 'staff' | 'both';
  /** Half of the steps have a day. */
  readonly dated: boolean;
}

const mine = (words: string, dated = true): StepIdea => ({ words, whose: 'citizen', dated });
const theirs = (words: string, dated = true): StepIdea => ({ words, whose: 'staff', dated });
const ours = (words: string, dated = true): StepIdea => ({ words, whose: 'both', dated });

const search: readonly StepIdea[] = [
  mine('Send en ansøgning til den virksomhed, vi talte om'),
  mine('Ring til to virksomheder, og spørg, om de mangler folk'),
  mine('Gør cv færdigt, og læg det på Jobnet'),
  ours('Gå ansøgningen igennem sammen, før den sendes'),
  theirs('Ring til virksomheden, og hør, om de vil mødes'),
  theirs('Find tre stillinger, der passer til målet'),
  mine('Skriv til en tidligere kollega, som er blevet leder', false),
  mine('Besøg et firma i nabobyen, og hør om deres planer'),
];
const support: readonly StepIdea[] = [
  ours('Besøg stedet sammen, og se, om det føles rigtigt'),
  theirs('Ring til stedet, og aftal et besøg'),
  mine('Stå op til samme tid tre dage i træk', false),
  mine('Tag bussen derhen én gang for at prøve turen'),
  theirs('Spørg bostøtten, om hun vil med til næste samtale'),
  ours('Find den dag på ugen, der passer bedst', false),
  mine('Skriv ned, hvad der gik godt i ugen'),
];
const school: readonly StepIdea[] = [
  ours('Besøg skolen sammen, og tal med en vejleder'),
  mine('Søg optagelse på skolens hjemmeside'),
  theirs('Spørg vejlederen, hvilke fag der mangler'),
  mine('Gå med en dag som besøgselev'),
  mine('Find eksamensbeviset frem, og tag et billede af det', false),
  theirs('Find et værksted, hvor man kan prøve en uge'),
];
const sick: readonly StepIdea[] = [
  mine('Tal med lægen om, hvad kroppen kan holde til'),
  ours('Hold møde på arbejdspladsen om timer og opgaver'),
  theirs('Skriv til arbejdsgiveren, som vi har aftalt'),
  mine('Skriv ned, hvilke opgaver der går godt', false),
  mine('Begynd med to timer om dagen'),
  theirs('Find ud af, om hjælpemidler kan lette arbejdet'),
];
const flexible: readonly StepIdea[] = [
  theirs('Tal med virksomheden om flere timer'),
  mine('Fortæl chefen, hvilke dage der går bedst'),
  ours('Mød virksomheden sammen, og se på opgaverne'),
  theirs('Find to virksomheder med få timer og korte veje'),
  mine('Ring til den virksomhed, naboen arbejder i'),
];

export const steps: Readonly<Record<PlanKind, readonly StepIdea[]>> = {
  'graduate-academic': [
    ...search,
    mine('Skriv en kort tekst om specialet, som andre kan forstå'),
    mine('Meld dig til fagets netværksaften'),
  ],
  'graduate-trade': [
    ...search,
    mine('Ring til læremesteren, og spørg, hvem der søger folk'),
    mine('Tag en vagt som vikar, og vis, hvem du er'),
  ],
  insured: search,
  senior: [...search, ours('Lav et cv på én side, hvor erfaringen står først')],
  jobready: [...search, mine('Gå ind på caféen, og spørg efter chefen')],
  support,
  young: school,
  'young-support': [...support, school[0] as StepIdea, school[5] as StepIdea],
  'sick-employed': sick,
  sick: [...sick, ...support.slice(0, 2)],
  fleks: flexible,
  minor: [...school, mine('Spørg i bageriet, om de mangler en om søndagen')],
  own: search,
};
