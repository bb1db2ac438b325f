import { type Bilingual, say } from '../bilingual.ts';
import type { OfficeWord } from './glossary.ts';

/** Who will read the text: to a citizen we write plainly; a citizen may write to us as they like. */
export type Reader = 'citizen' | 'staff';

export const cprText = say(
  'Her står et CPR-nummer. Slet det, og skriv navnet i stedet.',
  'There is a CPR number here. Remove it and write the name instead.',
);

export function healthText(reader: Reader, words: string): Bilingual {
  return reader === 'staff'
    ? say(
        `Du skriver om dit helbred (${words}). Det må du gerne. Er det privat, kan du tage det i en samtale i stedet.`,
        `You are writing about your health (${words}). You may. If it is private, you can take it up in a talk instead.`,
      )
    : say(
        `Helbredsoplysninger (${words}) hører hjemme under “Hensyn til helbred”. Dér kan færre se dem.`,
        `Health information (${words}) belongs under “Hensyn til helbred”. Fewer people can see it there.`,
      );
}

export function jargonText({ plain, fits }: OfficeWord, found: string): Bilingual {
  return fits
    ? say(`“${found}” er et kontorord. Skriv “${plain}”.`, `“${found}” is an office word. Write “${plain}”.`)
    : say(
        `“${found}” er svært at forstå. Sig det med egne ord, for eksempel “${plain}”.`,
        `“${found}” is hard to understand. Say it in your own words, for example “${plain}”.`,
      );
}

export const longText = (words: number, beginning: string): Bilingual =>
  say(
    `En sætning har ${words} ord. Del den i to: “${beginning} …”`,
    `One sentence has ${words} words. Split it in two: “${beginning} …”`,
  );

export const lixText = (lix: number): Bilingual =>
  say(
    `Teksten er tung at læse (lixtal ${lix}). Korte ord og korte sætninger hjælper.`,
    `The text is heavy to read (LIX ${lix}). Short words and short sentences help.`,
  );
