import type { Gap } from '../../rules/rule.ts';
import { finOrder2026, lab2019, lab2022, lab2024, las2024, las2025 } from '../sources.ts';
import { newRules2023 } from './sources.ts';

/** What could not be read, or not derived. */
export const pengeGaps: readonly Gap[] = [
  {
    id: 'penge.satser_2027',
    text: {
      da: 'Satserne for 2027 er ikke fastsat. Lov nr. 630 af 11. juni 2024 tager 0,45 procentpoint af reguleringen i 2026 eller 2027; det ses ikke i procenten for 2026.',
      en: 'Rates of 2027 are not set. Act no. 630 of 2024 takes 0.45 points off the regulation in 2026 or 2027; it is not seen in the percentage of 2026.',
    },
    cites: [las2025('§ 109')],
  },
  {
    id: 'penge.sanktionssatser_2026',
    text: {
      da: 'Ministeriets tabel med sanktionssatser for 2025 og 2026 er ikke set. Den fjerde sats i første halvår af 2025 (750 eller 800 kr.) og den anden (450 eller 500 kr.) og fjerde sats (800 eller 750 kr.) i 2026 kendes derfor ikke. Det samme gælder fritidstillægget i 2026 (450 eller 500 kr.).',
      en: 'The ministry’s table of sanction rates of 2025 and 2026 was not seen. The fourth rate of the first half of 2025 (DKK 750 or 800), and the second (450 or 500) and fourth (800 or 750) of 2026 are not known; nor the leisure supplement of 2026 (450 or 500).',
    },
    cites: [las2025('§ 35, stk. 4, og § 109, stk. 4')],
  },
  {
    id: 'penge.fradrag_pr_time',
    text: {
      da: 'Før 1. juli 2025 blev der set bort fra 25 kr. pr. arbejdstime, højst 160 timer om måneden. Loven siger ikke, fra hvilket år beløbet reguleres, så beløbet pr. år kendes ikke.',
      en: 'Before 1 July 2025, DKK 25 per worked hour was disregarded, at most 160 hours a month. The act does not say from which year it is regulated, so the amount of a year is not known.',
    },
    cites: [las2024('§ 31, stk. 1')],
  },
  {
    id: 'penge.loft_overgangsydelse',
    text: {
      da: 'Kontanthjælpsloftet for overgangsydelse (§ 25 b, stk. 4-5) er ikke beregnet pr. år, fordi ingen offentliggjort tabel kunne bekræfte tallene.',
      en: 'The ceiling of help for transition benefit (§ 25 b, subsections 4-5) is not worked out by year: no published table could confirm it.',
    },
    cites: [las2024('§ 25 b, stk. 4-5')],
  },
  {
    id: 'penge.timekrav_225',
    text: {
      da: '225-timersreglens beløb står som tal, men reglen om, hvem den rammer, er ikke skrevet som regel: den kræver begge ægtefællers timer.',
      en: 'The amounts of the 225-hour rule are listed, but whom it reaches is no rule here: it needs both spouses’ hours.',
    },
    cites: [las2024('§§ 13 f-13 g')],
  },
  {
    id: 'penge.revalidering_2026',
    text: {
      da: 'Om løbende revalideringsydelse refunderes efter 1. februar 2026, er ikke læst; ydelsen står ikke længere i finansieringslovens liste.',
      en: 'Whether running revalideringsydelse is refunded after 1 February 2026 was not read; it is no longer in the list of the financing act.',
    },
    cites: [finOrder2026('§ 2'), finOrder2026('§ 33, stk. 3')],
  },
  {
    id: 'penge.ressourceforloeb_driftsrefusion',
    text: {
      da: 'Refusionen af driftsudgifter i ressourceforløb står i lov nr. 548 af 2019, men ikke i LBK nr. 701 af 2022. Dagen, hvor den faldt bort, er ikke læst; her regnes den fra 1. januar 2022.',
      en: 'The refund of costs in resource courses stands in act no. 548 of 2019 but not in LBK 701 of 2022. The day it ended was not read; 1 January 2022 is used here.',
    },
    cites: [lab2019('§ 195'), lab2022('§ 195')],
  },
  {
    id: 'penge.dagpenge_maj_2023',
    text: {
      da: 'At beskæftigelsestillægget og den lavere dimittendsats begynder 1. maj 2023, er kun set hos a-kasser; paragrafferne er læst i LBK nr. 208 af 2024.',
      en: 'That the work supplement and the lower rate of graduates began on 1 May 2023 was seen with funds only; the paragraphs were read in LBK 208 of 2024.',
    },
    cites: [newRules2023('dagpenge fra 1. maj 2023')],
  },
  {
    id: 'penge.dage_med_fradrag',
    text: {
      da: 'For dagpenge er hele dage med visse fradrag eller karantæne selvforsørgelse. De dage står ikke i de registrerede oplysninger, så ugerne kan være talt for højt uden Ydelsesrefusions tal.',
      en: 'For dagpenge, whole days with certain deductions or quarantine are self-support. Such days are not recorded here, so weeks may be counted too high without Ydelsesrefusion’s figure.',
    },
    cites: [finOrder2026('§ 22, stk. 3')],
  },
  {
    id: 'penge.fem_tider_med_ydelse',
    text: {
      da: 'Kun de fem seneste tider med ydelse ses efter, når en genstart af trappen findes. Ydelsesrefusions tal går forud.',
      en: 'Only the latest five benefit times are looked at for a new start of the ladder. Ydelsesrefusion’s figure goes before.',
    },
    cites: [finOrder2026('§§ 3 og 22')],
  },
  {
    id: 'penge.befordring_pr_km',
    text: {
      da: 'Kilometersatsen for befordring følger Skatterådets sats over 120 km. Den er kun set for 2021, 2023 og 2024.',
      en: 'The rate of transport a km follows the tax council’s rate beyond 120 km, seen for 2021, 2023 and 2024 only.',
    },
    cites: [lab2024('§ 175, stk. 2')],
  },
  {
    id: 'penge.budgetgaranti',
    text: {
      da: 'Budgetgarantien og bloktilskuddet, som dækker de øvrige driftsudgifter, er ikke regler for en sag og er ikke skrevet her.',
      en: 'The budget guarantee and the block grant, which cover the other costs, are no rules of a case and are not written here.',
    },
    cites: [lab2024('§ 195')],
  },
];
