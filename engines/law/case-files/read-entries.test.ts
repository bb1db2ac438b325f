import { describe, expect, it } from 'vitest';
import type { Entry } from '../inputs/record.ts';
import { type FileProblem, isProblem, readEntries, readYaml } from './read-entries.ts';

function read(text: string): readonly (Entry | FileProblem)[] {
  const yaml = readYaml(text);
  return isProblem(yaml) ? [yaml] : readEntries(yaml, yaml.document.contents);
}
const entries = (text: string) =>
  read(text).map((one) => (isProblem(one) ? one.en : { ...one, recorded: undefined, superseded: undefined }));
/** Line, field and reason. */
const faults = (text: string) => read(text).flatMap((one) => (isProblem(one) ? [[one.line, one.field, one.en]] : []));

describe('a list of facts in YAML', () => {
  it('reads spells, moments and what holds for life', () => {
    expect(
      entries(`
- foedselsdato: 1990-05-06
- ydelse: dagpenge
  from: 2026-01-05
  to: 2026-03-01
- nye_forhold: nye_oplysninger
  on: 2026-02-01
`),
    ).toMatchObject([
      { kind: 'foedselsdato', value: '1990-05-06', from: null, to: null },
      { kind: 'ydelse', value: 'dagpenge', from: '2026-01-05', to: '2026-03-01' },
      { kind: 'nye_forhold', value: 'nye_oplysninger', from: '2026-02-01', to: null },
    ]);
  });

  it('lets parts that need not be known be left out', () => {
    const [education] = entries(
      '- uddannelse: { niveau: gymnasial, erhvervskompetencegivende: false }\n  from: 2020-06-30',
    );
    expect(education).toMatchObject({
      value: { niveau: 'gymnasial', erhvervskompetencegivende: false, afsluttet: null },
    });
  });

  it('takes a note for the reader, and when it was known', () => {
    const [benefit] = read(
      '- ydelse: dagpenge\n  from: 2026-01-05\n  note: set i sagen\n  recorded: 2026-01-06\n  superseded: 2026-02-01',
    );
    expect(benefit).toMatchObject({ recorded: '2026-01-06', superseded: '2026-02-01' });
  });
});

describe('what is wrong is told with its line', () => {
  it('text that is no YAML', () => {
    const [[line, field, reason] = []] = faults('- ydelse: dagpenge\n  from: 2026-01-05\n- ydelse: [kontanthjaelp\n');
    expect([typeof line, field]).toEqual(['number', '']);
    expect(line).toBeGreaterThanOrEqual(3);
    expect(reason).toMatch(/^Not valid YAML: /);
  });

  it('something else than a list', () => {
    for (const text of ['', 'ydelse: dagpenge', '12', '# nothing'])
      expect([text, faults(text)[0]?.slice(1)]).toEqual([text, ['facts', 'Write a list of facts under facts.']]);
  });

  it('an item that is no fact, without a name, or with two', () => {
    expect(faults('- ydelse: dagpenge\n  from: 2026-01-05\n- dagpenge')).toEqual([
      [3, 'facts', 'Write the fact as name: value.'],
    ]);
    expect(faults('- from: 2026-01-05')).toEqual([[1, 'facts', 'The name of the fact is missing.']]);
    expect(faults('\n- ydelse: dagpenge\n  akasse: x\n  from: 2026-01-05')).toEqual([
      [2, 'akasse', 'One fact at a time; akasse is one too many.'],
    ]);
  });

  it('a day both as one day and as a time', () => {
    expect(faults('- nye_forhold: nye_oplysninger\n  on: 2026-01-05\n  to: 2026-01-06')).toEqual([
      [1, 'on', 'Use either on, or from and to.'],
    ]);
  });

  it('every problem of the vocabulary, each at its own item', () => {
    const text = `
- foedselsdato: 1990-05-06
- ydelsen: dagpenge
  from: 2026-01-05
- ydelse: bistand
  from: 2026-01-05

- ydelse: dagpenge
  from: 2026-02-30
`;
    expect(faults(text).map(([line, field]) => [line, field])).toEqual([
      [3, 'ydelsen'],
      [5, 'ydelse'],
      [8, 'from'],
    ]);
  });

  it('what contradicts something else, where the later one stands', () => {
    const text =
      '- foedselsdato: 1990-05-06\n- ydelse: dagpenge\n  from: 2026-01-05\n- ydelse: kontanthjaelp\n  from: 2026-02-01\n';
    expect(faults(text).map(([line, field]) => [line, field])).toEqual([[4, 'ydelse']]);
    expect(faults('- foedselsdato: 1990-05-06\n- ydelse: dagpenge\n  from: 1980-01-01').map(([line]) => line)).toEqual([
      2,
    ]);
  });
});
