import type { ReviewedValue, ReviewedValues } from '../../corrections/reviewed-fields.js';
import { NUMBER_FIELDS } from './field-words.js';

/** How a value stands in a field of the form. */
export function toInput(value: ReviewedValue | undefined): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}

function fromInput(field: string, input: string, read: ReviewedValue | undefined): ReviewedValue {
  const text = input.trim();
  if (Array.isArray(read)) return text.split(/[、,，]/).filter((name) => name !== '');
  if (text === '') return null;
  return NUMBER_FIELDS.has(field) ? Number(text) : text;
}

/** The fields whose values in the form are not those that were read. */
export function readChanges(
  form: HTMLFormElement,
  read: ReviewedValues,
): Record<string, ReviewedValue> {
  const inputs = new FormData(form);
  const changes: Record<string, ReviewedValue> = {};
  for (const field of Object.keys(read)) {
    const input = inputs.get(field);
    if (typeof input !== 'string' || input === toInput(read[field])) continue;
    changes[field] = fromInput(field, input, read[field]);
  }
  return changes;
}
