import { siteConfig, type FileForm } from '../site-config.ts';

/** Whether interviews are published in a form: a site may choose some (`forms` in `site.config.ts`). */
export function isPublished(form: FileForm): boolean {
  return siteConfig.forms === 'all' || siteConfig.forms.includes(form);
}
