import { compareDates, compareText, lastDay } from './date'
import type { Citation, Figure, Observation } from './observation'

/** Which of several values for one period: the one that counts, the one published first, or every one. */
export const vintages = ['latest', 'first', 'all'] as const
/** A choice of values, as the parameter `vintage` names it. */
export type Vintage = (typeof vintages)[number]

/**
 * The observations of one series and period as figures of a view, in order of publication.
 * The only place that decides which value counts (contract, "Which value counts").
 *
 * `asOf`: only what was published on or before that day; null is the record as it stands.
 * `latest` and `first` answer one figure, or none where nothing had been published.
 */
export function chooseVintage(observations: readonly Observation[], vintage: Vintage, asOf: string | null): Figure[] {
  const candidates = observations
    .filter((observation) => isKnownOn(observation.publishedOn, asOf))
    .map((observation) => toCandidate(observation, asOf))
  const latest = greatest(candidates, compareLatest)
  if (!latest) return []
  const figures = candidates.map((candidate) => toFigure(candidate, candidate === latest)).toSorted(comparePublication)
  if (vintage === 'all') return figures.map((figure) => withConflicts(figure, candidates))
  const chosen = vintage === 'latest' ? latest : greatest(candidates, (a, b) => -compareFirst(a, b))
  return figures.filter((figure) => figure.figureId === chosen?.figureId).map((figure) => withConflicts(figure, candidates))
}

/** Was a date reached by the end of `asOf`? A month counts from its last day. */
export function isKnownOn(date: string, asOf: string | null): boolean {
  return asOf === null || lastDay(date) <= asOf
}

/** Order of publication: `published_on` (a month after its days), `as_of`, value. */
export function comparePublication(a: Observation | Figure, b: Observation | Figure): number {
  return compareDates(a.publishedOn, b.publishedOn) || compareText(a.asOf ?? '', b.asOf ?? '') || a.value - b.value
}

/**
 * The documents to consider on a day, the best first: those dated by then and the undated ones; where
 * there are none, all. Best: primary, then earliest, then by id.
 */
export function considerCitations<Cited extends { readonly source: Citation['source'] }>(
  citations: readonly Cited[],
  asOf: string | null,
): readonly [Cited, ...Cited[]] {
  const known = citations.filter(({ source }) => source.publishedOn === null || isKnownOn(source.publishedOn, asOf))
  const [best, ...others] = (known.length > 0 ? known : citations).toSorted(compareCitations)
  if (!best) throw new Error('An observation has no citation, expected at least one document')
  return [best, ...others]
}

function compareCitations(a: Pick<Citation, 'source'>, b: Pick<Citation, 'source'>): number {
  return (
    Number(b.source.kind === 'primary') - Number(a.source.kind === 'primary') ||
    compareDates(a.source.publishedOn, b.source.publishedOn) ||
    compareText(a.source.id, b.source.id)
  )
}

type Candidate = Omit<Observation, 'citations'> & { readonly citations: readonly [Citation, ...Citation[]] }

function toCandidate(observation: Observation, asOf: string | null): Candidate {
  return { ...observation, citations: considerCitations(observation.citations, asOf) }
}

function toFigure(candidate: Candidate, isLatest: boolean): Figure {
  return { ...candidate, qualifier: candidate.citations[0].qualifier, isLatest, conflicts: [] }
}

function withConflicts(figure: Figure, candidates: readonly Candidate[]): Figure {
  const rivals = candidates.filter((other) => other.value !== figure.value && compareStanding(other, figure) === 0)
  return { ...figure, conflicts: rivals.map((rival) => toFigure(rival, false)) }
}

/** Greater counts: steps 1 to 4, then the number of documents, then the smaller value. */
function compareLatest(a: Candidate, b: Candidate): number {
  return compareStanding(a, b) || compareSupport(a, b)
}

/** Steps 1 to 4. Equal standing with another value is a conflict. */
function compareStanding(
  a: Pick<Candidate, 'asOf' | 'publishedOn' | 'citations'>,
  b: Pick<Candidate, 'asOf' | 'publishedOn' | 'citations'>,
): number {
  return (
    Number(!isRounded(a)) - Number(!isRounded(b)) ||
    compareText(dataDay(a), dataDay(b)) ||
    compareText(lastDay(a.publishedOn), lastDay(b.publishedOn)) ||
    Number(isPrimary(a)) - Number(isPrimary(b))
  )
}

/** The one published first is the smallest; ties are settled as in `latest`. */
function compareFirst(a: Candidate, b: Candidate): number {
  return (
    compareText(lastDay(a.publishedOn), lastDay(b.publishedOn)) ||
    compareText(dataDay(a), dataDay(b)) ||
    Number(isPrimary(b)) - Number(isPrimary(a)) ||
    -compareSupport(a, b)
  )
}

/** Steps 5 and 6, and at last the id, so that the answer never depends on the order of reading. */
function compareSupport(a: Candidate, b: Candidate): number {
  return a.citations.length - b.citations.length || b.value - a.value || compareText(b.figureId, a.figureId)
}

function isRounded({ citations }: Pick<Candidate, 'citations'>): boolean {
  return citations[0].qualifier === 'approx'
}

function isPrimary({ citations }: Pick<Candidate, 'citations'>): boolean {
  return citations[0].source.kind === 'primary'
}

/** The day on which the data stop: `as_of`, or the publication where no such day is stated. */
export function dataDay({ asOf, publishedOn }: Pick<Candidate, 'asOf' | 'publishedOn'>): string {
  return lastDay(asOf ?? publishedOn)
}

function greatest<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Item | null {
  return items.reduce<Item | null>((best, item) => (best === null || compare(item, best) > 0 ? item : best), null)
}
