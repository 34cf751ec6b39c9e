'use client'

import { useEffect, useState } from 'react'
import type { AnswerQuery } from '@/lib/client/fetch-answer'

/** What a page shows, and how it stands with its address. */
export type ShownAnswer<Answer> = {
  /** The newest good answer: an answer that fails leaves the last one on screen. */
  readonly answer: Answer
  /** The search part of the address that this state is about, without `?`. */
  readonly search: string
  /** `waiting` for the answer to that address, `failed` to get it, `shown`. */
  readonly state: 'waiting' | 'failed' | 'shown'
}

type UseAnswerOptions<Answer> = {
  /** What the server read for `initialSearch`. */
  readonly initial: Answer
  readonly initialSearch: string
  /** The search part of the address of now. */
  readonly search: string
  readonly locale: string
  readonly query: (locale: string, search: string) => AnswerQuery<Answer>
}

/**
 * The answer to an address that changes as the reader chooses. The first comes with the page; the code that fetches and
 * keeps further ones is loaded once the page has been taken over.
 */
export function useAnswer<Answer>({ initial, initialSearch, search, locale, query }: UseAnswerOptions<Answer>): ShownAnswer<Answer> {
  const [shown, setShown] = useState<ShownAnswer<Answer>>({ answer: initial, search: initialSearch, state: 'shown' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => void loadObservers(), [])
  useEffect(() => {
    const show = (answer: Answer) =>
      setShown((now) => (now.answer === answer && now.search === search ? now : { answer, search, state: 'shown' }))
    if (search === initialSearch) return show(initial)
    const fail = () => setShown(({ answer }) => ({ answer, search, state: 'failed' }))
    const observe = ({ observeAnswer }: Observers) =>
      observeAnswer(query(locale, search), ({ data, isError }) => {
        if (data !== undefined) show(data)
        else if (isError) fail()
      })
    if (observers) return observe(observers)

    const again = () => setAttempt(attempt + 1)
    let isOver = false
    let stop = () => window.removeEventListener('online', again)
    loadObservers().then((loaded) => {
      if (isOver) return
      if (!loaded) return fail()
      stop()
      stop = observe(loaded)
    })
    window.addEventListener('online', again)
    return () => {
      isOver = true
      stop()
    }
  }, [initial, initialSearch, search, locale, query, attempt])
  // The address changes before anything is known of its answer.
  return shown.search === search ? shown : { ...shown, state: 'waiting' }
}

type Observers = typeof import('@/lib/client/observe-answer')

/** Once it is loaded, what is known of an answer is shown with the next frame. */
let observers: Observers | null = null

/** Null on a line that fails. */
async function loadObservers(): Promise<Observers | null> {
  observers = await import('@/lib/client/observe-answer').catch(() => null)
  return observers
}
