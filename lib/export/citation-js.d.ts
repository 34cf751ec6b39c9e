/** The little of Citation.js that is used here; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: string): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } }
    readonly output: {
      format(name: 'bibliography', items: readonly object[], options: object): string
      format(
        name: 'ris',
        items: readonly object[],
        options: { format: 'object' },
      ): { [tag: string]: string | readonly string[] | undefined }[]
      format(
        name: 'bibtex' | 'biblatex',
        items: readonly object[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: { [field: string]: string | undefined } }[]
    }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
