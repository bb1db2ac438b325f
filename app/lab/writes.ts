import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { LabEvent, RunStarted, ScenarioSaved } from './events.ts';

/** How the lab's acts change its tables. What a run comes to is written by the runner. */
export function labWrites(event: LabEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId, at } = frame;
  switch (event.type) {
    case 'lab.run-started':
      return [startedRow(event, frame)];
    case 'lab.run-cancelled':
      return [
        update('lab_run', { authority_id: authorityId, id: event.data.runId }, { state: 'cancelled', ended_at: at }),
      ];
    case 'lab.scenario-saved':
      return savedRows(event, frame);
    case 'lab.scenario-withdrawn':
      return [
        update(
          'lab_scenario',
          { authority_id: authorityId, id: event.data.scenarioId },
          { state: 'withdrawn', updated_at: at, updated_by_name: frame.actorName },
        ),
      ];
  }
}

function startedRow({ data, unrecorded }: RunStarted, { authorityId, at, actorName }: EventFrame) {
  return insert('lab_run', {
    authority_id: authorityId,
    id: data.runId,
    title_da: data.titleDa,
    title_en: data.titleEn,
    scenario: unrecorded.scenario,
    municipalities: [...data.municipalities],
    thoroughness: data.thoroughness,
    seed: data.seed,
    own_cases: unrecorded.ownCases === null ? null : JSON.stringify(unrecorded.ownCases),
    state: 'queued',
    made_by: unrecorded.madeBy,
    made_by_name: actorName,
    made_at: at,
  });
}

function savedRows({ data, unrecorded }: ScenarioSaved, { authorityId, at, actorName }: EventFrame) {
  const { scenarioId, number, titleDa, titleEn } = data;
  const { scenario } = unrecorded;
  const columns = {
    title_da: titleDa,
    title_en: titleEn,
    scenario,
    number,
    updated_at: at,
    updated_by_name: actorName,
  };
  const key = { authority_id: authorityId, id: scenarioId };
  const version = insert('lab_scenario_version', {
    authority_id: authorityId,
    scenario_id: scenarioId,
    number,
    scenario,
    written_at: at,
    written_by_name: actorName,
  });
  return [
    number === 1
      ? insert('lab_scenario', { ...key, ...columns, state: 'active' })
      : update('lab_scenario', key, columns),
    version,
  ];
}
