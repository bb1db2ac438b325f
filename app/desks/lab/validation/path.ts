export const validationPath = '/laboratorium/validering';
