import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {themes} from 'prism-react-renderer';

// The tests build this site under both bundlers, below a base path, with slashes and in other languages.
const {
  BASE_URL: baseUrl = '/',
  SITE_BUNDLER: bundler = 'rspack',
  TRAILING_SLASH: trailingSlash = 'false',
  SITE_LOCALES: locales = 'en',
} = process.env;

const config: Config = {
  title: 'ExecPlans',
  tagline: 'Every plan in your repository, with its true status and the evidence for it',
  favicon: 'img/logo.svg',
  url: 'https://execplans.example',
  baseUrl,
  trailingSlash: trailingSlash === 'true',
  i18n: {defaultLocale: 'en', locales: locales.split(',')},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future:
    bundler === 'webpack'
      ? {
          v4: {removeLegacyPostBuildHeadAttribute: true, useCssCascadeLayers: true},
          faster: false,
        }
      : {v4: true, faster: true},
  markdown: {mermaid: true},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [
    [
      'classic',
      {
        docs: {sidebarPath: './sidebars.ts'},
        blog: false,
        sitemap: {lastmod: 'date'},
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    [
      'execplans',
      {
        title: 'Plans of this project',
        path: '../docs/development/plans',
        index: '../PLANS.md',
        changelog: '../CHANGELOG.md',
        ssot: './docs/ssot.md',
        repositoryDir: '..',
        repositoryUrl: 'https://github.com/example/docusaurus-plugin-execplans',
      },
    ],
    [
      'execplans',
      {
        id: 'gallery',
        title: 'Gallery',
        path: './gallery',
        index: './gallery/PLANS.md',
        changelog: './gallery/CHANGELOG.md',
        ssot: './src/pages/lanternkit.md',
        routeBasePath: 'gallery',
        repositoryDir: '..',
        repositoryUrl: 'https://github.com/example/docusaurus-plugin-execplans',
        // The plans of the gallery must not age: their statuses are part of what they show.
        asOf: '2026-11-22',
      },
    ],
  ],
  themeConfig: {
    image: 'img/index.png',
    navbar: {
      title: 'ExecPlans',
      logo: {alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg'},
      items: [
        {to: '/docs/getting-started', label: 'Docs', position: 'left'},
        {to: '/plans', label: 'Plans', position: 'left'},
        {to: '/gallery', label: 'Gallery', position: 'left'},
        {to: '/plans/changelog', label: 'Changelog', position: 'left'},
      ],
    },
    footer: {
      links: [
        {
          title: 'Use',
          items: [
            {label: 'Getting started', to: '/docs/getting-started'},
            {label: 'Command line', to: '/docs/command-line'},
          ],
        },
        {
          title: 'Learn',
          items: [
            {label: 'How a status is derived', to: '/docs/status'},
            {label: 'Source of truth', to: '/docs/ssot'},
          ],
        },
        {
          title: 'Examples',
          items: [
            {label: 'Plans of this project', to: '/plans'},
            {label: 'Gallery', to: '/gallery'},
          ],
        },
      ],
      copyright: 'docusaurus-plugin-execplans is MIT licensed.',
    },
    prism: {theme: themes.vsLight, darkTheme: themes.vsDark, additionalLanguages: ['bash']},
  } satisfies Preset.ThemeConfig,
};

export default config;
