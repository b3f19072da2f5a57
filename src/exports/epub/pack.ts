import { zipSync, type Zippable } from 'fflate';
import { packageDocument, type Metadata } from './package-document.ts';
import type { BookFile } from './types.ts';
import { xmlBytes } from './xhtml.ts';

/**
 * Packs a book into its container (OCF 3.3): `mimetype` first and stored, so that the file is known by
 * its first bytes. The same files are always the same bytes: every date is the first that a zip file
 * can say, and the deflating is done by JavaScript, not by whatever zlib a machine has.
 */
export function packBook(metadata: Metadata, files: readonly BookFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {
    mimetype: [new TextEncoder().encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': container,
    'EPUB/package.opf': packageDocument(metadata, files),
  };
  for (const { name, bytes, packed } of files) {
    entries[`EPUB/${name}`] = packed ? [bytes, { level: 0 }] : bytes;
  }
  // In the time of the place, for that is what a zip file tells it in.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 9 });
}

const container = xmlBytes(`<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`);
