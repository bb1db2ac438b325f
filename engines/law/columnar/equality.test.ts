import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { fromDayNumber, plainDate, toDayNumber } from '../dates/index.ts';
import { boundRules } from '../evaluate/applies.ts';
import { evaluate, stateOf } from '../evaluate/evaluate.ts';
import { Evaluation } from '../evaluate/scalar.ts';
import { isValue } from '../inputs/encode.ts';
import type { Subject } from '../inputs/input.ts';
import { recordOf } from '../inputs/record.ts';
import { bookOn, changeDates, questionCode } from '../rules/book.ts';
import { generator, interestingDays, randomEntries } from '../testing/random-people.ts';
import { populationOf } from './population.ts';
import { compileBook, noDay, runColumns, statusCode } from './run.ts';

const subjects: readonly Subject[] = ['person', 'virksomhed', 'kommune'];
const peoplePerDay = 12;
const textCode = questionCode(danishLaw);
const questions = danishLaw.topics.flatMap((topic) => topic.questions.map(({ id }) => id));
const days = interestingDays(changeDates(danishLaw).filter((date) => date < plainDate('2027-06-01')));
const short: Readonly<Record<string, number>> = { ...statusCode, lifted: statusCode.no, 'set-aside': statusCode.no };

describe.each(subjects)('the two runs agree about random subjects: %s', (subject) => {
  it.each(days)('on %s, for every rule', (on) => {
    const random = generator(toDayNumber(on) * 31 + subject.length);
    const people = Array.from({ length: peoplePerDay }, () => randomEntries(random, subject, on, questions));
    const book = bookOn(danishLaw, on, ['lab-2027']);
    const records = people.map((entries) => recordOf(entries, { textCode }));
    const { columns } = runColumns(compileBook(book, subject), populationOf(records, textCode), on);
    const differences: object[] = [];
    const bound = new Map(boundRules(book, subject).map((one) => [one.rule.id, one]));
    for (const [at, record] of records.entries()) {
      const run = new Evaluation(record, toDayNumber(on), book);
      for (const { rule, status, due } of columns) {
        const one = bound.get(rule.id);
        if (one === undefined) throw new Error(rule.id);
        const state = stateOf(run, one);
        const told = { rule: rule.id, state: short[state], due: null as number | null };
        const concerned = ['open', 'met', 'overdue', 'unknown'].includes(state) && run.bool(one.applies) === true;
        const day = concerned && rule.kind === 'duty' && rule.due ? run.quantity(rule.due) : Number.NaN;
        told.due = isValue(day) ? day : null;
        const found = due?.[at] ?? noDay;
        const seen = { rule: rule.id, state: status[at], due: found === noDay ? null : found };
        // Compared here: an `expect` for each of some million answers would take most of the time.
        if (seen.state !== told.state || seen.due !== told.due) differences.push({ seen, told, person: people[at] });
      }
    }
    expect(differences).toEqual([]);
  });
});

describe('an answer says how long it holds', () => {
  it.each(days)('nothing changes before its end: from %s', (on) => {
    const random = generator(toDayNumber(on) * 17);
    for (let more = 0; more < 6; more += 1) {
      const entries = randomEntries(random, 'person', on, questions);
      const answer = evaluate(danishLaw, entries, { on });
      if (answer.until === null) continue;
      const last = toDayNumber(answer.until) - 1;
      for (const day of [toDayNumber(on) + 1, Math.floor((toDayNumber(on) + last) / 2), last]) {
        if (day <= toDayNumber(on) || day > last) continue;
        const later = evaluate(danishLaw, entries, { on: fromDayNumber(day) });
        const states = (of: typeof answer) =>
          of.outcomes.map(({ rule, state, due }) => `${rule.id} ${state} ${due ?? ''}`);
        expect(states(later), `${fromDayNumber(day)} ${JSON.stringify(entries)}`).toEqual(states(answer));
      }
    }
  });

  it('two rules that answer the same question never hold at once', () => {
    for (const on of days) {
      const random = generator(toDayNumber(on) * 13);
      for (const subject of subjects) {
        for (let more = 0; more < 6; more += 1) {
          const { conflicts } = evaluate(danishLaw, randomEntries(random, subject, on, questions), { on, subject });
          expect(
            conflicts.map(({ answers, rules }) => `${on} ${answers}: ${rules.map(({ id }) => id).join()}`),
          ).toEqual([]);
        }
      }
    }
  });
});
