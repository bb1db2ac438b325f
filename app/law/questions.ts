import { danishLaw, type Question } from '@fodfaeste/law';

const questions = new Map(
  danishLaw.topics.flatMap((topic) => topic.questions.map((question) => [question.id, question] as const)),
);

/** A question of the law by its id. */
export const questionOf = (id: string): Question | undefined => questions.get(id);

/** Every question that the law leaves to judgement about a citizen. */
export const personQuestions: readonly Question[] = [...questions.values()].filter(
  ({ subject }) => subject === 'person',
);
