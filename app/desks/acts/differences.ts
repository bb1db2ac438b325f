import type { Change } from '../../kernel/act/event.ts';
import type { FormModel } from '../../kernel/act/form-model.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { Difference } from '../../ui/notice/conflict-notice.tsx';

const changesOf = (event: StoredEvent): readonly Change[] => {
  const { changes } = event.data as { changes?: readonly Change[] };
  return Array.isArray(changes) ? changes : [];
};

/** What the colleague changed beside what was typed, field by field, as people read it. */
export function differences(model: FormModel, since: readonly StoredEvent[], lang: Lang): Difference[] {
  const changes = since.flatMap(changesOf);
  return model.fields.flatMap((field): Difference[] => {
    const own = changes.filter((change) => change.field === field.name);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    const typed = typeof field.value === 'string' ? field.value : '';
    const chosen = field.choices.find((choice) => choice.value === typed);
    const mine = chosen ? inLang(chosen.label, lang) : typed;
    return [{ field: field.name, label: inLang(field.label, lang), before: first.before, theirs: last.after, mine }];
  });
}
