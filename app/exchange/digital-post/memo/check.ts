import { z } from 'zod';
import { cprNumbersIn } from '../../../kernel/text/hints/cpr.ts';
import { kleShape, tellsTooMuch } from '../../../letters/index.ts';
import type { MemoMessage } from './message.ts';

/** Ours: what lists and phones show without cutting it. */
export const longestLabel = 100;
const longestNotification = 150;
/** Documented for NemSMS: one message of 160 letters. */
const longestSms = 160;

const clean = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => cprNumbersIn(text).length === 0, { error: 'holds a CPR number' })
    .refine((text) => !tellsTooMuch(text), { error: 'tells what the case is about' });

const authority = z.object({ idType: z.literal('CVR'), id: z.string().regex(/^\d{8}$/), label: z.string().min(1) });
const person = z.object({ idType: z.literal('CPR') }).loose();

const file = z.object({
  type: z.enum(['application/pdf', 'text/html', 'text/plain']),
  name: z.string().regex(/^[a-z0-9-]+\.(?:pdf|html|txt)$/),
  language: z.string().regex(/^[a-z]{2}$/),
  content: z.instanceof(Uint8Array).refine(({ length }) => length > 0, { error: 'is empty' }),
});

const letter = z
  .object({
    type: z.literal('DIGITALPOST'),
    uuid: z.uuid(),
    label: clean(longestLabel),
    notification: clean(longestNotification),
    reply: z.object({ until: z.iso.datetime().nullable() }).nullable(),
    legal: z.boolean(),
    deadline: z.string().nullable(),
    sender: authority,
    recipient: person,
    contact: z.object({ name: z.string().min(1) }).loose(),
    about: z.object({
      caseId: z.string().min(1),
      kle: z.object({ number: z.string().regex(kleShape), title: z.string().min(1), version: z.string().min(1) }),
    }),
    title: z.string().min(1),
    files: z.array(file).min(1),
    actions: z.array(z.unknown()),
  })
  .loose()
  .refine(({ deadline, legal }) => deadline === null || legal, {
    path: ['legal'],
    error: 'a letter with a deadline is legal',
  })
  .refine(({ files }) => files[0]?.type === 'application/pdf' && isPdf(files[0].content), {
    path: ['files'],
    error: 'the letter itself is a PDF',
  });

const isPdf = (content: Uint8Array): boolean => Buffer.from(content.subarray(0, 5)).toString('latin1') === '%PDF-';

/** Nothing but what is named: a short message carries no case, no file and no name. */
const sms = z
  .object({
    type: z.literal('NEMSMS'),
    uuid: z.uuid(),
    label: clean(longestLabel),
    notification: clean(longestSms),
    sender: authority,
    recipient: z.object({ idType: z.literal('CPR'), id: z.unknown(), label: z.undefined().optional() }).strict(),
  })
  .strict();

/** What is wrong with a message that the schema cannot tell; nothing when it may leave. Names places, never what stands there. */
export function memoFaults(message: MemoMessage): string[] {
  const found = (message.type === 'NEMSMS' ? sms : letter).safeParse(message);
  return found.success ? [] : found.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
}

/** True when a short text names whom it is for. The sender's own name may be the same word. */
export function namesSomebody(text: string, name: string, sender: string): boolean {
  const words = text.replaceAll(sender, ' ').split(/[^\p{L}]+/u);
  return name.split(/\s+/).some((part) => part.length > 2 && words.includes(part));
}
