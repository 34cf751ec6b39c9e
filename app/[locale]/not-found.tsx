import { NotFoundText } from '@/components/layout/not-found-text'
import { translator } from '@/lib/format/catalogue'
import { readPageRequest } from '../_locale/page-request'

/** For a page that finds out by itself that it has nothing to show; the proxy has sent nearly all of them elsewhere. */
export default async function NotFound() {
  const { locale } = await readPageRequest()
  return <NotFoundText t={translator(locale)} locale={locale} reach={null} />
}
