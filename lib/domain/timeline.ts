import type { FigureCell, ViewSource } from './casualties-view'
import type { ChartDrawing } from './chart'

/**
 * A timeline in words, ready to draw: plain data, which the server makes for a page and sends again for another choice
 * of months. Numbers stand in it as they are written, with their qualifier.
 */
export type Timeline = {
  /** Oldest first. */
  readonly months: readonly TimelineMonth[]
  /** In the order of the panels. */
  readonly columns: readonly TimelineColumn[]
  readonly panels: readonly TimelinePanel[]
  readonly days: readonly TimelineDay[]
  readonly newest: NewestValues
  /** Every document that the values name. */
  readonly sources: readonly ViewSource[]
  readonly notes: readonly string[]
  /** What notes and values quote of the record, which has it in English alone. */
  readonly quoted: readonly string[]
}

/** A row of the table and a step of the cursor. */
export type TimelineMonth = {
  readonly month: string
  /** `November 2025` */
  readonly name: string
  /** Is there a page about its casualties? */
  readonly hasPage: boolean
}

/** What one panel shows, month by month. */
export type TimelineColumn = {
  readonly id: string
  readonly title: string
  /** Who made the values. */
  readonly producer: string
  /** The page that says more of them. */
  readonly href: string
  /** One for each month. */
  readonly months: readonly TimelineCell[]
}

/** The values of a column in a month. */
export type TimelineCell = {
  readonly values: readonly TimelineValue[]
  /** Why there is none; empty where there is one. */
  readonly gap: string
}

/** A published value with its page. */
export type TimelineValue = {
  /** Figure or share id. */
  readonly id: string
  /** With its qualifier: `at least 226`, `62 %`. */
  readonly text: string
  /** How many documents state it. */
  readonly documents: number
  /** What belongs to it, each a few words: days, interim release, documents that disagree. */
  readonly notes: readonly string[]
  /** The other months in which the same wave stands; empty for all else. */
  readonly sameWave: string
  readonly conflicts: readonly { readonly id: string; readonly text: string; readonly publisher: string }[]
}

/** A panel, and the column whose values it draws; of an indicator with several kinds of period there are several. */
export type TimelinePanel = { readonly columnId: string; readonly drawing: ChartDrawing }

/** A single day of which the record has figures. */
export type TimelineDay = {
  readonly day: string
  /** `19 November 2025` */
  readonly name: string
  readonly place: string
  /** Whom the figures count: `Long-range missiles and drones`. */
  readonly breakdown: string
  readonly figures: readonly { readonly indicator: string; readonly value: TimelineValue }[]
  /** What the record notes of the day, each once. */
  readonly notes: readonly string[]
}

/** The newest values of each part, for the sentences at the top. */
export type NewestValues = {
  readonly counts: { readonly month: string; readonly place: string; readonly killed: FigureCell; readonly injured: FigureCell } | null
  readonly answers: readonly (Worded & { readonly question: string; readonly answer: string })[]
  readonly indicators: readonly (Worded & { readonly indicator: string })[]
}

type Worded = {
  readonly id: string
  readonly text: string
  /** Days of the fieldwork, or the period. */
  readonly period: string
  /** Who made it, and the report that it was read in where that is not theirs. */
  readonly producer: string
}
