import { Button } from '../../ui/content/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';

interface OneButtonProps {
  readonly act: string;
  readonly caseId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly returnTo: string;
  readonly once: string;
  readonly version: number;
  readonly label: string;
  /** What the button is about, for those who hear only the form. */
  readonly about: string;
  readonly kind?: 'primary' | 'secondary' | undefined;
}

/** One act, one press: everything it needs is known. */
export function OneButton(props: OneButtonProps) {
  const { act, caseId, values, returnTo, once, version, label, about, kind } = props;
  return (
    <Form action={`/handling/${act}`} returnTo={returnTo} once={once} version={version} label={about}>
      <HiddenField name="caseId" value={caseId} />
      {Object.entries(values).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <Button kind={kind}>{label}</Button>
    </Form>
  );
}
