import { any, concept } from '../../language/build.ts';
import type { NotDemanded } from '../../rules/rule.ts';
import { fvl2014, las2021, las2024, las2025, rsl2025 } from '../sources.ts';

const onHelp = concept('sanktion.kontanthjaelp');
const either = any(onHelp, concept('sanktion.dagpenge'));

/** Common beliefs about availability and sanctions. */
export const notDemanded2020: readonly NotDemanded[] = [
  {
    id: 'sanktion.automatisk_fradrag',
    text: {
      da: 'Kommunen må ikke trække i din hjælp, bare fordi du blev væk.',
      en: 'Nothing may be deducted just because you stayed away.',
    },
    because: {
      da: 'Kommunen skal først høre dig og vurdere, om du havde en god grund.',
      en: 'You must first be heard, and it must be judged whether you had a good reason.',
    },
    cites: [las2021('§ 13, stk. 7-8'), las2025('§ 13, stk. 7-8'), fvl2014('§ 19')],
    mark: 'V',
    when: onHelp,
  },
  {
    id: 'sanktion.hoejere_ved_gentagelse',
    text: {
      da: 'Et fradrag bliver ikke højere, fordi det sker igen.',
      en: 'A deduction does not grow because it happens again.',
    },
    because: {
      da: 'Satsen er den samme hver gang. Kun den skærpede sanktion er anderledes, og den har egne krav.',
      en: 'The rate is the same each time. Only the intensified sanction differs, and it has demands of its own.',
    },
    cites: [las2021('§§ 35, 40'), las2024('§§ 35, 40'), las2025('§§ 35, 40')],
    mark: 'V',
    when: onHelp,
  },
  {
    id: 'sanktion.liste_over_grunde',
    text: {
      da: 'En god grund behøver ikke at stå på en liste.',
      en: 'A good reason need not be on a list.',
    },
    because: {
      da: 'Loven siger kun "rimelig grund". Kommunen skal se på netop din situation.',
      en: 'The act says only "reasonable ground". Your own situation must be looked at.',
    },
    cites: [las2021('§ 13, stk. 7'), las2025('§ 13, stk. 7')],
    mark: 'V',
    when: onHelp,
  },
  {
    id: 'sanktion.fjorten_dages_hoering',
    text: {
      da: 'Høringsfristen er ikke altid 14 dage.',
      en: 'The time for a hearing is not always 14 days.',
    },
    because: {
      da: 'Loven fastsætter ikke, hvor lang fristen skal være. Du kan bede om mere tid.',
      en: 'The act does not set its length. You can ask for more time.',
    },
    cites: [fvl2014('§§ 19, 21')],
    mark: 'V',
    when: either,
  },
  {
    id: 'sanktion.skriftlig_klage',
    text: {
      da: 'Du behøver ikke at klage på skrift eller sige hvorfor.',
      en: 'You need not complain in writing or say why.',
    },
    because: {
      da: 'Loven stiller ikke krav til formen. Du kan også ringe.',
      en: 'The act sets no form. You can also phone.',
    },
    cites: [rsl2025('§§ 66-67')],
    mark: 'V',
    when: either,
  },
];

export const notDemanded2024: readonly NotDemanded[] = [
  {
    id: 'sanktion.vejledning_hvert_halve_aar',
    text: {
      da: 'Kommunen skal ikke tale om dine pligter med dig hvert halve år.',
      en: 'Your duties need no longer be gone through every half year.',
    },
    because: {
      da: 'Siden 2024 er skriftlig vejledning nok. Den skal være givet, før noget sker.',
      en: 'Since 2024 written guidance is enough. It must have been given before anything happens.',
    },
    cites: [las2024('§ 35, stk. 1'), las2025('§ 35, stk. 1')],
    mark: 'V',
    when: onHelp,
  },
];
