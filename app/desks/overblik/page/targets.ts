import { type FilterKey, filterKeys, type Scope } from '../view/keys.ts';
import { changed, inScopeOf, type View, withFilter } from '../view/view.ts';
import { assessments, benefits } from '../words/codes.ts';

export type Target = `scope ${Scope}` | `filter ${FilterKey}` | `benefit ${string}` | `readiness ${string}`;

/** From closed cases every filter leads back to the open ones. */
const openView = (view: View): View => (view.scope === 'afsluttede' ? inScopeOf(view, 'alle') : view);

/** Every list that a link of the page leads to: each is counted, so that the number beside the link is the list behind it. */
export function targetsOf(view: View): Record<Target, View> {
  const open = openView(view);
  const targets: [Target, View][] = [
    ...(['mine', 'team', 'alle'] as const).map((scope): [Target, View] => [`scope ${scope}`, inScopeOf(view, scope)]),
    ['scope afsluttede', inScopeOf(view, 'afsluttede')],
    ...filterKeys.map((key): [Target, View] => [`filter ${key}`, withFilter(open, key)]),
    ...benefits.map(({ code }): [Target, View] => [`benefit ${code}`, changed(open, { benefit: code })]),
    ...assessments.map(({ code }): [Target, View] => [`readiness ${code}`, changed(open, { readiness: code })]),
  ];
  return Object.fromEntries(targets) as Record<Target, View>;
}
