/** What one record sets and the code must not assume: place, first day, and what the overview leads with. */
export const record = {
  /** The place that is meant where none is named. */
  defaultPlace: 'UA',
  /** The first day that cumulative figures count from; the first month starts here. */
  startDay: '2022-02-24',
  /** The survey question of the overview. */
  leadQuestion: 'endure',
  /** What the timeline shows below the casualties where its address names nothing: `{question}.{answer}`, and indicators. */
  timeline: { answers: ['endure.as-long', 'trust-president.trust'], indicators: ['iom-idps'] },
} as const
