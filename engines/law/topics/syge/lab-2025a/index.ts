import { all, concept } from '../../../language/build.ts';
import type { Part } from '../../../rules/pack.ts';
import { act1657of2024, sdpl2025 } from '../../sources.ts';
import { followedUp } from '../lab-2020/follow-up.ts';
import { effort2025 } from './effort.ts';
import { shortCourseRules } from './follow-up.ts';
import { order2025 } from './order.ts';

/** Sickness benefit as simplified on 1 January 2025: act no. 1657/2024, order no. 1710/2024. */
export const syge2025: Part = {
  rules: [...shortCourseRules, ...effort2025, ...order2025],
  removes: [
    ended(
      'syge.revisitation',
      'Ny kategori ved hver opfølgning er afskaffet.',
      'The new assessment at each follow-up is abolished.',
      '§ 12, stk. 3',
    ),
    ended('syge.kategori_3.rehabteam', 'Kategori 3 er afskaffet.', 'Category 3 is abolished.', '§ 13 d'),
    ended('syge.kategori_3.sagsbehandler', 'Kategori 3 er afskaffet.', 'Category 3 is abolished.', '§ 13 d'),
    ended(
      'syge.indsats.mestringskursus',
      'Retten til kurset er afskaffet; kommunen kan stadig give det.',
      'The right to the course is abolished; it may still be given.',
      '§ 13 c',
    ),
  ],
  notDemanded: [
    {
      id: 'syge.ansat_uden_plan',
      text: {
        da: 'Har du et job, skal du ikke have et jobmål eller Min Plan.',
        en: 'If you have a job, you need no job goal and no plan.',
      },
      because: {
        da: 'Siden 2025 kræver loven det ikke for sygemeldte, der er ansat.',
        en: 'Since 2025 the act does not demand it of sick persons who are employed.',
      },
      cites: [sdpl2025('§ 13 c, stk. 2, 3. pkt.')],
      mark: 'V',
      when: all(followedUp, concept('syge.ansat')),
    },
  ],
};

function ended(id: string, da: string, en: string, paragraph: string) {
  return { id, why: { da, en }, cites: [sdpl2025(paragraph), act1657of2024('§ 1')] };
}
