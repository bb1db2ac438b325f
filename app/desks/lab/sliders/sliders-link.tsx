import { usePage } from '../../../ui/context.ts';
import { slidersPath } from './paths.ts';
import { sliderText } from './text.ts';

/** On the page of a scenario: the way to its sliders. `name`: its id, or its letters in a link. */
export function SlidersLink({ name }: { readonly name: string }) {
  return <a href={slidersPath(name)}>{sliderText(usePage().lang)('link')}</a>;
}
