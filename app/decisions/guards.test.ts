import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { codeOf, decide, today } from '../people/testing/decide.ts';
import { signDecision } from './acts/sign-decision.ts';
import { finalDecision } from './final.ts';
import { lackCodes, lacksOf, type Weighed } from './lacks.ts';
import { hearingWith, nothingElse } from './testing/decisions.ts';
import { columnNames, complete, guards, guardTable, weighedAt } from './testing/guards.ts';
import { testKinds } from './testing/kinds.ts';
import { stepColumns, steps, stepTable } from './testing/steps.ts';

const page = path.join(rootFolder(), 'docs/law/decision-guards.md');
const tables = { guards: guardTable, steps: stepTable };
const marked = (name: string, table: string) => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`;

// `WRITE_DOCS=1 npx vitest run app/decisions/guards` writes the tables anew.
if (process.env['WRITE_DOCS'])
  for (const [name, table] of Object.entries(tables)) {
    const old = new RegExp(`<!-- ${name} -->.*<!-- /${name} -->`, 's');
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(old, () => marked(name, table())),
    );
  }

const sign = signDecision(testKinds);
const signing = (weighed: Weighed) =>
  decide(
    sign,
    { decision: weighed.decision, others: nothingElse, weighed },
    { decisionId: weighed.decision.id, oralNoted: weighed.oralNoted },
  );

describe('what stands in the way of a signature', () => {
  it('is known for every code there is', () => {
    expect(Object.keys(guards).toSorted()).toEqual([...lackCodes].toSorted());
  });

  it.each(columnNames)('a complete decision is signed: %s', (column) => {
    expect(lacksOf(complete(column))).toEqual([]);
    expect(codeOf(signing(complete(column)))).toBeNull();
  });

  it.each(lackCodes.flatMap((code) => columnNames.map((column) => [code, column] as const)))(
    '%s: %s',
    (code, column) => {
      const weighed = weighedAt(code, column);
      const refused = guards[code].refuses.includes(column);
      const lacks = lacksOf(weighed);
      expect(lacks.map((lack) => lack.code)).toEqual(refused ? [code] : []);
      const decision = signing(weighed);
      expect(codeOf(decision)).toBe(refused ? code : null);
      if (!decision.ok) expect(decision.text).toEqual(lacks[0]?.text);
    },
  );

  it('comes in the order of the page, all at once', () => {
    const weighed = complete(
      'refused',
      { facts: [], considerations: null, readHash: 'another', waitWantedAt: '2026-11-24T10:00:00.000Z' },
      { oralNoted: false, mandate: { ok: false, code: 'no-mandate' } },
    );
    expect(lacksOf(weighed).map(({ code }) => code)).toEqual([
      'no-main-facts',
      'wait-wanted',
      'no-considerations',
      'ground-changed',
      'oral-not-noted',
      'no-mandate',
    ]);
  });

  it('lets no day of § 21 go by, also where the answer is yes', () => {
    const asked = { waitWantedAt: null, hearings: [hearingWith({ facts: [], until: today })] };
    for (const column of columnNames)
      expect(lacksOf(complete(column, asked))).toMatchObject([
        { code: 'hearing-open', paragraph: { law: 'forvaltningsloven', paragraph: '§ 21, stk. 1' } },
      ]);
  });
});

describe('what is refused on the way there', () => {
  it.each(steps.flatMap((step) => stepColumns.map(({ title, kind }) => ({ ...step, title, kind }))))(
    '$act, $code: $when; $title',
    ({ code, attempt, kind, askedAlone }) => {
      if (askedAlone && kind.asked !== 'citizen') return;
      const answer = attempt(kind);
      expect(codeOf(answer)).toBe(code);
      if (!answer.ok) expect(answer.text.da).not.toBe(answer.text.en);
    },
  );
});

it.each(Object.entries(tables))('docs/law/decision-guards.md shows the table of %s as it is', (name, table) => {
  expect(readFileSync(page, 'utf8')).toContain(marked(name, table()));
});

describe('the decision as it will stand', () => {
  const made = (weighed: Weighed) => finalDecision(weighed.decision, weighed.kind, weighed.ground, weighed.today);

  it('of a refusal has facts, law, considerations and a way to complain', () => {
    expect(made(complete('refused'))).toMatchObject({
      result: 'refused',
      mainFacts: [expect.anything()],
      considerations: 'Du har booket selv tre gange.',
      complaint: { body: { da: 'Ankestyrelsen' }, until: '2026-12-22' },
    });
  });
  it('of a full yes has no way to complain, and without judgement needs no considerations', () => {
    expect(made(complete('granted'))).not.toHaveProperty('complaint');
    expect(made(complete('imposed'))).toMatchObject({ considerations: null, complaint: { until: '2026-12-22' } });
  });
  it.each([
    ['result', complete('refused', { result: null })],
    ['main facts', complete('refused', { facts: [] })],
    ['law', complete('refused', {}, { ground: null })],
    ['considerations', complete('refused', { considerations: ' ' })],
  ])('is none without %s', (_, weighed) => {
    expect(made(weighed)).toBeNull();
  });
  it('is none on a rule that names no paragraph, and it is not signed', () => {
    const ground = complete('refused').ground;
    const weighed = complete('refused', {}, { ground: ground && { ...ground, cites: [] } });
    expect(made(weighed)).toBeNull();
    expect(codeOf(signing(weighed))).toBe('law-unknown');
  });
});
