import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field, writtenText } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { formatCount } from '../../kernel/text/format.ts';
import { fields } from '../../people/index.ts';
import { templateNow } from '../queries/templates.ts';
import { type TemplateChanged, templateWrites } from '../template-events.ts';
import { faultsByBox } from '../templates/faults.ts';
import { meaningOf, templateKeys, templates } from '../templates/keys.ts';
import { letterReadability } from '../templates/readable.ts';
import type { Template } from '../templates/shipped.ts';
import { both, bothBy } from '../text.ts';

const keyNames = Object.fromEntries(templateKeys.map((key) => [key, templates[key].name])) as Readonly<
  Record<(typeof templateKeys)[number], Bilingual>
>;
const subject = (label: Bilingual) => field(writtenText(150), { label, control: 'text', mandatory: fields.meaning });
const body = (label: Bilingual) => field(writtenText(6000), { label, control: 'textarea', mandatory: fields.meaning });

const input = z.object({
  key: fields.choice(both('template.key'), keyNames, { control: 'select' }),
  subjectDa: subject(both('template.subjectDa')),
  bodyDa: body(both('template.bodyDa')),
  subjectEn: subject(both('template.subjectEn')),
  bodyEn: body(both('template.bodyEn')),
  hardReason: fields.optionalReason(both('template.hardReason'), both('template.hardReason.help')),
});

/** The municipality writes its own letters. What would go wrong when they are sent is refused here, with the field and the line. */
export const changeLetterTemplate = act<typeof input, Template, TemplateChanged>({
  name: 'change-letter-template',
  title: both('template.title'),
  lead: both('template.lead'),
  submit: both('template.submit'),
  input,
  who: [{ roles: ['administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'letters',
  reasonField: 'hardReason',
  minutes: 5,
  caseOf: null,
  locks: ({ key }) => [{ kind: 'key', key: `letter-template:${key}` }],
  load: (tx, { key }, { home }) => templateNow(tx, home, key),
  prefill: async (tx, { home }, _caseId, given) => {
    const key = templateKeys.find((one) => one === given?.['key']);
    if (!key) return {};
    const { da, en, hardReason } = await templateNow(tx, home, key);
    return { subjectDa: da.subject, bodyDa: da.body, subjectEn: en.subject, bodyEn: en.body, hardReason };
  },
  guards: [],
  decide(before, { key, subjectDa, bodyDa, subjectEn, bodyEn, hardReason }, { newId }) {
    const da = { subject: subjectDa, body: bodyDa };
    const en = { subject: subjectEn, body: bodyEn };
    const boxes = faultsByBox(key, { da, en });
    const [first] = Object.values(boxes);
    if (first) return refuse('faulty', first, boxes);
    const { isHard, isLong, lix, longest, lawTooSoon } = letterReadability(da);
    if (lawTooSoon !== null) {
      const text = both('template.refused.law', { linje: String(lawTooSoon) });
      return refuse('law-too-soon', text, { bodyDa: text });
    }
    if ((isHard || isLong) && !hardReason) {
      const text = bothBy('template.refused.hard', (lang) => ({ lix: formatCount(lang, lix), ord: longest.words }));
      return refuse('hard-to-read', text, { bodyDa: text, hardReason: text });
    }
    const same = [
      [before.da, da],
      [before.en, en],
    ].every(([old, now]) => old?.subject === now?.subject && old?.body === now?.body);
    if (same) return refuse('unchanged', both('template.refused.same'));
    return accept({
      type: 'letters.template-changed',
      caseId: null,
      data: {
        templateId: newId(),
        key,
        version: before.version + 1,
        hardReason: isHard || isLong ? (hardReason ?? null) : null,
      },
      unrecorded: { da, en },
    });
  },
  writes: templateWrites,
  sentences: {
    'letters.template-changed': {
      citizen: null,
      caseworker: ({ data: { key, version, hardReason } }) =>
        bothBy(hardReason === null ? 'template.said' : 'template.said.hard', (lang) => ({
          brev: meaningOf(key).name[lang],
          version: String(version),
          grund: hardReason ?? '',
        })),
    },
  },
});
