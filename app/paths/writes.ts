import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { NeedAnswered, PathChosen, ThoughtSaid } from './events.ts';

export function choiceWrites(
  event: PathChosen,
  { authorityId: authority_id, at }: EventFrame,
): readonly Write<TableName>[] {
  const { data, caseId: case_id, unrecorded } = event;
  return [
    ...(data.before ? [update('path_choice', { authority_id, id: data.before.id }, { ended_at: at })] : []),
    insert('path_choice', {
      authority_id,
      id: data.choiceId,
      case_id,
      path: data.path,
      occupation_title: data.occupationTitle,
      occupation_uri: data.occupationUri,
      words: data.words,
      together: data.by !== 'citizen',
      chosen_by: data.by,
      chosen_by_name: data.byName,
      at,
      data_on: data.dataOn,
      law_version: data.lawVersion,
      snapshot: JSON.stringify(unrecorded.snapshot),
    }),
  ];
}

export function thoughtWrites(
  { data, caseId: case_id }: ThoughtSaid,
  { authorityId: authority_id, at }: EventFrame,
): readonly Write<TableName>[] {
  const key = { authority_id, case_id, path: data.path };
  const said = { words: data.words, said_by_name: data.byName, at };
  return [data.again ? update('path_thought', key, said) : insert('path_thought', { ...key, ...said })];
}

export const needAnswerWrites = (
  { data }: NeedAnswered,
  { authorityId: authority_id, at }: EventFrame,
): readonly Write<TableName>[] => [
  insert('training_need_answer', {
    authority_id,
    id: data.answerId,
    isco: data.isco,
    organisation_id: data.organisationId,
    organisation_name: data.organisationName,
    answer: data.answer,
    words: data.words,
    by_name: data.byName,
    at,
  }),
];
