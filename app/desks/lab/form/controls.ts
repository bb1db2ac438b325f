import {
  type Caseload,
  cutOrders,
  type Group,
  groups,
  type OfferKind,
  offerKinds,
  priorities,
  type Turns,
} from '@fodfaeste/lab';
import type { Lang } from '../../../kernel/text/language.ts';
import { oerePerMillion } from '../../../lab/index.ts';
import type { labDeskText } from '../text.ts';
import { shownNumber, shownPercent, typedNumber } from './typed.ts';

type TextKey = Parameters<ReturnType<typeof labDeskText>>[0];
type Money = NonNullable<Turns['money']>;
export type Draft = { -readonly [K in keyof Turns]: Turns[K] };
export type Typed = Readonly<Record<string, string>>;

/** One field of a block: how it shows what is turned, and how it turns it. Several fields may make one turn (money). */
export interface Control {
  readonly name: string;
  readonly show: (turns: Turns, lang: Lang) => string;
  /** Turns it in `into`; answers what is wrong with what was typed, or null. */
  readonly put: (typed: string, into: Draft, all: Typed) => TextKey | null;
}

function percent(
  name: string,
  of: (turns: Turns) => number | undefined,
  set: (into: Draft, share: number | undefined) => void,
  most = Number.POSITIVE_INFINITY,
): Control {
  return {
    name,
    show: (turns, lang) => shownPercent(lang, of(turns)),
    put: (typed, into) => {
      const value = typed.trim() === '' ? undefined : typedNumber(typed.replace('%', ''));
      if (value === null) return 'control.wrong.percent';
      if (value !== undefined && value > most) return 'control.wrong.share';
      set(into, value === undefined ? undefined : value / 100);
      return null;
    },
  };
}

function chosen<K extends 'priority' | 'cutOrder'>(name: string, key: K, known: readonly string[]): Control {
  return {
    name,
    show: (turns) => turns[key] ?? '',
    put: (typed, into) => {
      setOrLeave(into, key, known.includes(typed) ? (typed as Draft[K]) : undefined);
      return null;
    },
  };
}

function yesOrNo<K extends 'suspended' | 'fundFirstMonths'>(name: string, key: K): Control {
  return {
    name,
    show: (turns) => (turns[key] === undefined ? '' : turns[key] ? 'yes' : 'no'),
    put: (typed, into) => {
      setOrLeave(into, key, (typed === '' ? undefined : typed === 'yes') as Draft[K]);
      return null;
    },
  };
}

function setOrLeave<K extends keyof Draft>(into: Draft, key: K, value: Draft[K] | undefined): void {
  if (value === undefined) delete into[key];
  else into[key] = value;
}

const moneyAs = ['saving', 'extra', 'budget'] as const;
const isMoneyAs = (typed: string): typed is Money['as'] => moneyAs.some((one) => one === typed);

/** The amount is read when the last of the three fields is: it needs what stands in the others. */
const money: readonly Control[] = [
  { name: 'moneyAs', show: ({ money: of }) => of?.as ?? '', put: () => null },
  {
    name: 'moneyUnit',
    show: ({ money: of }) => (of === undefined || 'share' in of.of ? 'percent' : of.of.where),
    put: () => null,
  },
  {
    name: 'moneyAmount',
    show: ({ money: of }, lang) => {
      if (of === undefined) return '';
      return 'share' in of.of ? shownPercent(lang, of.of.share) : shownNumber(lang, of.of.oere / oerePerMillion);
    },
    put: (typed, into, all) => {
      const as = all['moneyAs'] ?? '';
      if (!isMoneyAs(as)) {
        delete into.money;
        return null;
      }
      const value = typedNumber(typed);
      if (value === null) return 'control.wrong.amount';
      const unit = all['moneyUnit'];
      if (unit !== 'country' && unit !== 'here') {
        if (as === 'saving' && value > 100) return 'control.wrong.share';
        into.money = { as, of: { share: value / 100 } };
      } else {
        const before = into.money;
        const year = before !== undefined && 'oere' in before.of ? before.of.year : null;
        into.money = { as, of: { oere: Math.round(value * oerePerMillion), where: unit, year } };
      }
      return null;
    },
  },
];

