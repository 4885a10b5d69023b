import { css } from 'lit';

/** The rating badge, full and compact. */
export const badgeStyles = css`
  .frame {
    --_reserve: 19em;
  }

  :host([compact]) .frame {
    --_reserve: 12.4em;
  }

  @container host (inline-size < 35em) {
    .frame {
      --_reserve: 21.8em;
    }

    :host([compact]) .frame {
      --_reserve: 16.2em;
    }
  }

  @container host (inline-size < 20em) {
    .frame {
      --_reserve: 26em;
    }
  }

  [part='card'] {
    gap: calc(0.5 * var(--_unit));
    max-width: 32em;
  }

  [part='inspectorate'],
  [part='label'] {
    color: var(--_muted);
  }

  [part='label'] {
    display: block;
    margin-bottom: 0.25em;
  }

  [part='subject'] b,
  [data-tone] {
    font-size: var(--_big, 1.375em);
  }

  [part='area'] {
    font-weight: 700;
  }

  :host([compact]) {
    --_big: 1.1em;

    [part='card'] {
      gap: calc(0.25 * var(--_unit));
      padding: calc(0.75 * var(--_unit));
      font-size: 0.9em;
    }

    [part='label'] {
      display: inline-block;
    }

    b {
      display: inline;
    }

    i {
      position: static;
      clip-path: none;
    }
  }
`;
