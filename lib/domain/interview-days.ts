import type { RespondentGroup } from './answer-share'

/**
 * Are these the respondents who were interviewed on some days of a fieldwork? The record names the days in words alone,
 * so that a mark over the days of the whole fieldwork would be wrong.
 */
export function isOfInterviewDays({ id }: Pick<RespondentGroup, 'id'>): boolean {
  return id.startsWith('interviewed-')
}
