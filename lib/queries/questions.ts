import 'server-only'
import { database } from '@/lib/db/client'
import type { Question, Wave } from '@/lib/domain/answer-share'
import { compareDates, compareText } from '@/lib/domain/date'
import type { Margin } from '@/lib/domain/margin'
import { toAnswerOption, toWave } from './answer-shares'
import { getById, getDictionary } from './dictionary'
import { remember } from './remember'

/** Every survey question with its answers by position, by id in code-point order. */
export function listQuestions(): Promise<readonly Question[]> {
  return remember('questions', async () => {
    const rows = await database().question.findMany({ include: { answers: { orderBy: { position: 'asc' } } } })
    return rows
      .map(({ id, shortTitle, wordingEn, distribution, note, answers }) => ({
        id,
        shortTitle,
        wording: wordingEn,
        isDistribution: distribution === 'yes',
        note,
        answers: answers.map(toAnswerOption),
      }))
      .sort((a, b) => compareText(a.id, b.id))
  })
}

/** The question of that id, or null. */
export async function findQuestion(id: string): Promise<Question | null> {
  const questions = await listQuestions()
  return questions.find((question) => question.id === id) ?? null
}

/** The question of that id. Throws where the record lacks it. */
export async function getQuestion(id: string): Promise<Question> {
  return getById(new Map((await listQuestions()).map((question) => [question.id, question])), id)
}

/** Every survey wave, by the end of its fieldwork, oldest first. */
export function listWaves(): Promise<readonly Wave[]> {
  return remember('waves', async () => {
    const { sources } = await getDictionary()
    const rows = await database().wave.findMany({ include: { publisher: true } })
    return rows.map((row) => toWave(row, sources)).sort((a, b) => compareDates(a.fieldworkEnd, b.fieldworkEnd) || compareText(a.id, b.id))
  })
}

/** Every published margin of error, by wave, sample size and share. */
export function listMargins(): Promise<readonly Margin[]> {
  return remember('margins', () =>
    database().publishedMargin.findMany({ orderBy: [{ waveId: 'asc' }, { sampleSize: 'asc' }, { nearShare: 'desc' }] }),
  )
}
