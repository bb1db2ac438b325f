import type { PlainDate } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { usePage } from '../../ui/context.ts';
import { Tabs } from '../../ui/navigation/tabs.tsx';
import { demandsPath, differencePath, figuresPath, gapsPath, goalsPath, ruleBookPath } from './paths.ts';
import { ruleBookText } from './text.ts';

interface RuleBookFrameProps {
  readonly heading: string;
  readonly lead: string;
  readonly current: string;
  readonly children?: Child;
}

/** Heading and tabs of the rule book's pages. */
export function RuleBookFrame({ heading, lead, current, children }: RuleBookFrameProps) {
  const { lang, actor, authority } = usePage();
  const t = ruleBookText(lang);
  return (
    <>
      <h1>{heading}</h1>
      <p class="ff-lead">{lead}</p>
      <Tabs
        label={t('nav.label')}
        current={current}
        items={[
          { href: ruleBookPath, label: t('nav.rules') },
          { href: differencePath, label: t('nav.difference') },
          { href: demandsPath, label: t('nav.demands') },
          { href: figuresPath, label: t('nav.figures') },
          { href: gapsPath, label: t('nav.gaps') },
          ...(actor && authority ? [{ href: goalsPath, label: t('nav.goals') }] : []),
        ]}
      />
      {children}
    </>
  );
}

interface DayInputProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: PlainDate;
}

/** A day in a filter that is sent by itself: the browser's own field, which everybody can type in. */
export function DayInput({ id, name, label, value }: DayInputProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {label}
      </label>
      <input class="form-input" type="date" id={id} name={name} value={value} min="2020-01-01" />
    </div>
  );
}
