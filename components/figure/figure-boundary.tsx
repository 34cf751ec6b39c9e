'use client'

import { catchError } from 'next/error'

/** Keeps a broken chart to itself: title, table, sources and files of its figure stay. */
export const FigureBoundary = catchError(ChartFailed)

function ChartFailed({ message }: { readonly message: string }) {
  return (
    <p className="notice" role="status">
      {message}
    </p>
  )
}
