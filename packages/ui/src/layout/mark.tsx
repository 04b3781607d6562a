/** Our mark: three strands, the pillars, held together by two that weave through them. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path
        className="mark__pillars"
        fill="#17242b"
        d="M4 0h5v7H4zM4 14h5v18H4zM13.5 0h5v18h-5zM13.5 25h5v7h-5zM23 0h5v7h-5zM23 14h5v18h-5z"
      />
      <path
        className="mark__weave"
        fill="#0d5257"
        d="M0 8h12.5v5H0zM19.5 8H32v5H19.5zM0 19h3v5H0zM10 19h12v5H10zM29 19h3v5h-3z"
      />
    </svg>
  )
}
