import { css } from 'lit';

/**
 * Room for what is longer than most screens and of no usual length: a screen is kept until the data come, so that
 * nothing moves in view, and the result then takes the room that it needs.
 */
export const screenReserveStyles = css`
  .frame {
    --_reserve: 100vh;
  }

  .frame:has([part='card'], [part='message']:not(:empty)) {
    --_reserve: 0;
  }
`;
