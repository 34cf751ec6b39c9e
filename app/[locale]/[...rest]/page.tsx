import { notFound } from 'next/navigation'

/** Addresses that no other page answers: with a page of our own, and status 404. */
export default function Page(): never {
  notFound()
}
