import type { Child } from 'hono/jsx';
import { isOpen } from '../../../decisions/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { usePage } from '../../../ui/context.ts';
import { sections } from '../steps.ts';
import { decisionPageText } from '../text.ts';
import { Aside, Head } from './aside.tsx';
import { Changes } from './changes.tsx';
import { Checklist } from './checklist.tsx';
import { ColleaguePart } from './colleague.tsx';
import { FactsPart } from './facts.tsx';
import { HearingPart } from './hearing.tsx';
import { LawPart } from './law.tsx';
import { LetterPart } from './letter.tsx';
import { MatterPart } from './matter.tsx';
import type { PartProps } from './part.tsx';
import { ReasonsPart } from './reasons.tsx';
import { SignPart } from './sign.tsx';
import { SignedDocument } from './signed.tsx';

interface DecisionPageProps extends PartProps {
  /** The letter as it will be sent, or was; null while there is none. */
  readonly letter: Child;
}

/** The one page of a decision, from the matter to the signature. */
export function DecisionPage({ letter, ...props }: DecisionPageProps) {
  const { lang } = usePage();
  const t = decisionPageText(lang);
  const { view } = props;
  const { decision, kind } = view;
  if (!isOpen(decision))
    return (
      <>
        <Head view={view} />
        <div class="ff-with-aside">
          <Aside view={view} shown={[]} />
          <div>
            <Card>
              <DefinitionList
                items={[{ term: t('matter.terms'), value: inLang(kind.termsWords(decision.terms), lang) }]}
              />
            </Card>
            {decision.state === 'signed' ? <SignedDocument {...props} letter={letter} /> : null}
          </div>
        </div>
      </>
    );
  const hasColleague = decision.sparrings.length > 0 || view.forms.has('kollega');
  return (
    <>
      <Head view={view} />
      <div class="ff-stack">
        <Changes view={view} />
        <Checklist view={view} />
      </div>
      <div class="ff-with-aside ff-section">
        <Aside view={view} shown={sections.filter((one) => one !== 'kollega' || hasColleague)} />
        <div>
          <MatterPart {...props} />
          <FactsPart {...props} />
          <LawPart view={view} />
          <HearingPart {...props} />
          <ReasonsPart {...props} />
          <ColleaguePart {...props} />
          <LetterPart letter={letter} />
          <SignPart {...props} />
        </div>
      </div>
    </>
  );
}
