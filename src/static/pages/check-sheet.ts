/** The look of the page that tells what survived, beside that of all pages. */
import { css } from 'lit';

export const checkSheet = css`
  @layer page {
    .check,
    .check .question,
    .check .outcome {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      max-width: 44rem;
    }

    .check {
      gap: 1.5rem;
    }

    .check .outcome {
      gap: 1rem;
    }

    .page [hidden] {
      display: none;
    }

    .check :is(label, legend) {
      font-weight: 600;
    }

    .check legend {
      padding: 0;
    }

    .check fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .check .choice {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr);
      gap: 0.6rem;
      align-items: start;
      padding-block: 0.35rem;
    }

    .check .choice label {
      font-weight: inherit;
    }

    .check .choice input {
      width: 1.25rem;
      height: 1.25rem;
      margin: 0.125rem 0 0;
    }

    .check :is(select, textarea) {
      box-sizing: border-box;
      width: 100%;
      min-width: 0;
      min-height: 2.75rem;
      padding: 0.35rem 0.75rem;
      border: 2px solid light-dark(#6b7176, #8d9499);
      border-radius: 0.25rem;
      background: var(--panel);
      color: inherit;
      font: inherit;
    }

    .check textarea {
      font:
        0.9rem/1.45 ui-monospace,
        monospace;
      resize: vertical;
    }

    .check textarea[aria-invalid] {
      border-style: dashed;
      border-color: currentcolor;
    }

    .check summary {
      padding-block: 0.4rem;
      font-weight: 600;
      cursor: pointer;
    }

    .check .wrong {
      font-weight: 600;
    }

    /* Takes no room, and is there: screen readers announce what comes into a status that was there before. */
    .check [role='status']:empty {
      position: absolute;
    }

    .check .outcome:focus {
      outline: none;
    }

    .check .standing {
      padding: 0.75rem 1rem;
      border-inline-start: 6px solid var(--line);
      background: var(--panel);
      font-size: 1.1875rem;
    }

    .check .standing[data-is='fine'] {
      border-color: light-dark(#1d6b34, #7fd79a);
    }

    .check .standing[data-is='wrong'] {
      border-color: light-dark(#a3261b, #ff9d92);
    }

    .check .change {
      display: grid;
      gap: 0.25rem;
    }

    .check .rule {
      color: var(--muted);
      font-size: 0.95rem;
    }

    .check blockquote {
      margin: 0;
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--line);
      overflow-wrap: anywhere;
    }
  }
`;
