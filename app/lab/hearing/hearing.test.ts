import { describe, expect, it } from 'vitest';
import { lix } from '../../kernel/text/readability.ts';
import { blockKeys, piecesOf } from './block.ts';
import { hearingDraft, hearingTitle } from './hearing.ts';
import { reportWith, toDraft } from './testing/report.ts';
import { da } from './text/draft.da.ts';

const textOf = (key: (typeof blockKeys)[number], given = toDraft()) =>
  hearingDraft(given).find((block) => block.key === key)?.text ?? '';

describe('a draft of a hearing answer', () => {
  it('has every part in both languages, and the last is left to people', () => {
    for (const lang of ['da', 'en'] as const) {
      const blocks = hearingDraft(toDraft({ lang }));
      expect(blocks.map(({ key }) => key)).toEqual(blockKeys);
      expect(blocks.filter(({ text }) => text === '').map(({ key }) => key)).toEqual(['own']);
      expect(blocks.map(({ heading, text }) => `${heading} ${text}`).join(' ')).not.toMatch(/undefined|NaN|\{/);
    }
    expect(hearingTitle(toDraft())).toBe('Høringssvar: En prøve');
  });

  it('says what is proposed, where, and by whom', () => {
    const text = textOf('proposal');
    for (const part of ['“En prøve” for Hjørring', '- Der spares 10 procent fra første dag.', 'Lovforslag L 1'])
      expect(text).toContain(part);
    expect(textOf('proposal', toDraft({ report: reportWith({}, { municipalities: 'all' }) }))).toContain('hele landet');
  });

  it('never claims more than the bands allow', () => {
    const groups = textOf('groups');
    expect(groups).toContain(
      'Sygemeldte på sygedagpenge: samtaler mellem 180 og 240 færre; tilbud næsten ingen forskel.',
    );
    expect(groups).toContain('Vi kan ikke se, at nogen tager over.');
    const [less = '', maybe = ''] = groups.split('usikkert, om de får mindre');
    expect(less).not.toContain('Aktivitetsparate');
    expect(maybe).toContain(
      'tilbud fra 9 færre til 2 flere (om det går op eller ned, ved vi ikke). Virksomheder tager over.',
    );
    expect(groups).toContain('De her grupper får mere:\n\n- Ledige på dagpenge: samtaler mellem 12 og 40 flere');
    const people = textOf('people');
    expect(people).toContain('Borgere på ydelse: mellem 1 og 5 flere.');
    expect(people).toContain('begynder i job: fra 3 færre til 4 flere (om det går op eller ned, ved vi ikke).');
  });

  it('tells money in round millions, and says when the direction is not known', () => {
    const money = textOf('money');
    expect(money).toContain('Kommunens udgift til indsatsen: mellem 4,6 og 5,3 mio. kr. mindre om året.');
    expect(money).toContain('Kommunen i alt: fra 2 mio. kr. mindre til 3 mio. kr. mere (om det går op eller ned');
    expect(money).toContain('Skatter, produktion, bloktilskud');
  });

  it('says what goes first, and that nobody knows what it costs', () => {
    const text = textOf('unregulated');
    expect(text).toContain('5.000 uden ændringen og mellem 800 og 1.100 med den');
    expect(text).toContain('ikke fundet en undersøgelse');
    const { unregulatedHours: _hours, ...others } = reportWith().answer.needs;
    const same = { ...others, unregulatedHours: others.caseworkers };
    expect(textOf('unregulated', toDraft({ report: reportWith({ needs: same }) }))).toContain('lige så meget tid');
  });

  it('counts demands for each law, and tells how to reckon it again', () => {
    expect(textOf('demands')).toContain('154 krav, heraf 78 kun for enkelte grupper. Det er omkring 4.210 samtaler');
    const basis = textOf('basis');
    for (const part of [
      'august 2025 til juli 2026',
      'Frø: 1',
      '3. august 2026',
      'Fodfæste 0.1.0',
      'Ingen af dem findes',
    ])
      expect(basis).toContain(part);
    expect(basis).not.toContain('egne åbne sager');
    const own = reportWith({}, { ownCases: { people: { dagpenge: 120 }, outside: 0 } });
    expect(textOf('basis', toDraft({ report: own }))).toContain('kommunens egne åbne sager i hele tiere');
  });

  it('names what matters most only where enough runs can tell', () => {
    expect(textOf('assumptions')).toContain('En samtale mere. Regnet med 1,02 til 1,1 gange');
    const few = reportWith({ runs: { draws: 9, chances: 4, people: 10 } });
    expect(textOf('assumptions', toDraft({ report: few }))).toContain('for få gange');
    expect(textOf('silence')).toContain('- Det ved vi kun lidt om.');
    expect(textOf('caveats')).toContain('2 af 3 grupper');
  });

  it('is written in short sentences', () => {
    const texts = Object.entries(da).filter(([key]) => /\./.test(key) && !key.startsWith('change'));
    for (const [, text] of texts)
      for (const sentence of text.split(/[.!?:;] /))
        expect([sentence, sentence.split(' ').length < 25]).toEqual([sentence, true]);
    expect(lix(texts.map(([, text]) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' '))).toBeLessThan(40);
  });

  it('is read as paragraphs and lists', () => {
    expect(piecesOf('Et.\nTo.\n\n- a\n- b\nTre.\n')).toEqual([
      { kind: 'text', text: 'Et.\nTo.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'text', text: 'Tre.' },
    ]);
    expect(piecesOf('')).toEqual([]);
  });
});
