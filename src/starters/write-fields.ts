import { Document } from 'yaml';
import { z } from 'zod';

/** Values by the names of their fields. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * The fields of a schema as YAML for somebody who fills them in: each with its own description above
 * it, so that the two cannot part. What is given is written; what has to be given and is not says TODO,
 * which the check reports; everything else is a comment.
 *
 * `{title}` of a film → `# As on its title card.`, `title: …`, `# Other titles …`, `# aliases:` …
 */
export function writeFields(schema: z.ZodObject, given: Given): string {
  return Object.entries(schema.shape)
    .map(([name, field]) => writeField(name, field as z.ZodType, given[name]))
    .join('\n');
}

function writeField(name: string, field: z.ZodType, value: unknown): string {
  const explained = comment(explain(field));
  const isNeeded = !field.safeParse(undefined).success;
  if (value === undefined && !isNeeded) return `${explained}# ${name}:\n`;
  if (field instanceof z.ZodObject) {
    const inner = value !== null && typeof value === 'object' ? value : {};
    const fields = writeFields(field, { ...inner });
    return `${explained}${name}:\n${fields.replace(/^(?=.)/gmu, '  ')}`;
  }
  const shown = value ?? (field instanceof z.ZodArray ? ['TODO'] : 'TODO');
  return explained + new Document({ [name]: shown }).toString({ lineWidth: 0 });
}

/** Its description, and what may be chosen where that does not say it. */
function explain(field: z.ZodType): string {
  const sentence = field.description ?? '';
  const choices = choicesOf(field).filter((choice) => !sentence.includes(choice));
  return choices.length === 0 ? sentence : `${sentence} One of: ${choicesOf(field).join(', ')}.`;
}

function choicesOf(field: unknown): string[] {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return choicesOf(field.unwrap());
  }
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}

function comment(sentence: string): string {
  return sentence === '' ? '' : `# ${sentence}\n`;
}
