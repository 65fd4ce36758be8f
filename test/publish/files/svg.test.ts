import {describe, expect, it} from 'vitest';
import {sanitizeSvg} from '../../../plugin/publish/files/svg.js';

const decode = (svg: string | null) => svg ?? '';

describe('sanitizeSvg', () => {
  it('keeps a drawing', () => {
    const svg = decode(
      sanitizeSvg(
        '<?xml version="1.0"?>\n<svg viewBox="0 0 8 8"><path d="M0 0h8" stroke-width="2"/></svg>',
      ),
    );
    expect(svg).toContain('<path d="M0 0h8" stroke-width="2"');
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it.each([
    '<svg><script>alert(1)</script><path d="M0 0"/></svg>',
    '<svg onload="alert(1)"><path onclick="alert(1)" d="M0 0"/></svg>',
    '<svg><foreignObject><iframe src="https://example.com"></iframe></foreignObject></svg>',
    '<svg><use href="https://example.com/x.svg#a"/><a href="javascript:alert(1)"><path d="M0 0"/></a></svg>',
    '<svg><style>@import url(https://example.com)</style><image href="https://example.com/x.png"/></svg>',
    '<svg><path style="fill:url(https://example.com/x)" d="M0 0"/></svg>',
    '<svg><set attributeName="onload" to="alert(1)"/></svg>',
  ])('drops what runs or loads: %s', (text) => {
    expect(decode(sanitizeSvg(text))).not.toMatch(
      /script|onload|onclick|iframe|example\.com|alert|<a |<set/i,
    );
  });

  it('keeps ids and what refers to them, and harmless styles', () => {
    const svg = decode(
      sanitizeSvg(
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg><style>.a{fill:red}</style><defs><marker id="tip"/></defs><path class="a" style="stroke:blue" marker-end="url(#tip)" d="M0 0"/></svg>',
      ),
    );
    expect(svg).toContain('id="tip"');
    expect(svg).toContain('marker-end="url(#tip)"');
    expect(svg).toContain('.a{fill:red}');
    expect(svg).toContain('style="stroke:blue"');
  });

  it('refuses what is no drawing', () => {
    expect(sanitizeSvg('<p>hello</p>')).toBeNull();
    expect(sanitizeSvg('')).toBeNull();
  });

  it('refuses what is nested so deeply that the stack would overflow', () => {
    expect(sanitizeSvg(`<svg>${'<g>'.repeat(100_000)}</svg>`)).toBeNull();
    expect(sanitizeSvg(`<svg>${'<g>'.repeat(100)}</svg>`)).toContain('<g>');
  });
});
