import type { AnyAct } from '../kernel/act/act.ts';
import { changeRecordRules } from './acts/change-record-rules.ts';
import { resendIndexDelivery } from './acts/resend-index-delivery.ts';

export const recordActs: readonly AnyAct[] = [resendIndexDelivery, changeRecordRules];
