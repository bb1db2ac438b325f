import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { standsAlone } from '../merge/field-types.ts';
import { type FoundField, fieldsIn, isMergeField, typeOfField } from '../merge/fields.ts';
import { fieldsOf, meaningOf, type TemplateKey } from './keys.ts';
import { orderFault, standsAloneOn } from './order.ts';
import type { TemplateText } from './shipped.ts';

/** What is wrong with a template, and where: the part of the form, and the line in it. */
export interface TemplateFault {
  readonly code:
    | 'unknown-field'
    | 'field-not-here'
    | 'field-missing'
    | 'field-place'
    | 'nobody-to-call'
    | 'order'
    | 'brace'
    | 'sensitive';
  readonly part: 'subject' | 'body';
  readonly line: number | null;
  readonly text: Bilingual;
}

const braced = (name: string) => `{${name}}`;

function fieldFault(key: TemplateKey, part: 'subject' | 'body', { name, line }: FoundField): TemplateFault | null {
  const at = { part, line };
  if (!isMergeField(name))
    return {
      ...at,
      code: 'unknown-field',
      text: say(
        `Linje ${line}: feltet ${braced(name)} findes ikke. Vælg et fra listen.`,
        `Line ${line}: there is no field ${braced(name)}. Choose one from the list.`,
      ),
    };
  if (!fieldsOf(key).includes(name))
    return {
      ...at,
      code: 'field-not-here',
      text: say(
        `Linje ${line}: feltet ${braced(name)} kan ikke bruges i dette brev.`,
        `Line ${line}: the field ${braced(name)} cannot be used in this letter.`,
      ),
    };
  return null;
}

/** A field stands where what fills it can stand: paragraphs in no sentence, and in a subject neither paragraphs nor a link. */
function placeFault(part: 'subject' | 'body', text: string, { name, line }: FoundField): TemplateFault | null {
  if (!isMergeField(name)) return null;
  const type = typeOfField(name);
  const at = { code: 'field-place' as const, part, line };
  if (part === 'subject' && (standsAlone(type) || type === 'link'))
    return {
      ...at,
      text: say(
        `Linje ${line}: feltet ${braced(name)} kan ikke stå i emnet. Flyt det ned i brevet.`,
        `Line ${line}: the field ${braced(name)} cannot stand in the subject. Move it down into the letter.`,
      ),
    };
  if (part === 'body' && standsAlone(type) && !standsAloneOn(text, line))
    return {
      ...at,
      text: say(
        `Linje ${line}: feltet ${braced(name)} fylder hele afsnit. Det skal stå alene med en tom linje før og efter.`,
        `Line ${line}: the field ${braced(name)} fills whole paragraphs. It must stand alone, with an empty line before and after.`,
      ),
    };
  return null;
}

const withoutFields = (text: string) => text.replace(/\{[^{}]*\}/g, '');

function braceFaults(part: 'subject' | 'body', text: string): TemplateFault[] {
  return text.split('\n').flatMap((content, index) =>
    /[{}]/.test(withoutFields(content))
      ? [
          {
            code: 'brace' as const,
            part,
            line: index + 1,
            text: say(
              `Linje ${index + 1}: en parentes { } mangler sin anden halvdel.`,
              `Line ${index + 1}: a brace { } lacks its other half.`,
            ),
          },
        ]
      : [],
  );
}

/** Words that tell what somebody's case is about. On the screen of a phone anybody may read them. */
const sensitive =
  /jobcent|kontanthj|dagpenge|sygedagpenge|ledig|arbejdsl|uddannelseshj|ressourceforl|fleksjob|revalider|sanktion|samtale|syg|sundhed|helbred|læge|jobs[øo]g|praktik|a-kasse|benefit|unemploy|jobcentre|sick|health|sanction|illness|job search/i;

/** True for what may stand on no screen that others can see. */
export const tellsTooMuch = (text: string): boolean => sensitive.test(text);

function sensitiveFaults(key: TemplateKey, part: 'subject' | 'body', text: string): TemplateFault[] {
  if (meaningOf(key).kind !== 'notice') return [];
  return text.split('\n').flatMap((content, index) => {
    const found = sensitive.exec(withoutFields(content));
    return found
      ? [
          {
            code: 'sensitive' as const,
            part,
            line: index + 1,
            text: say(
              `Linje ${index + 1}: “${found[0]}” siger for meget. Andre kan se skærmen. Skriv kun, at der er en besked.`,
              `Line ${index + 1}: “${found[0]}” tells too much. Others may see the screen. Say only that there is a message.`,
            ),
          },
        ]
      : [];
  });
}

/** Everything that would go wrong if this text were sent; nothing when it may be saved. */
export function templateFaults(key: TemplateKey, { subject, body }: TemplateText): TemplateFault[] {
  const inParts = (['subject', 'body'] as const).flatMap((part) => {
    const text = part === 'subject' ? subject : body;
    return [
      ...fieldsIn(text).flatMap((found) => fieldFault(key, part, found) ?? placeFault(part, text, found) ?? []),
      ...braceFaults(part, text),
      ...sensitiveFaults(key, part, text),
    ];
  });
  const used = new Set([...fieldsIn(subject), ...fieldsIn(body)].map(({ name }) => name));
  const missing = meaningOf(key)
    .must.filter((name) => !used.has(name))
    .map((name) => ({
      code: 'field-missing' as const,
      part: 'body' as const,
      line: null,
      text: say(
        `Feltet ${braced(name)} mangler. Uden det ved borgeren ikke nok.`,
        `The field ${braced(name)} is missing. Without it the citizen does not know enough.`,
      ),
    }));
  return [...inParts, ...missing, ...phoneFaults(key, used), ...orderFaults(body)];
}

/** Every letter names somebody, and where to call. */
function phoneFaults(key: TemplateKey, used: ReadonlySet<string>): TemplateFault[] {
  const names = used.has('kontaktperson') && (used.has('kontaktperson.telefon') || used.has('kommune.telefon'));
  if (meaningOf(key).kind !== 'letter' || names) return [];
  return [
    {
      code: 'nobody-to-call',
      part: 'body',
      line: null,
      text: say(
        'Skriv, hvem borgeren kan ringe til: {kontaktperson} og {kontaktperson.telefon} eller {kommune.telefon}.',
        'Say whom the citizen can call: {kontaktperson} and {kontaktperson.telefon} or {kommune.telefon}.',
      ),
    },
  ];
}

function orderFaults(body: string): TemplateFault[] {
  const found = orderFault(body);
  return found ? [{ code: 'order', part: 'body', ...found }] : [];
}

/** The first fault of each box of the form: `subjectDa`, `bodyDa` and so on. */
export function faultsByBox(
  key: TemplateKey,
  texts: Readonly<Record<Lang, TemplateText>>,
): Readonly<Record<string, Bilingual>> {
  const boxes: Record<string, Bilingual> = {};
  for (const lang of ['da', 'en'] as const)
    for (const { part, text } of templateFaults(key, texts[lang]))
      boxes[`${part}${lang === 'da' ? 'Da' : 'En'}`] ??= text;
  return boxes;
}
