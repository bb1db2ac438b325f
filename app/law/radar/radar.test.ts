import {
  type Bearer,
  bookOn,
  changeDates,
  danishLaw,
  type Entry,
  evaluate,
  type Law,
  type Question,
  type RawEntry,
  type Rule,
  validateEntries,
} from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { all, always, ask, atLeast, count, day, required } from '../../../engines/law/language/build.ts';
import { isInLists, isTracked, radarOf } from './radar.ts';

const on = plainDate('2026-11-24');
const words = (da: string) => ({ da, en: da });
const cite = { source: { short: 'LOV', name: 'Lov', number: 'nr. 1', url: 'https://example.org' }, paragraph: '§ 1' };
const rule = (id: string, over: Partial<Rule>): Rule => ({
  id: `kontakt.${id}`,
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: words(id),
  citizen: null,
  lawyer: words(id),
  cites: [cite],
  mark: 'V',
  when: always,
  ...over,
});
const question = (id: string): Question => ({
  id,
  text: words('?'),
  help: words(''),
  cites: [cite],
  subject: 'person',
});

function lawOf(...rules: readonly Rule[]): Law {
  const head = { id: 'p', from: plainDate('2020-01-01'), title: words('p'), legalBasis: 'p', mark: 'V' as const };
  const topic = { parts: { p: { rules } }, parameters: [], questions: [question('a'), question('b')], gaps: [] };
  return { packs: [head], overlays: [], topics: [topic] };
}

const radar = (...rules: readonly Rule[]) => radarOf(evaluate(lawOf(...rules), [], { on }));
const tracked = (over: Partial<Rule>): boolean => {
  const law = lawOf(rule('x', over));
  const answer = evaluate(law, [], { on });
  return answer.outcomes.every((outcome) => isTracked(answer, outcome));
};

/** Fulfilled by what acts record here, and by something offered, which nobody registers. */
const registered = { done: all(required('uddannelse'), atLeast(count('skaanehensyn'), 1)) };
const reports = { done: atLeast(count('tilbudt'), 1) };

describe('what the platform can tell of a duty', () => {
  it('is whether it was done, when all that fulfils it is registered here', () => {
    expect(tracked(registered)).toBe(true);
    expect(tracked({ need: count('skaanehensyn'), have: count('skaanehensyn') })).toBe(true);
  });

  it('is nothing, when one part of it is not, or when nothing tells that it was done', () => {
    expect(tracked(reports)).toBe(false);
    expect(tracked({ done: all(registered.done, reports.done) })).toBe(false);
    expect(tracked({ need: count('skaanehensyn'), have: count('tilbudt') })).toBe(false);
    expect(tracked({})).toBe(false);
  });
});

describe('the radar of a case', () => {
  it('shows the nearest day ahead, also of what nobody registers', () => {
    const found = radar(
      rule('later', { due: day('2026-12-24') }),
      rule('sooner', { due: day('2026-11-24'), ...reports }),
      rule('same-day', { due: day('2026-11-24') }),
      rule('without-day', {}),
    );
    expect(found).toEqual({
      due: '2026-11-24',
      dueRule: 'kontakt.sooner',
      overdueRule: null,
      overdueSince: null,
      questions: 0,
    });
  });

  it('is calm: what nobody registers is never overdue', () => {
    expect(
      radar(rule('talk', { due: day('2026-01-01'), ...reports }), rule('untold', { due: day('2020-01-01') })),
    ).toEqual({
      due: null,
      dueRule: null,
      overdueRule: null,
      overdueSince: null,
      questions: 0,
    });
  });

  it('names the duty that has waited longest, of those known not to be done', () => {
    const done = { done: atLeast(count('skaanehensyn'), 1) };
    expect(
      radar(
        rule('untracked', { due: day('2026-01-01'), ...reports }),
        rule('newer', { due: day('2026-11-23'), ...done }),
        rule('older', { due: day('2026-11-01'), ...done }),
        rule('last-day-today', { due: day('2026-11-24'), ...done }),
      ),
    ).toMatchObject({
      overdueRule: 'kontakt.older',
      overdueSince: '2026-11-01',
      due: '2026-11-24',
      dueRule: 'kontakt.last-day-today',
    });
  });

  it.each(['virksomhed', 'stat'] satisfies Bearer[])('leaves out duties of: %s', (bearer) => {
    expect(radar(rule('x', { bearer, due: day('2026-12-01') })).due).toBeNull();
  });

  it.each(['right', 'limit', 'guard', 'status'] as const)('leaves out what is no duty: %s', (kind) => {
    expect(radar(rule('x', { kind, due: day('2026-12-01'), when: ask('a') }))).toMatchObject({
      due: null,
      questions: 0,
    });
  });

  it('counts each question once, and only while its duty waits for it', () => {
    const waiting = [rule('one', { when: ask('a') }), rule('two', { when: all(ask('a'), ask('b')) })];
    expect(radar(...waiting).questions).toBe(2);
    const answered: Entry = { kind: 'vurdering', value: { spoergsmaal: 'a', svar: false }, from: on, to: null };
    expect(radarOf(evaluate(lawOf(...waiting), [answered], { on })).questions).toBe(0);
  });
});

