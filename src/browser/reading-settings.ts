import { holdStill } from './hold-still.ts';
import { onRemembered, recall, remember } from './memory.ts';
import { settings, validChoice, type Setting } from './settings.ts';

/** The form behind the button “Aa”: a choice is seen at once, kept, and seen in other tabs too. */
export function readingSettings(): void {
  const form = document.querySelector<HTMLFormElement>('form#_settings');
  if (!form) return;
  // The first paint took what was remembered then; browsers also bring back old forms.
  for (const setting of settings) show(form, setting, validChoice(setting, recall(setting.name)));

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const setting = settings.find(({ name }) => name === target.name);
    if (setting) choose(form, setting, validChoice(setting, target.value));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const setting of settings) choose(form, setting, '');
    // The button is gone now.
    form.querySelector<HTMLInputElement>('input:checked')?.focus();
  });
  onRemembered((name) => {
    for (const setting of settings) {
      if (name !== null && name !== setting.name) continue;
      show(form, setting, validChoice(setting, recall(setting.name)));
    }
  });
}

function choose(form: HTMLFormElement, setting: Setting, value: string): void {
  remember(setting.name, value === '' ? null : value);
  show(form, setting, value);
}

function show(form: HTMLFormElement, { name }: Setting, value: string): void {
  const root = document.documentElement;
  if ((root.dataset[name] ?? '') !== value) {
    holdStill(() => {
      if (value === '') root.removeAttribute(`data-${name}`);
      else root.dataset[name] = value;
    });
  }
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    input.checked = input.value === value;
  }
  const reset = form.querySelector<HTMLElement>('[type=reset]');
  if (reset) reset.hidden = settings.every((setting) => root.dataset[setting.name] === undefined);
}
