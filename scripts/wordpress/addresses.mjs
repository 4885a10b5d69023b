/** Which addresses the plugin takes for results, what it writes of them, and what it fetches: asked of its functions. */
import { createServer } from 'node:http';

import { part, tell, tellSame } from './tally.mjs';

const PLUGIN = 'InspectionWidgets\\';

/** What is written as a publication, and what is kept of it; '' for what is refused. */
const BASES = {
  'https://results.example.org/': 'https://results.example.org/',
  ' https://Results.Example.ORG ': 'https://results.example.org/',
  'https://results.example.org:443/inspections': 'https://results.example.org/inspections/',
  'http://results.example.org:8080/a-b/': 'http://results.example.org:8080/a-b/',
  'https://results.example.org/index.html?x#theme=dark': 'https://results.example.org/',
  'http://[::1]:8000/': 'http://[::1]:8000/',
  'results.example.org': '',
  '//results.example.org/': '',
  'javascript:alert(1)//': '',
  'data:text/html,x': '',
  'ftp://results.example.org/': '',
  'https://': '',
  'https:///islington/': '',
  'https://user:secret@results.example.org/': '',
  'https://results.example.org@evil.example/': '',
  'https://results.example.org\\@evil.example/': '',
  'https://results.example.org/../other/': '',
  'https://results.example.org/%2e%2E/other/': '',
  'https://results.example.org/"onload="x': '',
  'https://results.example.org/<script>': '',
  'https://results example.org/': '',
  'https://résultats.example.org/': '',
};

/** What editors write, and the address that is made of it; `null` for what is no result. Below https://results.example.org/a/. */
const ADDRESSES = {
  'https://results.example.org/a/islington/badge/':
    'https://results.example.org/a/islington/badge/',
  'https://results.example.org/a/islington/badge': 'https://results.example.org/a/islington/badge/',
  'HTTPS://Results.Example.org:443/a/islington/badge/index.html':
    'https://results.example.org/a/islington/badge/',
  'https://results.example.org/a/cy/islington/badge/#theme=dark&amp;compact=true':
    'https://results.example.org/a/cy/islington/badge/#theme=dark&compact=true',
  '“https://results.example.org/a/islington/badge/#theme=dark”':
    'https://results.example.org/a/islington/badge/#theme=dark',
  '&#8221;https://results.example.org/a/islington/timeline/?order=oldest&#8243;':
    'https://results.example.org/a/islington/timeline/#order=oldest',
  'https://results.example.org/a/islington/summary/#parts=judgements%20recommendations':
    'https://results.example.org/a/islington/summary/#parts=judgements%20recommendations',
  'https://results.example.org/a/islington/badge/#which=a%3Ab':
    'https://results.example.org/a/islington/badge/#which=a%3Ab',
  'https://results.example.org/a/islington/badge/#src=https%3A%2F%2Fevil.example&allow-hosts=*&theme=red':
    'https://results.example.org/a/islington/badge/',
  'https://results.example.org/a/islington/badge/#which=%22%3E%3Cscript%3E':
    'https://results.example.org/a/islington/badge/#which=%22%3E%3Cscript%3E',
  'https://results.example.org/a/islington/badge/#which=%ff':
    'https://results.example.org/a/islington/badge/',
  'https://results.example.org/a/islington/': null,
  'https://results.example.org/a/islington/nothing/': null,
  'https://results.example.org/a/islington/badge/badge.svg': null,
  'https://results.example.org/a/islington/badge/../../../secret/': null,
  'https://results.example.org/islington/badge/': null,
  'https://results.example.org.evil.example/a/islington/badge/': null,
  'https://evil.example/https://results.example.org/a/islington/badge/': null,
  'http://results.example.org/a/islington/badge/': null,
  'https://results.example.org/a/ISLINGTON<script>/badge/': null,
  'javascript:alert(1)//https://results.example.org/a/islington/badge/': null,
  '': null,
};

export async function testAddresses(site, { publication }) {
  const kept = await site.evaluate(
    `return array_map( '${PLUGIN}normalise_base', $input );`,
    Object.keys(BASES),
  );
  Object.entries(BASES).forEach(([given, expected], index) =>
    tellSame(`publication ${given}`, kept[index], expected),
  );
  const written = await site.evaluate(
    `update_option( 'inspection_widgets_bases', array( 'https://results.example.org/a/' ) );
    return array_map( function ( $given ) {
      $address = ${PLUGIN}read_address( $given );
      return $address ? ${PLUGIN}write_address( $address ) : null;
    }, $input );`,
    Object.keys(ADDRESSES),
  );
  Object.entries(ADDRESSES).forEach(([given, expected], index) =>
    tellSame(`address ${given}`, written[index], expected),
  );
  const fixed = await site.evaluate(
    `define( 'INSPECTION_WIDGETS_BASES', " https://a.example\\nhttps://b.example/x javascript:1" );
    return array( ${PLUGIN}bases(), ${PLUGIN}are_bases_fixed() );`,
  );
  const both = [['https://a.example/', 'https://b.example/x/'], true];
  tellSame('wp-config.php goes before the setting', fixed, both);
  await part('what is allowed of elements', () => testAttributes(site, publication));
  await part('fetching', () => testFetching(site, publication));
  await site.evaluate(`return update_option( 'inspection_widgets_bases', $input );`, [
    publication.base,
  ]);
}

