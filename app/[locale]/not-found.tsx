import { translator } from '@/lib/format/catalogue'

/** Every 404 below a language, the one of unknown addresses included. Next hands it no parameters. */
export default function NotFound() {
  const t = translator('en')
  return (
    <div className="stack">
      <h1>{t('errors.notFoundTitle')}</h1>
      <p>
        <a href="/en">{t('errors.toOverview')}</a>
      </p>
    </div>
  )
}
