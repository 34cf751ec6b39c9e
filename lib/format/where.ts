/** A place as a sentence says it, after its name in that language: `in Ukraine`, `в Україні`, `у Донецькій області`. */
export function formatWhere(place: string, locale: string): string {
  if (locale !== 'uk') return `in ${place}`
  const known = ukrainianLocatives.get(place)
  if (known) return known
  const [, stem] = /^(\S+)а область$/.exec(place) ?? []
  // A name that nobody has put into its case stands as it is.
  return stem ? `${needsVowel.test(stem) ? 'у' : 'в'} ${stem}ій області` : `(${place})`
}

/** Before these "в" cannot be said after a year. */
const needsVowel = /^(В|Ф|Льв|Хм)/

/** The case of places after "у" or "в", oblasts aside: those are regular. */
const ukrainianLocatives: ReadonlyMap<string, string> = new Map([
  ['Україна', 'в Україні'],
  ['місто Київ', 'у місті Києві'],
  ['місто Севастополь', 'у місті Севастополі'],
  ['Автономна Республіка Крим', 'в Автономній Республіці Крим'],
  ['Донецька і Луганська області разом', 'у Донецькій і Луганській областях разом'],
])
