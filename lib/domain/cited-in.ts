type Cited = { readonly citations: readonly { readonly source: { readonly id: string } }[] }

/** What some documents state, with no other document beside them; undefined stands for every document. */
export function citedIn<Value extends Cited>(values: readonly Value[], documents: readonly string[] | undefined): readonly Value[] {
  if (!documents) return values
  return values
    .map((value) => ({ ...value, citations: value.citations.filter(({ source }) => documents.includes(source.id)) }))
    .filter(({ citations }) => citations.length > 0)
}
