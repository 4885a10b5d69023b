import { css } from 'lit';

/** The summary: the sheets of its parts stand beside this one, which comes last. */
export const summaryStyles = css`
  [part='summary-part'] {
    display: grid;
    gap: var(--_unit);
    padding-block-start: var(--_unit);
    border-block-start: var(--_line);
  }

  [part='summary-part'] > [part='heading'] {
    font-size: 1.125em;
  }

  [part='summary-part'] [part='heading'] [part='heading'],
  [part='findings-area'] > [part='heading'],
  [part='letter'] [part='heading'] {
    font-size: 1em;
  }

  [part='more'][open] {
    display: grid;
    gap: calc(1.5 * var(--_unit));
  }

  [part='more-label'] {
    display: list-item;
    padding-block: 0.25em;
    list-style: disclosure-closed inside;
    color: var(--inspection-link, light-dark(#14538f, #9cf));
    font-weight: 700;
    cursor: pointer;
  }

  [part='more'][open] > [part='more-label'] {
    list-style-type: disclosure-open;
  }

  @media print {
    [part='more-label'] {
      display: none;
    }

    [part='more']::details-content {
      display: block;
      content-visibility: visible;
    }

    [part='summary-part'] > [part='heading'] {
      break-after: avoid;
    }
  }
`;
