import type { JSX } from 'preact';
import type { ReviewedValue } from '../../corrections/reviewed-fields.js';
import { Say } from '../say.js';
import { FIELD_CHOICES, FIELD_WORDS } from './field-words.js';
import { toInput } from './read-form.js';
import type { Review } from './review-store.js';

/** What the panel shows and asks for. */
export interface ReviewPanelProps {
  readonly recordKey: string;
  readonly quote: string;
  readonly values: Readonly<Record<string, ReviewedValue>>;
  readonly review: Review | null;
  readonly count: number;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  readonly onSave: () => void;
  readonly onClear: () => void;
  readonly onDownload: () => void;
}

interface FieldProps {
  readonly letter: string;
  readonly field: string;
  readonly value: string;
}

function Field({ letter, field, value }: FieldProps): JSX.Element {
  const [zh, en] = FIELD_WORDS[field] ?? [field, field];
  const choices = FIELD_CHOICES[`${letter}.${field}`];
  const id = `field-${field}`;
  return (
    <label for={id}>
      <Say zh={zh} en={en} />
      {choices === undefined ? (
        <input id={id} name={field} defaultValue={value} />
      ) : (
        <select id={id} name={field} defaultValue={value}>
          {Object.entries(choices).map(([choice, words]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {[...new Set([words.zh, words.en])].join(' ')}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}

/** The record that is looked at, with fields to correct it and a key for each verdict. */
export function ReviewPanel(props: ReviewPanelProps): JSX.Element {
  const { recordKey, quote, values, review, count } = props;
  const shown = { ...values, ...review?.changes };
  return (
    // A form for each record, so that no field keeps what another was given.
    <form
      key={recordKey}
      aria-label="校对 Review"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <blockquote>{quote}</blockquote>
      <div class="values">
        {Object.entries(shown).map(([field, value]) => (
          <Field key={field} letter={recordKey.charAt(0)} field={field} value={toInput(value)} />
        ))}
        <label>
          <Say zh="意见" en="Comment" />
          <input name="comment" defaultValue={review?.comment ?? ''} />
        </label>
      </div>
      <div class="actions">
        <button type="button" id="accept" onClick={props.onAccept}>
          <Say zh="无误" en="Accept" />
          <kbd>A</kbd>
        </button>
        <button type="submit" id="save">
          <Say zh="保存更正" en="Save" />
          <kbd>↵</kbd>
        </button>
        <button type="button" id="reject" onClick={props.onReject}>
          <Say zh="不应有" en="Reject" />
          <kbd>X</kbd>
        </button>
        <button type="button" id="clear" disabled={review === null} onClick={props.onClear}>
          <Say zh="撤销" en="Undo" />
          <kbd>U</kbd>
        </button>
        <span class="end">
          <Say zh={`已校对 ${count} 条`} en={`Reviewed: ${count}`} />
        </span>
        <button type="button" id="download" disabled={count === 0} onClick={props.onDownload}>
          <Say zh="下载校对文件" en="Download" />
        </button>
      </div>
      <p>
        <Say
          zh="J、K 上一条下一条，C 更正，M 意见，/ 搜索；保存后自动到下一条。"
          en="J and K move, C corrects, M comments, / searches; saving goes on to the next."
        />
      </p>
    </form>
  );
}
