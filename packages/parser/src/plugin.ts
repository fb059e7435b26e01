import type { Issue } from '@gongbao/schema/types';
import type { Root } from 'mdast';
import type {} from 'remark-parse';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { checkCall } from './check-call.js';
import { markupOf, OFFICIAL_TEXT } from './input/markdown.js';
import { createLocator } from './lookups/locator.js';
import type { ParseOptions } from './options.js';
import { runPipeline } from './pipeline.js';
import { withoutByteOrderMark } from './source/source.js';

declare module 'unified' {
  interface CompileResultMap {
    Issue: Issue;
  }
}

type GazetteProcessor = Processor<Root, undefined, undefined, Root, Issue>;

function report(file: VFile, text: string, { diagnostics }: Issue): void {
  const locate = createLocator(text);
  for (const { ruleId, message, span } of diagnostics) {
    const options = { ruleId, source: 'gongbao' };
    if (span === null) {
      file.message(message, options);
    } else {
      const { line, column } = locate(span.start);
      file.message(message, { ...options, place: { line, column, offset: span.start } });
    }
  }
}

/**
 * unified plugin that compiles Markdown to an `Issue`:
 * `unified().use(remarkParse).use(gazette).processSync(file).result`. It switches off the Markdown
 * constructs that official text only resembles, and each diagnostic becomes a message of the file.
 */
export const gazette: Plugin<[ParseOptions?], Root, Issue> = function (options = {}) {
  checkCall('', options);
  const processor = this as unknown as GazetteProcessor;
  const data = processor.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), OFFICIAL_TEXT];
  processor.compiler = (tree, file): Issue => {
    const text = String(file);
    const name = options.name ?? file.path;
    const source = {
      mediaType: 'text/markdown',
      ...options,
      ...(name === undefined ? {} : { name }),
    };
    const print = withoutByteOrderMark(text);
    const issue = runPipeline({ text, markup: markupOf(tree, print) }, source);
    report(file, print, issue);
    return issue;
  };
};
