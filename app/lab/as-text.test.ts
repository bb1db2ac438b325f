import { describe, expect, it } from 'vitest';
import { reportAsText } from './as-text.ts';
import { reportWith } from './hearing/testing/report.ts';

describe('a report as text', () => {
  const lines = reportAsText(reportWith()).split('\n');
  const after = (name: string) => lines.slice(lines.findIndex((line) => line.startsWith(name)));

  it('says what was asked, of which figures, and which groups rest on assumptions', () => {
    expect(lines[0]).toBe('En prøve / A trial');
    expect(lines[1]).toContain('2025M08-2026M07');
    expect(after('sygemeldte')[0]).toMatch(/\*$/);
    expect(after('ledige på dagpenge')[0]).not.toMatch(/\*$/);
  });

  it('gives before, after, the difference and both bands of each outcome', () => {
    const [, talks] = after('sygemeldte');
    expect(talks?.trim().split(/\s{2,}/)).toEqual([
      'Samtaler / Talks',
      '1000',
      '793',
      '-208',
      '-234 .. -181',
      '-234 .. -181',
    ]);
  });

  it('gives money in millions and what it takes', () => {
    const [, , effort] = after('Mio. kr.');
    expect(
      effort
        ?.trim()
        .split(/\s{2,}/)
        .slice(1, 4),
    ).toEqual(['50.0', '45.0', '-5.0']);
    expect(after('Behov').length).toBeGreaterThan(6);
  });
});
