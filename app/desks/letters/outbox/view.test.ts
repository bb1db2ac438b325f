import { instant, plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { outboxHref, outboxQuery, viewOf } from './view.ts';

const today = plainDate('2026-11-24');

describe('the address of the outbox', () => {
  it('shows the last week when it says nothing, or nonsense', () => {
    const plain = { from: '2026-11-17', state: null, channel: null, page: 1 };
    expect(outboxQuery({}, today)).toEqual(plain);
    expect(outboxQuery({ dag: '070785-1001', tilstand: 'x', kanal: 'y', side: '-1' }, today)).toEqual(plain);
  });
  it('reads a day as its own links and its form write it', () => {
    expect(outboxQuery({ dag: '2026-11-01' }, today).from).toBe('2026-11-01');
    expect(outboxQuery({ 'dag.day': '1', 'dag.month': '11', 'dag.year': '2026' }, today).from).toBe('2026-11-01');
  });
  it('keeps what was chosen and goes back to the first page', () => {
    const query = outboxQuery({ dag: '2026-11-01', kanal: 'sms', side: '3' }, today);
    expect(outboxHref(query, { state: 'bounced' })).toBe(
      '/administration/udbakke?dag=2026-11-01&tilstand=bounced&kanal=sms',
    );
  });
  it('begins at midnight in Denmark', () => {
    const view = viewOf(outboxQuery({ dag: '2026-11-01' }, today), instant('2026-11-24T09:42:00.000Z'));
    expect(view.from).toBe('2026-10-31T23:00:00.000Z');
  });
});
