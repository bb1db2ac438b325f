/** Where the rule book stands. */
export const ruleBookPath = '/regler';
/** One rule in it. */
export const rulePath = (id: string): string => `${ruleBookPath}/regel/${id}`;
export const differencePath = `${ruleBookPath}/forskel`;
export const demandsPath = `${ruleBookPath}/krav`;
export const figuresPath = `${ruleBookPath}/tal`;
export const goalsPath = `${ruleBookPath}/lokale-maal`;
export const gapsPath = `${ruleBookPath}/ved-vi-ikke`;
