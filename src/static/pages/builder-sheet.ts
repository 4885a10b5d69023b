/** The look of the builder, beside that of all pages. */
import { css } from 'lit';

export const builderSheet = css`
  @layer page {
    /* Choices stand beside what comes of them, which needs more room than a text. */
    .page > * {
      padding-inline: max(1rem, (100vw - 78rem) / 2);
    }

    .builder {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2.5rem 3.5rem;
      align-items: start;
    }

    .page [hidden] {
      display: none;
    }

    @media (min-width: 64rem) {
      .builder {
        grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
      }
    }

    .steps,
    .outcome {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2rem;
    }

    .step,
    .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6rem;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .step {
      padding-block-start: 1.25rem;
      border-block-start: 1px solid var(--line);
    }

    fieldset > legend {
      float: inline-start;
      width: 100%;
      padding: 0;
    }

    /* A legend that floats leaves its line; what follows begins below it. */
    fieldset > legend + * {
      clear: both;
    }

    .group > :is(legend, label),
    .colour > label {
      font-weight: 600;
    }

    .choices {
      display: grid;
      gap: 0.6rem;
    }

    .choice {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr);
      gap: 0.1rem 0.6rem;
      align-items: start;
    }

    .choice > input {
      width: 1.25rem;
      height: 1.25rem;
      margin: 0.125rem 0 0;
    }

    .choice > p {
      grid-column: 2;
      font-size: 0.9rem;
      line-height: 1.4;
    }

    .mark {
      color: var(--muted);
    }

    .field {
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

    .field[aria-invalid] {
      border-style: dashed;
      border-color: currentcolor;
    }

    .combobox {
      position: relative;
    }

    [role='listbox'] {
      position: absolute;
      z-index: 1;
      inset-inline: 0;
      max-height: min(24rem, 60vh);
      overflow: auto;
      margin-block-start: 0.25rem;
      border: 1px solid var(--line);
      border-radius: 0.25rem;
      background: var(--panel);
      box-shadow: 0 0.25rem 1rem light-dark(#0003, #000c);
    }

    [role='option'] {
      padding: 0.6rem 0.75rem;
      cursor: pointer;
    }

    [role='option'] small {
      color: var(--muted);
      font-size: 0.9rem;
    }

    [role='option']:hover,
    [role='option'][aria-selected='true'] {
      background: light-dark(#e6eff8, #253545);
    }

    [role='option'][aria-selected='true'] {
      outline: 2px solid;
      outline-offset: -2px;
    }

    .colours {
      display: grid;
      gap: 0.6rem;
    }

    .colours > summary {
      padding-block: 0.4rem;
      font-weight: 600;
      cursor: pointer;
    }

    .colour {
      display: grid;
      grid-template-columns: 6.5rem minmax(0, 1fr) 3rem;
      gap: 0.6rem;
      align-items: center;
      margin-block-start: 0.6rem;
    }

    .colour > [type='color'] {
      width: 3rem;
      height: 2.75rem;
      padding: 0.15rem;
      border: 2px solid light-dark(#6b7176, #8d9499);
      border-radius: 0.25rem;
      background: var(--panel);
      box-sizing: border-box;
    }

    #contrast > p {
      margin-block-start: 0.6rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--line);
    }

    #contrast.warning > p {
      border-color: light-dark(#a0410d, #ffb485);
      font-weight: 600;
    }

    .outcome > h2,
    .outcome > .part,
    .outcome .stack > .part {
      padding-block-start: 1.25rem;
      border-block-start: 1px solid var(--line);
    }

    /* Takes no room, and is there: screen readers announce what comes into a status that was there before. */
    .outcome > [role='status']:empty,
    .steps [role='status']:empty {
      position: absolute;
    }

    .outcome,
    .outcome > .stack {
      gap: 1.25rem;
    }

    .widths > .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.5rem;
    }

    .widths .choice {
      grid-template-columns: 1.5rem auto;
      gap: 0.4rem;
    }

    .places,
    .place {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6rem;
    }

    .places {
      gap: 1.5rem;
    }

    .scroll {
      overflow: auto;
      border: 1px dashed light-dark(#6b7176, #8d9499);
      border-radius: 0.25rem;
    }

    /* A page like that on which the result is to stand. */
    .ground {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      box-sizing: border-box;
      padding: 0.75rem;
      background: light-dark(#fff, #111);
      color: light-dark(#17191b, #ececec);
    }

    .ground[data-theme='light'] {
      color-scheme: light;
    }

    .ground[data-theme='dark'] {
      color-scheme: dark;
    }

    .ground a {
      color: light-dark(#14538f, #9cf);
    }

    .ground > ul {
      padding-inline-start: 1.25rem;
      list-style: disc;
    }

    .ground img {
      max-width: 100%;
      height: auto;
    }

    .ground iframe {
      display: block;
      box-sizing: border-box;
      max-width: 100%;
      border: 1px solid var(--line);
    }

    /* The width is that of the result, without the room around it. */
    [data-width='320'] .ground {
      width: calc(320px + 1.5rem);
    }

    [data-width='600'] .ground {
      width: calc(600px + 1.5rem);
    }

    textarea.code {
      width: 100%;
      min-height: 2.75rem;
      resize: vertical;
      field-sizing: content;
      color: inherit;
    }
  }
`;
