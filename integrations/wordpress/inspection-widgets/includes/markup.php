<?php
/**
 * A result as this plugin writes it into a page: the sentence as a link, which the script makes a widget of. So it is right
 * without script, too.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The link to a result.
 *
 * @param array                 $address As read.
 * @param array<string, string> $options What was chosen.
 * @return string HTML.
 */
function link_to_result( $address, $options = array() ) {
	$language = '' === $address['language'] ? '' : sprintf( ' lang="%1$s" hreflang="%1$s"', esc_attr( $address['language'] ) );
	return sprintf( '<a href="%s"%s>%s</a>', esc_url( write_address( $address, $options ) ), $language, esc_html( sentence_about( $address ) ) );
}

/**
 * The widget itself with the link in it, for the preview in the editor: there the script would make widgets of links in the
 * editor's own controls, too, so that it cannot be used.
 *
 * @param array                 $address As read.
 * @param array<string, string> $options What was chosen.
 * @return string HTML.
 */
function widget_of_result( $address, $options = array() ) {
	$comparison = 'comparison' === $address['widget'];
	$defaults   = array_filter(
		array(
			'lang' => $address['language'],
			// The provider's own row, by its name in small letters.
			'own'  => $comparison ? str_replace( '-', ' ', $address['provider'] ) : '',
		)
	);
	$attributes = array( 'src' => $address['folder'] . ( $comparison ? 'comparison/collection.json' : 'inspection.json' ) );
	$attributes = $attributes + chosen_options( $address, $options ) + $defaults;
	$written    = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return sprintf( '<inspection-%1$s%2$s>%3$s</inspection-%1$s>', $address['widget'], $written, link_to_result( $address, $options ) );
}

/**
 * A result on lines of its own.
 *
 * The script replaces the link together with the paragraphs and boxes that hold nothing else, but not a box with a class: so
 * the width and the space that the theme gives to it remain.
 *
 * @param string $content    HTML.
 * @param string $attributes HTML; a class among them.
 * @return string HTML.
 */
function result_as_block( $content, $attributes ) {
	return "<div $attributes>$content</div>";
}

/**
 * What is left of a result in a publication that this site no longer shows: a plain link, so that there is no gap. What is no
 * address on the web is nothing.
 *
 * @param mixed $given What somebody wrote.
 * @return string HTML.
 */
function plain_link( $given ) {
	$address = as_typed( $given );
	if ( ! preg_match( '~^https?://[a-z0-9\[]~i', $address ) ) {
		return '';
	}
	$href = esc_url( $address, array( 'http', 'https' ) );
	$page = preg_replace( '/[?#].*$/s', '', $address );
	return '' === $href ? '' : sprintf( '<a href="%s">%s</a>', $href, esc_html( words_for_link( $page ) ) );
}
