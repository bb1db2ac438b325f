import type { Rule } from '../../../rules/rule.ts';

type Given = Omit<Rule, 'subject' | 'mark'> & Partial<Pick<Rule, 'mark'>>;

/** A rule about one citizen, read in the statute unless it says otherwise. */
export const personRule = (given: Given): Rule => ({ subject: 'person', mark: 'V', ...given });
