import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { choice, demandedBy, optionalChoice } from './fields.ts';
import { type Channel, channels, type ExemptGround, exemptGrounds } from './labels.ts';
import { labOrder } from './paragraphs.ts';
import { both } from './text.ts';

export const channelField = () =>
  choice(both('channel.field'), channels, { mandatory: demandedBy(labOrder('§ 132, stk. 1 og 4')) });

export const groundField = () =>
  optionalChoice(both('channel.ground'), exemptGrounds, { help: both('channel.ground.help') });

/** Digital Post-loven § 5: nobody is exempt without a ground, and a ground belongs only to an exemption. */
export function channelFault(channel: Channel, ground: ExemptGround | undefined): Refusal | null {
  if (channel === 'exempt' && !ground)
    return refuse('ground-missing', both('channel.refused.ground'), { ground: both('channel.refused.ground') });
  if (channel === 'digital' && ground)
    return refuse('ground-without-exemption', both('channel.refused.noGround'), {
      ground: both('channel.refused.noGround'),
    });
  return null;
}
