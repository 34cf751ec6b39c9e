'use client'

import { type FormEvent, useActionState, useEffect, useMemo, useRef, useState } from 'react'
import { largestFile, type VerifyAnswer } from '@/lib/domain/verify/verification'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator } from '@/lib/format/translator'
import { VerifyProblemNotice } from './verify-problem'
import { VerifyResult } from './verify-result'

type VerifyFormProps = {
  readonly action: (before: VerifyAnswer | null, form: FormData) => Promise<VerifyAnswer>
  readonly messages: Partial<Messages>
  readonly locale: Locale
}

/** The answer to the file given last, and the form for the next. Without JavaScript the page comes back with the answer. */
export function VerifyForm({ action, messages, locale }: VerifyFormProps) {
  const t = useMemo(() => makeTranslator(locale, messages), [locale, messages])
  const [judged, submit, isPending] = useActionState(action, null)
  const [refused, setRefused] = useState<VerifyAnswer | null>(null)
  const answer = refused ?? judged
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (answer) heading.current?.focus()
  }, [answer])
  return (
    <>
      {answer && (
        <section className="stack" aria-labelledby="result">
          <h2 id="result" ref={heading} tabIndex={-1}>
            {t('problem' in answer ? 'verify.problem.title' : 'verify.result.title')}
          </h2>
          {'problem' in answer ? <VerifyProblemNotice answer={answer} t={t} /> : <VerifyResult result={answer} t={t} locale={locale} />}
        </section>
      )}
      <form className="stack verify-form" action={submit} onSubmit={(event) => setRefused(refuseLarge(event))}>
        <input type="hidden" name="locale" value={locale} />
        <p id="file-hint">{t('verify.form.hint')}</p>
        <label className="field">
          {t('verify.form.file')}
          <input type="file" name="file" aria-describedby="file-hint" accept=".csv,.tsv,.txt,text/csv,text/plain" />
        </label>
        <label className="field">
          {t('verify.form.text')}
          <textarea name="text" rows={8} spellCheck={false} autoComplete="off" />
        </label>
        <p>
          <button type="submit" disabled={isPending}>
            {t('verify.form.submit')}
          </button>{' '}
          <span role="status">{isPending && t('verify.form.pending')}</span>
        </p>
      </form>
    </>
  )
}

/** Keeps a file that the server would refuse unread from being sent. */
function refuseLarge(event: FormEvent<HTMLFormElement>): VerifyAnswer | null {
  const file = new FormData(event.currentTarget).get('file')
  if (!(file instanceof File) || file.size <= largestFile) return null
  event.preventDefault()
  return { problem: 'tooLarge' }
}
