import type { WebContext } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';

/** The course and the class in the address; null where no course is named. */
export function askedOf(c: WebContext): { readonly courseId: string; readonly classId: string | null } | null {
  const [courseId, classId] = [c.req.query('kursus') ?? '', c.req.query('hold') ?? ''];
  return isId(courseId) ? { courseId, classId: isId(classId) ? classId : null } : null;
}
