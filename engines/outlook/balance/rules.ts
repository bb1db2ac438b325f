/**
 * The rule behind the labels, with why each limit stands where it does. The four labels are those of Arbejdsmarkedsbalancen
 * (evidence E1.3): mangel, paradoksproblem, gode and mindre gode jobmuligheder. STAR publishes the labels, not all limits; where
 * the limit is ours, it says so.
 */
export interface Limit {
  readonly id: 'failed-recruitment' | 'low-unemployment' | 'ads-rise' | 'ads-fall';
  readonly value: number;
  readonly unit: '%' | '% a year';
  readonly da: string;
  readonly en: string;
  /** Number in the evidence file that it rests on. */
  readonly source: string;
  readonly own: boolean;
}

export const limits = {
  failedRecruitment: {
    id: 'failed-recruitment',
    value: 23,
    unit: '%',
    da: 'Over 23 % forgæves forsøg er et rekrutteringsproblem: andelen i den første runde af STARs undersøgelse i sin nuværende form.',
    en: 'Over 23 % failed attempts are a recruitment problem: the share in the first round of the present survey.',
    source: 'E1.6',
    own: true,
  },
  lowUnemployment: {
    id: 'low-unemployment',
    value: 2.5,
    unit: '%',
    da: 'Højst 2,5 % ledige er lav ledighed, som i STARs kendetegn for omfattende mangel.',
    en: 'At most 2.5 % unemployed is low, as in the criterion for extensive shortage.',
    source: 'E1.4',
    own: false,
  },
  adsRise: {
    id: 'ads-rise',
    value: 5,
    unit: '% a year',
    da: 'Mindst 5 % flere opslag end året før er fremgang, som grænsen for gennemsnitlig vækst i O*NET.',
    en: 'At least 5 % more ads than the year before is a rise, like the limit of average growth in O*NET.',
    source: 'E2.3',
    own: true,
  },
  adsFall: {
    id: 'ads-fall',
    value: -5,
    unit: '% a year',
    da: 'Mindst 5 % færre opslag end året før er tilbagegang, spejlbilledet af grænsen for fremgang.',
    en: 'At least 5 % fewer ads than the year before is a fall, the mirror of the limit of a rise.',
    source: 'E2.3',
    own: true,
  },
} as const satisfies Record<string, Limit>;

export type Label = 'shortage' | 'paradox' | 'good' | 'fewer';

export interface LabelRule {
  readonly label: Label;
  readonly da: string;
  readonly en: string;
  readonly whyDa: string;
  readonly whyEn: string;
}

export const labelRules: readonly LabelRule[] = [
  {
    label: 'shortage',
    da: 'Mangel',
    en: 'Shortage',
    whyDa: 'Arbejdsgiverne søger forgæves, og få er ledige.',
    whyEn: 'Employers recruit in vain, and few are unemployed.',
  },
  {
    label: 'paradox',
    da: 'Paradoks',
    en: 'Paradox',
    whyDa: 'Arbejdsgiverne søger forgæves, selv om mange er ledige: en opgave for formidling før uddannelse.',
    whyEn: 'Employers recruit in vain though many are unemployed: a task of matching before training.',
  },
  {
    label: 'good',
    da: 'Gode jobmuligheder',
    en: 'Good openings',
    whyDa: 'Arbejdsgiverne finder dem, de søger, få er ledige, og opslagene falder ikke.',
    whyEn: 'Employers find whom they seek, few are unemployed, and ads do not fall.',
  },
  {
    label: 'fewer',
    da: 'Færre jobmuligheder',
    en: 'Fewer openings',
    whyDa: 'Arbejdsgiverne finder dem, de søger, mange er ledige, og opslagene stiger ikke.',
    whyEn: 'Employers find whom they seek, many are unemployed, and ads do not rise.',
  },
];
