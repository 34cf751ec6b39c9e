import type { NextRequest } from 'next/server'
import { isLocale } from '@/lib/format/catalogue'
import { getTimelineAnswer } from '../_answer/timeline-answer'

/** The timeline's data for an address, for the page itself; programs take `/data/casualties.json` and `/data/answer-shares.json`. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/timeline/view.json'>): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const search: Record<string, string[]> = {}
  for (const name of request.nextUrl.searchParams.keys()) search[name] = request.nextUrl.searchParams.getAll(name)
  return Response.json(await getTimelineAnswer(search, locale), { headers: { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' } })
}
