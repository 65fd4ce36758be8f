import {describe, expect, it} from 'vitest';
import {svgDataUrl} from '../../plugin/publish/svg.js';

const decode = (url: string | null) => Buffer.from(url?.split(',')[1] ?? '', 'base64').toString();

describe('svgDataUrl', () => {
  it('keeps a drawing', () => {
    const svg = decode(
      svgDataUrl(
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
    '<svg><set attributeName="onload" to="alert(1)"/></svg>',
  ])('drops what runs or loads: %s', (text) => {
    expect(decode(svgDataUrl(text))).not.toMatch(
      /script|onload|onclick|iframe|example\.com|alert|<a |<set/i,
    );
  });

  it('refuses what is no drawing', () => {
    expect(svgDataUrl('<p>hello</p>')).toBeNull();
    expect(svgDataUrl('')).toBeNull();
  });
});
