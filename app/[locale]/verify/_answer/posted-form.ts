import { largestFile } from '@/lib/domain/verify/verification'

/** What is wrong with a posted form, before anything in it is read. */
export type FormFault = 'foreign' | 'unreadable' | 'tooLarge'

/**
 * What Next would answer with an error of its own, as if the fault were the server's: a form from another site, one that
 * is cut off or none at all, and one so long that Next has cut it off, where its length was not stated.
 */
export async function findFormFault(request: Request): Promise<FormFault | null> {
  if (isForeign(request.headers)) return 'foreign'
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return 'unreadable'
  const body = await request.arrayBuffer()
  if (await isReadable(body, contentType)) return null
  return body.byteLength > largestFile ? 'tooLarge' : 'unreadable'
}

/** As Next compares them: browsers name the page that a form was sent from, and `null` where they keep it to themselves. */
function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return false
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() || headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}

async function isReadable(body: ArrayBuffer, contentType: string): Promise<boolean> {
  try {
    await new Response(body, { headers: { 'Content-Type': contentType } }).formData()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
