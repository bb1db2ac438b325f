import { describe, expect, it } from 'vitest';
import type { AtOnceState } from '../../decisions/index.ts';
import { decisionWith, groundWith, openingWith, weighedWith } from '../../decisions/testing/decisions.ts';
import { codeOf, day, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { lawOf } from '../../plan/testing/plan.ts';
import { kursusoenskeOf } from '../../training/index.ts';
import { listedOn, trainingTestClass, trainingTestCourse } from '../../training/testing/courses.ts';
import { kindFor, ownKinds } from '../decision-kinds.ts';
import type { GrantedScheme } from '../schemes.ts';
import { caseWithCourse, enrolmentWith, theEnrolment } from '../testing/enrolment.ts';
import { grantCourse as act } from './grant-course.ts';

const days = { startsOn: day(7), endsOn: day(46) };
const input = { enrolmentId: theEnrolment, scheme: 'T02', ...days, oralNoted: true };
const course = trainingTestCourse({ lists: [listedOn()] });
const terms = {
  enrolmentId: theEnrolment,
  course: 'Personbefordring med bus',
  provider: 'AMU Nordjylland',
  ...days,
  hoursWeek: '37',
  wished: kursusoenskeOf(course, null, day(0)),
};
const atOnce = (scheme: GrantedScheme = 'T02', state: 'yes' | 'no' = 'yes'): AtOnceState => {
  const kind = ownKinds.must(kindFor(scheme));
  return {
    opening: openingWith(),
    weighed: weighedWith({
      kind,
      ground: groundWith({ state, factsHash: 'now' }),
      decision: decisionWith({ id: '', kind: kind.kind, terms, result: 'granted', readHash: null }),
    }),
  };
};
const stateWith = (over = {}, more = {}) => ({
  ...caseWithCourse(enrolmentWith(over)),
  course,
  held: trainingTestClass(),
  law: null,
  atOnce: atOnce(),
  ...more,
});

describe('grant-course', () => {
  it('is a decision, tells the law of the course, moves the card and takes a seat', () => {
    const decision = decide(act, stateWith(), input);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'enrolments.granted',
      'decisions.opened',
      'decisions.signed',
      'plan.card-updated',
    ]);
    const writes = writesOf(act, decision);
    expect(writes.filter(({ table, op }) => table === 'law_entry' && op === 'insert')[0]).toMatchObject({
      row: {
        kind: 'tilbud',
        subject_id: theEnrolment,
        valid_from: days.startsOn,
        value: JSON.stringify({
          kategori: 'regionalt_kursus',
          aftaltTil: days.endsOn,
          timerPrUge: 37,
          selvfundet: null,
          raadighedsafproevende: null,
        }),
      },
    });
    expect(writes[0]).toMatchObject({ set: { state: 'granted', scheme: 'T02', payer: 'municipality' } });
    expect(writes[1]).toMatchObject({ table: 'training_class', set: { seats_taken: 5 } });
    expect(said(act, decision).citizen[0]).toBe(
      'Du har en plads på kurset Personbefordring med bus fra 1. december 2026. Kommunen betaler.',
    );
  });

  it.each([
    ['T05', 'uddannelsesloeft_110'],
    ['T06', 'ordinaer_uddannelse'],
    ['T19', 'faerdighedskursus'],
  ] as const)('%s is told as %s', (scheme, kategori) => {
    const listed = trainingTestCourse({ lists: [listedOn({ list: 'uddannelsesloeft_110' })] });
    const decision = decide(act, stateWith({}, { course: listed, atOnce: atOnce(scheme) }), { ...input, scheme });
    const told = writesOf(act, decision).find(({ table, op }) => table === 'law_entry' && op === 'insert');
    expect(JSON.stringify(told)).toContain(kategori);
  });

  it.each([
    ['not-agreed', stateWith({ state: 'proposed' }), {}],
    ['course-gone', stateWith({ state: 'granted' }), {}],
    ['days-in-wrong-order', stateWith(), { endsOn: day(1) }],
    ['not-on-list', stateWith({}, { atOnce: atOnce('T05') }), { scheme: 'T05' }],
    ['law-says-otherwise', stateWith({}, { atOnce: atOnce('T02', 'no') }), {}],
    ['oral-not-noted', stateWith(), { oralNoted: undefined }],
  ])('refuses: %s', (code, given, over) => {
    expect(codeOf(decide(act, given, { ...input, ...over }))).toBe(code);
  });

  it('gives people under 30 a whole education only where the law opens it, and it leads to work', () => {
    const young = (...more: object[]) =>
      lawOf(
        [
          { kind: 'kommune', value: { handlekommune: 860, bopaelskommune: 860 }, from: '2026-01-01' },
          { kind: 'ydelse', value: 'dagpenge', from: '2026-01-01' },
          {
            kind: 'uddannelse',
            value: { niveau: 'gymnasial', erhvervskompetencegivende: false, afsluttet: null },
            from: '2020-01-01',
          },
          {
            kind: 'forsoergelse',
            value: { forsoergerpligt: false, boernIHjemmet: 0, enligForsoerger: false, boernIDanmarkEllerEoes: false },
            from: '2020-01-01',
          },
          ...more,
        ] as Parameters<typeof lawOf>[0],
        { born: '2001-05-05' },
      );
    const su = (value: string) => ({ kind: 'su_til_videregaaende', value, from: '2020-01-01' });
    const vocational = trainingTestCourse({ kind: 'vocational' });
    const asks = (law: ReturnType<typeof lawOf>, over = {}, of = vocational) =>
      codeOf(
        decide(act, stateWith({}, { course: of, law, atOnce: atOnce('T06') }), { ...input, scheme: 'T06', ...over }),
      );
    const leadsToWork = { exceptUnder30: true };
    expect(asks(young())).toBe('under-30');
    expect(asks(young(su('tilbage')), leadsToWork)).toBe('under-30');
    expect(asks(young(su('opbrugt')))).toBe('under-30');
    expect(asks(young(su('opbrugt')), leadsToWork)).toBeNull();
    // A course that gives no qualification is no whole education.
    expect(asks(young(), {}, course)).toBeNull();
  });
});
