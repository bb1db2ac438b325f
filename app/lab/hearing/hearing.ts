import { type BlockKey, blockKeys, type HearingBlock } from './block.ts';
import type { Drafting, ToDraft } from './draft/context.ts';
import { groupsText, peopleText } from './draft/people.ts';
import { proposalText } from './draft/proposal.ts';
import { demandsText, moneyText, staffText, unregulatedText } from './draft/resources.ts';
import { assumptionsText, basisText, caveatsText, silenceText } from './draft/trust.ts';
import { hearingText } from './text.ts';

const writers: Readonly<Record<BlockKey, (drafting: Drafting) => string>> = {
  proposal: proposalText,
  people: peopleText,
  groups: groupsText,
  money: moneyText,
  staff: staffText,
  unregulated: unregulatedText,
  demands: demandsText,
  assumptions: assumptionsText,
  silence: silenceText,
  caveats: caveatsText,
  basis: basisText,
  own: () => '',
};

/**
 * A finished run as a draft of a hearing answer, for people to finish: each figure as the span its bands allow, what is not known as not
 * known, and what somebody needs to reckon it again. Pure: the same report gives the same draft.
 */
export function hearingDraft(given: ToDraft): readonly HearingBlock[] {
  const drafting: Drafting = { ...given, t: hearingText(given.lang) };
  return blockKeys.map((key) => ({
    key,
    heading: drafting.t(`heading.${key}`),
    text: writers[key](drafting),
  }));
}

export const hearingTitle = ({ report, lang }: Pick<ToDraft, 'report' | 'lang'>): string =>
  hearingText(lang)('title', { titel: report.title[lang] });