/** The list of the plugin's is written by hand, since it has to be readable there: it may not lag behind the elements. */
async function testAttributes(site, { widgetKinds }) {
  const listed = await site.evaluate(
    `return array_map( '${PLUGIN}options_of_widget', array_combine( array_keys( ${PLUGIN}WIDGETS ), array_keys( ${PLUGIN}WIDGETS ) ) );`,
  );
  const mine = ['src', 'for', 'allow-hosts'];
  for (const { name, attributes } of widgetKinds)
    tellSame(
      `what can be chosen of ${name}`,
      (listed[name] ?? []).filter((each) => each !== 'lang').sort(),
      attributes.filter((each) => !mine.includes(each) && each !== 'lang').sort(),
    );
  tellSame('as many widgets', Object.keys(listed).length, widgetKinds.length);
}

/** What a publication may answer, and what the link says then. Each path is asked for once: the answer is kept. */
const ANSWERS = {
  '/right/badge/oembed.json': (answer) =>
    answer.end('{"title":" A <b>right</b>\\n& whole \\u0000result"}'),
  '/nothing/badge/oembed.json': (answer) => answer.writeHead(404).end('{"title":"Not found"}'),
  '/broken/badge/oembed.json': (answer) => answer.end('{"title":'),
  '/list/badge/oembed.json': (answer) => answer.end('{"title":["x"]}'),
  '/elsewhere/badge/oembed.json': (answer) =>
    answer.writeHead(302, { Location: '/right/badge/oembed.json' }).end(),
  '/long/badge/oembed.json': (answer) =>
    answer.end(`{"title":"x","more":"${'x'.repeat(200_000)}"}`),
  '/silent/badge/oembed.json': () => {},
};

async function testFetching(site, publication) {
  const asked = [];
  const server = createServer((request, answer) => {
    asked.push(request.url);
    (ANSWERS[request.url] ?? ANSWERS['/nothing/badge/oembed.json'])(answer);
  });
  // It takes the port that the site may fetch from.
  await publication.stop();
  await new Promise((done) => server.listen(publication.port, 'localhost', done));
  try {
    const { base } = publication;
    const sentences = (names) =>
      site.evaluate(
        `update_option( 'inspection_widgets_bases', array( $input['base'] ) );
        return array_map( function ( $name ) use ( $input ) {
          return ${PLUGIN}sentence_about( ${PLUGIN}read_address( "{$input['base']}$name/badge/" ) );
        }, $input['names'] );`,
        { base, names },
      );
    const fallback = (name) => `Inspection result at localhost:${publication.port}/${name}/badge`;
    const faulty = ['nothing', 'broken', 'list', 'elsewhere', 'long'];
    tellSame('the sentence is text', await sentences(['right']), ['A <b>right</b> & whole result']);
    tellSame('what is no answer', await sentences(faulty), faulty.map(fallback));
    tellSame('is asked for once', asked.length, faulty.length + 1);
    await sentences(['right', ...faulty]);
    tellSame('and then kept', asked.length, faulty.length + 1);
    const before = Date.now();
    const silent = ['silent', 'other', 'more'];
    tellSame('a publication that is silent', await sentences(silent), silent.map(fallback));
    const seconds = (Date.now() - before) / 1000;
    // Three seconds each, had all three been waited for.
    tell('is waited for once', seconds < 9 ? [] : [`${seconds} seconds`]);
    tellSame(
      'and asked for nothing more',
      asked.filter((url) => /other|more/.test(url)),
      [],
    );
    const old = await site.evaluate(
      `$key = ${PLUGIN}TRANSIENT . md5( "{$input}right/badge/oembed.json" );
      set_transient( $key, array( 'sentence' => 'Of yesterday', 'until' => time() - 1 ) );
      return ${PLUGIN}sentence_about( ${PLUGIN}read_address( "{$input}right/badge/" ) );`,
      base,
    );
    tellSame('what was known stays while there is no answer', old, 'Of yesterday');
    const private_ = await site.evaluate(
      `update_option( 'inspection_widgets_bases', array( 'http://127.0.0.1/', 'http://10.0.0.1/' ) );
      $start = microtime( true );
      $said  = ${PLUGIN}ask_for_sentence( 'http://10.0.0.1/islington/badge/oembed.json' );
      return array( $said, microtime( true ) - $start < 1 );`,
    );
    tellSame('a private network is not asked', private_, [null, true]);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await publication.restart();
    await site.evaluate(
      `global $wpdb; $wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%inspection_widgets%'" ); return true;`,
    );
  }
}
