import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Say } from '../client/say.js';
import type { Wording } from '../html/say.js';
import { type GivenFile, ReadingError } from './read-files.js';

interface FrontPageProps {
  /** Reads the files and shows the report; what goes wrong is thrown. */
  readonly onGiven: (files: readonly GivenFile[]) => Promise<void>;
}

async function toGiven(files: Iterable<File>): Promise<GivenFile[]> {
  return Promise.all(
    Array.from(files, async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

const toPasted = (text: string): GivenFile => ({
  name: null,
  bytes: new TextEncoder().encode(text),
});

const toWording = (error: unknown): Wording =>
  error instanceof ReadingError
    ? error.wording
    : [`没有读成：${String(error)}`, `Reading failed: ${String(error)}`];

/** The browser would open a file that is dropped beside a place for it. */
function useDrop(give: (files: Iterable<File>) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      give(event.dataTransfer?.files ?? []);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}

/** Where files are dropped or chosen and text is pasted. */
export function FrontPage({ onGiven }: FrontPageProps): JSX.Element {
  const [wrong, setWrong] = useState<Wording | null>(null);
  const [isBusy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);

  const give = async (files: Promise<GivenFile[]>): Promise<void> => {
    setWrong(null);
    setBusy(true);
    try {
      const given = await files;
      if (given.length > 0) await onGiven(given);
    } catch (error) {
      setWrong(toWording(error));
    } finally {
      setBusy(false);
    }
  };
  const giveFiles = (files: Iterable<File>): void => void give(toGiven(files));
  const givePasted = (): void => {
    const text = pasted.current?.value ?? '';
    if (text.trim() !== '') void give(Promise.resolve([toPasted(text)]));
  };
  useDrop(giveFiles);
  return (
    <main class="front">
      <h1>
        <Say zh="公报" en="gongbao" />
      </h1>
      <p>
        <Say
          zh="读懂公报和公文：谁负责什么、到什么程度、何时完成，每一条都指回原文。"
          en="Reads gazettes and official papers: who is to do what, how much and by when, each with its place in the source."
        />
      </p>
      <div class="drop">
        <button type="button" id="choose" onClick={() => chooser.current?.click()}>
          <Say zh="选择文件" en="Choose files" />
        </button>
        <input
          ref={chooser}
          id="files"
          type="file"
          multiple
          hidden
          aria-label="文件 Files"
          onChange={({ currentTarget }) => giveFiles(currentTarget.files ?? [])}
        />
        <p>
          <Say
            zh="或把文件拖到这里：文字、Markdown、网页、OFD，或 OCR 引擎的结果（可以一次给出一期的各页，连同各页图像）"
            en="or drop them here: text, Markdown, HTML, OFD, or what an OCR engine wrote (all pages of an issue at once, pictures of the pages too)"
          />
        </p>
      </div>
      <label for="pasted">
        <Say zh="或在这里粘贴文字" en="or paste text here" />
      </label>
      <textarea id="pasted" ref={pasted} rows={8} onPaste={() => setTimeout(givePasted)} />
      <button type="button" id="read" onClick={givePasted}>
        <Say zh="读取" en="Read" />
      </button>
      <p role="status" class={wrong === null ? undefined : 'error'}>
        {isBusy ? <Say zh="正在读取…" en="Reading…" /> : null}
        {wrong === null ? null : <Say zh={wrong[0]} en={wrong[1]} />}
      </p>
      <p class="faint">
        <Say
          zh="文件只在这台电脑的浏览器中读取，不上传，断网也能用。"
          en="Files are read in this browser and go nowhere; no network is needed."
        />
      </p>
    </main>
  );
}
