import { attempt } from '../attempt.ts';
import { wordsOfAddress } from './words-of-address.ts';

/* Where there is no page, its address may still say what was looked for: the field has it already. */

attempt(() => {
  const field = document.querySelector<HTMLInputElement>('main .search-form input[name=q]');
  if (field?.value === '') field.value = wordsOfAddress(location.pathname);
});
