import { answerLinkPurpose, isTemplateKey, meaningOf } from '../../../letters/index.ts';

export const purposeName = (purpose: string, lang: 'da' | 'en') => {
  const key = purpose === answerLinkPurpose ? 'notice-question' : purpose;
  return isTemplateKey(key) ? meaningOf(key).name[lang] : purpose;
};
