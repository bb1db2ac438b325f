import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';

/** "marts 2027": how a time horizon is said. */
export const formatMonth = (lang: Lang, date: PlainDate): string => formatDate(lang, date).replace(/^\d+\.? /, '');
