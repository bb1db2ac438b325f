import type { Origin, Standing } from '@fodfaeste/lab';

/** What the numbers behind a run are about, in the order they are told of. */
export const topics = [
  'people',
  'make',
  'newcomers',
  'length',
  'where',
  'offers',
  'hours',
  'staff',
  'prices',
  'benefits',
] as const;
export type Topic = (typeof topics)[number];

/** By the first word of what an origin is of: keys of `data/lab/constants.csv`, and words of the baseline. */
const topicOf: Readonly<Record<string, Topic>> = {
  stock: 'people',
  stock_ressourceforloeb: 'people',
  integration_share_of_cash: 'people',
  age_share: 'make',
  education_share: 'make',
  inflow: 'newcomers',
  season: 'newcomers',
  exits: 'length',
  weeks: 'length',
  spell_weeks: 'length',
  sick_cases_by_weeks: 'length',
  job_within_year: 'length',
  where: 'where',
  exit_share: 'where',
  exit_to: 'where',
  job_exit_share: 'where',
  starts: 'offers',
  length: 'offers',
  offer_weeks: 'offers',
  offer_weight: 'offers',
  offers_started_year: 'offers',
  guidance_started_year: 'offers',
  citizens_with_offer_year: 'offers',
  offers_running_praktik: 'offers',
  offers_running_loentilskud: 'offers',
  private_share_of_loentilskud: 'offers',
  share: 'hours',
  paid_hours_week: 'hours',
  companyJobs: 'hours',
  caseload: 'staff',
  talk_minutes: 'staff',
  hours: 'staff',
  consultant_hours: 'staff',
  caseworker_year: 'staff',
  consultant_year: 'staff',
  staff_use: 'staff',
  unregulated_share: 'staff',
  jobcentre_staff: 'staff',
  talks_year: 'staff',
  prices: 'prices',
  offer_price_week: 'prices',
  spending_per_fulltime_person: 'prices',
  spending_total: 'prices',
  benefit: 'benefits',
  benefit_month: 'benefits',
  ladder: 'benefits',
};

/** The topic of an origin; undefined where nobody has said. */
export const topicOfOrigin = ({ what }: Pick<Origin, 'what'>): Topic | undefined =>
  topicOf[/^\w+/.exec(what)?.[0] ?? ''];

export interface TopicRow {
  readonly topic: Topic;
  readonly counts: Readonly<Record<Standing, number>>;
}

/** How many numbers of each topic are counted, fitted, of studies, assumed. */
export function byTopic(origins: readonly Origin[]): readonly TopicRow[] {
  return topics.flatMap((topic) => {
    const here = origins.filter((one) => topicOfOrigin(one) === topic);
    const many = (standing: Standing) => here.filter((one) => one.standing === standing).length;
    const counts = {
      counted: many('counted'),
      fitted: many('fitted'),
      evidence: many('evidence'),
      assumed: many('assumed'),
    };
    return here.length === 0 ? [] : [{ topic, counts }];
  });
}
