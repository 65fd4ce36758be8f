import {fromHtml} from 'hast-util-from-html';
import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {findDrawn, isPlainElement, writeChildren} from '../../client/bodyHtml';
import type {BodyElement} from '../../plugin/publish/props.js';

/** What a browser makes of HTML. */
function parse(html: string): unknown {
  return JSON.parse(
    JSON.stringify(fromHtml(html, {fragment: true}), (key, value) =>
      key === 'position' || key === 'data' ? undefined : value,
    ),
  );
}

function toReact(element: BodyElement): ReactNode {
  if (typeof element === 'string') return element;
  const [tag, props, ...children] = element;
  return createElement(tag, props, ...children.map(toReact));
}

const PLAIN: BodyElement[] = [
  ['p', {}, 'a & b < c > "d" \'e\' &amp; </p><script>alert(1)</script>'],
  ['p', {className: 'x" onclick="alert(1)', title: '<b>&quot;</b>'}, ['code', {}, '<img src=x>']],
  ['p', {}, 'one', ['br', {}], 'two ', ['em', {}, 'three ', ['strong', {lang: 'de'}, 'vier']]],
  ['ol', {start: 3}, ['li', {value: 4}, 'four'], ['li', {id: 'five'}, ['p', {}, 'five']]],
  [
    'table',
    {},
    ['thead', {}, ['tr', {}, ['th', {align: 'right', colSpan: 2, scope: 'col'}, 'a']]],
    ['tbody', {}, ['tr', {}, ['td', {rowSpan: 2, valign: 'top'}, 'b'], ['td', {}]]],
  ],
  ['hr', {}],
  ['span', {role: 'img', 'aria-label': 'Done:', 'data-line': 3}],
  ['blockquote', {dir: 'rtl'}, 'שלום', ['del', {}, '\u0000\u00a0\n']],
];

describe('writeChildren', () => {
  it.each(PLAIN)('writes <%s> as React does', (...element) => {
    const [tag, props, ...children] = element as Exclude<BodyElement, string>;
    const one: BodyElement = [tag, props, ...children];

    expect(findDrawn([one], isPlainElement, new Set())).toBe(false);
    const written = parse(writeChildren(['div', {}, one], (same) => same));
    expect(written).toEqual(parse(renderToStaticMarkup(toReact(one))));
  });

  it('writes what an element is redrawn as', () => {
    const html = writeChildren(['p', {}, ['box', {state: 'done'}], ' x'], (element) =>
      element[0] === 'box' ? ['i', {className: String(element[1].state)}] : element,
    );
    expect(html).toBe('<i class="done"></i> x');
  });
});

const DRAWN: Exclude<BodyElement, string>[] = [
  ['script', {}, 'alert(1)'],
  ['style', {}, 'p {}'],
  ['iframe', {src: 'https://example.org'}],
  ['svg', {viewBox: '0 0 1 1'}],
  ['math', {}],
  ['input', {}],
  ['a', {href: '/x'}],
  ['img', {src: '/x'}],
  ['p', {onClick: 'alert(1)'}],
  ['p', {style: 'color: red'}],
  ['p', {'a b="c': 'd'}],
  ['p', {hidden: true}],
  ['x-y', {}],
  ['__proto__', {}],
];

describe('findDrawn', () => {
  it.each(DRAWN)('leaves <%s %o> to React', (...element) => {
    expect(isPlainElement(element)).toBe(false);
  });

  it('finds the elements around what is not plain, and no others', () => {
    const link: BodyElement = ['a', {href: '/x'}, ['em', {}, 'x']];
    const around: BodyElement = ['li', {}, ['em', {}, 'y'], link];
    const list: BodyElement = ['ul', {}, ['li', {}, 'plain'], around];
    const drawn = new Set<BodyElement>();

    expect(findDrawn([['p', {}, 'z'], list], isPlainElement, drawn)).toBe(true);
    expect(drawn).toEqual(new Set([link, around, list]));
  });
});
