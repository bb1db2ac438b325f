import { type Bilingual, say } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { type FoundField, fieldsIn, isMergeField } from '../merge/fields.ts';
import { fieldsOf, meaningOf, type TemplateKey } from './keys.ts';
import type { TemplateText } from './shipped.ts';

/** What is wrong with a template, and where: the part of the form, and the line in it. */
export interface TemplateFault {
  readonly code: 'unknown-field' | 'field-not-here' | 'field-missing' | 'brace' | 'sensitive';
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
      ...fieldsIn(text).flatMap((found) => fieldFault(key, part, found) ?? []),
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
  return [...inParts, ...missing];
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
