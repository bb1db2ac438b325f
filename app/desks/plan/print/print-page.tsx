import type { PdfBlock, PdfDocument } from '../../../kernel/files/pdf/document.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { planDeskText } from '../text.ts';

function Block({ block }: { readonly block: PdfBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = ({ 1: 'h1', 2: 'h2', 3: 'h3' } as const)[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case 'text':
      return block.look === 'strong' ? (
        <p>
          <strong>{block.text}</strong>
        </p>
      ) : (
        <p class={block.look === 'quiet' ? 'ff-muted' : undefined}>{block.text}</p>
      );
    case 'quote':
      return <p class="ff-lead">{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <p>
          {block.items.map(({ term, value }, at) => (
            <>
              {at > 0 ? <br /> : null}
              <strong>{term}:</strong> {value}
            </>
          ))}
        </p>
      );
  }
}

interface PrintPageProps {
  readonly document: PdfDocument;
  readonly pdfPath: string;
}

/** The plan as it is on paper, with the way to print it. */
export function PrintPage({ document, pdfPath }: PrintPageProps) {
  const t = planDeskText(usePage().lang);
  const { sender, senderLines = [], recipient = [], date, blocks } = document;
  return (
    <div class="ff-narrow">
      <div class="ff-no-print">
        <p>{t('print.print')}</p>
        <div class="ff-actions">
          <LinkButton href={pdfPath} icon="download">
            {t('print.pdf')}
          </LinkButton>
        </div>
      </div>
      <p class="ff-section">
        <strong>{sender}</strong>
        {senderLines.length > 0 ? (
          <>
            <br />
            {senderLines.join(' · ')}
          </>
        ) : null}
      </p>
      <p>
        {recipient.join(', ')}
        <br />
        <span class="ff-muted">{date}</span>
      </p>
      {blocks.map((block) => (
        <Block block={block} />
      ))}
    </div>
  );
}
