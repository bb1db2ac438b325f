/** What the plan module's door passes on of templates. */
export { proposeFromTemplate } from './propose-from-template.ts';
export type { PlanTemplate } from './template.ts';
export { isTemplateKey, type TemplateKey, templateKeys, templates } from './templates.ts';
