import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { SITE_MAP } from '../src/site-map.js';
import { toSearchTerms } from '../src/to-search-terms.js';
import { toSiteLink, toSitePath } from '../src/to-site-path.js';
import { toSlug } from '../src/to-slug.js';

const REPORT = '/report.html';
const root = fileURLToPath(new URL('../../../', import.meta.url));

export default defineConfig({
  title: 'gongbao 公报',
  description: '把政府公报和公文读成结构化数据 Reads Chinese official papers into typed data',
  lang: 'zh-CN',
  srcDir: root,
  srcExclude: ['README.md', 'packages/**', 'out/**', 'scripts/**', 'test/**'],
  rewrites: toSitePath,
  // It is written beside the pages when they are built; a test follows every link.
  ignoreDeadLinks: [REPORT.replace(/\.html$/, '')],
  // Nothing is asked of any other machine, not even an icon.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    linkify: false,
    anchor: { slugify: toSlug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Links between files of the repository are right there; here they lead to where those files stand in the site.
    config: (markdown) => {
      markdown.core.ruler.push('site-links', ({ tokens, env }) => {
        const from: string = (env.realPath ?? env.path).slice(root.length);
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === 'link_open' ? token.attrGet('href') : null;
          if (href !== null) token.attrSet('href', toSiteLink(href, from));
          // What is no page of the site is left to the browser.
          if (href === REPORT) token.attrSet('target', '_self');
        }
      });
    },
  },
  themeConfig: {
    nav: [
      { text: '档案人员', link: '/archivists.zh' },
      { text: 'Developers', link: '/developers' },
      { text: '数据 Data', link: '/consumers' },
      { text: '实例 Example', link: '/example' },
    ],
    sidebar: SITE_MAP.map(({ text, items }) => ({ text, items: [...items] })),
    outline: { level: [2, 3], label: '本页 On this page' },
    docFooter: { prev: '上一页 Previous', next: '下一页 Next' },
    darkModeSwitchLabel: '深色 Dark',
    darkModeSwitchTitle: '深色 Dark',
    lightModeSwitchTitle: '浅色 Light',
    sidebarMenuLabel: '目录 Contents',
    returnToTopLabel: '回到顶部 Top',
    skipToContentLabel: '跳到正文 Skip to content',
    notFound: {
      title: '没有这一页 No such page',
      quote: '请用搜索，或从目录查找。 Use the search, or the list of contents.',
      linkText: '回到首页 Home',
    },
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: { tokenize: toSearchTerms },
          searchOptions: { combineWith: 'AND', fuzzy: false, prefix: true },
        },
        translations: {
          button: { buttonText: '搜索 Search', buttonAriaLabel: '搜索 Search' },
          modal: {
            noResultsText: '没有找到 Nothing found:',
            resetButtonTitle: '清除 Clear',
            backButtonTitle: '返回 Back',
            displayDetails: '显示详情 Details',
            footer: { selectText: '打开 open', navigateText: '移动 move', closeText: '关闭 close' },
          },
        },
      },
    },
  },
});
