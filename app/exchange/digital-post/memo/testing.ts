import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const read = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));

xmlRegisterInputProvider(new XmlBufferInputProvider({ 'memo:///kle.xsd': read('./kle.xsd') }));
const schema = XmlDocument.fromBuffer(read('./memo-1.2.xsd'), { url: 'memo:///memo-1.2.xsd' });
const validator = XsdValidator.fromDoc(schema);

/** What our schema says against a file; nothing when it is valid. */
export function schemaFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}
