import fc from 'fast-check';
import { conditions, type Person, type Place, travels } from '../rank/match.ts';
import { smallSkills } from './small-classification.ts';

const uri = fc.constantFrom(...smallSkills.occupations.map((one) => one.uri), 'urn:unknown');
const skill = fc.nat(smallSkills.skills.length - 1);
const hours = fc.option(fc.tuple(fc.nat(37), fc.nat(20)).map(([least, more]) => ({ least, most: least + more / 2 })));
const point = fc.option(
  fc.record({
    lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
    lon: fc.double({ min: 8, max: 15.2, noNaN: true }),
  }),
);
const danish = fc.option(fc.nat(5));
const certificates = fc.uniqueArray(fc.constantFrom('truck', 'svejs', 'adr', 'hygiejne'));
const some = fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 3 });

/** Persons as they might be, with much left unsaid. */
export const anyPerson: fc.Arbitrary<Person> = fc.record({
  key: fc.uuid(),
  wishes: fc.array(uri, { maxLength: 3 }),
  experience: fc.array(uri, { maxLength: 3 }),
  skills: fc.array(skill, { maxLength: 6 }),
  hours,
  home: point,
  travel: fc.constantFrom(...travels),
  danish,
  certificates,
  limits: fc.record({
    mostMinutes: fc.option(fc.nat(200)),
    mostHours: fc.option(fc.nat(37)),
    leastHours: fc.option(fc.nat(30)),
    not: some,
  }),
});

export const anyPlace: fc.Arbitrary<Place> = fc.record({
  key: fc.uuid(),
  occupation: uri,
  skills: fc.option(fc.array(skill, { maxLength: 6 })),
  hours,
  at: point,
  danish,
  certificates,
  conditions: some,
});
