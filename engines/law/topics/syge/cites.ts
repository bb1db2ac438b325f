import type { Cite } from '../../rules/cite.ts';
import { sdpl2020, sdpl2025 } from '../sources.ts';

/** A paragraph that reads the same in every consolidation from LBK 107/2020 to LBK 1221/2025. */
export const unchanged = (paragraph: string): [Cite, Cite] => [sdpl2020(paragraph), sdpl2025(paragraph)];
