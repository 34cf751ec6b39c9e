/** A query with every parameter written out, as an address states it: nothing for what is open, lists as repeated parameters. */
export function querySearch(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === null ? [] : [[name, String(one)]])),
  )
  return new URLSearchParams(pairs)
}

/** What an address says, without some parameters. */
export function without(search: URLSearchParams, ...names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => !names.includes(name)))
}
