import { all, concept, count, first, is, param, plusWeeks, startOf, value } from '../../language/build.ts';
import type { Part } from '../../rules/pack.ts';
import { lab2024 } from '../sources.ts';

/** The contact course from 1 January 2024. */
export const kontakt2024: Part = {
  concepts: [
    {
      id: 'gruppe.jobparat',
      name: { da: 'jobparat kontanthjælpsmodtager', en: 'job-ready on cash benefit' },
      when: all(is('ydelse', 'kontanthjaelp'), is('parathed.parathed', 'jobparat')),
      cites: [lab2024('§ 6, nr. 2')],
    },
  ],
  rules: [
    {
      id: 'kontakt.foerste_samtale',
      kind: 'duty',
      subject: 'person',
      bearer: 'kommune',
      name: { da: 'Første samtale', en: 'First talk' },
      citizen: {
        da: 'Kommunen holder den første samtale med dig senest {due}.',
        en: 'The municipality holds the first talk with you by {due}.',
      },
      lawyer: {
        da: 'Den første jobsamtale holdes senest én uge efter den første henvendelse om hjælp.',
        en: 'The first job talk is held no later than one week after the first contact about help.',
      },
      cites: [lab2024('§ 31, stk. 5')],
      mark: 'V',
      when: concept('gruppe.jobparat'),
      need: { op: 'number', value: 1 },
      have: count('samtale', {
        where: { myndighed: 'kommune', slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' },
        from: value('foerste_henvendelse'),
      }),
      due: plusWeeks(value('foerste_henvendelse'), param('kontakt.foerste_samtale_uger')),
    },
  ],
};
void first;
void startOf;
