import { plainTime } from '@fodfaeste/law/dates';

/** When reminders leave: nobody is woken by one. */
export const nine = plainTime('09:00');
