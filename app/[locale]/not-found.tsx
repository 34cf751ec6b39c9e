import { NotFoundText } from '@/components/layout/not-found-text'
import { locales, translator } from '@/lib/format/catalogue'

/** For a page that finds out by itself that it has nothing to show; the proxy has sent nearly all of them elsewhere. */
export default function NotFound() {
  const [locale = 'en'] = locales
  return <NotFoundText t={translator(locale)} locale={locale} reach={null} />
}
