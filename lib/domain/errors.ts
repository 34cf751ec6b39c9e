/** The reader asked for something that does not exist. The message is a sentence for her. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** The reader asked in a way that has no answer: which parameter, and where they apply the codes it takes. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
  readonly parameter: string | null
  readonly codes: readonly string[] | null

  constructor(message: string, { parameter = null, codes = null }: { parameter?: string | null; codes?: readonly string[] | null } = {}) {
    super(message)
    this.parameter = parameter
    this.codes = codes
  }
}
