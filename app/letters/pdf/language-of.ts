import type { Lang } from '../../kernel/text/language.ts';

const danish = /(?<!\p{L})(?:og|du|dig|din|vi|er|på|til|det|har|ikke|venlig)(?!\p{L})/giu;
const english = /(?<!\p{L})(?:and|you|your|we|is|are|on|to|the|have|not|kind)(?!\p{L})/giu;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/**
 * The language a kept letter is written in: citizens may have changed theirs since, and a screen reader must not read Danish with
 * English sounds. What says too little to tell is Danish.
 */
export const languageOf = (text: string): Lang => (count(english, text) > count(danish, text) ? 'en' : 'da');
