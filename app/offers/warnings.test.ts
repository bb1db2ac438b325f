import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { lix } from '../kernel/text/readability.ts';
import { lawOf } from '../plan/testing/plan.ts';
import { offerWith } from './testing/offers.ts';
import { da } from './text/warnings.da.ts';
import { seatsInWords, type Warning, warningsFor } from './warnings.ts';

const today = plainDate('2026-11-24');
const known = { birthDate: plainDate('1985-07-07'), benefit: 'kontanthjaelp', readiness: 'jobparat' };
const since = (from: string) => [
  { kind: 'kommune', value: { handlekommune: 860, bopaelskommune: 860 }, from },
  { kind: 'ydelse', value: 'kontanthjaelp', from },
  { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from },
  {
    kind: 'uddannelse',
    value: { niveau: 'erhvervsuddannelse', erhvervskompetencegivende: true, afsluttet: null },
    from,
  },
  {
    kind: 'forsoergelse',
    value: { enligForsoerger: false, forsoergerpligt: false, boernIHjemmet: 0, boernIDanmarkEllerEoes: false },
    from,
  },
];
const read = (over: Parameters<typeof offerWith>[0], raw: unknown[] = since('2026-09-01')) => {
  const law = lawOf(raw as Parameters<typeof lawOf>[0], { on: today });
  return warningsFor(offerWith(over), { outcomes: law.answer.outcomes, known, today });
};
const tones = (warnings: readonly Warning[]) => warnings.map(({ tone }) => tone);

describe('what to know before an offer is proposed', () => {
  it('says that the law has room for it, with the paragraph', () => {
    const [one] = read({});
    expect(one).toMatchObject({ tone: 'fits', wayOut: null });
    expect(one?.cites.map(({ paragraph }) => paragraph)).toContain('§ 91, stk. 1');
  });

  it('tells from which day, and what can be done until then', () => {
    const [one] = read({ category: 'wage-subsidy', lawCategory: 'loentilskud_privat' });
    expect(one?.tone).toBe('later');
    expect(one?.text.da).toMatch(/^Loven kræver seks måneder på ydelse\. Det er opfyldt \d+\. \w+ 2027\.$/);
    expect(one?.wayOut?.da).toContain('Praktik eller løntimer kan begynde før.');
    expect(one?.plain?.da).toMatch(/^Du kan begynde fra/);
  });

  it('says what is missing where the law cannot answer', () => {
    const [, benefit] = since('2026-09-01');
    const found = read({ category: 'wage-subsidy', lawCategory: 'loentilskud_privat' }, [benefit]);
    expect(tones(found)).toContain('missing');
    expect(found.find(({ tone }) => tone === 'missing')?.text.da).toMatch(
      /^Vi mangler at vide: .+\. Før det kan loven ikke svare\.$/,
    );
  });

  it('shows the way out where the group is another', () => {
    const [one] = read({ lawCategory: 'faerdighedskursus' });
    expect(one).toMatchObject({ tone: 'not-now' });
    expect(one?.wayOut?.da).toContain('Tag en test først.');
    expect(one?.plain?.da).toContain('Spørg alligevel');
  });

  it('asks nothing of the law for an ordinary job', () => {
    expect(tones(read({ category: 'paid-hours', lawCategory: null }))).toEqual(['fits']);
  });

  it('tells of target group, seats, waiting time and the end, and hides nothing', () => {
    const over = { targetGroups: ['age:20-29'], seats: 3, waitingWeeks: 6, endsOn: plainDate('2026-12-31') };
    const found = read(over);
    expect(tones(found)).toEqual(['fits', 'note', 'note', 'note', 'note']);
    expect(found[1]?.text.da).toBe('Tilbuddet er lavet til 20-29 år.');
    expect(found[1]?.wayOut?.da).toContain('Du kan foreslå det alligevel');
    expect(found[3]?.text.da).toBe('Venteliste: 6 uger.');
    for (const { tone, wayOut } of found) if (tone !== 'fits') expect(wayOut).not.toBeNull();
  });

  it('speaks plainly to the citizen, without paragraphs', () => {
    const plain = Object.entries(da).flatMap(([key, text]) => (key.startsWith('plain.') ? [text] : []));
    for (const text of plain) {
      expect([text, lix(text) < 35]).toEqual([text, true]);
      expect(text).not.toMatch(/§|pligt|loven/i);
    }
  });

  it('counts the free seats', () => {
    expect(seatsInWords(offerWith({ seats: 12, taken: 9 }), 'da')).toBe('3 af 12 pladser er ledige');
    expect(seatsInWords(offerWith({ seats: 2, taken: 9 }), 'da')).toBe('0 af 2 pladser er ledige');
    expect(seatsInWords(offerWith({ seats: null }), 'da')).toBeNull();
  });
});
