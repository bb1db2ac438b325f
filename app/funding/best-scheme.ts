import { inOrder, type SchemeAnswer, type Standing, type WhoPaysAnswer } from '@fodfaeste/law/who-pays';

/** The answers of a standing that pay a course and speak to the person, the best first. */
export const schemesOf = ({ schemes }: WhoPaysAnswer, standing: Standing): readonly SchemeAnswer[] =>
  inOrder(schemes.filter((scheme) => scheme.standing === standing && !scheme.aside && scheme.concerns));

/** The best scheme that pays the course as things are; null when none does yet. */
export const bestScheme = (answer: WhoPaysAnswer): SchemeAnswer | null => schemesOf(answer, 'yes')[0] ?? null;

/** The scheme that comes nearest: one that pays, else one that lacks something, else one to ask about. */
export const nearestScheme = (answer: WhoPaysAnswer): SchemeAnswer | null =>
  bestScheme(answer) ?? schemesOf(answer, 'missing')[0] ?? schemesOf(answer, 'ask')[0] ?? null;
