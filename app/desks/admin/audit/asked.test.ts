import { describe, expect, it } from 'vitest';
import { readAsked, typedAgain } from './asked.ts';
import { auditText } from './text.ts';

const t = auditText('da');
const asked = (form: Readonly<Record<string, string>>) => readAsked(form, t);
const id = '00000000-0000-4000-8000-000000000001';

describe('what was typed into the search', () => {
  it('is names, days and a kind', () => {
    expect(
      asked({ medarbejder: ' Anna ', borger: 'Mie Dahl', fra: '1-11-2026', til: '2026-11-24', slags: 'read' }),
    ).toEqual({
      search: { actorId: null, personId: null, from: '2026-11-01', to: '2026-11-24', action: 'read' },
      staffName: 'Anna',
      citizen: { name: 'Mie Dahl' },
      problems: [],
    });
  });

  it.each(['010190-1234', '0101901234', '010190 1234'])('is a CPR number: %s', (number) => {
    const { citizen, problems } = asked({ borger: number });
    expect(problems).toEqual([]);
    expect(citizen && 'cpr' in citizen && citizen.cpr.plain()).toBe('0101901234');
  });

  it('is not asked again when somebody is chosen', () => {
    expect(asked({ medarbejderId: id, medarbejder: 'Anna', borgerId: id, borger: 'Mie' })).toMatchObject({
      search: { actorId: id, personId: id },
      staffName: null,
      citizen: null,
    });
  });

  it.each([
    [{ borger: '010190-12' }, 'borger'],
    [{ borger: '--' }, 'borger'],
    [{ medarbejder: '010190-1234' }, 'medarbejder'],
    [{ fra: '31-02-2026' }, 'fra'],
    [{ fra: '24-11-2026', til: '23-11-2026' }, 'til'],
  ])('is refused at its field: %o', (form, field) => {
    expect(asked(form).problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('is shown again, but never what looks like a number', () => {
    expect(typedAgain({ borger: '010190-12', medarbejder: 'Anna', fra: '31-02-2026', _csrf: 'x' })).toEqual({
      medarbejder: 'Anna',
      fra: '31-02-2026',
      til: '',
      slags: '',
    });
  });
});
