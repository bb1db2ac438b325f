import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

/** Whom an offer is made for, as data: age, benefit and readiness. Nothing of health: that is the citizen's own to tell. */
export const targetGroups = {
  'age:20-29': say('20-29 år', 'aged 20-29'),
  'age:18-29': say('18-29 år', 'aged 18-29'),
  'age:50-99': say('50 år og derover', '50 and older'),
  'benefit:dagpenge': say('dagpenge', 'unemployment benefit'),
  'benefit:sygedagpenge': say('sygedagpenge', 'sickness benefit'),
  'benefit:ressourceforloebsydelse': say('ressourceforløb og jobafklaring', 'resource course and job clarification'),
  'benefit:ledighedsydelse': say('ledighedsydelse', 'ledighedsydelse'),
  'readiness:jobparat': say('jobparate', 'job-ready people'),
  'readiness:aktivitetsparat': say('aktivitetsparate', 'activity-ready people'),
  'readiness:uddannelsesparat': say('uddannelsesparate', 'education-ready people'),
} as const satisfies Readonly<Record<string, Bilingual>>;
export type TargetGroup = keyof typeof targetGroups;
export const targetGroupCodes = Object.keys(targetGroups) as [TargetGroup, ...TargetGroup[]];

export const isTargetGroup = (code: string): code is TargetGroup => Object.hasOwn(targetGroups, code);

/** What is known of a citizen that a group can be told by. */
export interface KnownOfCitizen {
  readonly birthDate: PlainDate;
  readonly benefit: string | null;
  readonly readiness: string | null;
}

/** Whether an offer is made for somebody like this; null where a fact that would tell is missing. */
export function isMeantFor(codes: readonly string[], known: KnownOfCitizen, on: PlainDate): boolean | null {
  const of = (kind: string) =>
    codes.filter((code) => code.startsWith(`${kind}:`)).map((code) => code.slice(kind.length + 1));
  const ages = of('age');
  const age = ageOn(known.birthDate, on);
  const inAge = ages.length === 0 || ages.some((span) => between(age, span));
  if (!inAge) return false;
  const [benefits, readiness] = [of('benefit'), of('readiness')];
  if (benefits.length + readiness.length === 0) return true;
  if (known.benefit !== null && benefits.includes(known.benefit)) return true;
  if (known.readiness !== null && readiness.includes(known.readiness)) return true;
  const benefitUnknown = known.benefit === null;
  const readinessUnknown = known.readiness === null && (benefitUnknown || assessed.has(known.benefit ?? ''));
  return benefitUnknown || (readiness.length > 0 && readinessUnknown) ? null : false;
}

/** Benefits whose recipients are assessed: for all others no readiness is missing. */
const assessed: ReadonlySet<string> = new Set(['kontanthjaelp', 'uddannelseshjaelp']);

function between(age: number, span: string): boolean {
  const [low = 0, high = 200] = span.split('-').map(Number);
  return age >= low && age <= high;
}
