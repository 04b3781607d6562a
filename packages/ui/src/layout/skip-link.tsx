/** The first thing a keyboard reaches: past the navigation, to what the page is about. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      Skip to the content
    </a>
  )
}
