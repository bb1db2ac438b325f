import type { Child } from 'hono/jsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import type { Section } from '../steps.ts';
import { decisionPageText } from '../text.ts';

interface SectionProps {
  readonly name: Section;
  readonly look?: 'plain' | 'next' | 'quiet' | undefined;
  readonly children?: Child;
}

/** One part of the page, with an address to jump to. */
export function PageSection({ name, look, children }: SectionProps) {
  const t = decisionPageText(usePage().lang);
  return (
    <div id={name} class="ff-section ff-target">
      <Card heading={t(`section.${name}`)} look={look}>
        {children}
      </Card>
    </div>
  );
}
