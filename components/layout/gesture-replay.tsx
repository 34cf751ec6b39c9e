'use client'

import { useEffect } from 'react'
import { replayGestures } from '@/lib/client/reader'

/** What a reader did before React listened is done again. */
export function GestureReplay() {
  useEffect(() => void replayGestures(), [])
  return null
}
