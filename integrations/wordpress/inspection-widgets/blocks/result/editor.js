/**
 * The block in the editor. It is written as it runs: with the objects that WordPress puts on the page, and without a build.
 * What is drawn comes from the server; `preview` asks it for the widget itself and is never saved.
 */
(function (wp, site) {
  const { createElement: el, Fragment, useState } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const ServerSideRender = wp.serverSideRender;

  const name = 'inspection-widgets/result';

  /** The parts of a result's address; `undefined` for any other address. */
  function partsOf(url) {
    const address = url.trim().replaceAll('&amp;', '&');
    const base = site.bases.find((each) => address.startsWith(each));
    if (base === undefined) return undefined;
    const [, folder = '', provider, widget, rest = ''] =
      /^([a-z]{2,3}(?:-\w+)*\/)?([a-z\d-]+)\/([a-z-]+)(?:\/(?:index\.html)?)?([?#].*)?$/.exec(
        address.slice(base.length),
      ) ?? [];
    return site.widgets.some(({ value }) => value === widget)
      ? { start: base + folder, provider, widget, rest }
      : undefined;
  }

  /** What may stand in an address for a provider: people copy it with spaces and capitals. */
  function slugOf(text) {
    return text
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
      .replace(/[^a-z\d-]/g, '');
  }

  function addressOf({ start = site.bases[0], provider, widget, rest = '' }) {
    return provider ? `${start}${provider}/${widget}/${rest}` : '';
  }

  /** Asks for the address, or for provider and widget, of which it is made. */
  function Chooser({ url, onChange }) {
    const [address, setAddress] = useState(url);
    const [provider, setProvider] = useState('');
    const [widget, setWidget] = useState('badge');
    const made = provider ? addressOf({ provider: slugOf(provider), widget }) : address;
    const isUsable = partsOf(made) !== undefined;
    const isWrong = !isUsable && (address !== '' || provider !== '');
    const submit = (event) => {
      event.preventDefault();
      if (isUsable) onChange(made.trim());
    };
    const controls = [
      el(TextControl, {
        label: __('Address of the result', 'inspection-widgets'),
        type: 'url',
        value: address,
        onChange: setAddress,
        placeholder: `${site.bases[0]}islington/badge/`,
      }),
      el(TextControl, {
        label: __('or provider, as its address says it', 'inspection-widgets'),
        value: provider,
        onChange: setProvider,
        placeholder: 'islington',
      }),
      el(SelectControl, {
        label: __('Widget of this provider', 'inspection-widgets'),
        value: widget,
        options: site.widgets,
        onChange: setWidget,
      }),
      el(
        Button,
        { variant: 'primary', type: 'submit', disabled: !isUsable },
        __('Show the result', 'inspection-widgets'),
      ),
      el(
        'p',
        { role: 'status' },
        isWrong
          ? __('This is no address of a result in this site’s publications.', 'inspection-widgets')
          : '',
      ),
    ];
    // WordPress lays a form in a placeholder out in a row: this box is the row's only part.
    return el('form', { onSubmit: submit }, el('div', { style: { width: '100%' } }, ...controls));
  }

  /** What there is to say where no publication is set: only administrators can do something about it. */
  function NoPublication() {
    return el(
      Fragment,
      null,
      el(
        'p',
        null,
        __(
          'No publication of results is set. An administrator does that under Settings, Inspection widgets.',
          'inspection-widgets',
        ),
      ),
      site.settings && el('a', { href: site.settings }, __('Settings', 'inspection-widgets')),
    );
  }

  function Controls({ attributes, setAttributes, parts }) {
    const { options = [] } = site.widgets.find(({ value }) => value === parts.widget) ?? {};
    const change = (part) => setAttributes({ url: addressOf({ ...parts, ...part }) });
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Result', 'inspection-widgets') },
        el(TextControl, {
          label: __('Provider', 'inspection-widgets'),
          help: __('As its address says it, such as islington.', 'inspection-widgets'),
          value: parts.provider,
          // An address without provider would be none, and the field would be gone.
          onChange: (provider) => slugOf(provider) && change({ provider: slugOf(provider) }),
        }),
        el(SelectControl, {
          label: __('Widget', 'inspection-widgets'),
          value: parts.widget,
          options: site.widgets,
          onChange: (widget) => change({ widget, rest: '' }),
        }),
      ),
      el(
        PanelBody,
        { title: __('Look', 'inspection-widgets') },
        el(SelectControl, {
          label: __('Colours', 'inspection-widgets'),
          value: attributes.theme,
          options: [
            { value: '', label: __('As the page', 'inspection-widgets') },
            { value: 'light', label: __('Light', 'inspection-widgets') },
            { value: 'dark', label: __('Dark', 'inspection-widgets') },
          ],
          onChange: (theme) => setAttributes({ theme }),
        }),
        options.includes('compact') &&
          el(ToggleControl, {
            label: __('Compact', 'inspection-widgets'),
            checked: attributes.compact,
            onChange: (compact) => setAttributes({ compact }),
          }),
        options.includes('heading-level') &&
          el(SelectControl, {
            label: __('Level of its heading', 'inspection-widgets'),
            help: __('One below the heading that it stands under.', 'inspection-widgets'),
            value: String(attributes.headingLevel),
            options: [
              { value: '0', label: __('3, as usual', 'inspection-widgets') },
              ...['2', '4', '5', '6'].map((level) => ({ value: level, label: level })),
            ],
            onChange: (level) => setAttributes({ headingLevel: Number(level) }),
          }),
      ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const { url } = attributes;
    const parts = partsOf(url);
    const blockProps = useBlockProps();
    const instructions = __(
      'Paste the address of a result. It stands on the page of the provider, below “Use this on your page”.',
      'inspection-widgets',
    );
    if (!parts)
      return el(
        'div',
        blockProps,
        el(
          Placeholder,
          {
            icon: 'awards',
            label: __('Inspection result', 'inspection-widgets'),
            ...(site.bases.length > 0 && { instructions }),
          },
          site.bases.length > 0
            ? el(Chooser, { url, onChange: (chosen) => setAttributes({ url: chosen }) })
            : el(NoPublication),
        ),
      );
    return el(
      'div',
      blockProps,
      el(Controls, { attributes, setAttributes, parts }),
      // Its links lead away from the editor.
      el(
        Disabled,
        null,
        el(ServerSideRender, { block: name, attributes: { ...attributes, preview: true } }),
      ),
    );
  }

  /** A pasted paragraph that is nothing but the address of a result; before it becomes an embed. */
  const fromAddress = {
    type: 'raw',
    priority: 5,
    isMatch: (node) =>
      node.nodeName === 'P' && partsOf(node.textContent) !== undefined && !node.querySelector('a'),
    transform: (node) => wp.blocks.createBlock(name, { url: node.textContent.trim() }),
  };

  wp.blocks.registerBlockType(name, {
    edit: Edit,
    save: () => null,
    transforms: { from: [fromAddress] },
  });
})(window.wp, window.inspectionWidgets);
