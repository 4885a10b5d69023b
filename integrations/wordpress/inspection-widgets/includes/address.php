<?php
/**
 * Addresses of results: <base>[<language>/]<provider>/<widget>/ with what was chosen as `name=value&…` behind # or ?.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads an address. Anything that is no result in one of this site's publications is `null`.
 *
 * @param mixed $given What somebody wrote: editors put curly quotes around it and write & as an entity.
 * @return array{page: string, folder: string, language: string, provider: string, widget: string, options: array<string, string>}|null
 */
function read_address( $given ) {
	$address = origin_in_small_letters( as_typed( $given ) );
	foreach ( bases() as $base ) {
		if ( 0 !== strpos( $address, $base ) ) {
			continue;
		}
		$found = read_path( substr( $address, strlen( $base ) ) );
		if ( $found ) {
			return $found + array(
				'page'   => $base . $found['path'],
				'folder' => "$base{$found['provider']}/",
			);
		}
	}
	return null;
}

/**
 * Reads what stands behind the base.
 *
 * @param string $rest "islington/badge/#theme=dark".
 * @return array|null
 */
function read_path( $rest ) {
	$widgets = implode( '|', array_keys( WIDGETS ) );
	$pattern = "~^(?:(?<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/)?(?<provider>[a-z0-9-]{1,120})/(?<widget>$widgets)(?:/(?:index\.html)?)?(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$~D";
	if ( ! preg_match( $pattern, $rest, $found ) ) {
		return null;
	}
	$language = $found['language'];
	return array(
		'path'     => ( '' === $language ? '' : "$language/" ) . "{$found['provider']}/{$found['widget']}/",
		'language' => $language,
		'provider' => $found['provider'],
		'widget'   => $found['widget'],
		'options'  => array_merge( read_options( $found['query'] ?? '' ), read_options( $found['fragment'] ?? '' ) ),
	);
}

/**
 * Reads `name=value&…`.
 *
 * @param string $text Percent-encoded.
 * @return array<string, string>
 */
function read_options( $text ) {
	$options = array();
	foreach ( explode( '&', $text ) as $pair ) {
		$parts = explode( '=', $pair, 2 );
		if ( 2 === count( $parts ) ) {
			$options[ rawurldecode( $parts[0] ) ] = rawurldecode( $parts[1] );
		}
	}
	return $options;
}

/**
 * What is chosen of a result: what its address says, and before that what was chosen besides. What its widget does not know is
 * left out.
 *
 * @param array                 $address As read.
 * @param array<string, string> $options What was chosen besides; empty values are none.
 * @return array<string, string>
 */
function chosen_options( $address, $options = array() ) {
	$known  = options_of_widget( $address['widget'] );
	$chosen = array();
	foreach ( array_merge( $address['options'], array_filter( $options, 'strlen' ) ) as $name => $value ) {
		if ( in_array( $name, $known, true ) && is_option_value( $name, $value ) ) {
			$chosen[ $name ] = $value;
		}
	}
	return $chosen;
}

/**
 * Writes the address of a result. Every value is percent-encoded: with a colon in it, WordPress would take all before it for
 * a protocol.
 *
 * @param array                 $address As read.
 * @param array<string, string> $options As `chosen_options` takes them.
 * @return string
 */
function write_address( $address, $options = array() ) {
	$pairs = array();
	foreach ( chosen_options( $address, $options ) as $name => $value ) {
		$pairs[] = $name . '=' . rawurlencode( $value );
	}
	return $address['page'] . ( $pairs ? '#' . implode( '&', $pairs ) : '' );
}

/**
 * Whether a value is one that the option can have.
 *
 * @param string $name  Name of an option.
 * @param string $value Any text.
 * @return bool
 */
function is_option_value( $name, $value ) {
	switch ( $name ) {
		case 'theme':
			return in_array( $value, array( 'light', 'dark' ), true );
		case 'heading-level':
			return (bool) preg_match( '/^[1-6]$/D', $value );
		case 'compact':
		case 'neighbours':
		case 'open':
			return 'true' === $value;
		case 'lang':
			return (bool) preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/D', $value );
		default:
			return '' !== $value && strlen( $value ) <= 200 && wp_check_invalid_utf8( $value ) === $value;
	}
}

/**
 * What somebody meant to write: without the curly quotes and entities that editors make.
 *
 * @param mixed $given Any text.
 * @return string
 */
function as_typed( $given ) {
	$text = html_entity_decode( is_string( $given ) ? $given : '', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	// A broken encoding gives null.
	return (string) preg_replace( '/^[\s\'"‘’“”„«»′″]+|[\s\'"‘’“”„«»′″]+$/u', '', $text );
}
