import type { TenNumbers } from '../ten-rules.ts';
import { type Library, load, type Runner } from './library.ts';

interface Feel {
  readonly evaluate: (expression: string, context: object) => { readonly value: unknown };
}

/** One FEEL context: each entry may use those before it. */
const rules = `{
  young: age < 30 and not(skilled),
  group: if benefit = "dagpenge" then 1
    else if benefit = "sygedagpenge" then 6
    else if benefit = "ledighedsydelse" then 9
    else if benefit != "kontanthjaelp" then 0
    else if young then
      (if readiness = "uddannelsesparat" then 4 else if readiness = "aktivitetsparat" then 5 else -2)
    else (if readiness = "jobparat" then 2 else if readiness = "aktivitetsparat" then 3 else -1),
  open: group = -1 or group = -2,
  talkDue: firstContact + 7,
  talk: if benefit != "kontanthjaelp" or lessIntensive then 0
    else if talks >= 1 then 4 else if on > talkDue then 5 else 3,
  coordinator: if group = 3 or group = 5 then 3 else if open then 1 else 0,
  registrationDue: firstContact,
  registration: if group = 2 then (if registeredSince > 0 then 4 else if on > registrationDue then 5 else 3)
    else if group = -1 then 1 else 0,
  cvDue: if group = 1 then registeredSince + 14 else if group = 2 then registeredSince + 21 else benefitSince + 21,
  searching: group = 1 or group = 2 or group = 9,
  cv: if searching then (if on > cvDue then 5 else 3) else if group = -1 then 1 else 0,
  search: if lessIntensive then 0 else if searching then 3 else if group = -1 then 1 else 0,
  offers: if lessIntensive then 0 else if group = 2 or group = 3 then 3 else if group = -1 then 1 else 0,
  placement: if group = 0 then 0 else if open then 1 else 2,
  placementWeeks: if group = 1 or group = 2 or group = 4 then 4 else 13,
  under30: if age >= 30 or group = 0 or group = 6 or group = 9 then 0 else if open or not(skilled) then 1 else 2,
  sixWeeks: if group = 1 or group = 9 then 2 else 0,
  sixWeeksMonths: if group = 1 and age < 25 then 6 else 9
}`;

async function open(): Promise<Runner> {
  const { evaluate } = (await load('feelin')) as Feel;
  return {
    // "today" is a function in FEEL.
    run: (people) => people.map(({ today, ...person }) => evaluate(rules, { ...person, on: today }).value),
    numbersOf: (answer) => answer as TenNumbers,
  };
}

export const feelin: Library = {
  name: 'feelin',
  version: '8.2.0',
  how: 'one FEEL context; it is parsed anew for each person, for the library offers no other way',
  open,
};
