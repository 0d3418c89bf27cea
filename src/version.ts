/** The version of this package; `__tests__/catalogue.test.ts` holds it against package.json. */
export const VERSION = '0.1.0'

/** Where the pages of the rules and the documentation are read. */
export const HOMEPAGE = 'https://github.com/stagewright/stagewright'
