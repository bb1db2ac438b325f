import { addDays } from '@fodfaeste/law/dates';
import type { OnList } from '../course.ts';
import { both } from '../text.ts';
import { type Cells, dayIn } from './cells.ts';
import { type CourseColumn, firstWords, listWords, wordIn } from './columns.ts';

/**
 * The lists of a course in one cell: `list:from:to:group`, several with a bar between them; `*` after the list's name for a starred
 * course; `to` is the last day on the list, and may be empty. "regional:01-10-2026:31-03-2027:Nordjylland | seks_uger*:2026-03-01::Transport".
 */
export function listsIn(cells: Cells<CourseColumn>): readonly OnList[] {
  const lists = cells.several('lists', /\|/).flatMap((entry): readonly OnList[] => {
    const [name = '', from = '', until = '', group = ''] = entry.split(':').map((part) => part.trim());
    const star = name.endsWith('*');
    const list = wordIn(listWords, star ? name.slice(0, -1) : name);
    if (list === null) {
      cells.wrong(both('import.fault.list', { vaerdi: name.slice(0, 40), ord: firstWords(listWords) }), 'lists');
      return [];
    }
    const [fromOn, lastOn] = [dayIn(from), until === '' ? null : dayIn(until)];
    if (fromOn === null || (until !== '' && lastOn === null)) {
      cells.wrong(both('import.fault.listDate', { vaerdi: entry.slice(0, 60) }), 'lists');
      return [];
    }
    if (lastOn !== null && lastOn < fromOn) {
      cells.wrong(both('import.fault.listOrder', { vaerdi: entry.slice(0, 60) }), 'lists');
      return [];
    }
    return [{ list, group: group || null, star, fromOn, untilOn: lastOn && addDays(lastOn, 1), sourceUrl: null }];
  });
  const keys = lists.map(({ list, fromOn }) => `${list} ${fromOn}`);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) cells.wrong(both('import.fault.listTwice', { vaerdi: twice }), 'lists');
  return lists;
}

/** The same the other way, for an export. */
export const listsOut = (lists: readonly OnList[]): string =>
  lists
    .map(({ list, star, fromOn, untilOn, group }) => {
      const name = `${listWords[list][0] ?? list}${star ? '*' : ''}`;
      return `${name}:${fromOn}:${untilOn ? addDays(untilOn, -1) : ''}:${group ?? ''}`;
    })
    .join(' | ');
