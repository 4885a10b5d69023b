<?php
/**
 * WordPress takes elements that it does not know out of what authors write. These are only read by our script, which shows
 * data as text, so that authors may write them.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the elements of the widgets to what may stand in a post. Of their attributes, `allow-hosts` is for whoever runs a site.
 *
 * @param array  $allowed Elements with their attributes.
 * @param string $context Where it is asked for.
 * @return array
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$common = array( 'src', 'for', 'lang', 'dir', 'id', 'class', 'data-*' );
	foreach ( array_keys( WIDGETS ) as $widget ) {
		$names = array_merge( $common, options_of_widget( $widget ) );

		$allowed[ "inspection-$widget" ] = array_fill_keys( $names, true );
	}
	$allowed['inspection-data'] = array_fill_keys( $common, true );
	return $allowed;
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
