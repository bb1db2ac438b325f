import { standsAlone } from './field-types.ts';
import { isMergeField, type MergeValues, typeOfField } from './fields.ts';

const alone = /^\s*\{([^{}]*)\}\s*$/;

const isEmpty = (line: string, values: MergeValues): boolean => {
  const name = alone.exec(line)?.[1]?.trim() ?? '';
  return isMergeField(name) && standsAlone(typeOfField(name)) && values[name] === '';
};

/** A template without the paragraphs that have nothing to say this time, and without a heading that would stand over nothing. */
export function withoutEmpty(body: string, values: MergeValues): string {
  const kept: string[] = [];
  let dropped = false;
  for (const line of body.split('\n')) {
    if (isEmpty(line, values)) {
      dropped = true;
      continue;
    }
    const startsAnew = line.startsWith('# ');
    if (dropped && line.trim() === '') continue;
    if (dropped) {
      const above = kept.findLastIndex((one) => one.trim() !== '');
      // Another paragraph under the same heading keeps it.
      if (startsAnew && kept[above]?.startsWith('# ')) kept.splice(above);
      dropped = false;
    }
    kept.push(line);
  }
  const text = kept.join('\n').trimEnd();
  const last = text.lastIndexOf('\n') + 1;
  return dropped && text.slice(last).startsWith('# ') ? text.slice(0, last).trimEnd() : text;
}
