import { citeText, danishLaw, type Question } from '@fodfaeste/law';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { PlacementKind } from './placement.ts';

/** The fields of the form that answer what the law leaves to judgement. */
export const answerFields = {
  answerBehov: 'virksomhed.praktik_behov',
  answerLoentimer: 'virksomhed.loentimer_undersoegt',
  answerLatestEmployer: 'virksomhed.hos_seneste_arbejdsgiver',
  answerNyFunktion: 'virksomhed.ny_funktion',
  answerAgreesSame: 'virksomhed.enig_i_samme_funktion',
  answerGroupChange: 'virksomhed.fortsaetter_ved_maalgruppeskift',
  answerSpouse: 'virksomhed.ejet_af_aegtefaelle_eller_samlever',
  answerSixMonths: 'virksomhed.seks_maaneder_opfyldt',
  answerForeignEducation: 'virksomhed.uddannelse_kompetencegivende',
  answerExtraTasks: 'virksomhed.opgaver_ud_over_normeret',
  answerSameFunction: 'virksomhed.samme_funktion',
  answerNoStaff: 'virksomhed.merbeskaeftigelse_uden_ansatte',
  answerCompetition: 'virksomhed.konkurrenceforvridende',
  answerStateAid: 'virksomhed.udelukket_fra_statsstoette',
} as const;
export type AnswerField = keyof typeof answerFields;

export const answerFieldNames = Object.keys(answerFields) as AnswerField[];

/** What follows only from a yes: whoever says that it is not the latest employer need say no more of it. */
export const onlyAfterYes: Readonly<Partial<Record<AnswerField, AnswerField>>> = {
  answerNyFunktion: 'answerLatestEmployer',
  answerAgreesSame: 'answerLatestEmployer',
  answerGroupChange: 'answerLatestEmployer',
};

const byKind: Readonly<Record<PlacementKind, readonly AnswerField[]>> = {
  praktik: [
    'answerBehov',
    'answerLatestEmployer',
    'answerNyFunktion',
    'answerAgreesSame',
    'answerLoentimer',
    'answerSameFunction',
    'answerCompetition',
  ],
  loentilskud: [
    'answerLatestEmployer',
    'answerGroupChange',
    'answerSpouse',
    'answerSixMonths',
    'answerForeignEducation',
    'answerNoStaff',
    'answerSameFunction',
    'answerCompetition',
    'answerStateAid',
  ],
  nytteindsats: ['answerLatestEmployer', 'answerExtraTasks', 'answerSameFunction', 'answerCompetition'],
  smaajob: [],
};

export interface PlacementQuestion {
  readonly field: AnswerField;
  /** The question of the law engine. */
  readonly id: string;
  readonly text: Bilingual;
  readonly help: Bilingual;
  readonly cites: readonly string[];
}

const questions = new Map<string, Question>(
  danishLaw.topics.flatMap((topic) => topic.questions.map((question) => [question.id, question] as const)),
);

export function questionOfField(field: AnswerField): PlacementQuestion {
  const found = questions.get(answerFields[field]);
  if (!found) throw new Error(`the law has no question ${answerFields[field]}`);
  return { field, id: found.id, text: found.text, help: found.help, cites: found.cites.map(citeText) };
}

/** Every question that can come up for a place of that kind, in the order of the form. Which do is for {@link questionsOf} to say. */
export const placementQuestions = (kind: PlacementKind): readonly PlacementQuestion[] =>
  byKind[kind].map(questionOfField);

const fieldOfQuestion = new Map<string, AnswerField>(answerFieldNames.map((field) => [answerFields[field], field]));

/** The field that answers a question of the law; undefined where it is answered elsewhere. */
export const fieldOf = (question: string): AnswerField | undefined => fieldOfQuestion.get(question);
