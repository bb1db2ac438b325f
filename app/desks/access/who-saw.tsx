import type { Instant } from '@fodfaeste/law/dates';
import type { ActRegistry } from '../../kernel/act/registry.ts';
import { roles } from '../../kernel/identity/actor.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { TimelineEntry } from '../../ui/content/timeline.tsx';
import type { SeenRow } from '../person/queries.ts';
import { deskText } from '../text.ts';
import { placeName } from './places.ts';

const isRole = (text: string): text is (typeof roles)[number] | 'system' =>
  text === 'system' || (roles as readonly string[]).includes(text);

interface Folded extends SeenRow {
  readonly times: number;
}

// Somebody who turns the same page five times in an hour is one line with "5 gange", not five.
function fold(rows: readonly SeenRow[]): Folded[] {
  const folded: Folded[] = [];
  for (const row of rows) {
    const last = folded.at(-1);
    const same =
      last &&
      last.actorId === row.actorId &&
      last.place === row.place &&
      last.reason === row.reason &&
      last.at.slice(0, 13) === row.at.slice(0, 13);
    if (same) folded[folded.length - 1] = { ...last, times: last.times + 1 };
    else folded.push({ ...row, times: 1 });
  }
  return folded;
}

/** Who saw whom, as sentences with name, role and house; the reason below where there is one. */
export function whoSaw(rows: readonly SeenRow[], acts: ActRegistry, lang: Lang): TimelineEntry[] {
  const t = deskText(lang);
  return fold(rows).map((row) => {
    const role = isRole(row.actorRole) ? t(`role.${row.actorRole}`) : row.actorRole;
    const times = row.times > 1 ? ` ${t('saw.times', { antal: row.times })}` : '';
    return {
      at: row.at as Instant,
      sentence: `${row.actorName} ${inLang(placeName(row.place, acts), lang)}${times}`,
      who: `${role}, ${row.actorOrganisation}`,
      note: row.reason ? t('saw.reason', { grund: row.reason }) : undefined,
    };
  });
}
