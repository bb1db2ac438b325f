import { describe, expect, it } from 'vitest';
import { templateFaults } from './faults.ts';
import { orderFault } from './order.ts';
import { shippedDa } from './shipped.da.ts';

const parts = {
  hello: 'Hej {fornavn}',
  more: 'Du har skrevet til os.',
  result: '{afgoerelse.resultat}',
  why: '# Derfor\n{afgoerelse.begrundelse}',
  complain: '{klage.vejledning}',
  farewell: 'Venlig hilsen\n{kontaktperson}',
  rules: '{afgoerelse.regler}',
} as const;
const written = (...names: (keyof typeof parts)[]) => names.map((name) => parts[name]).join('\n\n');
const faultOf = (...names: (keyof typeof parts)[]) => orderFault(written(...names));

describe('the order of a decision', () => {
  it('is result, why, what you can do, the law', () => {
    expect(faultOf('hello', 'result', 'why', 'complain', 'farewell', 'rules')).toBeNull();
    expect(faultOf('hello', 'more', 'result', 'why', 'complain', 'rules', 'farewell')).toBeNull();
  });
  it('has the result in one of the first two paragraphs; a greeting and a heading are none', () => {
    expect(faultOf('hello', 'more', 'more', 'result', 'farewell')).toMatchObject({
      line: 7,
      text: { da: 'Linje 7: resultatet skal stå i et af de to første afsnit.' },
    });
  });
  it('tells why after the result', () => {
    expect(faultOf('hello', 'why', 'result')).toMatchObject({
      line: 4,
      text: { da: expect.stringContaining('efter resultatet') },
    });
  });
  it('says what can be done after why', () => {
    expect(faultOf('result', 'complain', 'why')).toMatchObject({
      line: 3,
      text: { da: expect.stringContaining('gøre') },
    });
  });
  it('has the law last', () => {
    expect(faultOf('result', 'rules', 'why')).toMatchObject({
      line: 3,
      text: { da: expect.stringContaining('sidst') },
    });
    expect(faultOf('result', 'rules', 'more', 'farewell')).toMatchObject({ line: 3 });
  });
  it('is a fault when somebody saves it otherwise', () => {
    const { subject, body } = shippedDa['decision-refused'];
    const moved = body.replace('\n\n{afgoerelse.regler}', '').replace('# Derfor', '{afgoerelse.regler}\n\n# Derfor');
    expect(templateFaults('decision-refused', { subject, body: moved })).toMatchObject([
      { code: 'order', part: 'body', line: 5 },
    ]);
  });
});
