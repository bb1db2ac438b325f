import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, type Log, type LogFields } from './log.ts';

function capture(format: 'json' | 'human' = 'json'): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: createLog({ level: 'debug', format, write: (line) => void lines.push(line) }), lines };
}

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const cpr = fc.tuple(digits(6), fc.constantFrom('-', '', ' '), digits(4)).map((parts) => parts.join(''));
const sevenLetters = fc.constantFrom('id', 'note', 'case', 'err', 'title', 'url', 'x');

describe('a log line', () => {
  it('never holds a CPR number, whatever the field, the depth or the message', () => {
    fc.assert(
      fc.property(
        cpr,
        sevenLetters,
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('json', 'human'),
        (number, key, depth, format) => {
          const { log, lines } = capture(format as 'json' | 'human');
          let fields: LogFields = {
            [key]: `før ${number} efter`,
            [`k${number}`]: 1,
            list: [number],
            err: new Error(`no ${number}`),
          };
          for (let level = 0; level < depth; level++) fields = { [key]: fields };
          log.child({ [key]: number }).error(fields, `Failed for ${number}`);
          expect(lines).toHaveLength(1);
          expect(lines.join('')).not.toContain(number);
        },
      ),
    );
  });

  it('never holds a CPR number kept as a number', () => {
    const { log, lines } = capture();
    log.info({ value: 1_011_234_567, big: 101_123_456_7n }, 'x');
    expect(lines[0]).not.toMatch(/1011234567/);
  });

  it.each([
    'cpr',
    'name',
    'given_name',
    'familyName',
    'email',
    'contactEmail',
    'phone',
    'phone_number',
    'address',
    'street',
    'cookie',
    'set-cookie',
    'Authorization',
    'password',
    'access_token',
  ])('leaves out %s', (key) => {
    const { log, lines } = capture();
    log.info({ headers: { [key]: 'Karen Kær' } }, 'x');
    expect(lines[0]).not.toContain('Karen');
    expect(lines[0]).toContain('[redacted]');
  });

  it('keeps what an operator needs', () => {
    const { log, lines } = capture();
    const requestId = 'ab123456-7890-4abc-8def-123456789012';
    log.warn({ requestId, status: 409, ms: 12.5, act: 'assign-contact' }, 'Act refused');
    const { time, ...line } = JSON.parse(lines[0] ?? '');
    expect(line).toEqual({
      level: 'warn',
      requestId,
      status: 409,
      ms: 12.5,
      act: 'assign-contact',
      msg: 'Act refused',
    });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('keeps of a database error its code and message, not the values it quotes', () => {
    const { log, lines } = capture();
    const error = Object.assign(new Error('duplicate key value violates unique constraint "person_cpr"'), {
      code: '23505',
      detail: 'Key (given_name)=(Karen) already exists.',
    });
    log.error({ err: error }, 'Query failed');
    expect(lines[0]).toContain('23505');
    expect(lines[0]).toContain('person_cpr');
    expect(lines[0]).not.toContain('Karen');
  });

  it('takes the quoted value out of a database error that could not read it', () => {
    const { log, lines } = capture();
    const error = Object.assign(new Error('invalid input syntax for type date: "Karen Kær"'), { code: '22007' });
    log.error({ err: error }, 'Query failed');
    expect(lines[0]).toContain('invalid input syntax for type date');
    expect(lines[0]).not.toContain('Karen');
  });

  it('is one short line for a person', () => {
    const { log, lines } = capture('human');
    log.info({ status: 200, path: '/overblik' }, 'Page served');
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d {7}Page served status=200 path=\/overblik\n$/);
  });

  it.each(['err', 'error'])(
    'shows a person the stack in %s line by line, and nothing of what the error quotes',
    (key) => {
      const { log, lines } = capture('human');
      const error = Object.assign(new Error('no 010190-4001', { cause: new TypeError('deep 010190-4001') }), {
        detail: 'Key (given_name)=(Karen) already exists.',
      });
      log.error({ requestId: 'r1', [key]: error }, 'request failed');
      const [first, second, third] = (lines[0] ?? '').split('\n');
      expect(first).toMatch(/ERROR request failed requestId=r1$/);
      expect(second).toBe('  Error: no [cpr]');
      expect(third).toMatch(/^ {6}at .*log\.test\.ts/);
      expect(lines[0]).toContain('\n  caused by: TypeError: deep [cpr]\n');
      expect(lines[0]).not.toMatch(/Karen|010190/);
    },
  );

  it('shows a person a code in error as it stands', () => {
    const { log, lines } = capture('human');
    log.warn({ error: 'took-too-long' }, 'Job failed');
    expect(lines[0]).toMatch(/WARN {2}Job failed error=took-too-long\n$/);
  });

  it('is silent below its level', () => {
    const lines: string[] = [];
    createLog({ level: 'warn', format: 'json', write: (line) => void lines.push(line) }).info({}, 'x');
    expect(lines).toEqual([]);
  });
});
