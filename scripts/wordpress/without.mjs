/** What there is without the plugin: WordPress's own embeds, and links with the publication's script in the theme. */
import { logIn } from './session.mjs';
import { survivalOn } from './survival.mjs';
import { tell, tellSame } from './tally.mjs';

/** Gives what survives where the script stands in the theme. */
export async function testWithout(site, world) {
  const { publication } = world;
  const author = await logIn(site, 'author');
  const post = await author.rest('posts', {
    title: 'An address without the plugin',
    content: publication.address,
    status: 'publish',
  });
  const answer = await fetch(post.link);
  const html = await answer.text();
  const { sentence, address, base } = publication;
  const [picture = ''] = html.match(/<a [^>]*><img [^>]*badge\.png[^>]*><\/a>/) ?? [];
  tell(
    'an address alone, without the plugin: WordPress shows the picture with the sentence, in a link',
    picture.includes(`href="${address}"`) && picture.includes(`alt="${sentence}"`)
      ? []
      : [picture || 'no picture'],
  );
  const shown = await author.text(new URL(post.link).pathname);
  tellSame('without the plugin no script of ours is on a page', /loader\.js/.test(shown), false);

  const setScript = (to) =>
    site.evaluate(`return update_option( 'test_theme_script', $input );`, to);
  await setScript(base);
  try {
    const results = await survivalOn(site, { ...world, only: ['author', 'administrator'] });
    return results.map((result) => ({
      ...result,
      column: 'theme',
      who: `${result.who}, script in the theme`,
    }));
  } finally {
    await setScript('');
  }
}
