import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { faultLines, readExtract } from '../cvr-extract.ts';
import { type CompaniesImported, importWrites } from '../import-events.ts';
import { importedOf, type Known } from '../imported.ts';
import { companiesByCvr, sitesByNumber } from '../queries/known-companies.ts';
import { both, bothBy } from '../text.ts';

const longestFile = 2_000_000;

const input = z.object({
  content: field(z.string().min(1).max(longestFile), {
    label: both('import.content'),
    control: 'textarea',
    mandatory: fields.meaning,
  }),
});

/** An extract of the CVR register: all of it or nothing, and the same file twice changes nothing. */
export const importCompanies = act<typeof input, Known, CompaniesImported>({
  name: 'import-companies',
  title: both('import.title'),
  lead: both('import.lead'),
  submit: both('import.submit'),
  input,
  who: [{ roles: ['company-consultant', 'manager', 'administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'company',
  minutes: 3,
  caseOf: null,
  formElsewhere: true,
  locks: () => [{ kind: 'key', key: 'companies:import' }],
  async load(tx, { content }, { home }) {
    const read = readExtract(content);
    const rows = read.ok ? read.rows : [];
    return {
      companies: await companiesByCvr(tx, home, [...new Set(rows.map(({ cvr }) => cvr))]),
      sites: await sitesByNumber(
        tx,
        home,
        rows.map(({ pNumber }) => pNumber),
      ),
    };
  },
  guards: [],
  decide(known, { content }, { actor, newId }) {
    const imported = importedOf(content, known, newId);
    if (!imported.ok) {
      const lines = faultLines(imported.faults);
      const text = bothBy('import.refused', (lang) => ({ fejl: lines.map((line) => line[lang]).join('\n') }));
      return refuse('lines', text, { content: text });
    }
    const { companies, sites } = imported;
    if (companies.length === 0 && sites.length === 0) return refuse('nothing-new', both('import.refused.same'));
    const added = companies.filter(({ known: here }) => here === null).length;
    const changed = new Set([
      ...companies.flatMap(({ id, known: here }) => (here ? [id] : [])),
      ...sites.map(({ organisationId }) => organisationId).filter((id) => !companies.some((one) => one.id === id)),
    ]).size;
    return accept<CompaniesImported>({
      type: 'companies.companies-imported',
      caseId: null,
      data: { added, changed, sites: sites.length, byName: actor.name },
      unrecorded: { companies, sites },
    });
  },
  writes: importWrites,
  sentences: {
    'companies.companies-imported': {
      citizen: null,
      caseworker: ({ data: { byName: hvem, added: nye, changed: rettede } }) =>
        both('import.said', { hvem, nye, rettede }),
    },
  },
});
