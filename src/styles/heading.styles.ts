import { css } from 'lit';

/** The heading of a widget. */
export const headingStyles = css`
  [part='heading'] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
`;
