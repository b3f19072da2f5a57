import { addresses } from '../../library/index.ts';
import type { AddressWriter } from '../../views/site.ts';
import { xmlDeclaration, xmlElement, xmlText } from '../write-xml.ts';
import { cutName } from './cut-name.ts';

/**
 * A description of the site’s search (OpenSearch 1.1), by which browsers offer it in their address bar.
 *
 * @param addressOf has to write whole addresses: browsers take no others here
 * @param description what is searched, in the language of the site
 */
export function writeOpenSearch(
  name: string,
  description: string,
  addressOf: AddressWriter,
): string {
  const words = (element: string, text: string): string => xmlElement(element, {}, xmlText(text));
  const content = [
    words('ShortName', cutName(name, 16)),
    words('LongName', cutName(name, 48)),
    words('Description', cutName(description, 1_024)),
    words('InputEncoding', 'UTF-8'),
    xmlElement(
      'Image',
      { width: 32, height: 32, type: 'image/x-icon' },
      xmlText(addressOf(addresses.icon.tab)),
    ),
    xmlElement('Url', {
      type: 'text/html',
      method: 'get',
      template: `${addressOf(addresses.search)}?q={searchTerms}`,
    }),
    xmlElement('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: addressOf(addresses.openSearch),
    }),
  ];
  const namespace = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  const root = xmlElement('OpenSearchDescription', namespace, `\n${content.join('\n')}\n`);
  return `${xmlDeclaration}${root}\n`;
}
