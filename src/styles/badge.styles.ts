import { css } from 'lit';

/** The rating badge, full and compact. */
export const badgeStyles = css`
  .frame {
    --_reserve: 21.5em;
  }

  :host([compact]) .frame {
    --_reserve: 12.2em;
  }

  @container host (inline-size < 30em) {
    :host([compact]) .frame {
      --_reserve: 16.2em;
    }
  }

  @container host (inline-size < 20em) {
    .frame {
      --_reserve: 25.7em;
    }
  }

  [part='card'] {
    gap: 0.5em;
    max-inline-size: 32em;
  }

  [part='inspectorate'],
  [part='label'] {
    color: var(--_muted);
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.25em;
  }

  [part='subject'] b,
  [data-tone] {
    font-size: 1.375em;
    line-height: 1.3;
  }

  [part='area'] {
    font-weight: 700;
  }

  :host([compact]) {
    [part='card'] {
      gap: 0.25em;
      padding: 0.75em;
      font-size: 0.9em;
    }

    [part='subject'] b,
    [data-tone] {
      font-size: 1.1em;
    }

    [part='label'] {
      display: inline-block;
    }

    [part='subject'] b {
      display: inline;
    }

    [part='subject'] i,
    [part='label'] i {
      position: static;
      clip-path: none;
    }
  }
`;
