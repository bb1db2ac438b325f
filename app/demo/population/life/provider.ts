import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import type { LifeBuilder, LifeFrame } from './life.ts';

/** Whom somebody lives with and provides for; the shares by age are assumed. */
export function provides(build: LifeBuilder, { birthDate, draw }: LifeFrame, on: PlainDate): void {
  const age = ageOn(birthDate, on);
  const parent = draw.chance(age < 25 ? 0.12 : age < 30 ? 0.3 : age < 50 ? 0.55 : 0.15);
  const together = draw.chance(age < 30 ? 0.3 : 0.45);
  const children = parent
    ? draw.weighted([
        [1, 45],
        [2, 38],
        [3, 17],
      ])
    : 0;
  const forsoergelse = {
    forsoergerpligt: parent,
    boernIHjemmet: children,
    enligForsoerger: parent && !together,
    boernIDanmarkEllerEoes: parent,
  };
  build.fact('samliv', together ? (age > 30 && draw.chance(0.5) ? 'gift' : 'samlevende') : 'enlig', on, {
    source: 'cpr',
  });
  build.fact('forsoergelse', forsoergelse, on, { source: 'cpr' });
}
