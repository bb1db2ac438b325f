import type { Say } from './sample.ts';

export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly age: string;
  readonly goal: string;
  readonly next: string | null;
  readonly waitingFor: string | null;
  readonly deadline: string | null;
  readonly lastTalk: string;
}

const names = [
  'Amina Yıldız Sørensen',
  'Bo Ørsted',
  'Camilla Åberg',
  'Daniel Łukasz Nowak',
  'Else-Marie Thorvaldsen Christoffersen',
  'Freja Holm',
  'Gustav Bech',
  'Hanne Lund',
  'Ibrahim Said',
  'Jens Vester',
  'Kirsten Juul',
  'Lars Friis',
  'Maja Krogh',
  'Niels Toft',
  'Oksana Shevchenko',
  'Per Dam',
  'Rikke Skov',
  'Søren Bjerg',
];

export function sampleRows(say: Say): readonly SampleRow[] {
  const goals = [
    say('Social- og sundhedshjælper', 'Care assistant'),
    say('Lager', 'Warehouse'),
    say('Pædagogisk assistent', 'Childcare assistant'),
    say('Kontor', 'Office'),
  ];
  const steps = [
    say('Prøvedag 24. november', 'Try-out day 24 November'),
    null,
    say('Samtale om praktik', 'Talk about work experience'),
    say('Ansøgning til Elgiganten', 'Application to Elgiganten'),
  ];
  const waits = [say('Mig', 'Me'), say('Borger', 'Citizen'), null];
  return names.map((name, index) => ({
    id: `c${index + 1}`,
    name,
    age: say(`${21 + ((index * 7) % 40)} år`, `aged ${21 + ((index * 7) % 40)}`),
    goal: goals[index % goals.length] ?? '',
    next: steps[index % steps.length] ?? null,
    waitingFor: waits[index % waits.length] ?? null,
    deadline:
      index < 6
        ? say(
            `Samtale ${index === 0 ? 'i dag' : `om ${index} dage`}`,
            `Talk ${index === 0 ? 'today' : `in ${index} days`}`,
          )
        : null,
    lastTalk: say(`for ${index + 2} dage siden`, `${index + 2} days ago`),
  }));
}
