/** A query with every parameter written out, as an address states it: nothing for what is open, lists as repeated parameters. */
export function querySearch(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === null ? [] : [[name, String(one)]])),
  )
  return new URLSearchParams(pairs)
}

/** What an address says, without one parameter. */
export function without(name: string, search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([other]) => other !== name))
}
