import type { RawForm } from '../../../kernel/act/form-data.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { chosenIds } from '../chosen-ids.ts';
import { nobodyChosen } from '../nobody-chosen.tsx';
import { chosenCases, listCases } from '../queries/rows.ts';
import { seenAs, viewerFor, viewFrom } from '../show.tsx';
import { overviewText } from '../text.ts';
import { toCsv } from './csv.ts';
import { sheetOf } from './sheet.ts';
import { toXlsx } from './xlsx.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A list as a file: those ticked, or the whole list of the address. The access log names everybody in it. */
export async function sendExport(c: WebContext) {
  const form = await formBody(c);
  const whole = textOf(form, 'alle') === 'ja';
  const ids = chosenIds(form);
  const view = viewFrom(c, textOf(form, 'visning') ?? '');
  if (!whole && ids.length === 0) return nobodyChosen(c, view);
  const [kernel, viewer, lang] = [c.get('kernel'), viewerFor(c), c.get('lang')];
  const rows = await reading(kernel, actorOf(c), c.get('requestId'), async (tx) => {
    const value = whole
      ? await listCases(tx, viewer, view, 'all')
      : await chosenCases(tx, viewer, ids, view.scope === 'afsluttede');
    const people = value.map(({ personId }) => personId);
    return { seen: seenAs('export', 'overblik-export', view, people), value };
  });
  const t = overviewText(lang);
  const sheet = sheetOf(rows, { lang, viewer, acts: kernel.acts });
  const kind = formatOf(form);
  const body = kind === 'csv' ? toCsv(sheet) : new Uint8Array(await toXlsx(sheet, t('export.sheet')));
  return c.body(body, 200, {
    'Content-Type': types[kind],
    'Content-Disposition': `attachment; filename="${t('export.file')}-${viewer.today}.${kind}"`,
    'Cache-Control': 'no-store',
  });
}

const formatOf = (form: RawForm): 'csv' | 'xlsx' => (textOf(form, 'format') === 'csv' ? 'csv' : 'xlsx');