describe('a question', () => {
  const asks = (...facts: readonly Parameters<typeof required>[0][]) =>
    radar(rule('one', { when: all(...facts.map(required), ask('a')) })).questions;

  it('waits until the facts are there that somebody can register: it may turn out to be none', () => {
    expect(asks('ydelse')).toBe(0);
    expect(asks('ydelse', 'sygdom')).toBe(0);
    expect(asks()).toBe(1);
  });

  it('does not wait for facts that nobody can register here', () => {
    expect(asks('sygdom')).toBe(1);
  });
});

describe('the radar under the shipped law', () => {
  const since = (kind: string, value: unknown, from: string): RawEntry => ({ kind, value, from });
  const somebody = (birthDate: string, ...more: readonly RawEntry[]): readonly Entry[] => {
    const checked = validateEntries([
      { kind: 'foedselsdato', value: birthDate },
      since('kommune', { handlekommune: 860, bopaelskommune: 860 }, '2024-01-01'),
      since('digital_post', 'tilsluttet', '2024-01-01'),
      ...more,
    ]);
    if (!checked.ok) throw new Error(checked.problems.map(({ en }) => en).join());
    return checked.entries;
  };
  const radarOn = (text: string, entries: readonly Entry[]) =>
    radarOf(evaluate(danishLaw, entries, { on: plainDate(text) }));

  it.each(['dagpenge', 'kontanthjaelp', 'sygedagpenge', 'ledighedsydelse', 'ressourceforloebsydelse'])(
    'what fell due before the case was opened here is never red: %s for years, opened today',
    (benefit) => {
      const entries = somebody('1985-07-07', since('ydelse', benefit, '2024-03-01'));
      for (const text of ['2026-06-30', '2026-07-01', '2026-11-24']) {
        const answer = evaluate(danishLaw, entries, { on: plainDate(text) });
        expect(radarOf(answer, plainDate(text)).overdueRule).toBeNull();
      }
    },
  );

  it('four months without a talk are known to be too long, and a held talk is seen', () => {
    const readiness = since('parathed', { parathed: 'jobparat', status: 'endelig' }, '2026-03-02');
    const contact = since('foerste_henvendelse', '2026-03-01', '2026-03-01');
    const talk = { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'fremmoede' };
    const held = (...days: readonly string[]) =>
      somebody(
        '1985-07-07',
        since('ydelse', 'kontanthjaelp', '2026-03-01'),
        readiness,
        contact,
        ...days.map((one) => since('samtale', talk, one)),
      );
    const opened = plainDate('2026-03-01');
    const red = (...days: readonly string[]) =>
      radarOf(evaluate(danishLaw, held(...days), { on: plainDate('2026-06-20') }), opened).overdueRule;
    expect(red()).toBe('kontakt.foerste_samtale');
    // The agreement on job search belongs to the first talk (BEK 19/2026 § 11, stk. 4).
    expect(red('2026-03-05')).toBe('form.jobsoegning.aftale');
  });

  it('somebody ready for activities has a right to talks after the reform, and no minimum that could be overdue', () => {
    const readiness = { parathed: 'aktivitetsparat', status: 'endelig' };
    const entries = somebody(
      '1985-07-07',
      since('ydelse', 'kontanthjaelp', '2026-03-01'),
      since('parathed', readiness, '2026-03-05'),
      since('foerste_henvendelse', '2026-03-01', '2026-03-01'),
    );
    const { outcomes } = evaluate(danishLaw, entries, { on });
    const stateOf = (id: string) => outcomes.find(({ rule }) => rule.id === id)?.state;
    expect(stateOf('kontakt.mindstetal_ukendt')).toBe('yes');
    const minimum = outcomes.filter(({ rule }) => rule.id.startsWith('kontakt.samtaler') && rule.kind === 'duty');
    expect(minimum.filter(({ state }) => state === 'overdue' || state === 'open').map(({ rule }) => rule.id)).toEqual(
      [],
    );
    expect(radarOf(evaluate(danishLaw, entries, { on }), plainDate('2026-09-01')).overdueRule).toBeNull();
  });

  it('a final assessment of readiness that was not recorded in time is known to be overdue, and is gone once it is', () => {
    const talk = { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: 'fremmoede' };
    const nothingMore = { timerPrUge: null, selvfundet: null, raadighedsafproevende: null };
    const heldEveryOtherMonth = ['2024-09-06', '2024-10-20', '2024-12-10', '2025-02-10'].map((one) =>
      since('samtale', talk, one),
    );
    const offer = since('tilbud', { kategori: 'oevrig_vejledning', aftaltTil: null, ...nothingMore }, '2024-09-16');
    const young = (...readiness: readonly RawEntry[]) =>
      somebody(
        '2003-05-01',
        since('ydelse', 'uddannelseshjaelp', '2024-09-01'),
        since('foerste_henvendelse', '2024-09-01', '2024-09-01'),
        ...heldEveryOtherMonth,
        offer,
        since('uddannelse', { niveau: 'grundskole', erhvervskompetencegivende: false, afsluttet: null }, '2024-01-01'),
        ...readiness,
      );
    const first = since('parathed', { parathed: 'uddannelsesparat', status: 'foreloebig' }, '2024-09-05');
    expect(radarOn('2025-03-03', young(first))).toMatchObject({
      overdueRule: 'kontakt.visitation.endelig',
      overdueSince: '2024-12-01',
    });
    const final = since('parathed', { parathed: 'uddannelsesparat', status: 'endelig' }, '2025-03-03');
    expect(radarOn('2025-03-03', young({ ...first, to: '2025-03-03' }, final)).overdueRule).toBeNull();
  });

  it('can be red of nothing else than this', () => {
    // Written by hand: whoever adds a rule or registers more looks here whether a list may call it overdue.
    const mayBeRed = new Set<string>();
    for (const day of changeDates(danishLaw).filter((date) => date >= '2020-01-01')) {
      const book = bookOn(danishLaw, day);
      for (const one of book.rules)
        if (isInLists({ rule: one }) && one.due !== undefined && isTracked({ book }, { rule: one }))
          mayBeRed.add(one.id);
    }
    expect([...mayBeRed].toSorted()).toEqual([
      'form.gentilmelding.samtale',
      'form.jobsoegning.aftale',
      'form.plan.har',
      'form.selvbooking.book',
      'form.selvbooking.samtale_senest',
      'kontakt.foerste_samtale',
      'kontakt.kontrol.samtale',
      'kontakt.kontrol.tilbud',
      'kontakt.samtaler.dagpenge',
      'kontakt.samtaler.kommune',
      'kontakt.samtaler.unge_dagpenge',
      'kontakt.visitation.endelig',
      'syge.kategori_1.over_8_uger',
      'syge.opfoelgning.antal',
      'syge.opfoelgning.foerste',
      'syge.tidlig.samtale',
      'tilbud.foerste',
      'tilbud.unge_foerste',
      'tilbud.unge_naeste',
      'uddannelse.seks_uger.besked',
      'virksomhed.praktik.formaal',
      'virksomhed.praktik.loentimer',
    ]);
  });
});
