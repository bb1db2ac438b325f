import type { Child } from 'hono/jsx';

const tones = {
  neutral: 'ff-tag',
  positive: 'ff-tag ff-tag-positive',
  attention: 'ff-tag ff-tag-attention',
  urgent: 'ff-tag ff-tag-urgent',
  info: 'ff-tag ff-tag-info',
} as const;

export interface TagProps {
  readonly tone?: keyof typeof tones | undefined;
  readonly children?: Child;
}

/** A short state in words. The colour only repeats it. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return <span class={tones[tone]}>{children}</span>;
}
