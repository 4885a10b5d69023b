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

		$allowed[ "inspection-$widget" ] = with_own_source( $names );
	}
	$allowed['inspection-data'] = with_own_source( $common );
	return $allowed;
}

/**
 * Attributes with any value, but for the address of the data.
 *
 * @param string[] $names Names of attributes.
 * @return array
 */
function with_own_source( $names ) {
	$source = array( 'value_callback' => __NAMESPACE__ . '\is_own_source' );
	return array( 'src' => $source ) + array_fill_keys( $names, true );
}

/**
 * Whether data come from one of this site's publications or from the site itself: what an author writes asks nobody else,
 * and shows nobody else's grades.
 *
 * @param string $value Address, perhaps with entities.
 * @return bool
 */
function is_own_source( $value ) {
	$address = as_typed( $value );
	if ( preg_match( '#^/(?![/\\\\])#', $address ) ) {
		return true;
	}
	foreach ( array_merge( bases(), array( home_url( '/' ) ) ) as $base ) {
		if ( 0 === strpos( $address, $base ) ) {
			return true;
		}
	}
	return false;
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
