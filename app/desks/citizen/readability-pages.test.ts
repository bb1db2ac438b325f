import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { da as dialogueSaid } from '../../dialogue/text/acts.da.ts';
import { da as agreed } from '../../jobsearch/text/agreement.da.ts';
import { da as linked } from '../../jobsearch/text/link.da.ts';
import { da as logged } from '../../jobsearch/text/log.da.ts';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { readability } from '../../kernel/text/readability.ts';
import { readableLines } from '../../kernel/text/readable-lines.ts';
import { isOverLimit, type MeasuredText, readabilityTable } from '../../letters/templates/readability-table.ts';
import { da as booking } from '../../meetings/text/booking.da.ts';
import { da as groups } from '../../meetings/text/groups.da.ts';
import { da as holding } from '../../meetings/text/holding.da.ts';
import { da as rules } from '../../meetings/text/rules.da.ts';
import { da as planSaid } from '../../plan/text/said.da.ts';
import { da as decisions } from '../decisions/citizen/text.da.ts';
import { da as dialogue } from '../dialogue/text.da.ts';
import { da as jobsearch } from '../jobsearch/text.da.ts';
import { da as letters } from '../letters/text.da.ts';
import { da as meetings } from '../meetings/citizen/text.da.ts';
import { da as feed } from '../meetings/feed/text.da.ts';
import { da as plan } from '../plan/text.da.ts';
import { frontDa } from './front/text.ts';
import { da as own } from './text.da.ts';

type Texts = Readonly<Record<string, string>>;

/** Of texts for both readers, those that are the citizen's. */
const citizens = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => key.split('.').includes('citizen')));

/** What a citizen reads on the pages: one line a page, all its texts together. */
const pages: Readonly<Record<string, Texts>> = {
  'front page': frontDa,
  'own details, law, history': own,
  'the plan, tracks, paper': plan,
  'talks: find, move, cancel, read the note': meetings,
  'talks: why, and who books': rules,
  'calendar to subscribe to': feed,
  messages: dialogue,
  'job search': jobsearch,
  'letters and welcome': Object.fromEntries(Object.entries(letters).filter(([key]) => /^(welcome|own)\./.test(key))),
  'decisions: result, hearing, complaint': decisions,
  'history: plan': citizens(planSaid),
  'history: talks': citizens({ ...booking, ...holding, ...groups }),
  'history: messages': citizens(dialogueSaid),
  'history: job search': citizens({ ...agreed, ...logged, ...linked }),
};

const measured = Object.entries(pages).map(([name, texts]): MeasuredText => {
  const sentences = Object.values(texts).map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`));
  const { lix } = readability(readableLines(sentences.join('\n')));
  return { name, lix, longest: Math.max(...sentences.map((text) => readability(text).longest.words)) };
});

const page = path.join(rootFolder(), 'docs/readability.md');
const between = { from: '<!-- pages -->\n', to: '\n<!-- /pages -->' };
const table = readabilityTable(measured);

// `WRITE_DOCS=1 npx vitest run app/desks/citizen` writes the table anew.
if (process.env['WRITE_DOCS']) {
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(between.from);
  writeFileSync(page, [before, between.from, table, between.to, rest.split(between.to)[1] ?? ''].join(''));
}

describe('how hard the citizens’ pages are to read', () => {
  it('stands in docs/readability.md as it is', () => {
    expect(readFileSync(page, 'utf8')).toContain(`${between.from}${table}${between.to}`);
  });

  it('is measured of texts that are there', () => {
    for (const [name, texts] of Object.entries(pages))
      expect([name, Object.keys(texts).length > 0]).toEqual([name, true]);
  });

  it('is under the limit, or there is a reason', () => {
    expect(measured.filter((text) => isOverLimit(text) && text.reason === undefined)).toEqual([]);
  });
});
