import openapi from './en/openapi.json'
import recordReadme from './en/record-readme.json'

/** Texts of files that programs read: in English alone, whatever language the pages speak. */
export const programs = { openapi, recordReadme }
