import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The order is that of docs/README.md, in which a line is a link and what the page is about. */
function pages() {
  const list = readFileSync(resolve(root, 'docs/README.md'), 'utf8')
  return [...list.matchAll(/\[([^\]]+)\]\(([\w./-]+)\.md\)/g)].map(([, text, page]) => ({
    text,
    link: new URL(page.replace(/README$/, ''), 'file:///docs/').pathname,
  }))
}

/** What leads to a file of the sources stands there as words: it is no page. */
function leaveOutSources(markdown) {
  const link = markdown.renderer.rules.link_open
  markdown.renderer.rules.link_open = (tokens, index, ...more) =>
    /^https?:|^#|\.md(#|$)/.test(tokens[index].attrGet('href')) ? link(tokens, index, ...more) : '<a>'
}

export default defineConfig({
  title: 'Rung',
  description: 'Database migrations for Java and PostgreSQL, proven reversible by the compiler',
  srcDir: root,
  srcExclude: ['**/target/**', '**/node_modules/**', '**/src/**', 'site/**', 'CONTRIBUTING.md'],
  outDir: resolve(root, 'site/target/site'),
  cacheDir: resolve(root, 'site/target/cache'),
  rewrites: (page) => page.replace(/README\.md$/, 'index.md'),
  ignoreDeadLinks: [/\/CONTRIBUTING$/],
  markdown: { config: leaveOutSources },
  // The pages lie beside this folder, and not in it, so that they do not see what is installed here.
  vite: {
    resolve: {
      alias: [
        { find: /^vue\/server-renderer$/, replacement: resolve(root, 'site/node_modules/vue/server-renderer/index.mjs') },
        { find: /^vue$/, replacement: resolve(root, 'site/node_modules/vue/dist/vue.runtime.esm-bundler.js') },
      ],
    },
  },
  themeConfig: {
    nav: [{ text: 'Javadoc', link: '/api/index.html', target: '_self' }],
    outline: [2, 3],
    search: { provider: 'local' },
    sidebar: [{ text: 'Rung', link: '/' }, ...pages()],
  },
})
