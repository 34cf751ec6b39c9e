/** The reader asked for something that does not exist. The message is a sentence for her. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** The server has too much to do at the moment. The message is a sentence for the reader. */
export class Busy extends Error {
  override readonly name = 'Busy'
}

/** What is wrong with the address of a page, beside its parameter, for the page to say in its own language. */
export type AddressFault =
  | { readonly kind: 'repeated' }
  | { readonly kind: 'month' | 'day' | 'code'; readonly value: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'split'; readonly by: string; readonly stands: readonly string[]; readonly given: string }

type BadRequestDetails = {
  readonly parameter?: string | null
  readonly codes?: readonly string[] | null
  readonly fault?: AddressFault | null
}

/**
 * The reader asked in a way that has no answer: which parameter, and where they apply the codes it takes. The message
 * is what data addresses answer; `fault` says the same to pages, null where no page meets it.
 */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
  readonly parameter: string | null
  readonly codes: readonly string[] | null
  readonly fault: AddressFault | null

  constructor(message: string, { parameter = null, codes = null, fault = null }: BadRequestDetails = {}) {
    super(message)
    this.parameter = parameter
    this.codes = codes
    this.fault = fault
  }
}
