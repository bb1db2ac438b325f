import { bookOn, danishLaw } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** What a rule is called on a day; its id where the law of the day does not have it. */
export function ruleName(id: string, on: PlainDate): Bilingual {
  return bookOn(danishLaw, on).rule.get(id)?.name ?? { da: id, en: id };
}
