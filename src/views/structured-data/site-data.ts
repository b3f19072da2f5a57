import type { CollectionPage, Organization, WebSite } from 'schema-dts';
import { addresses } from '../../library/index.ts';
import { siteName, type AddressWriter } from '../site.ts';

/** The site as a whole, for its home page. */
export function siteData(description: string, urlOf: AddressWriter): WebSite {
  return { ...siteInBrief(urlOf), description, publisher: publisher(urlOf) };
}

type ListData = Extract<CollectionPage, object>;

/** A page that lists others. */
export function listData(name: string, description: string, url: string): ListData {
  return { '@type': 'CollectionPage', '@id': url, name, description, url };
}

export function siteInBrief(urlOf: AddressWriter): Extract<WebSite, object> {
  const url = urlOf(addresses.home);
  return { '@type': 'WebSite', '@id': url, name: siteName, url };
}

/** Who answers for the site, and for the words of its digests. */
export function publisher(urlOf: AddressWriter): Extract<Organization, object> {
  const url = urlOf(addresses.about);
  return { '@type': 'Organization', '@id': url, name: siteName, url };
}
