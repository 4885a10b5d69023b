import { css } from 'lit';

/**
 * For elements that a page may have hundreds of: each is laid out when it comes near. Before that it has the room that is
 * kept for it, or the height that it had. Browsers find words in it, and go to it, as ever. Only in a shadow root: plain
 * pages keep no room.
 */
export const laterStyles = css`
  .frame > [part='card'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 0;
  }

  @media print {
    .frame > [part='card'] {
      content-visibility: visible;
    }
  }
`;
