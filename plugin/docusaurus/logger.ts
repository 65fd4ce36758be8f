import loggerModule from '@docusaurus/logger';

/** Node sees the CommonJS module as one default export; other loaders take it apart. */
export const logger = loggerModule.default ?? loggerModule;
