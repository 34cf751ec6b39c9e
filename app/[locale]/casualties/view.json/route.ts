import type { NextRequest } from 'next/server'
import { isLocale } from '@/lib/format/catalogue'
import { getCasualtiesAnswer } from '../_answer/casualties-answer'

/** The explorer's data for an address, for the page itself; programs take `/data/casualties.json`. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/casualties/view.json'>): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const search: Record<string, string[]> = {}
  for (const name of request.nextUrl.searchParams.keys()) search[name] = request.nextUrl.searchParams.getAll(name)
  return Response.json(await getCasualtiesAnswer(search, locale), { headers: { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' } })
}
