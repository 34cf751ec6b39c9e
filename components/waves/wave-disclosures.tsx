import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { formOfAnswers } from '@/lib/domain/answer-statements'
import { isWordingSeen } from '@/lib/domain/question-statements'
import type { Disclosure, DisclosurePart } from '@/lib/domain/wave-disclosure'
import { findCoverage } from '@/lib/domain/wave-statements'
import type { WaveView } from '@/lib/domain/wave-view'
import { formatDateRange } from '@/lib/format/date'
import { formatQuestion } from '@/lib/format/names'
import { formatQuoted } from '@/lib/format/quoted'
import { formatWaveSize } from '@/lib/format/sample'
import { formatPublisherName, sourceHref, sourceLanguage } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type WaveDisclosuresProps = {
  readonly view: WaveView
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** The eleven items of AAPOR: what the documents read disclose of a wave, in the record's words. */
export function WaveDisclosures({ view, asOf, t, locale }: WaveDisclosuresProps) {
  const { source, coverageNote } = view.wave
  const { disclosures } = view
  return (
    <section className="stack" id="disclosure">
      <h2>{t('waves.disclosure.title')}</h2>
      <p>{t('waves.disclosure.intro')}</p>
      <p className="muted">{t('waves.disclosure.states')}</p>
      {asOf && <p className="notice">{t('waves.disclosure.undated')}</p>}
      <ol className="disclosures">
        {disclosures.map((disclosure) => (
          <DisclosureEntry key={disclosure.item} disclosure={disclosure} view={view} t={t} locale={locale} />
        ))}
      </ol>
      {coverageNote && coverageNote !== findCoverage(view.wave) && (
        <p>
          <RecordWords text={t('waves.disclosure.remark', { words: coverageNote })} words={[coverageNote]} locale={locale} />
        </p>
      )}
      <p className="muted">
        {t.rich('waves.disclosure.source', {
          document: `${formatPublisherName(source.publisher, t)}: ${source.title}`,
          link: (chunks) => (
            <PageLink href={sourceHref(source.id, locale)} lang={sourceLanguage(source, source.title)}>
              {chunks}
            </PageLink>
          ),
        })}
      </p>
    </section>
  )
}

type EntryProps = { readonly disclosure: Disclosure; readonly view: WaveView; readonly t: Translator; readonly locale: string }

function DisclosureEntry({ disclosure: { item, state, parts }, view, t, locale }: EntryProps) {
  return (
    <li className={`disclosure disclosure-${state}`}>
      <h3>
        {t(`waves.disclosure.item.${item}`)} <span className="disclosure-state">{t(`waves.disclosure.state.${state}`)}</span>
      </h3>
      <dl className="facts">
        {parts.map((part) => (
          <div key={part.name}>
            <dt>{t(`waves.disclosure.part.${part.name}`)}</dt>
            <dd>
              <RecordWords text={partText(part, view, t, locale)} words={recordWords(view)} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** What the record says of a wave in its own words. */
function recordWords({ wave }: WaveView) {
  return [wave.name, wave.population, wave.coverageNote, wave.mode, wave.marginNote]
}

/** What is not disclosed as it is asked for, but of which something is said: of which questions, of which part of the wave. */
const told: readonly DisclosurePart['name'][] = ['unseenWording', 'combined', 'counted', 'size']

/** What is disclosed or can be said instead; else that it is not, or that nobody looked. */
function partText({ name, state }: DisclosurePart, view: WaveView, t: Translator, locale: string): string {
  if (state === 'unknown') return t('waves.disclosure.unknown')
  const isTold = state === 'disclosed' || told.includes(name)
  return (isTold ? disclosedText(name, view, t, locale) : null) ?? t(`waves.disclosure.state.${state}`)
}

function disclosedText(name: DisclosurePart['name'], view: WaveView, t: Translator, locale: string): string | null {
  const { wave, margins, questions } = view
  const unseen = questions.filter(({ question }) => !isWordingSeen(question.id))
  const ofForm = questions.filter(({ question, view: { answers } }) => formOfAnswers(question.id, answers) === name)
  switch (name) {
    case 'name':
      return t('waves.disclosure.text.name', { name: wave.name })
    case 'publisher':
      return formatPublisherName(wave.publisher, t)
    case 'wording':
      return t('waves.disclosure.text.wording', { count: questions.length - unseen.length })
    case 'unseenWording':
      return t('waves.disclosure.text.unseenWording', { questions: quoteTitles(unseen, locale) })
    case 'offered':
      return t('waves.disclosure.text.offered', { count: ofForm.length })
    case 'combined':
    case 'counted':
      return t(`waves.disclosure.text.${name}`, { questions: quoteTitles(ofForm, locale) })
    case 'population':
      return wave.population
    case 'coverage':
      return findCoverage(wave)
    case 'mode':
    case 'drawn':
      return wave.mode
    case 'weighted':
      return t('waves.disclosure.text.weighted', { words: wave.mode ?? '' })
    case 'dates':
      return formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)
    case 'size':
      return wave.sampleSize === null ? null : formatWaveSize(wave, t, locale)
    case 'margin':
      return wave.marginNote ?? t('waves.disclosure.text.margin', { count: margins.length })
    case 'limits':
      return wave.marginNote
    default:
      return null
  }
}

function quoteTitles(asked: WaveView['questions'], locale: string): string {
  return asked.map(({ question }) => formatQuoted(formatQuestion(question, locale), locale)).join(', ')
}
