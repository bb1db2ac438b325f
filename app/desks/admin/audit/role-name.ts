import { roles } from '../../../kernel/identity/actor.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { deskText } from '../../text.ts';

const isRole = (text: string): text is (typeof roles)[number] | 'system' =>
  text === 'system' || (roles as readonly string[]).includes(text);

/** A role as the log keeps it, in words. */
export const roleName = (role: string, lang: Lang): string => (isRole(role) ? deskText(lang)(`role.${role}`) : role);