const sizes: readonly (Group | 'all')[] = ['all', ...groups];
const firstCaseload = ({ caseload }: Turns) => Object.entries(caseload ?? {})[0];
const shareOf = (size: Caseload): number | null =>
  'share' in size ? size.share : 'from' in size ? size.to / size.from : null;

/** One group's caseload; others that the text names stay as they are. */
const caseload: readonly Control[] = [
  { name: 'caseloadGroup', show: (turns) => firstCaseload(turns)?.[0] ?? 'all', put: () => null },
  {
    name: 'caseloadSize',
    show: (turns, lang) => {
      const size = firstCaseload(turns)?.[1];
      const share = size === undefined ? null : shareOf(size);
      return share === null ? '' : shownNumber(lang, Math.round(share * 1000) / 10);
    },
    put: (typed, into, all) => {
      const group = sizes.find((one) => one === all['caseloadGroup']) ?? 'all';
      const [before] = firstCaseload(into) ?? [];
      const rest = Object.fromEntries(Object.entries(into.caseload ?? {}).filter(([one]) => one !== before));
      if (typed.trim() === '') {
        setOrLeave(into, 'caseload', Object.keys(rest).length === 0 ? undefined : rest);
        return null;
      }
      const value = typedNumber(typed.replace('%', ''));
      if (value === null || value <= 0) return 'control.wrong.caseload';
      into.caseload = { [group]: { share: value / 100 }, ...rest };
      return null;
    },
  },
];

const offer = (kind: OfferKind): Control =>
  percent(
    `offer-${kind}`,
    ({ offers }) => offers?.[kind],
    (into, share) => {
      const { [kind]: _before, ...rest } = into.offers ?? {};
      const offers = share === undefined ? rest : { ...rest, [kind]: share };
      setOrLeave(into, 'offers', Object.keys(offers).length === 0 ? undefined : offers);
    },
  );

const ceiling: Control = {
  name: 'ceiling',
  show: ({ guidanceCeiling: of }, lang) => (of === undefined || of === 'none' ? '' : shownNumber(lang, of.oere / 100)),
  put: (typed, into) => {
    if (typed.trim() === '') {
      if (into.guidanceCeiling !== 'none') delete into.guidanceCeiling;
      return null;
    }
    const value = typedNumber(typed);
    if (value === null) return 'control.wrong.amount';
    into.guidanceCeiling = { oere: Math.round(value * 100), draft: false };
    return null;
  },
};

const extraTalks: Control = {
  name: 'extraTalks',
  show: ({ extraTalks: of }, lang) => (of === undefined ? '' : shownNumber(lang, of)),
  put: (typed, into) => {
    const value = typed.trim() === '' ? undefined : typedNumber(typed);
    if (value === null) return 'control.wrong.amount';
    setOrLeave(into, 'extraTalks', value);
    return null;
  },
};

/** The fields of a block, in the order in which they are read. */
export const controls: readonly Control[] = [
  {
    name: 'law',
    show: ({ law }) => law ?? '',
    put: (typed, into) => {
      setOrLeave(into, 'law', typed === '' ? undefined : typed);
      return null;
    },
  },
  yesOrNo('suspended', 'suspended'),
  percent(
    'voluntary',
    ({ voluntary }) => voluntary,
    (into, share) => setOrLeave(into, 'voluntary', share),
    100,
  ),
  ...money,
  ...caseload,
  percent(
    'changes',
    ({ caseworkerChanges }) => caseworkerChanges,
    (into, share) => setOrLeave(into, 'caseworkerChanges', share),
  ),
  extraTalks,
  yesOrNo('fund', 'fundFirstMonths'),
  ...offerKinds.map(offer),
  ceiling,
  percent(
    'paidHours',
    ({ paidHours }) => paidHours,
    (into, share) => setOrLeave(into, 'paidHours', share),
  ),
  chosen('priority', 'priority', priorities),
  chosen('cut', 'cutOrder', cutOrders),
  percent(
    'inflow',
    ({ inflow }) => inflow,
    (into, share) => setOrLeave(into, 'inflow', share),
  ),
];

/** Fields that only mean something together: one that was changed changes them all. */
export const together: readonly (readonly string[])[] = [
  ['moneyAs', 'moneyUnit', 'moneyAmount'],
  ['caseloadGroup', 'caseloadSize'],
];
