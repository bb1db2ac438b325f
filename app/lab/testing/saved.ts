import { instant } from '@fodfaeste/law/dates';
import { uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { SavedScenario } from '../queries/scenarios.ts';
import { shortScenario } from './scenarios.ts';

export const scenarioId = uuid(8);
export const savedWith = (over: Partial<SavedScenario> = {}): SavedScenario => ({
  id: scenarioId,
  title: { da: 'Kort', en: 'Short' },
  text: shortScenario,
  number: 2,
  state: 'active',
  byName: 'Anna Holm',
  at: instant(testNow),
  version: 2,
  ...over,
});
