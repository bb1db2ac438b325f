import { perform } from '../../kernel/act/perform.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { readImportFile } from '../../training/index.ts';
import { rememberDone } from '../acts/flash.ts';
import { trainingDeskText } from './text.ts';

export type ImportResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'problems'; readonly lines: readonly string[] };

/** The file that was sent, brought in. */
export async function submitTrainingFile(c: WebContext): Promise<ImportResult> {
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  const problems = (...lines: readonly string[]): ImportResult => ({ kind: 'problems', lines });
  const act = kernel.acts.get('import-courses');
  const { file, _once: once } = await c.req.parseBody();
  if (!act) return { kind: 'forbidden' };
  if (!(file instanceof File) || file.size === 0) return problems(trainingDeskText(lang)('import.missing'));
  const read = await readImportFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return problems(inLang(read.fault, lang));
  const { courses, classes } = read.tables;
  const answer = await perform(kernel, act, {
    actor: actorOf(c),
    input: { fileName: file.name.slice(0, 200) || 'fil', courses: courses ?? undefined, classes: classes ?? undefined },
    onceKey: typeof once === 'string' ? once : undefined,
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return { kind: 'done' };
  }
  if (answer.kind === 'refused' && answer.code === 'nothing-new')
    return { kind: 'nothing', text: inLang(answer.text, lang) };
  if (answer.kind === 'forbidden' || answer.kind === 'not-found') return { kind: 'forbidden' };
  const [fault] = answer.kind === 'invalid' ? Object.values(answer.fields) : [];
  const said = answer.kind === 'refused' ? inLang(answer.text, lang) : fault ? inLang(fault, lang) : '';
  // The page says itself that nothing was stored.
  const [first = '', ...lines] = said.split('\n');
  return problems(...(lines.length > 0 ? lines : [first]));
}
